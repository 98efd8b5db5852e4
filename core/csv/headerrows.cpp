// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/headerrows.h"

#include "core/csv/cellshape.h"
#include "core/csv/cellvalue.h"
#include "core/csv/punctuation.h"
#include "core/csv/unitname.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace penstock {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(penstock::HeaderRows)
};

constexpr std::size_t mostRowsAbove = 100;
constexpr std::size_t mostHeaderRows = 4;

bool isTyped(CellShape shape)
{
    return isData(shape) || shape == CellShape::Boolean;
}

std::size_t filledCells(const SampleRow &row)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(row.cells, [](const std::string &cell) { return !trimmed(cell).empty(); }));
}

bool isFull(const SampleRow &row)
{
    return filledCells(row) == row.cells.size();
}

bool isDistinct(const SampleRow &row)
{
    std::vector<std::string_view> texts;
    for (const std::string &cell : row.cells) {
        if (!trimmed(cell).empty())
            texts.push_back(trimmed(cell));
    }
    std::ranges::sort(texts);
    return std::ranges::adjacent_find(texts) == texts.end();
}

bool holdsData(const SampleRow &row)
{
    return std::ranges::any_of(row.cells, [](const std::string &cell) { return isData(shapeOf(cell)); });
}

/// "rpm, C"
QString listed(const SampleRow &row)
{
    constexpr qsizetype most = 5;
    QStringList texts;
    for (const std::string &cell : row.cells) {
        if (const std::string_view text = trimmed(cell); !text.empty())
            texts += QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).simplified().left(30);
    }
    return texts.first(std::min(most, texts.size())).join(QStringLiteral(", ")) +
           (texts.size() > most ? QStringLiteral(", \u2026") : QString());
}

std::uint64_t endOf(const SampleRow &row)
{
    std::uint64_t line = row.line;
    for (const std::string &cell : row.cells)
        line += static_cast<std::uint64_t>(std::ranges::count(cell, '\n'));
    return line;
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

} // namespace

HeaderRows::HeaderRows(const CsvDialect &dialect, std::size_t width, std::string_view sample)
    : m_dialect(dialect), m_width(width), m_sample(sample), m_rows(readRows(dialect, sample))
{
    m_dialect.hasHeader = true;
    if (m_rows.empty())
        return;
    if (m_rows.front().cells.front() == "TOA5") {
        takeToa5();
        return;
    }
    learnColumns();
    const std::size_t data = firstDataRow();
    std::vector<SampleRow> candidates;
    for (std::size_t i = data; i-- > 0 && candidates.size() < mostHeaderRows && couldName(m_rows[i]);) {
        if (!candidates.empty() && candidates.front().line != endOf(m_rows[i]) + 1)
            break; // a blank line parts titles from names
        candidates.insert(candidates.begin(), m_rows[i]);
    }
    if (!candidates.empty()) {
        take(candidates);
        return;
    }
    if (data > 0 && m_rows[data - 1].cells.size() > 1) {
        // Names, but not as many as there are columns.
        m_dialect.skipLines = static_cast<int>(m_rows[data - 1].line) - 1;
        say(Certainty::Ambiguous,
            Text::tr("The header on line %1 has %2 names, the rows have %3 cells.")
                .arg(m_rows[data - 1].line)
                .arg(m_rows[data - 1].cells.size())
                .arg(m_width),
            QStringLiteral("--skip-lines, --header-rows"));
        return;
    }
    m_dialect.hasHeader = false;
    if (data < m_rows.size() && m_rows[data].line > 1)
        m_dialect.skipLines = std::max(m_dialect.skipLines, static_cast<int>(m_rows[data].line) - 1);
    takeCommentedHeader(data);
    if (!m_dialect.hasHeader)
        say(Certainty::Likely, Text::tr("No row names the columns; they are called column1, column2 and so on."),
            QStringLiteral("--header-rows"));
}

void HeaderRows::learnColumns()
{
    constexpr std::array preferred{CellShape::Date, CellShape::Number, CellShape::Boolean, CellShape::Text};
    const std::size_t from = m_rows.size() - std::max<std::size_t>(m_rows.size() / 2, 1);
    for (std::size_t column = 0; column < m_width; ++column) {
        std::array<std::size_t, 6> counts{};
        for (std::size_t i = from; i < m_rows.size(); ++i) {
            if (column < m_rows[i].cells.size())
                ++counts[static_cast<std::size_t>(shapeOf(m_rows[i].cells[column]))];
        }
        const auto best = std::ranges::max_element(
            preferred, {}, [&counts](CellShape shape) { return counts[static_cast<std::size_t>(shape)]; });
        m_shapes.push_back(counts[static_cast<std::size_t>(*best)] > 0 ? static_cast<int>(*best) : -1);
    }
}

