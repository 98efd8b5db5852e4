// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/healthcheck.h"

#include "core/client/client.h"
#include "core/client/ping/pingjob.h"
#include "core/sink/backpressure.h"

namespace penstock {

namespace {

bool isWell(const PingJob &ping)
{
    return ping.state() == Job::State::Succeeded ||
           (ping.error().details.status != 0 && !Backpressure::pauses(ping.error()));
}

} // namespace

void HealthCheck::ask(Client &client, const Error &problem)
{
    if (std::exchange(m_isAsking, true))
        return;
    PingJob *ping = client.ping();
    connect(ping, &Job::finished, this, [this, ping, problem] {
        m_isAsking = false;
        Q_EMIT told(isWell(*ping), problem);
    });
}

} // namespace penstock
