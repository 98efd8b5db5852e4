// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/pipeline/batchwork.h"
#include "core/pipeline/errorlimit.h"
#include "core/pipeline/rejectedrow.h"
#include "core/pipeline/rowledger.h"
#include "core/source/sourcelines.h"

#include <QCoreApplication>
#include <QList>

#include <deque>
#include <optional>
#include <vector>

namespace penstock {

class PipelineStats;
class RejectsFile;
class Spill;
struct RefusalVerdict;

/// What becomes of each line that is sent: counted, and kept in the rejects file when it is not stored, or may not be.
/// A Status is the rejects file's.
class LineAccounts
{
    Q_DECLARE_TR_FUNCTIONS(penstock::BatchSender)

public:
    /// `pointsHaveIdentity`: what is stored twice is there once. `spill`: has lines until they are settled; may be
    /// null.
    LineAccounts(PipelineStats &stats, RejectsFile &rejects, RowLedger &ledger, bool pointsHaveIdentity,
                 const ErrorLimit &limit = {}, Spill *spill = nullptr);

    /// About to be sent.
    void sent(BatchWork &work);
    /// The server acknowledged them.
    void accepted(BatchWork &work);
    /// They may be stored: an answer was lost.
    void mayBeStored(BatchWork &work);
    /// They were kept back.
    Status keptBack(const BatchWork &work, const QList<RejectedRow> &found);
    /// They are not waited for any more: kept back, or unknown where an answer was lost.
    Status givenUp(const BatchWork &work, const QString &reason);
    Status judged(const RefusalVerdict &verdict);
    /// Given up, for the server falls silent at them.
    Status untold(const BatchWork &work, const Error &problem);
    /// They were kept on disk, and cannot be read there any more.
    void lost(quint64 lines, const QString &reason);
    /// At the end, of what came back: those that may be stored are told, and are dead letters where there is a file for
    /// them, unless they are kept on disk; they are not settled. Of the others it is told where they are.
    void leftInDoubt(const std::deque<BatchWork> &works);
    /// The same of what another reader has now, and writes again: no dead letters.
    void revoked(const std::deque<BatchWork> &works);
    /// As leftInDoubt(), of what was on its way, or waited for a judgement.
    void leftUnanswered(const std::vector<BatchWork> &works);
    /// Of a run that was broken off, when nothing more is sent: which rows were sent, and which were not.
    void tellWhatWasSent();

    /// Nothing follows: makes the rejects files complete. `lines`: where the rows stand.
    Status close(const std::optional<SourceLines> &lines);
    /// Set when so many rows are refused that the run shall not go on.
    std::optional<Error> limitReached() const;
    /// Why a run that came to its end did not succeed, if lines were given up or too many refused.
    std::optional<Error> problem() const;

private:
    Status keep(const QList<RejectedRow> &rows);
    QList<RejectedRow> left(const BatchWork &work, const QString &reason);
    void keepLeft(const QList<RejectedRow> &rows);
    void tellUnknown(const BatchWork &work);
    bool isOfEarlierRun(const BatchWork &work) const;
    QList<RejectedRow> rowsOf(const BatchWork &work, const QString &reason) const;
    void settle(const Origin &origin, const RowLedger::Fate &fate);
    void countDoubled(BatchWork &work);

    PipelineStats &m_stats;
    RejectsFile &m_rejects;
    RowLedger &m_ledger;
    const ErrorLimit m_limit;
    Spill *const m_spill; ///< may be null
    const bool m_pointsHaveIdentity;
    quint64 m_untold = 0;
};

} // namespace penstock
