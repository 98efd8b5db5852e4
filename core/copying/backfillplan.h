// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/copying/copywindows.h"

#include <QString>

#include <chrono>
#include <vector>

namespace penstock {

/// A continuous query of InfluxDB 1.x, made for the times before it was there: the same SELECT … INTO …, span by span.
/// Windows begin where its own intervals do, so that none is counted from a part of its points.
class BackfillPlan
{
public:
    static constexpr std::size_t mostWindows = 10'000;

    /// `text`: CREATE CONTINUOUS QUERY … BEGIN … END, as the server shows it, or its SELECT alone. BadInput says what
    /// is not understood well enough to be run for other times.
    static Result<BackfillPlan> of(const QString &text);

    const QString &select() const { return m_select; }
    std::chrono::nanoseconds interval() const { return m_interval; }
    /// What is not the same as when the query runs by itself, as a sentence; empty: nothing.
    QString caveat() const;

    /// From the interval that holds `from` to the one that holds the last nanosecond before `to`; `intervals` of them
    /// each. BadInput: the span is empty, or there are too many.
    Result<std::vector<CopyWindows::Window>> windows(std::int64_t from, std::int64_t to, int intervals) const;

    /// SELECT … INTO … WHERE (…) AND time >= … AND time < …
    QString statement(const CopyWindows::Window &window) const;

private:
    QString m_select;
    QString m_before; ///< up to the condition
    QString m_condition;
    QString m_after; ///< from GROUP on
    std::chrono::nanoseconds m_interval{0};
    std::chrono::nanoseconds m_offset{0};
    bool m_fillsFromOthers = false;
};

} // namespace penstock
