// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answer/linetablewriter.h"
#include "core/answer/resultnames.h"
#include "core/result/batch.h"
#include "core/result/spooledtable.h"

#include <QIODevice>

#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <unordered_map>

namespace penstock {

/// Writes the batches of one answer as they come, in constant memory. What needs to know all rows first waits in spools
/// on the disk: tables whose columns are not known before the end, and those behind the first one. So each table has
/// one header. Text columns are as wide as those of the first rows need; longer cells stand out.
///
/// Several statements: CSV and JSON have a first column with the statement's number; text, markdown and HTML a title.
class AnswerWriter final
{
public:
    /// `statements`: of the text that is answered.
    AnswerWriter(QIODevice &device, const ExportStyle &style, const QStringList &statements);

    /// `stop`: the rest of the rows is left out, and so is their end.
    Status write(const Batch &batch, const std::stop_token &stop = {});
    Status finish();

    std::size_t rowCount() const { return m_rows; }
    std::size_t notFiniteNulls() const { return m_writer.notFiniteNulls(); } ///< see TableWriter
    /// Of line protocol; else null.
    const LineTableWriter *lines() const { return m_lines ? &*m_lines : nullptr; }

private:
    struct Sheet
    {
        ResultLabel label;
        std::unique_ptr<SpooledTable> table;
    };

    Status writeRows(const Batch::Fragment &fragment, const std::stop_token &stop);
    Status spool(const Batch::Fragment &fragment, const std::string &key);
    bool goesStraight(const Batch::Fragment &fragment, int statement, const std::string &key);

    TableFormat m_format;
    QStringList m_statements;
    TableWriter m_writer;
    std::optional<LineTableWriter> m_lines;
    std::vector<Sheet> m_sheets;
    std::unordered_map<std::string, std::size_t> m_places; // of the sheets
    std::optional<std::string> m_straight;                 // the layout that is written as it comes
    ResultLabel m_straightLabel;
    std::size_t m_rows = 0;
};

} // namespace penstock
