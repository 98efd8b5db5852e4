// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answer/tablelines.h"
#include "core/query/query.h"

#include <QString>

#include <cstdint>
#include <memory>

namespace penstock {

/// One statement whose rows become points.
struct Question
{
    Query query;
    TablePoints points; ///< how; Flux's own columns are known
    /// An answer may lack columns that are named: servers leave out what is null in all rows. Else that is an error.
    bool mayLackColumns = false;

    // For who asks: what is done once all its rows are settled.
    QString part{};         ///< a measurement
    std::int64_t until = 0; ///< nanoseconds; all of the part before
};

using QuestionPtr = std::shared_ptr<const Question>;

/// What a QuerySource asks, one after the other. Used by one thread.
class Questions
{
public:
    virtual ~Questions() = default;

    /// Null: that was all.
    virtual QuestionPtr next() = 0;
    /// The last one was answered to its end, with so many rows.
    virtual void answered(std::uint64_t /*rows*/) {}
};

} // namespace penstock
