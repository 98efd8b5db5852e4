// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/runstatus.h"

#include "core/answer/queryrun.h"
#include "core/answer/serverstop.h"
#include "core/result/chunkstore.h"
#include "core/workspace/queryhistory.h"
#include "ui/common/format.h"
#include "ui/results/resulttablemodel.h"

#include <QDateTime>

#include <algorithm>

namespace penstock {

namespace {

qint64 milliseconds(std::chrono::microseconds time)
{
    return std::max<qint64>(1, (time.count() + 500) / 1000);
}

QString stopText(const QueryRun &run)
{
    using Outcome = ServerStop::Outcome;
    const ServerStop *const server = run.serverStop();
    if (!server || !server->isFinished())
        return QueryRun::tr("stopped");
    switch (server->outcome()) {
    case Outcome::Ended:
        return QueryRun::tr("stopped, on the server too");
    case Outcome::Killed:
        return QueryRun::tr("stopped, on the server by KILL QUERY");
    case Outcome::StillRuns:
        return QueryRun::tr("stopped here, but the server still runs it");
    case Outcome::NotToBeTold:
        break;
    }
    return QueryRun::tr("stopped here; the server does not tell whether it goes on");
}

QString outcomeText(const QueryRun &run)
{
    switch (run.feed().state()) {
    case ResultFeed::State::Running:
        return run.stream()         ? QueryRun::tr("writing to a file")
               : run.isOverBudget() ? QueryRun::tr("waiting")
               : run.isSent()       ? QueryRun::tr("running")
                                    : QueryRun::tr("connecting");
    case ResultFeed::State::Failed:
        return QueryRun::tr("failed");
    case ResultFeed::State::Stopped:
        return stopText(run);
    case ResultFeed::State::Streamed:
        return QueryRun::tr("in a file");
    case ResultFeed::State::Succeeded:
        return run.feed().result().isComplete() ? QString() : QueryRun::tr("rows are missing");
    }
    return {};
}

/// "2 of 5 statements failed"; empty when none did, or there is only one.
QString failuresText(const QueryRun &run)
{
    const auto failed = std::ranges::count(run.outcomes(), StatementOutcome::State::Failed, &StatementOutcome::state);
    if (failed == 0 || run.outcomes().size() == 1)
        return {};
    return QueryRun::tr("%1 of %2 statements failed")
        .arg(formatCount(quint64(failed)), formatCount(run.outcomes().size()));
}

} // namespace

QString statusText(const QueryRun &run)
{
    QStringList parts{run.server()};
    if (!run.query().database.isEmpty())
        parts += run.query().database;
    const std::optional<QueryRun::Stream> stream = run.stream();
    const std::size_t rows = stream ? stream->rows : run.feed().result().rowCount();
    const bool isDone = run.feed().state() == ResultFeed::State::Succeeded && rows == 0 &&
                        failuresText(run).isEmpty() && !run.query().script.isReadOnly();
    parts += isDone ? QueryRun::tr("done") : rowCountText(rows);
    const QueryJob::Timing &timing = run.timing();
    const bool hasRows = timing.firstRow.count() > 0;
    if (hasRows)
        parts += QueryRun::tr("first row %1").arg(formatElapsed(milliseconds(timing.firstRow)));
    if (!run.isRunning() && hasRows)
        parts += QueryRun::tr("last row %1").arg(formatElapsed(milliseconds(timing.lastRow)));
    else
        parts += formatElapsed(run.elapsed());
    if (const ChunkStore *const store = run.store()) {
        parts += QueryRun::tr("results take %1 of %2 of memory")
                     .arg(formatBytes(qint64(store->memoryBytes())), formatBytes(qint64(store->budget())));
        if (store->spilledBytes() > 0)
            parts += QueryRun::tr("%1 moved to a file").arg(formatBytes(qint64(store->spilledBytes())));
    }
    if (const QString text = failuresText(run); !text.isEmpty())
        parts += text;
    if (const QString text = outcomeText(run); !text.isEmpty())
        parts += text;
    return parts.join(QStringLiteral(" · "));
}

PastRun pastRunOf(const QueryRun &run)
{
    QString error = failuresText(run);
    if (run.feed().state() == ResultFeed::State::Failed)
        error = run.feed().error().message;
    else if (run.feed().state() == ResultFeed::State::Stopped || run.isRunning())
        error = QueryRun::tr("stopped");
    const std::optional<QueryRun::Stream> stream = run.stream();
    return {.started = QDateTime::currentMSecsSinceEpoch() - run.elapsed(),
            .profileId = run.profileId(),
            .connection = run.server(),
            .database = run.query().database,
            .language = run.query().script.language(),
            .text = run.query().asWritten().text(),
            .elapsed = run.elapsed(),
            .rows = stream ? stream->rows : run.feed().result().rowCount(),
            .error = error};
}

} // namespace penstock
