// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/linestamp.h"

#include "core/lineprotocol/linescanner.h"

#include <charconv>

namespace penstock {

namespace {

/// InfluxDB 3.x: influxdb3_write, Precision::Auto. No product is beyond the range.
std::int64_t asAuto(std::int64_t time)
{
    const std::int64_t size = time < 0 ? -time : time;
    if (size < 5'000'000'000)
        return time * 1'000'000'000;
    if (size < 5'000'000'000'000)
        return time * 1'000'000;
    if (size < 5'000'000'000'000'000)
        return time * 1'000;
    return time;
}

} // namespace

LineStamp::LineStamp(LineGrammar grammar, std::optional<Precision> precision)
    : m_parser(grammar, precision.value_or(Precision::Nanoseconds)), m_precision(precision)
{
}

std::expected<std::string_view, LineStamp::Problem> LineStamp::take(std::string_view line, std::int64_t &now)
{
    if (const std::size_t nul = line.find('\0'); nul != std::string_view::npos)
        return std::unexpected(Problem{tr("the line holds a NUL byte, which servers garble; take it out"), nul});
    if (!m_parser.parse(line))
        return std::unexpected(Problem{m_parser.mistake().text(), m_parser.mistake().offset});
    const std::optional<std::int64_t> time = m_parser.time();
    if (!time)
        return replaceTime(line, now++);
    if (m_precision == Precision::Nanoseconds)
        return line;
    const std::int64_t exact = m_precision ? *time : asAuto(*time);
    const std::string_view text = LineScanner::timestampOf(line);
    return replaceTime(line.substr(0, static_cast<std::size_t>(text.data() - line.data())), exact);
}

std::string_view LineStamp::replaceTime(std::string_view before, std::int64_t time)
{
    char digits[24];
    char *const end = std::to_chars(std::begin(digits), std::end(digits), time).ptr;
    m_line.assign(before);
    if (!m_line.ends_with(' '))
        m_line += ' ';
    m_line.append(digits, static_cast<std::size_t>(end - digits));
    return m_line;
}

} // namespace penstock
