// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/csvsniff.h"

#include "core/csv/cellshape.h"
#include "core/csv/cellvalue.h"
#include "core/csv/headerrows.h"
#include "core/csv/punctuation.h"
#include "core/csv/spreadsheettraces.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <span>

namespace penstock {
namespace {

struct CsvSniffText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::CsvSniff)
};

using namespace std::string_view_literals;

constexpr std::size_t largestSample = 512 * 1024;
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
constexpr std::array commentMarks{"#"sv, "%"sv, "//"sv, "!"sv, "*"sv, ";"sv};

/// A whole number of lines that is not too much to look at.
std::string_view beginning(std::string_view sample)
{
    if (sample.size() <= largestSample)
        return sample;
    sample = sample.substr(0, largestSample);
    return sample.substr(0, sample.find_last_of("\r\n") + 1);
}

/// The delimiter that a first line "sep=;" names; '\0': there is none.
char namedDelimiter(std::string_view sample)
{
    const std::string_view line = sample.substr(0, std::min(sample.find_first_of("\r\n"), sample.size()));
    if (line.size() != 5 || line[3] != '=' || (line[0] | 0x20) != 's' || (line[1] | 0x20) != 'e' ||
        (line[2] | 0x20) != 'p')
        return '\0';
    return line[4];
}

/// CR that no LF follows.
std::size_t loneReturns(std::string_view sample)
{
    std::size_t count = 0;
    for (std::size_t at = sample.find('\r'); at != std::string_view::npos; at = sample.find('\r', at)) {
        const std::size_t behind = std::min(sample.find_first_not_of('\r', at), sample.size());
        if (behind < sample.size() && sample[behind] != '\n')
            count += behind - at;
        at = behind;
    }
    return count;
}

std::string withoutLoneReturns(std::string_view sample)
{
    std::string lines(sample);
    for (std::size_t i = lines.size(); i-- > 0;) {
        const bool isBeforeEnd =
            i + 1 < sample.size() && (sample[i + 1] == '\n' || (sample[i + 1] == '\r' && lines[i + 1] == '\r'));
        if (lines[i] == '\r' && !isBeforeEnd)
            lines[i] = '\n';
    }
    return lines;
}

/// What some lines begin with, but not most of them; other marks than # above the rows only.
std::string commentMark(std::string_view sample, std::string &first)
{
    for (const std::string_view mark : commentMarks) {
        std::size_t marked = 0;
        std::size_t others = 0;
        bool onlyAbove = true;
        for (std::string_view rest = sample; !rest.empty();) {
            const std::string_view line = rest.substr(0, rest.find('\n'));
            rest.remove_prefix(std::min(line.size() + 1, rest.size()));
            if (line.starts_with(mark)) {
                onlyAbove = onlyAbove && others == 0;
                first = marked++ == 0 ? std::string(line) : first;
            } else {
                others += trimmed(line).find_first_not_of('\r') != std::string_view::npos ? 1 : 0;
            }
        }
        if (marked > 0 && others > 0 && (mark == "#" ? marked <= others || onlyAbove : onlyAbove))
            return std::string(mark);
    }
    return {};
}

bool usesDecimalComma(const std::vector<SampleRow> &rows)
{
    std::size_t commas = 0;
    std::size_t points = 0;
    for (const SampleRow &row : rows) {
        for (const std::string &cell : row.cells) {
            if (cell.contains(',') && numberShape(cell, true) == NumberShape::Decimal)
                ++commas;
            else if (cell.contains('.') && numberShape(cell, false) == NumberShape::Decimal)
                ++points;
        }
    }
    return commas > points;
}

QString delimiterName(char delimiter)
{
    return static_cast<unsigned char>(delimiter) > ' '
               ? QString(QLatin1Char(delimiter))
               : QStringLiteral("0x%1").arg(int(delimiter), 2, 16, QLatin1Char('0'));
}

