// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answer/resultnames.h"
#include "core/result/batch.h"
#include "core/result/spooledtable.h"
#include "core/result/tablewriter.h"

#include <QIODevice>

#include <memory>
#include <optional>
#include <string>
#include <unordered_map>

namespace penstock {

/// Writes the batches of one answer as they come. What needs to know all rows first waits in spools: text and markdown
/// tables, CSV whose columns are not known before the end, and tables behind the first one. So each table has one
/// header.
///
/// Several statements: CSV and JSON have a first column with the statement's number, text and markdown a title.
class AnswerWriter final
{
public:
    struct Options
    {
        TimeStyle times = TimeStyle::Rfc3339;
        QStringList statements;      ///< of the text that is answered
        std::size_t maximumRows = 0; ///< the rest is counted, and said at the end; 0: no limit
    };

    AnswerWriter(QIODevice &device, TableFormat format, const Options &options);

    Status write(const Batch &batch);
    Status finish();

    std::size_t rowCount() const { return m_rows; }

private:
    struct Sheet
    {
        ResultLabel label;
        std::unique_ptr<SpooledTable> table;
    };

    Status writeRows(const Batch::Fragment &fragment);
    Status spool(const Batch::Fragment &fragment, const std::string &key);
    bool goesStraight(const Batch::Fragment &fragment, int statement, const std::string &key);

    TableFormat m_format;
    Options m_options;
    TableWriter m_writer;
    std::vector<Sheet> m_sheets;
    std::unordered_map<std::string, std::size_t> m_places; // of the sheets
    std::optional<std::string> m_straight;                 // the layout that is written as it comes
    std::size_t m_rows = 0;
};

} // namespace penstock
