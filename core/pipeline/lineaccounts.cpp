// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/lineaccounts.h"

#include "core/async/plural.h"
#include "core/pipeline/pipelinestats.h"
#include "core/pipeline/refusalverdict.h"
#include "core/pipeline/rejectsfile.h"
#include "core/pipeline/sentrows.h"
#include "core/pipeline/spill/spill.h"

#include <utility>

namespace penstock {

namespace {

constexpr qsizetype mostLanesTold = 50; // else the log would hold nothing else; the lanes have the figures

QList<RejectedRow> placed(QList<RejectedRow> rows, const TopicPartition &partition)
{
    for (RejectedRow &row : rows)
        setPlace(row, partition.topic, partition.partition);
    return rows;
}

} // namespace

LineAccounts::LineAccounts(PipelineStats &stats, RejectsFile &rejects, RowLedger &ledger, bool pointsHaveIdentity,
                           const ErrorLimit &limit, Spill *spill)
    : m_stats(stats),
      m_rejects(rejects),
      m_ledger(ledger),
      m_limit(limit),
      m_spill(spill),
      m_pointsHaveIdentity(pointsHaveIdentity)
{
}

void LineAccounts::sent(BatchWork &work)
{
    if (work.sentBefore && (work.attempts > 0 || !work.search))
        m_stats.addResent(work.batch.lines(), work.attempts > 0);
    if (work.search && work.attempts == 0)
        m_stats.addSearch();
    work.sentBefore = true;
}

void LineAccounts::accepted(BatchWork &work)
{
    m_stats.addAccepted(work.batch.lines());
    settle(work.origin(), {.accepted = work.batch.lines()});
    countDoubled(work);
    if (work.search)
        work.search->accepted();
}

void LineAccounts::mayBeStored(BatchWork &work)
{
    countDoubled(work);
    work.mayBeStored = true;
}

/// They were, or may be, stored just now, and may have been before.
void LineAccounts::countDoubled(BatchWork &work)
{
    if (work.mayBeStored && !m_pointsHaveIdentity && !std::exchange(work.isCountedTwice, true))
        m_stats.addPossiblyDoubled(work.batch.lines());
}

Status LineAccounts::keptBack(const BatchWork &work, const QList<RejectedRow> &found)
{
    const QList<RejectedRow> rows = m_ledger.isPartitioned() ? placed(found, work.batch.partition()) : found;
    if (!rows.isEmpty())
        m_stats.addRejected(static_cast<quint64>(rows.size()), rows);
    Status status = keep(rows);
    if (status) {
        for (const RejectedRow &row : rows)
            settle({row.row, work.generation, work.batch.partition(), row.position, work.spilled}, {.rejected = 1});
    }
    return status;
}

Status LineAccounts::givenUp(const BatchWork &work, const QString &reason)
{
    const QList<RejectedRow> rows = rowsOf(work, reason);
    Status status = keep(rows);
    if (!status)
        return status;
    const quint64 lines = work.batch.lines();
    if (work.mayBeStored) {
        m_stats.addUnknown(lines, rows);
        tellUnknown(work);
    } else {
        m_stats.addRejected(lines, rows);
    }
    settle(work.origin(), work.mayBeStored ? RowLedger::Fate{.unknown = lines} : RowLedger::Fate{.rejected = lines});
    return status;
}

Status LineAccounts::judged(const RefusalVerdict &verdict)
{
    const QList<RejectedRow> rows =
        m_ledger.isPartitioned() ? placed(verdict.rows, verdict.origin.partition) : verdict.rows;
    if (verdict.accepted > 0)
        m_stats.addAccepted(verdict.accepted);
    if (verdict.unknown > 0)
        m_stats.addUnknown(verdict.unknown, verdict.rejected > 0 ? QList<RejectedRow>() : rows);
    if (verdict.rejected > 0)
        m_stats.addRejected(verdict.rejected, rows);
    Status status = keep(rows);
    if (status)
        settle(verdict.origin, {verdict.accepted, verdict.rejected, verdict.unknown});
    return status;
}

Status LineAccounts::untold(const BatchWork &work, const Error &problem)
{
    const QString reason =
        tr("whether this row is stored is not known: each time it was sent, no answer came (%1), although the server "
           "answers otherwise")
            .arg(problem.message);
    m_untold += work.batch.lines();
    const QList<RejectedRow> rows = rowsOf(work, reason);
    m_stats.addUnknown(work.batch.lines(), rows);
    tellUnknown(work);
    Status status = keep(rows);
    if (status)
        settle(work.origin(), {.unknown = work.batch.lines()});
    return status;
}

void LineAccounts::lost(quint64 lines, const QString &reason)
{
    RejectedRow row;
    row.reason = reason;
    m_stats.addRejected(lines, {row});
}

void LineAccounts::leftInDoubt(const std::deque<BatchWork> &works)
{
    const QString reason = tr("whether this row is stored is not known: an answer to it was lost, and the run ended "
                              "before another came");
    for (const BatchWork &work : works)
        keepLeft(left(work, reason));
}

void LineAccounts::leftUnanswered(const std::vector<BatchWork> &works)
{
    const QString reason = tr("sent, and no answer told of it before the run ended: it may be stored");
    for (const BatchWork &work : works)
        keepLeft(left(work, reason));
}

void LineAccounts::revoked(const std::deque<BatchWork> &works)
{
    const QString reason = tr("whether this row is stored is not known: an answer to it was lost, and another reader "
                              "has its partition now, which writes it again");
    for (const BatchWork &work : works) {
        if (work.mayBeStored)
            left(work, reason);
    }
}

/// Those that may be stored.
QList<RejectedRow> LineAccounts::left(const BatchWork &work, const QString &reason)
{
    if (work.batch.isEmpty())
        return {};
    const RowSpan span = RowSpan::of(work.batch);
    if (!work.mayBeStored) {
        if (!isOfEarlierRun(work))
            m_stats.partitions().leftUnsent(work.batch.partition(), span);
        return {};
    }
    const QList<RejectedRow> rows = rowsOf(work, reason);
    m_stats.addUnknown(work.batch.lines(), rows);
    if (!isOfEarlierRun(work))
        m_stats.partitions().leftUnknown(work.batch.partition(), span);
    return rows;
}

/// What is kept on disk is sent again, and no dead letter.
void LineAccounts::keepLeft(const QList<RejectedRow> &rows)
{
    if (m_spill || !m_rejects.isThere())
        return;
    if (const Status status = keep(rows); !status)
        m_stats.addNote(status.error().message);
}

void LineAccounts::tellUnknown(const BatchWork &work)
{
    if (!isOfEarlierRun(work))
        m_stats.partitions().tellUnknown(work.batch.partition(), RowSpan::of(work.batch));
}

/// Its rows are counted otherwise.
bool LineAccounts::isOfEarlierRun(const BatchWork &work) const
{
    return m_spill && work.spilled > 0 && m_spill->isFound(work.spilled);
}

void LineAccounts::tellWhatWasSent()
{
    const bool isPartitioned = m_ledger.isPartitioned();
    const QList<LaneSnapshot> lanes = m_stats.partitions().snapshot();
    for (const LaneSnapshot &lane : lanes) {
        if (const QString text = sentrows::unanswered(lane, isPartitioned); !text.isEmpty())
            m_stats.addNote(text);
        if (lanes.size() <= mostLanesTold)
            m_stats.tell(sentrows::unsent(lane, isPartitioned));
    }
}

QList<RejectedRow> LineAccounts::rowsOf(const BatchWork &work, const QString &reason) const
{
    QList<RejectedRow> rows;
    for (std::size_t i = 0; i < work.batch.lines(); ++i)
        rows += rejectedRow(work.batch, i, reason);
    return m_ledger.isPartitioned() ? placed(std::move(rows), work.batch.partition()) : rows;
}

Status LineAccounts::close(const std::optional<SourceLines> &lines)
{
    return m_rejects.finish(lines);
}

std::optional<Error> LineAccounts::limitReached() const
{
    return m_limit.isSet() ? m_limit.reached(m_stats.snapshot(), false) : std::nullopt;
}

std::optional<Error> LineAccounts::problem() const
{
    if (m_untold == 0)
        return m_limit.isSet() ? m_limit.reached(m_stats.snapshot(), true) : std::nullopt;
    Error error;
    error.kind = Error::Kind::Network;
    error.message = withCount(
        tr("To %n row(s) the server gave no answer, whatever was tried.", nullptr, plural(m_untold)), m_untold);
    return error;
}

void LineAccounts::settle(const Origin &origin, const RowLedger::Fate &fate)
{
    if (m_spill && origin.spilled > 0) {
        m_spill->settle(origin.spilled, fate.accepted + fate.rejected + fate.unknown);
        if (m_spill->isFound(origin.spilled)) // its rows are those of an earlier run
            return;
    }
    m_ledger.settle(origin, fate);
    m_stats.partitions().settled(origin.partition, fate.accepted, fate.rejected, fate.unknown);
}

Status LineAccounts::keep(const QList<RejectedRow> &rows)
{
    if (rows.isEmpty())
        return {};
    const Status status = m_rejects.write(rows);
    return status ? m_rejects.flush() : status;
}

} // namespace penstock
