// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/csvdialect.h"

#include "core/csv/cellvalue.h"
#include "core/csv/csvreader.h"
#include "core/csv/nullmarkers.h"
#include "core/csv/timestampparser.h"

#include <algorithm>
#include <array>
#include <map>
#include <vector>

namespace penstock {
namespace {

constexpr std::size_t largestSample = 512 * 1024;
constexpr std::size_t mostRows = 2'000;
constexpr std::size_t mostPreambleLines = 50;
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
constexpr std::array delimiters{',', ';', '\t', '|'};
constexpr std::array quotes{'"', '\0', '\''};

/// How well the sample fits one way of punctuation.
struct Trial
{
    CsvDialect dialect;
    std::size_t width = 0; ///< fields that most records have
    double score = 0;      ///< 0: not at all, 1: perfectly
};

using Rows = std::vector<std::vector<std::string>>;

Status openSample(CsvReader &reader, std::string_view sample)
{
    return reader.openText(QByteArray::fromRawData(sample.data(), static_cast<qsizetype>(sample.size())));
}

Rows readRows(const CsvDialect &dialect, std::string_view sample)
{
    CsvReader reader(dialect, sample.size() + 1);
    Rows rows;
    if (!openSample(reader, sample))
        return rows;
    while (rows.size() < mostRows && reader.next() == CsvReader::Next::Record) {
        const auto fields = reader.fields();
        rows.emplace_back(fields.begin(), fields.end());
    }
    return rows;
}

double share(std::size_t part, std::size_t whole)
{
    return static_cast<double>(part) / static_cast<double>(whole);
}

bool holdsForeignMark(std::string_view cell, char delimiter)
{
    return std::ranges::any_of(delimiters, [&](char other) {
        if (other == delimiter || !cell.contains(other))
            return false;
        return other != ',' || numberShape(cell, true) == NumberShape::None;
    });
}

bool isWrapped(std::string_view cell, char quote)
{
    return cell.size() >= 2 && cell.front() == quote && cell.back() == quote;
}

Trial tryOut(const CsvDialect &dialect, std::string_view sample)
{
    Trial trial{.dialect = dialect};
    CsvReader reader(dialect, sample.size() + 1);
    if (!openSample(reader, sample))
        return trial;
    std::map<std::size_t, std::size_t> widths;
    std::size_t rows = 0;
    std::size_t flawed = 0;
    std::size_t cells = 0;
    std::size_t foreign = 0;
    std::size_t wrapped = 0;
    auto next = CsvReader::Next::Record;
    while (rows < mostRows && (next = reader.next()) == CsvReader::Next::Record) {
        const auto fields = reader.fields();
        ++rows;
        ++widths[fields.size()];
        cells += fields.size();
        flawed += reader.flaw() != CsvReader::Flaw::None ? 1 : 0;
        for (std::size_t i = 0; i < fields.size(); ++i) {
            if (reader.wasQuoted(i))
                continue;
            foreign += holdsForeignMark(fields[i], dialect.delimiter) ? 1 : 0;
            wrapped += isWrapped(fields[i], '"') || isWrapped(fields[i], '\'') ? 1 : 0;
        }
    }
    if (rows == 0)
        return trial;
    const auto most = std::ranges::max_element(widths, {}, [](const auto &entry) { return entry.second; });
    trial.width = most->first;
    if (trial.width < 2)
        return trial;
    // Lines that an open quote has swallowed; of a quote that only the sample's end cut there are none.
    const auto swallowed = next != CsvReader::Next::Failed
                               ? 0
                               : std::ranges::count(sample.substr(static_cast<std::size_t>(reader.bytesRead())), '\n');
    trial.score = share(most->second, rows + static_cast<std::size_t>(swallowed)) * (1 - share(flawed, rows)) *
                  (1 - share(foreign, cells)) * (1 - share(wrapped, cells) / 2);
    return trial;
}

/// Other quotes than the usual ones must explain the sample far better: one broken quote is a mistake in the file.
Trial tryOutQuotes(CsvDialect dialect, std::string_view sample)
{
    constexpr double farBetter = 1.5;
    Trial best;
    for (const char quote : quotes) {
        dialect.quote = quote;
        const Trial trial = tryOut(dialect, sample);
        if (trial.score > best.score * (quote == quotes.front() ? 1 : farBetter))
            best = trial;
    }
    return best;
}

/// The delimiter that a first line "sep=;" names; '\0': there is none.
char namedDelimiter(std::string_view sample)
{
    const std::string_view line = sample.substr(0, std::min(sample.find_first_of("\r\n"), sample.size()));
    if (line.size() != 5 || line[3] != '=' || (line.substr(0, 3) != "sep" && line.substr(0, 3) != "SEP"))
        return '\0';
    return line[4];
}

bool isAnnotation(std::string_view cell)
{
    return cell.starts_with("#datatype") || cell.starts_with("#group") || cell.starts_with("#default");
}

/// Physical lines of titles and comments before the first record that looks like the others.
int preambleLines(const CsvDialect &dialect, std::size_t width, std::string_view sample)
{
    CsvReader reader(dialect, sample.size() + 1);
    if (!openSample(reader, sample))
        return dialect.skipLines;
    int lines = dialect.skipLines;
    for (std::size_t row = 0; row < mostPreambleLines && reader.next() == CsvReader::Next::Record; ++row) {
        const auto fields = reader.fields();
        if (fields.size() == width && !isAnnotation(fields[0])) {
            if (row > 0)
                lines = static_cast<int>(reader.line()) - 1;
            return lines;
        }
        if (fields.size() != 1 && !fields[0].starts_with('#'))
            break;
    }
    return lines;
}

bool isTyped(std::string_view cell)
{
    static constexpr std::array timeKinds{TimestampFormat::Kind::Iso8601, TimestampFormat::Kind::YearMonthDay,
                                          TimestampFormat::Kind::DayMonthYear, TimestampFormat::Kind::MonthDayYear};
    return numberShape(cell) != NumberShape::None || numberShape(cell, true) != NumberShape::None ||
           isBooleanWord(cell) || std::ranges::any_of(timeKinds, [cell](TimestampFormat::Kind kind) {
               return TimestampFormat{kind, {}}.parse(cell).has_value();
           });
}

bool hasValue(std::string_view cell)
{
    return !trimmed(cell).empty() && !NullMarkers().contains(trimmed(cell));
}

/// The first row is a header when it breaks with what its columns hold further down.
bool looksLikeHeader(const Rows &rows)
{
    constexpr double nearlyAll = 0.8;
    if (rows.empty())
        return true;
    const auto &first = rows.front();
    bool anyTyped = false;
    for (std::size_t column = 0; column < first.size(); ++column) {
        std::size_t values = 0;
        std::size_t typed = 0;
        for (std::size_t row = 1; row < rows.size(); ++row) {
            if (column >= rows[row].size() || !hasValue(rows[row][column]))
                continue;
            ++values;
            typed += isTyped(rows[row][column]) ? 1 : 0;
        }
        if (values == 0 || static_cast<double>(typed) < nearlyAll * static_cast<double>(values))
            continue;
        anyTyped = true;
        if (hasValue(first[column]) && !isTyped(first[column]))
            return true;
    }
    if (anyTyped)
        return false;
    std::vector<std::string> names = first;
    std::ranges::sort(names);
    return std::ranges::adjacent_find(names) == names.end() &&
           std::ranges::none_of(first, [](const std::string &name) { return !hasValue(name) || isTyped(name); });
}

bool usesDecimalComma(const Rows &rows)
{
    std::size_t commas = 0;
    std::size_t points = 0;
    for (const auto &row : rows) {
        for (const std::string &cell : row) {
            if (cell.contains(',') && numberShape(cell, true) == NumberShape::Decimal)
                ++commas;
            else if (cell.contains('.') && numberShape(cell, false) == NumberShape::Decimal)
                ++points;
        }
    }
    return commas > points;
}

} // namespace

CsvDialect CsvDialect::sniff(std::string_view sample)
{
    Trial best;
    best.dialect.utf8Bom = sample.starts_with(byteOrderMark);
    best.dialect.hasHeader = false;
    if (best.dialect.utf8Bom)
        sample.remove_prefix(byteOrderMark.size());
    if (sample.size() > largestSample)
        sample = sample.substr(0, sample.substr(0, largestSample).rfind('\n') + 1);

    const char named = namedDelimiter(sample);
    if (named != '\0') {
        best.dialect.delimiter = named;
        best.dialect.skipLines = 1;
    }
    for (const char delimiter : delimiters) {
        if (named != '\0' && delimiter != delimiters.front())
            break;
        CsvDialect dialect = best.dialect;
        dialect.delimiter = named != '\0' ? named : delimiter;
        if (const Trial trial = tryOutQuotes(dialect, sample); trial.score > best.score)
            best = trial;
    }

    CsvDialect dialect = best.dialect;
    if (best.width > 1)
        dialect.skipLines = preambleLines(dialect, best.width, sample);
    const auto rows = readRows(dialect, sample);
    dialect.hasHeader = looksLikeHeader(rows);
    dialect.decimalComma = dialect.delimiter != ',' && usesDecimalComma(rows);
    return dialect;
}

} // namespace penstock
