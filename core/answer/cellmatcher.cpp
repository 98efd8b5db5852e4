// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/cellmatcher.h"

#include "core/result/columnchunk.h"

namespace penstock {

QRegularExpression partOf(const QString &text)
{
    return QRegularExpression(QRegularExpression::escape(text), QRegularExpression::CaseInsensitiveOption);
}

CellMatcher::CellMatcher(const Column &column, const QRegularExpression &expression, const TimeDisplay &times)
    : m_expression(expression), m_cursor(column), m_cell(column)
{
    if (column.type() == ColumnType::Timestamp && !times.isUsual())
        m_times.emplace(times, column);
}

bool CellMatcher::matches(std::size_t row)
{
    const std::size_t at = m_cursor.seek(row);
    const ColumnChunk &chunk = m_cursor.chunk();
    if (chunk.isNull(at))
        return false;
    const TextStore *const texts = chunk.values<TextStore>();
    if (texts && texts->isDictionary())
        return knows(*texts, texts->code(at));
    m_cell.seek(row);
    m_text.clear();
    if (m_times)
        m_times->append(&m_text, m_cell.integer());
    else
        m_cell.appendTo(&m_text);
    return matchesText(m_text);
}

bool CellMatcher::knows(const TextStore &texts, std::uint32_t code)
{
    if (m_dictionary != &texts || m_known.size() != texts.dictionarySize()) {
        m_dictionary = &texts;
        m_known.assign(texts.dictionarySize(), -1);
    }
    if (m_known[code] < 0)
        m_known[code] = matchesText(texts.entry(code)) ? 1 : 0;
    return m_known[code] == 1;
}

bool CellMatcher::matchesText(std::string_view text) const
{
    return m_expression.match(QString::fromUtf8(text.data(), qsizetype(text.size()))).hasMatch();
}

} // namespace penstock
