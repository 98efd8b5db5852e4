// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/spreadsheettraces.h"

#include "core/csv/cellvalue.h"
#include "core/csv/punctuation.h"

#include <QCoreApplication>

#include <algorithm>

namespace penstock {
namespace {

struct SpreadsheetTracesText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::CsvSniff)
};

} // namespace

char lineTailOf(std::string_view lines, std::string_view comment)
{
    constexpr std::string_view delimiters = ",;\t|";
    char tail = '\0';
    std::size_t count = 0;
    while (!lines.empty()) {
        const std::size_t end = lines.find('\n');
        std::string_view line = lines.substr(0, end);
        lines.remove_prefix(end == lines.npos ? lines.size() : end + 1);
        while (line.ends_with('\r'))
            line.remove_suffix(1);
        if (line.empty() || (!comment.empty() && line.starts_with(comment)))
            continue;
        if (tail == '\0' && !delimiters.contains(line.back()))
            return '\0';
        tail = tail == '\0' ? line.back() : tail;
        if (line.back() != tail && end == lines.npos && count > 0)
            break; // the sample, or the file, ends in the middle of a row
        const std::size_t last = line.find_last_not_of(tail);
        if (line.back() != tail || (last != line.npos && line.substr(0, last).contains(tail)))
            return '\0';
        ++count;
    }
    return count > 1 ? tail : '\0';
}

bool holdsFormulas(const CsvDialect &dialect, std::string_view sample)
{
    if (!sample.contains(std::string_view("=\"")))
        return false;
    const std::vector<SampleRow> rows = readRows(dialect, sample);
    return std::ranges::any_of(rows, [](const SampleRow &row) {
        return std::ranges::any_of(row.cells,
                                   [](const std::string &cell) { return withoutFormula(cell).size() != cell.size(); });
    });
}

void saySpreadsheetTraces(const CsvDialect &dialect, QList<Finding> &findings)
{
    if (dialect.lineTail != '\0') {
        const QString tail = dialect.lineTail == '\t' ? QStringLiteral("tab") : QString(QLatin1Char(dialect.lineTail));
        findings += {Certainty::Likely,
                     SpreadsheetTracesText::tr("Each line ends with %1, which parts no cells here and is left out, "
                                               "however often it stands there.")
                         .arg(tail),
                     QStringLiteral("--line-tail none")};
    }
    if (dialect.formulas) {
        findings += {Certainty::Likely,
                     SpreadsheetTracesText::tr("Of cells such as =\"0047\", what stands in the quotes is read."),
                     QStringLiteral("--formulas no")};
    }
}

} // namespace penstock
