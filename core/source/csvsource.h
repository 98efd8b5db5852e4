// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv/csvreader.h"
#include "core/csv/timestampparser.h"
#include "core/source/csvlayout.h"
#include "core/source/source.h"

#include <optional>

namespace penstock {

/// The records of a CSV file as points.
///
/// An empty cell leaves its tag or field out, as does a marker such as NaN or NA in a column of numbers or booleans. A
/// row without any field is skipped. A cell that does not fit its column (unless such cells are left out), a time that
/// is missing or cannot be read, more cells than columns that are not empty, and broken quoting or encoding make a row
/// bad; fewer cells count as empty ones. Columns that stand in another order than the layout's header are followed by
/// their names; a file whose columns are called otherwise is not opened.
class CsvSource final : public Source
{
public:
    CsvSource(const QString &file, const CsvLayout &layout, std::size_t windowSize = TextWindow::defaultSize);

    Status open() override;
    Next next() override;
    const Record &record() const override { return m_record; }
    std::string_view rawText() const override { return m_reader.rawText(); }
    const Problem &problem() const override { return m_problem; }
    const Error &error() const override { return m_reader.error(); }
    QStringList notes() const override; ///< what was left out that is no row
    quint64 cellsLeftOut() const override { return m_cellsLeftOut; }
    quint64 undecidedTimes() const override { return m_time.undecidedHours(); }
    qint64 bytesRead() const override { return m_reader.bytesRead(); }
    qint64 size() const override { return m_reader.size(); }
    qint64 offset() const override { return m_reader.isVerbatim() ? m_reader.bytesRead() : -1; }
    std::optional<SourceLines> lines() const override;

private:
    Q_DISABLE_COPY_MOVE(CsvSource)

    /// What a row needs to know of a column of fields, side by side with the others.
    struct FieldPlan
    {
        std::size_t column = 0;
        std::string_view key;
        bool isPlainFloat = false; ///< no marker was given, and its numbers may be in lines as they are in the file
    };

    Status prepare();
    Status followNames();
    Next readRecord();
    bool readTime();
    bool readMeasurement(std::size_t column);
    std::string_view joinedTime(std::string_view first);
    bool readField(std::size_t column, std::string_view cell);
    bool isGivenMarker(std::string_view cell) const { return m_hasGivenMarkers && isOneOfGiven(cell); }
    bool isOneOfGiven(std::string_view cell) const;
    std::string_view textOf(std::size_t column);
    QString flawText() const;
    QString otherTableText() const;
    bool isText(std::size_t column, std::string_view cell);
    bool bad(std::size_t column, const QString &reason);
    bool notA(std::size_t column, const QString &what, std::string_view cell);
    void leaveOut(std::size_t column);

    QString m_file;
    CsvLayout m_layout;
    std::vector<std::size_t> m_order; ///< where each column stood in the layout; empty: where it stands
    CsvReader m_reader;
    TimestampParser m_time;
    std::size_t m_timeColumn = 0;
    std::vector<std::size_t> m_timeParts; ///< columns that go on where the time ends
    std::optional<std::size_t> m_measurementColumn;
    std::string m_timeText;
    bool m_hasGivenMarkers = false;
    std::vector<NumberReader> m_numbers; ///< one for each column
    std::vector<std::size_t> m_tags;     ///< columns, in the order of their keys
    std::vector<FieldPlan> m_fields;     ///< in the order of the file
    quint64 m_trimmedCells = 0;
    quint64 m_headLines = 0;                ///< before the first record
    FileChange m_change = FileChange::None; ///< known at the end
    quint64 m_cellsLeftOut = 0;
    QStringList m_leftOut; ///< the first of these
    quint64 m_missing = 0; ///< such cells of the present row
    qsizetype m_examplesBefore = 0;
    Record m_record;
    Problem m_problem;
};

} // namespace penstock
