// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/headerrows.h"

#include "core/csv/cellshape.h"
#include "core/csv/cellvalue.h"
#include "core/csv/givenheader.h"
#include "core/csv/punctuation.h"
#include "core/csv/unitname.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace penstock {
namespace {

struct HeaderRowsText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::HeaderRows)
};

constexpr std::size_t mostRowsAbove = 100;
constexpr std::size_t mostHeaderRows = 4;
constexpr double mostlyUnits = 0.6; // of the cells of a row

/// A name of the time of day, so that it stands in the header by itself.
bool isClockName(std::string_view name)
{
    static constexpr std::array words{"time",  "zeit", "uhrzeit", "hour",  "clock",
                                      "heure", "hora", "ora",     "hh:mm", "utc"};
    std::string lower(trimmed(name));
    std::ranges::transform(lower, lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return std::ranges::any_of(words, [&lower](const char *word) { return lower.starts_with(word); });
}

std::string_view lineAt(std::string_view text, std::uint64_t line)
{
    for (std::uint64_t at = 1; at < line; ++at) {
        const std::size_t end = text.find('\n');
        if (end == std::string_view::npos)
            return {};
        text.remove_prefix(end + 1);
    }
    return text.substr(0, text.find('\n'));
}

QString unitsSentence(const SampleRow &row)
{
    return HeaderRowsText::tr("Line %1 holds units (%2); they are kept as notes.").arg(row.line).arg(listed(row));
}

} // namespace

HeaderRows::HeaderRows(const CsvDialect &dialect, std::size_t width, std::string_view sample, const DialectHints &hints)
    : m_dialect(dialect), m_width(width), m_sample(sample), m_rows(readRows(dialect, sample))
{
    m_dialect.hasHeader = true;
    if (m_rows.empty())
        return;
    const bool isToa5 = m_rows.front().cells.front() == "TOA5" && !hints.skipLines;
    if (!isToa5)
        m_shapes = ColumnShapes(m_rows, m_width);
    const std::size_t data = isToa5 ? std::min<std::size_t>(4, m_rows.size()) : firstDataRow();
    if (isToa5)
        takeToa5();
    else if (hints.commentedHeader.value_or(false))
        takeCommentedHeader(data);
    else
        find(data, hints);
    m_dialect = withGivenHeader(m_dialect, hints, m_rows, data);
}

void HeaderRows::find(std::size_t data, const DialectHints &hints)
{
    std::vector<SampleRow> candidates;
    for (std::size_t i = data; i-- > 0 && candidates.size() < mostHeaderRows;) {
        // |------| below | a | b |
        const bool isRuleBetween =
            i > 0 && candidates.empty() && isRule(m_rows[i]) && !isRule(m_rows[i - 1]) && couldName(m_rows[i - 1]);
        if (!isRuleBetween && !couldName(m_rows[i]))
            break;
        // A blank line parts titles from names, but not names from their units.
        if (!candidates.empty() && candidates.front().line != endOf(m_rows[i]) + 1 && !isUnits(candidates.front()))
            break;
        candidates.insert(candidates.begin(), m_rows[i]);
    }
    if (!candidates.empty()) {
        take(candidates);
        return;
    }
    if (data > 0 && m_rows[data - 1].cells.size() > 1) {
        // Names, but not as many as there are columns.
        m_dialect.skipLines = static_cast<int>(m_rows[data - 1].line) - 1;
        const std::vector<std::string> &names = m_rows[data - 1].cells;
        const bool arePartedByBlanks = m_dialect.separation == CsvDialect::Separation::Blanks;
        const int clock = arePartedByBlanks ? m_shapes.clockColumn(m_rows.back()) : 0;
        const bool isOwnName = std::size_t(clock) < names.size() && isClockName(names[std::size_t(clock)]);
        if (clock > 0 && names.size() + 1 == m_width && !isOwnName) {
            m_dialect.unnamedColumn = clock;
            say(Certainty::Likely,
                HeaderRowsText::tr("Date and time of day have one name in the header (line %1).")
                    .arg(m_rows[data - 1].line),
                QStringLiteral("--unnamed-column none"));
            return;
        }
        say(Certainty::Ambiguous,
            HeaderRowsText::tr("The header on line %1 has %2 names, the rows have %3 cells.")
                .arg(m_rows[data - 1].line)
                .arg(names.size())
                .arg(m_width),
            QStringLiteral("--header-rows 1, or --header-rows none --skip-lines %1").arg(m_rows[data - 1].line) +
                (names.size() + 1 == m_width ? QStringLiteral(", or --unnamed-column NUMBER") : QString()));
        return;
    }
    m_dialect.hasHeader = false;
    if (data < m_rows.size() && m_rows[data].line > 1)
        m_dialect.skipLines = std::max(m_dialect.skipLines, static_cast<int>(m_rows[data].line) - 1);
    if (hints.commentedHeader.value_or(true))
        takeCommentedHeader(data);
    if (!m_dialect.hasHeader)
        say(Certainty::Likely,
            HeaderRowsText::tr("No row names the columns; they are called column1, column2 and so on."),
            QStringLiteral("--header-rows 1"));
}

