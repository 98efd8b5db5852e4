// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/checkpoint.h"

#include <QCoreApplication>

#include <memory>
#include <stop_token>

namespace penstock {

class PipelineStats;
class RejectsFile;
class RowLedger;
class Source;

/// Where a run begins: at the first row, or where an earlier one was broken off.
class Resumption
{
    Q_DECLARE_TR_FUNCTIONS(penstock::PipelineWorker)

public:
    /// `checkpoints` may be null: at the first row.
    explicit Resumption(std::shared_ptr<Checkpoints> checkpoints) : m_checkpoints(std::move(checkpoints)) {}

    /// Opens the rejects file where it goes on, and lets all know what is settled.
    Status begin(RejectsFile &rejects, PipelineStats &stats, RowLedger &ledger);
    /// The earlier run came to the end.
    bool isComplete() const { return m_from.isComplete; }

    /// Reads again what an earlier run has settled, and sends none of it: so the source knows all that it would know
    /// had it never stopped. In which of two hours of one name a time is, say, rests on the rows before. Of what the
    /// earlier run wrote and did not keep the ledger is told.
    Status passOver(Source &source, RowLedger &ledger, const std::stop_token &stop) const;

private:
    const std::shared_ptr<Checkpoints> m_checkpoints;
    Checkpoint m_from;
};

} // namespace penstock
