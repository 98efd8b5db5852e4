// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/rowindex.h"
#include "core/result/valuetext.h"

#include <algorithm>
#include <numeric>
#include <string>

namespace penstock {

namespace {

constexpr std::size_t rowsBetweenLooks = 4'096;

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

/// Answers for the rows of one column. What repeats is looked at once.
class ColumnMatcher
{
public:
    ColumnMatcher(const Column &column, const Needle &needle) : m_column(column), m_needle(needle)
    {
        for (std::uint32_t code = 0; code < column.dictionarySize(); ++code)
            m_known.push_back(needle.isIn(column.dictionaryText(code)));
        if (column.type() == ColumnType::Boolean)
            m_known = {needle.isIn("false"), needle.isIn("true")};
    }

    /// False when no value of the column can match.
    bool isPossible() const
    {
        if (m_column.isDictionary() || m_column.type() == ColumnType::Boolean)
            return std::ranges::find(m_known, true) != m_known.end();
        switch (m_column.type()) {
        case ColumnType::Integer:
        case ColumnType::Unsigned:
            return m_needle.isOf("-0123456789");
        case ColumnType::Float:
            return m_needle.isOf("+-.0123456789einfa");
        case ColumnType::Timestamp:
            return m_needle.isOf("-:.0123456789tz");
        case ColumnType::Duration:
            return m_needle.isOf("-0123456789hmsun");
        default:
            return true;
        }
    }

    bool matches(std::size_t row)
    {
        if (m_column.isNull(row))
            return false;
        if (m_column.isDictionary())
            return m_known[m_column.textCode(row)];
        if (m_column.type() == ColumnType::Boolean)
            return m_known[m_column.boolean(row) ? 1 : 0];
        if (m_column.type() == ColumnType::Text)
            return m_needle.isIn(m_column.text(row));
        m_text.clear();
        appendValueText(&m_text, m_column, row);
        return m_needle.isIn(m_text);
    }

private:
    const Column &m_column;
    const Needle &m_needle;
    std::vector<bool> m_known; // by code, or by boolean
    std::string m_text;
};

} // namespace

std::optional<RowIndex> filterRows(const Table &table, const RowFilter &filter, std::stop_token stop)
{
    RowIndex rows;
    if (filter.text.isEmpty()) {
        rows.resize(table.rowCount());
        std::iota(rows.begin(), rows.end(), 0U);
        return rows;
    }
    const Needle needle(filter.text);
    std::vector<ColumnMatcher> matchers;
    for (std::size_t i = 0; i < table.columnCount(); ++i) {
        if (filter.column && *filter.column != i)
            continue;
        if (ColumnMatcher matcher(table.column(i), needle); matcher.isPossible())
            matchers.push_back(std::move(matcher));
    }
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        if (row % rowsBetweenLooks == 0 && stop.stop_requested())
            return {};
        if (std::ranges::any_of(matchers, [row](ColumnMatcher &matcher) { return matcher.matches(row); }))
            rows.push_back(static_cast<std::uint32_t>(row));
    }
    return rows;
}

} // namespace penstock
