// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QDockWidget;
class QMainWindow;

namespace penstock {

/// Shows it, in front of those that share its place, and puts the focus into it.
void bringDock(QDockWidget &dock);

/// The focus goes nowhere where nobody sees it: QMainWindow keeps docks that lie behind others, and rows of tabs that
/// it does not use, beside its upper left corner, where Tab would go through them and screen readers find them.
class DockFocus final : public QObject
{
    Q_OBJECT

public:
    DockFocus(QMainWindow &window, const QList<QDockWidget *> &docks);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QMainWindow &m_window;
};

} // namespace penstock
