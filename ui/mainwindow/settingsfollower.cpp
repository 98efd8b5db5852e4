// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/settingsfollower.h"

#include "core/client/wire/requestlog.h"
#include "core/localserver/localserver.h"
#include "core/result/chunkstore.h"
#include "core/session/sessionlist.h"
#include "core/settings/settings.h"

namespace penstock {

SettingsFollower::SettingsFollower(const Services &services, QObject *parent) : QObject(parent), m_services(services)
{
    connect(&services.settings, &Settings::changed, this, &SettingsFollower::follow);
    for (const QLatin1String key : {settingkey::memory, settingkey::requests, settingkey::influxdPath}) {
        if (!services.settings.isUsual(key))
            follow(key);
    }
}

void SettingsFollower::follow(const QString &key)
{
    const Settings &settings = m_services.settings;
    if (key == settingkey::memory) {
        const int mebibytes = settings.number(settingkey::memory);
        m_services.chunks->setBudget(mebibytes == 0 ? ChunkStore::usualBudget() : std::size_t(mebibytes) << 20);
    } else if (key == settingkey::requests) {
        m_services.sessions.requestLog()->setCapacity(std::size_t(settings.number(settingkey::requests)));
    } else if (key == settingkey::influxdPath) {
        m_services.localServer.setInfluxdPath(settings.influxdPath());
    }
}

} // namespace penstock
