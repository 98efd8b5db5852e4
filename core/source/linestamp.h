// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lineprotocol/lineparser.h"

#include <QCoreApplication>
#include <QString>

#include <cstdint>
#include <expected>
#include <optional>
#include <string>
#include <string_view>

namespace penstock {

/// Makes of lines that somebody else wrote lines that a pipeline sends: checked as the server would, their times in
/// nanoseconds. A line without a time gets one, so that sending it twice does not store it twice.
class LineStamp
{
    Q_DECLARE_TR_FUNCTIONS(penstock::LineStamp)

public:
    /// `precision`: of the times; nothing: each line's own, by the size of its time, as InfluxDB 3.x tells it ("auto").
    explicit LineStamp(LineGrammar grammar, std::optional<Precision> precision = Precision::Nanoseconds);

    struct Problem
    {
        QString reason;
        std::size_t offset = 0; ///< byte of the line
    };

    /// `line` as LineScanner cuts it; `now` is for a line without a time, in nanoseconds, and then one later. The view
    /// is into the line or into this object, until the next call.
    std::expected<std::string_view, Problem> take(std::string_view line, std::int64_t &now);

private:
    std::string_view replaceTime(std::string_view before, std::int64_t time);

    LineParser m_parser;
    std::optional<Precision> m_precision;
    std::string m_line;
};

} // namespace penstock
