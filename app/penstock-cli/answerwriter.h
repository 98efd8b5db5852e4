// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/resultset.h"
#include "core/result/tablewriter.h"

#include <QIODevice>

#include <memory>
#include <optional>
#include <string>

namespace penstock {

/// Writes the batches of one answer as they come. Text tables wait for the end: their widths depend on every row.
class AnswerWriter final
{
public:
    /// Of more than maximumRows rows (0: no limit) the rest is counted, and said at the end.
    AnswerWriter(QIODevice &device, TableFormat format, TimeStyle times, std::size_t maximumRows = 0);

    Status write(const Batch &batch);
    Status finish();

    std::size_t rowCount() const { return m_rows; }

private:
    Status writeRows(const Table &rows);

    TableFormat m_format;
    std::unique_ptr<TableWriter> m_writer;
    ResultSet m_result;
    std::optional<std::string> m_seriesName;
    bool m_severalNames = false;
    std::size_t m_rows = 0;
};

} // namespace penstock
