// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace penstock {

class RunningQueriesDialog;
class TargetBar;
class WindowActions;

/// The commands that look after the server of the tool bar's target.
class AdminCommands final : public QObject
{
    Q_OBJECT

public:
    /// All live as long as the window, which it belongs to.
    AdminCommands(const WindowActions &actions, const TargetBar &target, QWidget &window);

private:
    void showRunningQueries();

    const TargetBar &m_target;
    QWidget &m_window;
    QPointer<RunningQueriesDialog> m_queries;
};

} // namespace penstock
