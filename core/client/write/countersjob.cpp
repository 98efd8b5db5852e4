// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/write/countersjob.h"

#include "core/client/dialect/dialect.h"
#include "core/client/dialect/serverlink.h"
#include "core/client/wire/answererror.h"
#include "core/client/wire/httpcall.h"
#include "core/http/httppool.h"

namespace penstock {

CountersJob::CountersJob(const ServerLink &link, QObject *parent)
    : Job(parent),
      m_call(
          std::make_unique<HttpCall>(link.pool, link.dialect->settings(), link.dialect->newRequest("GET", "/metrics")))
{
    connect(m_call.get(), &HttpCall::done, this, [this, endpoint = link.pool.endpoint()] {
        const Result<HttpAnswer> &answer = m_call->answer();
        if (!answer) {
            fail(answer.error());
            return;
        }
        const std::optional<VictoriaCounters> counters =
            answer->isSuccess() && !answer->isPage() ? VictoriaCounters::parse(answer->body) : std::nullopt;
        if (!counters) {
            fail(errorFromAnswer(*answer, endpoint));
            return;
        }
        m_counters = *counters;
        succeed();
    });
}

CountersJob::~CountersJob() = default;

void CountersJob::abort()
{
    m_call.reset();
}

} // namespace penstock
