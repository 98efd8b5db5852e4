// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/async/plural.h"
#include "core/source/csvsource.h"

#include <QCoreApplication>

namespace penstock {
namespace {

struct CsvSourceText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::CsvSource)
};

} // namespace

QString CsvSource::flawText() const
{
    switch (m_reader.flaw()) {
    case CsvReader::Flaw::TextAfterQuote:
        return CsvSourceText::tr("there is text after the closing quote");
    case CsvReader::Flaw::NulByte:
        return CsvSourceText::tr("the cell holds a NUL byte");
    case CsvReader::Flaw::OpenQuote:
        return CsvSourceText::tr("the quote that opens on line %1 is never closed").arg(m_reader.openQuoteLine());
    case CsvReader::Flaw::CutOff:
        return CsvSourceText::tr("the file ends in the middle of this row");
    case CsvReader::Flaw::OtherTable:
        return otherTableText();
    case CsvReader::Flaw::None:
        break;
    }
    return {};
}

QString CsvSource::otherTableText() const
{
    return CsvSourceText::tr(
               "the row belongs to a second table, with other columns, that begins on line %1; import that from a "
               "file of its own")
        .arg(m_reader.otherTableLine());
}

QStringList CsvSource::notes() const
{
    const CsvReader::Skipped &skipped = m_reader.skipped();
    QStringList notes;
    if (!m_order.empty())
        notes += CsvSourceText::tr(
            "The columns stand in another order than when they were chosen: each was found by its name.");
    if (skipped.comments.count > 0) {
        notes += CsvSourceText::tr("%n comment line(s) among the rows were left out, the first on line %1.", nullptr,
                                   plural(skipped.comments.count))
                     .arg(skipped.comments.first);
    }
    if (skipped.repeatedHeaders.count > 0) {
        notes +=
            CsvSourceText::tr("The header came again %n time(s) among the rows, first on line %1; that was left out.",
                              nullptr, plural(skipped.repeatedHeaders.count))
                .arg(skipped.repeatedHeaders.first);
    }
    if (skipped.nulLines.count > 0) {
        notes += CsvSourceText::tr("%n line(s) held nothing but NUL bytes, the first is line %1.", nullptr,
                                   plural(skipped.nulLines.count))
                     .arg(skipped.nulLines.first);
    }
    if (m_cellsLeftOut > 0) {
        notes +=
            CsvSourceText::tr("%n cell(s) that could not be read were left out, and the rest of their rows written: %1",
                              nullptr, plural(m_cellsLeftOut))
                .arg(m_leftOut.join(QStringLiteral("; ")));
    }
    if (const std::uint64_t undecided = m_time.undecidedHours(); undecided > 0) {
        notes += CsvSourceText::tr(
            "%n time(s) are of an hour that comes twice when the clocks are set back, and the order of the "
            "rows does not tell which; the first is taken.",
            nullptr, plural(undecided));
    }
    if (m_trimmedCells > 0)
        notes += CsvSourceText::tr("The blanks around %n text(s) were left out.", nullptr, plural(m_trimmedCells));
    if (m_change != FileChange::None)
        notes += describe(m_change, m_file);
    return notes;
}

/// The cell that m_problem tells of.
void CsvSource::leaveOut(std::size_t column)
{
    constexpr qsizetype mostExamples = 5;
    if (m_missing++ == 0)
        m_examplesBefore = m_leftOut.size();
    if (m_leftOut.size() < mostExamples)
        m_leftOut += CsvSourceText::tr("line %1, column %2: %3")
                         .arg(m_record.position)
                         .arg(QString::fromStdString(m_layout.columns[column].name), m_problem.reason);
    else if (m_leftOut.size() == mostExamples)
        m_leftOut += QStringLiteral("…");
}

std::optional<SourceLines> CsvSource::lines() const
{
    SourceLines lines{m_file, m_layout.dialect.encoding, m_layout.dialect.loneReturns, {}};
    if (m_record.row > 0)
        lines.heads.push_back({1, 1, m_headLines});
    return lines;
}

} // namespace penstock
