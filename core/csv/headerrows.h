// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv/columnshapes.h"
#include "core/csv/dialecthints.h"
#include "core/csv/finding.h"
#include "core/csv/samplerow.h"

#include <QList>

#include <string_view>
#include <vector>

namespace penstock {

/// What stands above the rows of a file: titles, names of columns in one record or several, units.
class HeaderRows
{
public:
    /// `dialect`: its punctuation; `width`: the fields that most records have; `hints`: what is said of
    /// the header beforehand.
    HeaderRows(const CsvDialect &dialect, std::size_t width, std::string_view sample, const DialectHints &hints = {});

    /// The dialect with skipLines, hasHeader, headerRows and the like as they seem to be.
    const CsvDialect &dialect() const { return m_dialect; }
    const QList<Finding> &findings() const { return m_findings; }
    const std::vector<SampleRow> &rows() const { return m_rows; } ///< of the sample, the header among them

private:
    void find(std::size_t data, const DialectHints &hints);
    std::size_t firstDataRow() const;
    bool isNumbersOfNames(std::size_t row) const;
    bool isUnits(const SampleRow &row) const;
    bool couldName(const SampleRow &row) const;
    void takeToa5();
    void takeCommentedHeader(std::size_t data);
    void take(const std::vector<SampleRow> &candidates);
    void takeNames(const std::vector<SampleRow> &names);
    void say(Certainty certainty, const QString &sentence, const QString &option = {});

    CsvDialect m_dialect;
    std::size_t m_width;
    std::string_view m_sample;
    std::vector<SampleRow> m_rows;
    ColumnShapes m_shapes;
    QList<Finding> m_findings;
};

} // namespace penstock
