// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/typenotes.h"

#include "core/async/sentences.h"
#include "core/result/columnchunk.h"

#include <array>
#include <charconv>
#include <cmath>
#include <string>
#include <string_view>
#include <utility>

namespace penstock {

namespace {

constexpr double firstRounded = 9'007'199'254'740'992;      // 2^53: also what 2^53 + 1 becomes
constexpr double lastRounded = 18'446'744'073'709'551'616.; // 2^64: what the greatest integer becomes

bool isInRange(double value)
{
    const double size = std::abs(value);
    return size >= firstRounded && size <= lastRounded;
}

/// InfluxDB writes the shortest digits that are this float, then zeros: 1234567890123456800.
template <typename Integer> bool isWrittenFloat(Integer value)
{
    if (!isInRange(double(value)))
        return false;
    std::array<char, 32> exact;
    std::array<char, 32> shortest;
    const auto exactEnd = std::to_chars(exact.data(), exact.data() + exact.size(), value).ptr;
    const auto shortestEnd =
        std::to_chars(shortest.data(), shortest.data() + shortest.size(), double(value), std::chars_format::scientific)
            .ptr;
    std::string digits;
    for (const char c : std::string_view(shortest.data(), shortestEnd)) {
        if (c == 'e')
            break;
        if (c != '.')
            digits += c;
    }
    const std::string_view written(exact.data(), exactEnd);
    return written.starts_with(digits) && written.find_first_not_of('0', digits.size()) == std::string_view::npos;
}

bool mayBeRounded(const ColumnChunk &chunk, std::size_t row)
{
    switch (chunk.type()) {
    case ColumnType::Float:
        return isInRange(chunk.number(row)); // no null
    case ColumnType::Integer:
        return isWrittenFloat(chunk.integer(row));
    case ColumnType::Unsigned:
        return isWrittenFloat(chunk.unsignedInteger(row));
    default:
        return false;
    }
}

bool mayHoldRounded(const ColumnChunk &chunk)
{
    if (!isNumeric(chunk.type()) || !chunk.hasValues())
        return false;
    for (std::size_t row = 0; row < chunk.size(); ++row) {
        if (!chunk.isNull(row) && mayBeRounded(chunk, row))
            return true;
    }
    return false;
}

} // namespace

bool mayHoldRounded(const Column &column)
{
    for (std::size_t chunk = 0; isNumeric(column.type()) && chunk < column.chunkCount(); ++chunk) {
        if (mayHoldRounded(column.chunk(chunk)))
            return true;
    }
    return false;
}

void TypeNotes::begin()
{
    m_isLooking = true;
    m_large.clear();
}

void TypeNotes::see(const Batch &batch)
{
    if (!m_isLooking)
        return;
    for (const Batch::Fragment &fragment : batch.fragments) {
        QSet<QString> &large = m_large[fragment.statement];
        for (std::size_t i = 0; i < fragment.rows.columnCount(); ++i) {
            const Column &column = fragment.rows.column(i);
            if (!large.contains(column.name()) && mayHoldRounded(column))
                large.insert(column.name());
        }
    }
}

void TypeNotes::know(const TypeConflicts &conflicts)
{
    m_rounding = conflicts.rounding();
    m_isLooking = !m_rounding.empty();
    if (!m_saidUnknown)
        m_unknown = conflicts.unknown();
}

std::vector<Batch::Note> TypeNotes::takeRounding()
{
    std::vector<Batch::Note> notes;
    std::erase_if(m_rounding, [&](const TypeConflicts::Rounding &rounding) {
        const bool isDue = m_isUnread || !(m_large[rounding.note.statement] - rounding.others).isEmpty();
        if (isDue)
            notes.push_back(rounding.note);
        return isDue;
    });
    return notes;
}

std::vector<Batch::Note> TypeNotes::end(const std::function<bool(int statement)> &worked, bool areMore)
{
    m_isLooking = false;
    m_rounding.clear();
    std::vector<Batch::Note> unknown = std::exchange(m_unknown, {});
    std::erase_if(unknown, [&worked](const Batch::Note &note) { return !worked(note.statement); });
    if (unknown.empty())
        return {};
    m_saidUnknown = true;
    unknown.resize(1);
    if (areMore)
        unknown.front().text =
            joinedSentences(unknown.front().text, tr("This is not said again for other statements."));
    return unknown;
}

} // namespace penstock
