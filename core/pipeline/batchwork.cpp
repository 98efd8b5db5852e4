// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/batchwork.h"

#include <utility>

namespace penstock {

BatchWork partOf(const BatchWork &work, SinkBatch batch)
{
    BatchWork part;
    part.batch = std::move(batch);
    part.generation = work.generation;
    part.sentBefore = work.sentBefore;
    part.mayBeStored = work.mayBeStored;
    part.isCountedTwice = work.isCountedTwice;
    part.search = work.search;
    part.spilled = work.spilled;
    return part;
}

SinkBatch withCompany(const BatchWork &work)
{
    SinkBatch together = work.batch;
    for (std::size_t i = 0; i < work.companions(); ++i)
        together.append(work.company, 0, 0);
    return together;
}

std::vector<BatchWork> halves(const BatchWork &work)
{
    auto [first, second] = work.batch.split();
    return {partOf(work, std::move(first)), partOf(work, std::move(second))};
}

} // namespace penstock
