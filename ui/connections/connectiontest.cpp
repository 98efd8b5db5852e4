// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connectiontest.h"

#include "core/client/client.h"
#include "core/client/ping/pingjob.h"
#include "core/client/wire/authorization.h"
#include "ui/common/format.h"

#include <QStringList>

namespace penstock {

ConnectionTest::ConnectionTest(QObject *parent) : QObject(parent) {}

ConnectionTest::~ConnectionTest() = default;

void ConnectionTest::start(const ClientSettings &settings)
{
    m_client = std::make_unique<Client>(settings);
    PingJob *job = m_client->ping();
    const bool withLogin = loginSent(settings).has_value();
    connect(job, &Job::finished, this, [this, job, withLogin] {
        const Job::State state = job->state();
        const Error error = job->error();
        const QString summary = serverSummary(job->info(), withLogin);
        // The client may only go when its job's signal has been delivered.
        m_client.release()->deleteLater();
        if (state == Job::State::Succeeded)
            Q_EMIT succeeded(summary);
        else if (state == Job::State::Failed)
            Q_EMIT failed(error);
    });
}

void ConnectionTest::cancel()
{
    m_client.reset();
}

QString serverSummary(const ServerInfo &info, bool withLogin)
{
    QString name = info.flavour == Flavour::V1 || info.flavour == Flavour::V2 || info.flavour == Flavour::V3
                       ? QStringLiteral("InfluxDB")
                       : flavourName(info.flavour);
    if (!info.version.isEmpty())
        name += u' ' + info.version;
    const auto milliseconds = (info.latency.count() + 500) / 1000;
    QStringList parts{name, milliseconds < 1 ? ConnectionTest::tr("under 1 ms") : formatElapsed(milliseconds)};
    if (!withLogin)
        parts += ConnectionTest::tr("no login needed");
    else if (info.takesAnybody)
        parts += ConnectionTest::tr("asks for no login: it lets in anybody");
    else if (info.loginChecked)
        parts += ConnectionTest::tr("login holds");
    else
        parts += ConnectionTest::tr("login not checked");
    return parts.join(QStringLiteral(" · "));
}

} // namespace penstock
