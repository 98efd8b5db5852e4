// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/writejob.h"
#include "core/pipeline/batchwork.h"
#include "core/pipeline/pipelinesnapshot.h"

#include <QCoreApplication>

#include <functional>
#include <vector>

namespace penstock {

struct NamedLines;

/// What a refusal of some or all lines of a batch leads to: which of them are settled, and which are sent again.
///
/// Lines that the answer names are rejected; a rest that is not stored is sent again without them. Where it names none,
/// the batch is sent again in parts until the culprits are found: first those lines apart that look wrong from here.
struct RefusalVerdict
{
    Q_DECLARE_TR_FUNCTIONS(penstock::RefusalVerdict)

public:
    /// Finds lines that look wrong; their indexes, ascending.
    using Suspects = std::function<std::vector<std::size_t>(const SinkBatch &)>;

    /// `reason`: for lines of which the answer says nothing else.
    static RefusalVerdict of(BatchWork work, const WriteOutcome &outcome, const QString &reason,
                             const Suspects &suspects = {});
    /// Every line is refused.
    static RefusalVerdict ofAll(const BatchWork &work, const QString &reason);

    quint64 accepted = 0;
    quint64 rejected = 0;
    QList<RejectedRow> rows;      ///< those that `rejected` counts; a row without a number stands for several
    std::vector<BatchWork> again; ///< in order
    std::shared_ptr<CulpritSearch> search;

private:
    void name(const BatchWork &work, const NamedLines &named);
    void countUnnamed(const BatchWork &work, quint64 stored, const QString &reason);
};

/// In two, in order; the first is the smaller one when the number of lines is odd.
std::vector<BatchWork> halves(const BatchWork &work);

} // namespace penstock
