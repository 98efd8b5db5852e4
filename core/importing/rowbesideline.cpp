// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/rowbesideline.h"

#include "core/csv/csvreader.h"
#include "core/importing/importplan.h"

#include <algorithm>
#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace penstock {

namespace {

using Part = RowBesideLine::Part;

/// Bytes of a text.
struct Span
{
    std::size_t from = 0;
    std::size_t size = 0;
};

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

Part partOf(std::string_view text, Span span)
{
    return {toText(text.substr(0, span.from)).size(), toText(text.substr(span.from, span.size)).size()};
}

/// Of one row of the file, which has none of what stands above rows.
CsvDialect rowDialect(const ImportPlan &plan)
{
    CsvDialect dialect = plan.dialect;
    dialect.encoding = {};
    dialect.utf8Bom = false;
    dialect.comment.clear();
    dialect.skipLines = 0;
    dialect.hasHeader = false;
    dialect.commentedHeader = false;
    dialect.unitsAbove = 0;
    dialect.headerRows = 1;
    dialect.unitRows = 0;
    return dialect;
}

/// How many bytes of a quoted cell, from its first, make its text.
std::size_t quotedSize(std::string_view raw, std::string_view text, const CsvDialect &dialect)
{
    std::size_t at = 0;
    for (std::size_t taken = 0; taken < text.size() && at < raw.size(); ++taken) {
        if (dialect.escape == CsvDialect::Escape::Backslash && raw[at] == '\\')
            ++at;
        else if (dialect.escape == CsvDialect::Escape::Doubled && raw[at] == dialect.quote)
            ++at;
        ++at;
    }
    return std::min(at, raw.size());
}

std::vector<Span> cellSpans(const ImportPlan &plan, std::string_view row)
{
    const CsvDialect dialect = rowDialect(plan);
    CsvReader reader(dialect);
    std::vector<Span> spans;
    if (!reader.openText(QByteArray(row.data(), static_cast<qsizetype>(row.size()))) ||
        reader.next() != CsvReader::Next::Record)
        return spans;
    const std::string_view raw = reader.rawText();
    const std::less<const char *> isBefore;
    std::size_t behind = 0; // the cell before, with its quote and the delimiter
    for (std::size_t i = 0; i < reader.fields().size(); ++i) {
        const std::string_view cell = reader.fields()[i];
        const bool quoted = reader.wasQuoted(i);
        Span span;
        if (!isBefore(cell.data(), raw.data()) && !isBefore(raw.data() + raw.size(), cell.data())) {
            span = {static_cast<std::size_t>(cell.data() - raw.data()), cell.size()};
        } else { // its text was put together elsewhere
            span.from = std::min(raw.size(), behind + (quoted ? 1 : 0));
            span.size = quotedSize(raw.substr(span.from), cell, dialect);
        }
        spans.push_back(span);
        behind = span.from + span.size + (quoted ? 2 : 1);
    }
    return spans;
}

/// Takes a line apart that LineEncoder has written.
class LineParts
{
public:
    explicit LineParts(std::string_view line) : m_line(line)
    {
        measurement = until(", ");
        while (at() == ',') {
            ++m_next;
            addPair([this] { until(", "); });
        }
        do {
            ++m_next;
            addPair([this] { skipValue(); });
        } while (at() == ',');
        ++m_next;
        time = {std::min(m_next, line.size()), line.size() - std::min(m_next, line.size())};
    }

    Span measurement;
    Span time;
    std::vector<std::pair<std::string, Span>> pairs; ///< by key

private:
    char at() const { return m_next < m_line.size() ? m_line[m_next] : '\0'; }

    Span until(std::string_view ends)
    {
        const std::size_t from = m_next;
        while (m_next < m_line.size() && ends.find(m_line[m_next]) == std::string_view::npos)
            m_next += m_line[m_next] == '\\' && m_next + 1 < m_line.size() ? 2 : 1;
        return {from, m_next - from};
    }

    void skipValue()
    {
        if (at() != '"') {
            until(", ");
            return;
        }
        ++m_next;
        until("\"");
        ++m_next;
    }

    template <typename SkipValue> void addPair(SkipValue skip)
    {
        const std::size_t from = m_next;
        const Span key = until("=");
        ++m_next;
        skip();
        pairs.emplace_back(unescaped(m_line.substr(key.from, key.size)), Span{from, m_next - from});
    }

    static std::string unescaped(std::string_view key)
    {
        std::string text;
        for (std::size_t i = 0; i < key.size(); ++i) {
            if (key[i] == '\\' && i + 1 < key.size() && std::string_view(", =").find(key[i + 1]) != key.npos)
                ++i;
            text += key[i];
        }
        return text;
    }

    std::string_view m_line;
    std::size_t m_next = 0;
};

std::optional<Span> spanOf(const ColumnPlan &column, const LineParts &parts)
{
    switch (column.role) {
    case ColumnPlan::Role::Ignore:
        return {};
    case ColumnPlan::Role::Time:
    case ColumnPlan::Role::TimePart:
        return parts.time;
    case ColumnPlan::Role::Measurement:
        return parts.measurement;
    case ColumnPlan::Role::Tag:
    case ColumnPlan::Role::Field:
        break;
    }
    const std::string key = column.name.toStdString();
    const auto found = std::ranges::find(parts.pairs, key, &std::pair<std::string, Span>::first);
    return found == parts.pairs.end() ? std::optional<Span>() : found->second;
}

qsizetype columnAt(const QList<Part> &parts, qsizetype character)
{
    // Of two that meet there, the one that begins.
    const auto holds = [character](const Part &part) { return part.isThere() && part.holds(character); };
    const auto begins = [&](const Part &part) { return holds(part) && character < part.from + part.length; };
    auto found = std::ranges::find_if(parts, begins);
    if (found == parts.cend())
        found = std::ranges::find_if(parts, holds);
    return found == parts.cend() ? -1 : found - parts.cbegin();
}

} // namespace

RowBesideLine RowBesideLine::of(const ImportPlan &plan, quint64 position, std::string_view row, std::string_view line)
{
    RowBesideLine result{position, toText(row), toText(line), {}, {}};
    if (plan.isAnnotated)
        return result;
    const std::vector<Span> spans = cellSpans(plan, row);
    const LineParts parts(line);
    for (qsizetype i = 0; i < plan.columns.size(); ++i) {
        const auto index = static_cast<std::size_t>(i);
        result.cells += index < spans.size() ? partOf(row, spans[index]) : Part();
        const std::optional<Span> span = spanOf(plan.columns.at(i), parts);
        result.parts += span ? partOf(line, *span) : Part();
    }
    return result;
}

qsizetype RowBesideLine::columnInRow(qsizetype character) const
{
    return columnAt(cells, character);
}

qsizetype RowBesideLine::columnInLine(qsizetype character) const
{
    return columnAt(parts, character);
}

} // namespace penstock
