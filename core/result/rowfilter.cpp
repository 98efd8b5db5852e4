// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/columnchunk.h"
#include "core/result/rowindex.h"
#include "core/result/valuetext.h"

#include <algorithm>
#include <numeric>
#include <span>
#include <string>

namespace penstock {

namespace {

constexpr std::size_t rowsAtOnce = 16'384; // looked at column by column, between two looks at `stop`

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool isAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 128; });
}

/// "Contains, whatever the case", quick where both texts are ASCII.
class Needle
{
public:
    explicit Needle(const QString &text) : m_text(text), m_utf8(text.toStdString()), m_ascii(isAscii(m_utf8))
    {
        std::ranges::transform(m_utf8, m_utf8.begin(), lower);
    }

    bool isIn(std::string_view hay) const
    {
        if (!m_ascii || !isAscii(hay))
            return QString::fromUtf8(hay.data(), static_cast<qsizetype>(hay.size()))
                .contains(m_text, Qt::CaseInsensitive);
        return !std::ranges::search(hay, m_utf8, {}, lower).empty() || m_utf8.empty();
    }

    /// Whether a text of these (lower-case) characters can contain it.
    bool isOf(std::string_view alphabet) const { return m_utf8.find_first_not_of(alphabet) == std::string::npos; }

private:
    QString m_text;
    std::string m_utf8;
    bool m_ascii;
};

/// The numbers of the rows that are marked. Without a branch for each: whether a row passes cannot be foreseen.
void collect(std::span<const std::uint8_t> marks, std::size_t first, RowIndex *rows)
{
    const std::size_t before = rows->size();
    const auto found = static_cast<std::size_t>(std::ranges::count(marks, std::uint8_t(1)));
    if (found == 0)
        return;
    rows->resize(before + found);
    std::uint32_t *out = rows->data() + before;
    const std::uint32_t *const end = out + found;
    for (std::size_t i = 0; i < marks.size() && out != end; ++i) {
        *out = static_cast<std::uint32_t>(first + i);
        out += marks[i];
    }
}

/// Marks the rows of one column that hold the text. What repeats is looked at once.
class ColumnMatcher
{
public:
    ColumnMatcher(const Column &column, const Needle &needle) : m_column(column), m_needle(needle) {}

    /// Rows that are marked already stay so, and are not looked at.
    void mark(std::size_t first, std::span<std::uint8_t> marks)
    {
        forEachPart(m_column, first, first + marks.size(),
                    [&](const ColumnChunk &chunk, std::size_t from, std::size_t to, std::size_t row) {
                        markPart(chunk, from, marks.subspan(row - first, to - from));
                    });
    }

private:
    void markPart(const ColumnChunk &chunk, std::size_t first, std::span<std::uint8_t> marks)
    {
        const TextStore *const texts = chunk.values<TextStore>();
        if (texts && texts->isDictionary()) {
            learn(*texts);
            if (std::ranges::find(m_known, 1) == m_known.end())
                return;
            for (std::size_t i = 0; i < marks.size(); ++i) {
                if (const std::uint32_t code = texts->code(first + i); code != TextStore::noCode)
                    marks[i] |= m_known[code];
            }
            return;
        }
        if (!chunk.hasValues() || !isPossible(chunk))
            return;
        for (std::size_t i = 0; i < marks.size(); ++i) {
            if (marks[i] == 0 && !chunk.isNull(first + i) && isIn(chunk, first + i))
                marks[i] = 1;
        }
    }

    /// False when no value of the chunk can match.
    bool isPossible(const ColumnChunk &chunk) const
    {
        if (m_column.type() == ColumnType::Float)
            return m_needle.isOf("+-.0123456789einfa");
        switch (chunk.type()) {
        case ColumnType::Integer:
        case ColumnType::Unsigned:
            return m_needle.isOf("-0123456789");
        case ColumnType::Float:
            return m_needle.isOf("+-.0123456789einfa");
        case ColumnType::Boolean:
            return m_needle.isIn("false") || m_needle.isIn("true");
        case ColumnType::Timestamp:
            return m_needle.isOf("+-:.0123456789tz");
        case ColumnType::Duration:
            return m_needle.isOf("-0123456789hmsun");
        case ColumnType::Text:
            break;
        }
        return true;
    }

    bool isIn(const ColumnChunk &chunk, std::size_t row)
    {
        if (chunk.type() == ColumnType::Text)
            return m_needle.isIn(chunk.text(row));
        m_text.clear();
        if (m_column.type() == ColumnType::Float)
            appendFloatText(&m_text, chunk.number(row));
        else
            appendValueText(&m_text, chunk, row, m_column.zone().get());
        return m_needle.isIn(m_text);
    }

    /// Which texts of the dictionary match.
    void learn(const TextStore &texts)
    {
        if (m_dictionary == &texts && m_known.size() == texts.dictionarySize())
            return;
        m_dictionary = &texts;
        m_known.clear();
        for (std::uint32_t code = 0; code < texts.dictionarySize(); ++code)
            m_known.push_back(m_needle.isIn(texts.entry(code)) ? 1 : 0);
    }

    const Column &m_column;
    const Needle &m_needle;
    const TextStore *m_dictionary = nullptr;
    std::vector<std::uint8_t> m_known; // by code
    std::string m_text;
};

} // namespace

std::optional<RowIndex> filterRows(const Table &table, const RowFilter &filter, std::stop_token stop,
                                   std::size_t firstRow)
{
    RowIndex rows;
    const std::size_t count = table.rowCount();
    if (filter.text.isEmpty() && filter.tests.empty()) {
        rows.resize(count - std::min(count, firstRow));
        std::iota(rows.begin(), rows.end(), static_cast<std::uint32_t>(firstRow));
        return rows;
    }
    const Needle needle(filter.text);
    std::vector<ColumnMatcher> matchers;
    for (std::size_t i = 0; i < table.columnCount(); ++i) {
        if (!filter.column || *filter.column == i)
            matchers.emplace_back(table.column(i), needle);
    }
    std::vector<std::uint8_t> buffer(rowsAtOnce);
    for (std::size_t first = firstRow; first < count; first += rowsAtOnce) {
        if (stop.stop_requested())
            return {};
        const std::span<std::uint8_t> marks(buffer.data(), std::min(rowsAtOnce, count - first));
        std::ranges::fill(marks, std::uint8_t(filter.text.isEmpty() ? 1 : 0));
        for (ColumnMatcher &matcher : matchers) {
            if (!filter.text.isEmpty())
                matcher.mark(first, marks);
        }
        for (const RowTest &test : filter.tests)
            test.apply(table.column(test.column), first, marks);
        collect(marks, first, &rows);
    }
    return rows;
}

} // namespace penstock
