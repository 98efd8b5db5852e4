// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QAction;
class QWidget;

namespace penstock {

class GuideWindow;

/// The command that opens the guide, and its key in every window of the program: at what belongs to the part that has
/// the focus.
class Guide final : public QObject
{
    Q_OBJECT

public:
    /// The action has the key, and need not hear it: it is looked for in all windows.
    Guide(QAction &action, QWidget &window);
    ~Guide() override;

    void openFor(const QWidget *widget);
    GuideWindow *guideWindow() const; ///< null: it is closed

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAction &m_action;
    QPointer<GuideWindow> m_window;
};

} // namespace penstock