/// As many as there are rows: none holds data.
std::size_t HeaderRows::firstDataRow() const
{
    if (!m_shapes.hasTyped()) {
        // Nothing but words: the first row names the columns when it has a word of its own for each.
        return isFull(m_rows.front()) && isDistinct(m_rows.front()) && !holdsData(m_rows.front()) ? 1 : 0;
    }
    for (std::size_t i = 0; i < std::min(m_rows.size(), mostRowsAbove); ++i) {
        if (m_shapes.judge(m_rows[i]) == ColumnShapes::Verdict::Data && !isNumbersOfNames(i))
            return i;
    }
    return m_shapes.judge(m_rows.front()) == ColumnShapes::Verdict::Words ? 1 : 0;
}

/// A row of serial numbers among those that name the columns: it has no date, and names come behind it.
bool HeaderRows::isNumbersOfNames(std::size_t row) const
{
    std::size_t i = row;
    const std::size_t end = std::min(row + mostHeaderRows, m_rows.size());
    while (i < end && m_shapes.judge(m_rows[i]) == ColumnShapes::Verdict::Data && m_shapes.lacksDates(m_rows[i]))
        ++i;
    return i > row && i < end && m_shapes.judge(m_rows[i]) == ColumnShapes::Verdict::Words && !holdsData(m_rows[i]) &&
           m_rows[i].line == m_rows[row].line + (i - row);
}

/// Half of them are enough where names would name the time as well.
bool HeaderRows::isUnits(const SampleRow &row) const
{
    return shareOfUnits(row.cells) >= (m_shapes.lacksDates(row) ? 0.5 : mostlyUnits);
}

bool HeaderRows::couldName(const SampleRow &row) const
{
    const std::size_t cells = row.cells.size();
    if (m_width < 2)
        return cells == 1;
    if (cells < 2 || filledCells(row) == 0)
        return false;
    if (cells > m_width)
        return std::all_of(row.cells.begin() + static_cast<std::ptrdiff_t>(m_width), row.cells.end(),
                           [](const std::string &cell) { return trimmed(cell).empty(); });
    // Delimiters at the end of the rows only make more cells, which are empty.
    return m_shapes.isSilentFrom(cells);
}

void HeaderRows::takeToa5()
{
    ++m_dialect.skipLines;
    m_dialect.headerRows = 1;
    m_dialect.unitRows = 2;
    if (m_rows.size() > 2)
        say(Certainty::Likely, unitsSentence(m_rows[2]), QStringLiteral("--unit-rows 0"));
    if (m_rows.size() > 3) {
        say(Certainty::Likely,
            HeaderRowsText::tr("Line %1 says how the values were taken (%2); it is kept as a note.")
                .arg(m_rows[3].line)
                .arg(listed(m_rows[3])),
            QStringLiteral("--unit-rows 1"));
    }
}

