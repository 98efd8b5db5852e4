// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answer/timedisplay.h"
#include "core/result/cellcursor.h"

#include <QRegularExpression>

#include <optional>
#include <string>
#include <vector>

namespace penstock {

class TextStore;

/// For cells that have the text in them, whatever the case.
QRegularExpression partOf(const QString &text);

/// Which cells of a column match a regular expression, null none. What repeats is looked at once. For any one thread;
/// the column must not change meanwhile.
class CellMatcher
{
public:
    CellMatcher(const Column &column, const QRegularExpression &expression, const TimeDisplay &times = {});

    bool matches(std::size_t row);

private:
    bool knows(const TextStore &texts, std::uint32_t code);
    bool matchesText(std::string_view text) const;

    QRegularExpression m_expression;
    ChunkCursor m_cursor;
    CellCursor m_cell;
    std::optional<TimeTexts> m_times; ///< of times that are not shown as usual
    const TextStore *m_dictionary = nullptr;
    std::vector<std::int8_t> m_known; ///< by code; -1: not yet
    std::string m_text;
};

} // namespace penstock