/// As it would be given: characters counted from 1.
QString startsOption(const std::vector<int> &starts)
{
    QStringList texts;
    for (const int start : starts)
        texts += QString::number(start + 1);
    return QStringLiteral("--column-starts ") + texts.join(u',');
}

CsvDialect dialectOf(const DialectHints &hints)
{
    CsvDialect dialect;
    dialect.quote = hints.quote.value_or(dialect.quote);
    dialect.escape = hints.escape.value_or(dialect.escape);
    dialect.looseQuotes = hints.looseQuotes.value_or(dialect.looseQuotes);
    dialect.trims = hints.trims.value_or(dialect.trims);
    dialect.lineTail = hints.lineTail.value_or(dialect.lineTail);
    dialect.skipLines = hints.skipLines.value_or(dialect.skipLines);
    return dialect;
}

/// What is unusual in how the cells are parted.
void sayPunctuation(const CsvDialect &dialect, bool isNamed, QList<Finding> &findings)
{
    switch (dialect.separation) {
    case CsvDialect::Separation::Blanks:
        findings += {Certainty::Likely, CsvSniffText::tr("The cells are parted by blanks."),
                     QStringLiteral("--delimiter blanks")};
        break;
    case CsvDialect::Separation::FixedWidth:
        findings += {Certainty::Likely, CsvSniffText::tr("The columns have a fixed width."),
                     startsOption(dialect.columnStarts)};
        break;
    case CsvDialect::Separation::Character:
        if (!isNamed && !",;\t|"sv.contains(dialect.delimiter)) {
            findings +=
                {Certainty::Likely,
                 CsvSniffText::tr("The cells are parted by the character %1.").arg(delimiterName(dialect.delimiter)),
                 QStringLiteral("--delimiter %1").arg(delimiterName(dialect.delimiter))};
        }
        break;
    }
    if (dialect.escape == CsvDialect::Escape::Backslash) {
        findings +=
            {Certainty::Likely, CsvSniffText::tr("A backslash keeps quotes and delimiters inside of their cell."),
             QStringLiteral("--escape doubled")};
    }
}

/// The column that holds a date or a time in each of the rows; npos: none does.
std::size_t dateColumn(std::span<const SampleRow> rows)
{
    for (std::size_t column = 0; column < rows.front().cells.size(); ++column) {
        const auto hasDate = [column](const SampleRow &row) {
            return column < row.cells.size() && shapeOf(row.cells[column]) == CellShape::Date;
        };
        if (std::ranges::all_of(rows, hasDate))
            return column;
    }
    return std::string::npos;
}

/// What stands above a second table, behind a blank line or with the same first name; empty: there is none.
std::string_view firstTable(std::string_view lines, const CsvDialect &dialect)
{
    constexpr std::size_t enough = 3;
    const std::vector<SampleRow> rows = readRows(dialect, lines);
    for (std::size_t i = enough + 1; i < rows.size(); ++i) {
        const std::vector<std::string_view> cells(rows[i].cells.begin(), rows[i].cells.end());
        const bool isBehindBlank = endOf(rows[i - 1]) + 1 < rows[i].line;
        if (!readsLikeNames(cells) || dateColumn(std::span(rows).subspan(i - enough, enough)) == std::string::npos ||
            (!isBehindBlank && rows[i].cells.front() != rows.front().cells.front()))
            continue;
        std::size_t end = 0;
        for (std::uint64_t line = 1; line < rows[i].line; ++line)
            end = lines.find('\n', end) + 1;
        return lines.substr(0, end);
    }
    return {};
}

bool isAsked(const HeaderRows &header)
{
    return std::ranges::any_of(header.findings(),
                               [](const Finding &finding) { return finding.certainty == Certainty::Ambiguous; });
}

} // namespace

