// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/client.h"
#include "core/client/query/queryjob.h"
#include "core/result/resultset.h"
#include "tests/core/client/awaitjob.h"

namespace penstock {

/// All that one query brought.
struct QueryResult
{
    bool ended = false;
    Job::State state = Job::State::Running;
    Error error;
    ResultSet rows;
    QByteArray bytes; ///< of a raw query
    QueryJob::Timing timing;

    QString problem() const { return ended ? error.toText() : QStringLiteral("the job did not end"); }
};

inline QueryResult runQuery(Client &client, const Query &query, int milliseconds = 20'000)
{
    QueryResult result;
    QueryJob *job = client.query(query);
    QObject::connect(job, &QueryJob::batchReady, job, [&](const BatchPtr &batch) { result.rows.append(*batch); });
    QObject::connect(job, &QueryJob::bytesReady, job, [&](const QByteArray &bytes) { result.bytes += bytes; });
    result.ended = awaitJob(
        job,
        [&](const QueryJob &ended) {
            result.state = ended.state();
            if (ended.state() == Job::State::Failed)
                result.error = ended.error();
            result.timing = ended.timing();
        },
        milliseconds);
    if (!result.ended)
        delete job;
    return result;
}

} // namespace penstock
