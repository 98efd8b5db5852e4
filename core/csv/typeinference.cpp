// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/typeinference.h"

#include "core/csv/cellvalue.h"

#include <algorithm>

namespace penstock {
namespace {

using Kind = TimestampFormat::Kind;

constexpr std::size_t mostDistinct = 10'000;
constexpr qsizetype mostSamples = 5;
constexpr qsizetype longestSample = 200;
constexpr std::int64_t year1990 = 631'152'000'000'000'000;
constexpr std::int64_t year2100 = 4'102'444'800'000'000'000;
constexpr std::int64_t year1900 = -2'208'988'800'000'000'000;

bool isEpoch(Kind kind)
{
    return kind == Kind::EpochSeconds || kind == Kind::EpochMilliseconds || kind == Kind::EpochMicroseconds ||
           kind == Kind::EpochNanoseconds;
}

/// Numbers are times only when they mean a time that somebody measures.
bool isPlausible(Kind kind, std::string_view cell, std::int64_t time)
{
    if (isEpoch(kind))
        return time >= year1990 && time < year2100;
    const bool digitsOnly = std::ranges::all_of(cell, [](char c) { return c >= '0' && c <= '9'; });
    return !digitsOnly || (time >= year1900 && time < year2100);
}

/// The formats in the order in which they are preferred.
constexpr Kind kinds[] = {Kind::Iso8601,          Kind::EpochSeconds, Kind::EpochMilliseconds, Kind::EpochMicroseconds,
                          Kind::EpochNanoseconds, Kind::YearMonthDay, Kind::DayMonthYear,      Kind::MonthDayYear};

} // namespace

TypeInference::TypeInference(bool decimalComma) : m_decimalComma(decimalComma)
{
    for (const Kind kind : kinds) {
        const TimestampFormat format{kind, {}};
        m_times.push_back({format, TimestampParser(format)});
    }
}

void TypeInference::add(std::string_view cell)
{
    ++m_seen;
    const std::string_view text = trimmed(cell);
    if (text.empty()) {
        ++m_empty;
        return;
    }
    if (!m_distinctCapped && !m_distinct.contains(cell)) {
        m_distinctCapped = m_distinct.size() == mostDistinct;
        if (!m_distinctCapped)
            m_distinct.emplace(cell);
    }
    if (m_samples.size() < mostSamples)
        m_samples += QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())).left(longestSample);

    if (isMissingMarker(text)) {
        ++m_missing;
        return;
    }
    if (isBooleanWord(text))
        ++m_boolean;
    const NumberShape shape = numberShape(text, m_decimalComma);
    if (shape == NumberShape::Whole)
        ++m_whole;
    else if (shape == NumberShape::Decimal)
        ++m_decimal;
    if (!m_times.empty())
        addTime(text);
}

void TypeInference::addTime(std::string_view text)
{
    m_slashed = m_slashed || text.contains('/');
    std::erase_if(m_times, [text](TimeCandidate &candidate) {
        const auto time = candidate.parser.parse(text);
        return !time || !isPlausible(candidate.format.kind, text, *time);
    });
}

CellType TypeInference::type() const
{
    const quint64 values = m_seen - m_empty - m_missing;
    if (values == 0)
        return m_missing == 0 ? CellType::Empty : CellType::Text;
    if (m_boolean == values)
        return CellType::Boolean;
    if (m_whole == values)
        return CellType::Integer;
    return m_whole + m_decimal == values ? CellType::Float : CellType::Text;
}

ColumnGuess TypeInference::guess(const QString &name) const
{
    ColumnGuess guess;
    guess.name = name;
    guess.type = type();
    guess.seen = m_seen;
    guess.empty = m_empty;
    guess.distinct = m_distinct.size();
    guess.distinctCapped = m_distinctCapped;
    guess.samples = m_samples;
    if (m_seen > m_empty + m_missing) {
        for (const TimeCandidate &candidate : m_times)
            guess.timeFormats += candidate.format;
    }
    if (guess.type != CellType::Text || !guess.timeFormats.isEmpty())
        guess.empty += m_missing;

    const auto dayFirst = guess.timeFormats.indexOf(TimestampFormat{Kind::DayMonthYear, {}});
    const auto monthFirst = guess.timeFormats.indexOf(TimestampFormat{Kind::MonthDayYear, {}});
    guess.ambiguousTime = dayFirst >= 0 && monthFirst >= 0;
    if (guess.ambiguousTime && m_slashed)
        guess.timeFormats.swapItemsAt(dayFirst, monthFirst);
    return guess;
}

} // namespace penstock
