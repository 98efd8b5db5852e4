// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/culpritsearch.h"
#include "core/pipeline/origin.h"
#include "core/sink/sinkbatch.h"

#include <memory>
#include <string>
#include <vector>

namespace penstock {

/// A batch on its way to the server, or a part of one that was refused.
struct BatchWork
{
    SinkBatch batch;
    quint32 generation = 0; ///< see Origin
    int attempts = 0;       ///< of exactly these lines, that the server could not take
    bool sentBefore = false;
    bool mayBeStored = false;              ///< by a request whose answer, if any, did not tell of these lines
    bool isOldest = false;                 ///< cut off, or what is left, by the number of lines that were too old
    std::string company{};                 ///< a line that goes with them and is not counted: see RefusalVerdict
    std::shared_ptr<CulpritSearch> search; ///< for the refused lines of the batch that this is a part of
    int silentEnds = 0;                    ///< of these lines, or of what they are a part of: see silentend.h
    quint64 answersBefore = 0;             ///< to writes of this run, when the first of these ends came
    bool isDoubted = false;                ///< waits until the server has said how it is
    bool compatible = false;     ///< 3.x: goes by the interface of 2.x, which answers where the other one falls silent
    bool isCountedTwice = false; ///< as lines that may be stored twice
    int tooLargeTimes = 0;       ///< of a single line: how often it was refused for its size
    quint64 spilled = 0;         ///< see Origin

    Origin origin() const { return {batch.row(0), generation, batch.partition(), batch.position(0), spilled}; }

    /// How often the company is sent: so that the number of refused lines tells whether it is one of them.
    std::size_t companions() const { return company.empty() ? 0 : batch.lines() == 1 ? 2 : 1; }
};

/// Some of its lines, with the history that these share with all.
BatchWork partOf(const BatchWork &work, SinkBatch batch);

/// Its lines with those that go with them and are not counted.
SinkBatch withCompany(const BatchWork &work);

/// In two, in order; the first is the smaller one when the number of lines is odd.
std::vector<BatchWork> halves(const BatchWork &work);

} // namespace penstock