/// "# time temp" above rows that have no other names.
void HeaderRows::takeCommentedHeader(std::size_t data)
{
    if (m_dialect.comment.empty() || data >= m_rows.size())
        return;
    std::vector<SampleRow> candidates;
    for (std::uint64_t line = m_rows[data].line - 1; line > 0 && candidates.size() < mostHeaderRows; --line) {
        std::string_view text = lineAt(m_sample, line);
        if (trimmed(text.substr(0, text.find('\r'))).empty() && candidates.empty())
            continue;
        if (!text.starts_with(m_dialect.comment))
            break;
        text = trimmed(withoutDirective(text.substr(m_dialect.comment.size())));
        CsvDialect dialect = m_dialect;
        dialect.skipLines = 0;
        dialect.comment.clear();
        const std::vector<SampleRow> rows = readRows(dialect, std::string(text) + '\n');
        if (rows.size() != 1 || !couldName(rows.front()) || holdsData(rows.front()))
            break;
        candidates.insert(candidates.begin(), {rows.front().cells, line});
    }
    if (candidates.empty())
        return;
    m_dialect.hasHeader = true;
    m_dialect.commentedHeader = true;
    take(candidates);
    say(Certainty::Likely, HeaderRowsText::tr("The comment on line %1 names the columns.").arg(m_dialect.skipLines + 1),
        QStringLiteral("--commented-header no"));
}

/// `candidates`: neighbours, the last of them above the first row of data.
void HeaderRows::take(const std::vector<SampleRow> &candidates)
{
    std::vector<SampleRow> names;
    std::vector<SampleRow> above;
    std::vector<SampleRow> below;
    for (const SampleRow &row : candidates) {
        const bool isOfNoNames = !names.empty() && 2 * filledCells(names.back()) < filledCells(row); // below a title
        if (candidates.size() == 1 || !isUnits(row) || isOfNoNames) {
            names.push_back(row);
            // Units before the names belong to those only when they stand right above.
            above.insert(above.end(), below.begin(), below.end());
            below.clear();
        } else {
            below.push_back(row);
        }
    }
    if (names.empty()) {
        names.assign(1, candidates.front());
        below.erase(below.begin());
    } else if (!below.empty() && isToldApart(names.back(), below.front())) {
        names.push_back(below.front()); // temp, temp above Min, Max
        below.erase(below.begin());
    }
    takeNames(names);
    const std::uint64_t firstName = static_cast<std::uint64_t>(m_dialect.skipLines) + 1;
    for (const SampleRow &row : above) {
        if (row.line > firstName) {
            ++m_dialect.headerRows; // between two of them: it is joined
            continue;
        }
        ++m_dialect.unitsAbove;
        m_dialect.skipLines = std::min(m_dialect.skipLines, static_cast<int>(row.line) - 1);
        say(Certainty::Likely, unitsSentence(row), QStringLiteral("--units-above 0"));
    }
    m_dialect.unitRows = static_cast<int>(below.size());
    for (const SampleRow &row : below) {
        say(Certainty::Likely,
            isRule(row) ? HeaderRowsText::tr("Line %1 is a rule and is left out.").arg(row.line) : unitsSentence(row),
            QStringLiteral("--unit-rows 0"));
    }
}

/// One of them, or all of them joined.
void HeaderRows::takeNames(const std::vector<SampleRow> &names)
{
    const SampleRow &last = names.back();
    m_dialect.skipLines = static_cast<int>(last.line) - 1;
    if (names.size() == 1)
        return;
    const SampleRow &first = names.front();
    const bool isEnough = isFull(last) && isDistinct(last);
    const auto isTitle = [this](const SampleRow &row) { return !isFull(row) || holdsData(row) || m_width == 2; };
    if (isEnough && std::all_of(names.begin(), names.end() - 1, isTitle)) {
        say(Certainty::Likely,
            HeaderRowsText::tr("Line %1 names the columns; what stands above (%2) is taken for a title.")
                .arg(last.line)
                .arg(listed(names[names.size() - 2])),
            QStringLiteral("--header-rows %1").arg(names.size()));
        return;
    }
    m_dialect.skipLines = static_cast<int>(first.line) - 1;
    m_dialect.headerRows = static_cast<int>(names.size());
    say(isEnough ? Certainty::Ambiguous : Certainty::Likely,
        HeaderRowsText::tr("The lines %1 to %2 name the columns together: \"%3\" above \"%4\".")
            .arg(first.line)
            .arg(last.line)
            .arg(listed(first), listed(last)),
        isEnough ? QStringLiteral("--header-rows %1, or --header-rows 1").arg(names.size())
                 : QStringLiteral("--header-rows %1").arg(names.size()));
}

void HeaderRows::say(Certainty certainty, const QString &sentence, const QString &option)
{
    m_findings += {certainty, sentence, option};
}

} // namespace penstock
