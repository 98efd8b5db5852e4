// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/pipeline/batchwork.h"
#include "core/pipeline/rejectedrow.h"

#include <QCoreApplication>
#include <QList>

#include <optional>

namespace penstock {

class PipelineStats;
class RejectsFile;
struct RefusalVerdict;

/// What becomes of each line that is sent: counted, and kept in the rejects file when it is not stored, or may not be.
/// A Status is the rejects file's.
class LineAccounts
{
    Q_DECLARE_TR_FUNCTIONS(penstock::BatchSender)

public:
    /// `pointsHaveIdentity`: what is stored twice is there once.
    LineAccounts(PipelineStats &stats, RejectsFile &rejects, bool pointsHaveIdentity);

    /// About to be sent.
    void sent(BatchWork &work);
    /// The server acknowledged them.
    void accepted(BatchWork &work);
    /// They may be stored: an answer was lost.
    void mayBeStored(BatchWork &work);
    /// They were kept back.
    Status keptBack(const QList<RejectedRow> &rows);
    Status judged(const RefusalVerdict &verdict);
    /// Given up, for the server falls silent at them.
    Status untold(const BatchWork &work, const Error &problem);
    /// At the end: they may be stored, and no answer will come.
    void unanswered(quint64 lines);

    /// Nothing follows: puts the rejects in order.
    Status close();
    /// Why a run that came to its end did not succeed, if lines were given up.
    std::optional<Error> problem() const;

private:
    Status keep(const QList<RejectedRow> &rows);
    void countDoubled(BatchWork &work);

    PipelineStats &m_stats;
    RejectsFile &m_rejects;
    const bool m_pointsHaveIdentity;
    quint64 m_untold = 0;
};

} // namespace penstock