CsvSniff CsvSniff::of(std::string_view sample, const DialectHints &given)
{
    CsvSniff sniff;
    DialectHints hints = given;
    CsvDialect known = dialectOf(hints);
    known.utf8Bom = sample.starts_with(byteOrderMark);
    known.hasHeader = false;
    if (known.utf8Bom)
        sample.remove_prefix(byteOrderMark.size());
    sample = beginning(sample);
    const char named = namedDelimiter(sample);
    if (named != '\0') {
        if (!hints.separation) {
            hints.separation = CsvDialect::Separation::Character;
            hints.delimiter = named;
        }
        known.skipLines = hints.skipLines.value_or(1);
    }

    std::string lines(sample);
    if (const std::size_t returns = loneReturns(sample); returns > 0 && hints.loneReturns.value_or(true)) {
        CsvDialect other = known;
        other.loneReturns = true;
        const auto feeds = static_cast<std::size_t>(std::ranges::count(sample, '\n'));
        // Quoted cells may hold the other kind; where both are common, it is tried.
        const bool isUsual = returns > feeds || hints.loneReturns.has_value();
        if (isUsual || Punctuation::of(sample, other, hints).score > Punctuation::of(sample, known, hints).score) {
            known.loneReturns = true;
            lines = withoutLoneReturns(sample);
            if (!isUsual)
                sniff.findings += {Certainty::Likely, CsvSniffText::tr("Some lines end with CR alone."),
                                   QStringLiteral("--line-ends lf")};
        }
    }

    std::string firstComment;
    known.comment = hints.comment ? *hints.comment : commentMark(lines, firstComment);
    Punctuation best = Punctuation::of(sample, known, hints);
    const std::string_view mark = known.comment;
    const bool isCell = !mark.empty() && !hints.comment &&
                        best.dialect.separation == CsvDialect::Separation::Character &&
                        (mark.front() == best.dialect.delimiter ||
                         (firstComment.size() > mark.size() && firstComment[mark.size()] == best.dialect.delimiter));
    if (isCell) {
        known.comment.clear();
        best = Punctuation::of(sample, known, hints);
    }
    if (const char tail = hints.lineTail ? '\0' : lineTailOf(lines, known.comment); tail != '\0') {
        CsvDialect other = known;
        other.lineTail = tail;
        const Punctuation cut = Punctuation::of(sample, other, hints);
        if (cut.score > best.score && cut.width > 1 && cut.dialect.delimiter != tail &&
            cut.dialect.separation == CsvDialect::Separation::Character)
            best = cut;
    }
    CsvDialect unified = best.dialect; // of `lines`
    unified.loneReturns = false;
    unified.formulas = hints.formulas.value_or(holdsFormulas(unified, lines));
    HeaderRows header(unified, std::max<std::size_t>(best.width, 1), lines, hints);
    if (const std::string_view first = isAsked(header) ? firstTable(lines, unified) : std::string_view();
        !first.empty()) {
        // A second table that has more rows must not judge the header of the first.
        const Punctuation own = Punctuation::tryOut(unified, first);
        if (const HeaderRows ownHeader(unified, std::max<std::size_t>(own.width, 1), first, hints); !isAsked(ownHeader))
            header = ownHeader;
    }
    sniff.dialect = header.dialect();
    sniff.dialect.loneReturns = known.loneReturns;
    const bool mayBeDecimal =
        sniff.dialect.separation != CsvDialect::Separation::Character || sniff.dialect.delimiter != ',';
    sniff.dialect.decimalComma = mayBeDecimal && usesDecimalComma(header.rows());
    sayPunctuation(sniff.dialect, named != '\0', sniff.findings);
    saySpreadsheetTraces(sniff.dialect, sniff.findings);
    if (!sniff.dialect.comment.empty()) {
        sniff.findings += {Certainty::Likely,
                           CsvSniffText::tr("Lines that begin with %1 are left out as comments.")
                               .arg(QString::fromStdString(sniff.dialect.comment)),
                           QStringLiteral("--comment none")};
    }
    sniff.findings += header.findings();
    sniff.findings.removeIf([&given](const Finding &finding) { return given.answer(finding.option); });
    return sniff;
}

CsvDialect CsvDialect::sniff(std::string_view sample)
{
    return CsvSniff::of(sample).dialect;
}

} // namespace penstock
