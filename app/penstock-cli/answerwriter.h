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
    AnswerWriter(QIODevice &device, TableFormat format, TimeStyle times);

    Status write(const Batch &batch);
    Status finish();

    std::size_t rowCount() const { return m_rows; }

private:
    Status writeRows(const Table &rows);

    QIODevice &m_device;
    TableFormat m_format;
    TimeStyle m_times;
    std::unique_ptr<TableWriter> m_writer;
    ResultSet m_result;
    std::optional<std::string> m_seriesName;
    std::size_t m_rows = 0;
};

} // namespace penstock
