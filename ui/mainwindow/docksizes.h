// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QSize>

class QDockWidget;
class QMainWindow;

namespace penstock {

/// Docks that a small window squeezed come back to what they were when it is large again: QMainWindow forgets it.
class DockSizes final : public QObject
{
    Q_OBJECT

public:
    /// Docks of one side, one behind the other, share their size. Watches from now on.
    /// `usual`: their size, where the window is small when it is first shown.
    DockSizes(QMainWindow &window, const QList<QDockWidget *> &docks, Qt::Orientation orientation, int usual);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int along(const QSize &size) const;
    QDockWidget *shown() const;
    void bringBack();
    void want(QDockWidget &dock);
    int tabsBeside(QDockWidget &dock) const;

    QMainWindow &m_window;
    QList<QDockWidget *> m_docks;
    Qt::Orientation m_orientation;
    int m_usual;
    QSize m_windowSize; ///< after its docks were laid out in it
    int m_wanted = 0;   ///< size of the docks as somebody chose it, or as it was first; 0: none was there
};

} // namespace penstock
