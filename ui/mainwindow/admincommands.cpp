// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/admincommands.h"

#include "core/session/session.h"
#include "ui/admin/runningqueriesdialog.h"
#include "ui/mainwindow/targetbar.h"
#include "ui/mainwindow/windowactions.h"

#include <QAction>

namespace penstock {

AdminCommands::AdminCommands(const WindowActions &actions, const TargetBar &target, QWidget &window)
    : QObject(&window), m_target(target), m_window(window)
{
    connect(actions.runningQueries, &QAction::triggered, this, &AdminCommands::showRunningQueries);
}

void AdminCommands::showRunningQueries()
{
    Session *session = m_target.session();
    if (!session)
        return;
    if (m_queries)
        m_queries->close();
    session->open();
    m_queries = new RunningQueriesDialog(*session, m_target.database(), &m_window);
    m_queries->setAttribute(Qt::WA_DeleteOnClose);
    m_queries->show();
}

} // namespace penstock