/// The leftmost cell that says anything tells: the time stands on the left.
HeaderRows::Verdict HeaderRows::judge(const SampleRow &row) const
{
    if (m_width > 1 && row.cells.size() < 2)
        return Verdict::Words;
    bool hasText = false;
    for (std::size_t column = 0; column < std::min(row.cells.size(), m_width); ++column) {
        const CellShape shape = shapeOf(row.cells[column]);
        if (shape == CellShape::Empty || shape == CellShape::Marker)
            continue;
        hasText = hasText || shape == CellShape::Text;
        const int usual = m_shapes[column];
        if (usual >= 0 && isTyped(static_cast<CellShape>(usual)))
            return shape == static_cast<CellShape>(usual) ? Verdict::Data : Verdict::Words;
    }
    return hasText ? Verdict::Words : Verdict::Silent;
}

/// As many as there are rows: none holds data.
std::size_t HeaderRows::firstDataRow() const
{
    const bool anyTyped =
        std::ranges::any_of(m_shapes, [](int shape) { return shape >= 0 && isTyped(static_cast<CellShape>(shape)); });
    if (!anyTyped) {
        // Nothing but words: the first row names the columns when it has a word of its own for each.
        return isFull(m_rows.front()) && isDistinct(m_rows.front()) && !holdsData(m_rows.front()) ? 1 : 0;
    }
    for (std::size_t i = 0; i < std::min(m_rows.size(), mostRowsAbove); ++i) {
        if (judge(m_rows[i]) == Verdict::Data)
            return i;
    }
    return judge(m_rows.front()) == Verdict::Words ? 1 : 0;
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
    // A delimiter at the end of the rows only makes one more cell.
    return cells == m_width || (cells + 1 == m_width && m_shapes.back() < 0);
}

void HeaderRows::takeToa5()
{
    ++m_dialect.skipLines;
    m_dialect.headerRows = 1;
    m_dialect.unitRows = 2;
}

/// "# time temp" above rows that have no other names.
void HeaderRows::takeCommentedHeader(std::size_t data)
{
    if (m_dialect.comment.empty() || data >= m_rows.size())
        return;
    std::vector<SampleRow> candidates;
    for (std::uint64_t line = m_rows[data].line - 1; line > 0 && candidates.size() < mostHeaderRows; --line) {
        std::string_view text = lineAt(m_sample, line);
        if (!text.starts_with(m_dialect.comment))
            break;
        text = trimmed(text.substr(m_dialect.comment.size()));
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
    say(Certainty::Likely, Text::tr("The comment on line %1 names the columns.").arg(m_dialect.skipLines + 1),
        QStringLiteral("--header-rows"));
}

/// `candidates`: neighbours, the last of them above the first row of data.
void HeaderRows::take(const std::vector<SampleRow> &candidates)
{
    constexpr double most = 0.6;
    std::vector<SampleRow> names;
    std::vector<SampleRow> above;
    std::vector<SampleRow> below;
    for (const SampleRow &row : candidates) {
        if (candidates.size() == 1 || shareOfUnits(row.cells) < most) {
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
        say(Certainty::Likely,
            Text::tr("Line %1 holds units (%2); they are kept as notes.").arg(row.line).arg(listed(row)),
            QStringLiteral("--units-above"));
    }
    m_dialect.unitRows = static_cast<int>(below.size());
    for (const SampleRow &row : below) {
        say(Certainty::Likely,
            Text::tr("Line %1 holds units (%2); they are kept as notes.").arg(row.line).arg(listed(row)),
            QStringLiteral("--unit-rows"));
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
            Text::tr("Line %1 names the columns; what stands above (%2) is taken for a title.")
                .arg(last.line)
                .arg(listed(names[names.size() - 2])),
            QStringLiteral("--header-rows %1").arg(names.size()));
        return;
    }
    m_dialect.skipLines = static_cast<int>(first.line) - 1;
    m_dialect.headerRows = static_cast<int>(names.size());
    say(isEnough ? Certainty::Ambiguous : Certainty::Likely,
        Text::tr("The lines %1 to %2 name the columns together: \"%3\" above \"%4\".")
            .arg(first.line)
            .arg(last.line)
            .arg(listed(first), listed(last)),
        QStringLiteral("--header-rows %1").arg(names.size()));
}

void HeaderRows::say(Certainty certainty, const QString &sentence, const QString &option)
{
    m_findings += {certainty, sentence, option};
}

} // namespace penstock
