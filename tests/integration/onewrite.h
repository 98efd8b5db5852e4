// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/client.h"
#include "core/client/write/writejob.h"
#include "core/pipeline/pipelinesnapshot.h"
#include "tests/core/client/awaitjob.h"
#include "tests/support/generatedsource.h"

#include <algorithm>
#include <memory>
#include <set>
#include <string>

/// One write to a server, and what became of it.
namespace penstock::onewrite {

struct Written
{
    WriteOutcome outcome;
    Error error;
    Job::State state = Job::State::Running;
};

inline WriteRequest linesFor(const QString &database, const QByteArray &body)
{
    WriteRequest request;
    request.target.database = database;
    request.body = body;
    return request;
}

/// Running when the job did not end in time.
inline Written write(const ClientSettings &settings, const WriteRequest &request)
{
    Client client(settings);
    Written written;
    awaitJob(client.write(request), [&](const WriteJob &job) { written = {job.outcome(), job.error(), job.state()}; });
    return written;
}

using Line = std::string (*)(quint64 row);

/// Lines for a pipeline; the rows in `bad` are other ones.
inline std::unique_ptr<Source> rowsWith(quint64 count, const std::set<quint64> &bad, Line goodLine, Line badLine)
{
    return std::make_unique<GeneratedSource>(
        count, [=](quint64 row, std::string &line) { line += bad.contains(row) ? badLine(row) : goodLine(row); });
}

inline QList<quint64> rejectedRows(const PipelineSnapshot &snapshot)
{
    QList<quint64> rows;
    for (const RejectedRow &row : snapshot.rejectedRows)
        rows += row.row;
    std::sort(rows.begin(), rows.end());
    return rows;
}

} // namespace penstock::onewrite
