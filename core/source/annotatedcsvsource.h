// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv/csvreader.h"
#include "core/source/annotatedtable.h"
#include "core/source/annotatedvalue.h"
#include "core/source/source.h"

#include <QString>

#include <string>
#include <utility>
#include <vector>

namespace penstock {

/// The records of annotated CSV as points: answers of Flux queries, what `influx write` reads, and the CSV answers of
/// InfluxDB 1.x. One with the pair _field and _value gives a point for each row; points of one series and time are one
/// in the database.
///
/// A mistake in the head ends it; a cell that does not fit its type makes its row bad, as does a row without time. A
/// row without any field is skipped.
class AnnotatedCsvSource final : public Source
{
public:
    AnnotatedCsvSource(const QString &file, const AnnotatedLayout &layout,
                       std::size_t windowSize = TextWindow::defaultSize);

    Status open() override;
    /// Reads from its beginning what stays with the caller.
    Status openSource(ByteSource &source);
    Next next() override;
    const Record &record() const override { return m_record; }
    std::string_view rawText() const override { return m_reader.rawText(); }
    const Problem &problem() const override { return m_problem; }
    const Error &error() const override { return m_error; }
    QStringList notes() const override;
    qint64 bytesRead() const override { return m_reader.bytesRead(); }
    qint64 size() const override { return m_reader.size(); }
    qint64 offset() const override { return m_reader.isVerbatim() ? m_reader.bytesRead() : -1; }
    std::optional<SourceLines> lines() const override;

    const AnnotatedHeader &header() const { return m_header; }
    /// Of the record at hand: the text of that column of header().
    std::string_view cell(std::size_t column) const { return m_table.cell(column, m_reader.fields()); }

private:
    Q_DISABLE_COPY_MOVE(AnnotatedCsvSource)

    Status beginTable();
    Next readRow();
    bool readTags(std::string_view set);
    bool addField(std::size_t column, std::string_view name, std::string_view text);
    bool bad(std::size_t column, const QString &reason);
    Next withoutCell(std::size_t column, const QString &reason);

    QString m_file;
    AnnotatedLayout m_layout;
    CsvReader m_reader;
    AnnotatedHeader m_header;
    AnnotatedValue m_value;
    AnnotatedTable m_table;
    std::vector<std::pair<std::string, std::string>> m_tagSet;
    bool m_isNew = true; ///< the header has changed
    std::vector<SourceLines::Head> m_heads;
    quint64 m_headFrom = 1;                 ///< line where what stands above the present table begins
    FileChange m_change = FileChange::None; ///< known at the end
    Record m_record;
    Problem m_problem;
    Error m_error;
};

} // namespace penstock
