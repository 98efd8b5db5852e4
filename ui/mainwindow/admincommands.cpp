// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/admincommands.h"

#include "core/session/sessionlist.h"
#include "ui/admin/admindialog.h"
#include "ui/admin/adminpages.h"
#include "ui/admin/adminwindow.h"
#include "ui/mainwindow/targetbar.h"
#include "ui/mainwindow/windowactions.h"

#include <QAction>

namespace penstock {

AdminCommands::AdminCommands(const WindowActions &actions, SessionList &sessions, const TargetBar &target,
                             QWidget &window)
    : QObject(&window), m_sessions(sessions), m_target(target), m_window(window)
{
    connect(actions.administration, &QAction::triggered, this, [this] { showTarget({}); });
    connect(actions.runningQueries, &QAction::triggered, this, [this] { showTarget(adminpages::queries()); });
}

void AdminCommands::showTarget(const QString &page)
{
    if (const Session *const session = m_target.session())
        show(session->profile().id, page);
    else
        Q_EMIT targetWanted();
}

void AdminCommands::show(const QString &profileId, const QString &page)
{
    if (!m_sessions.find(profileId))
        return;
    QPointer<AdminWindow> &window = m_windows[profileId];
    if (!window)
        window = new AdminWindow(m_sessions, profileId, &m_window);
    if (!page.isEmpty())
        window->showPage(page);
    window->show();
    window->raise();
    window->activateWindow();
}

void AdminCommands::drop(const QString &profileId, AdminRequest::Kind kind, const QString &database,
                         const QString &measurement)
{
    Session *const session = m_sessions.find(profileId);
    if (!session || session->state() != Session::State::Open)
        return;
    AdminForm::Given given{{AdminField::Database, {database, true}}};
    if (!measurement.isEmpty())
        given.insert(AdminField::Measurement, {measurement, true});
    auto *dialog = new AdminDialog(*session, kind, given, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace penstock
