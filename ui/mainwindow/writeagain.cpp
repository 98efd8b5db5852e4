// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/writeagain.h"

#include "core/session/session.h"
#include "core/session/sessionlist.h"
#include "ui/mainwindow/fileintake.h"
#include "ui/mainwindow/runtarget.h"
#include "ui/mainwindow/targetbar.h"
#include "ui/monitor/monitordock.h"

namespace penstock {

WriteAgain::WriteAgain(const Services &services, MonitorDock &monitor, FileIntake &intake, const TargetBar &target,
                       QObject *parent)
    : QObject(parent), m_services(services), m_target(target)
{
    connect(&monitor, &MonitorDock::fileWanted, this, [this, &intake](const QString &file, const QString &run) {
        const RunTarget to = targetOf(run);
        intake.open({file}, to.profileId, to.database);
    });
    connect(&monitor, &MonitorDock::linesWanted, this, [this, &intake](const QString &lines, const QString &run) {
        const RunTarget to = targetOf(run);
        Q_EMIT intake.linesRead(to.profileId, to.database, lines);
    });
}

RunTarget WriteAgain::targetOf(const QString &name) const
{
    QList<Profile> profiles;
    for (const Session *session : m_services.sessions.sessions())
        profiles += session->profile();
    return RunTarget::of(name, profiles).value_or(RunTarget{m_target.profileId(), m_target.database()});
}

} // namespace penstock
