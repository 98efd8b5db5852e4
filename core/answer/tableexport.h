// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answer/exportstyle.h"
#include "core/answer/shownrows.h"
#include "core/async/job.h"
#include "core/result/rowindex.h"
#include "core/result/tablesnapshot.h"

#include <atomic>
#include <memory>
#include <stop_token>

namespace penstock {

/// Writes a table to a file in a worker thread: all or nothing, the old file stays until the new one is whole. The name
/// says whether it is packed (packingOfName()).
class TableExport final : public Job
{
    Q_OBJECT

public:
    struct Content
    {
        TableSnapshot table;
        std::vector<std::size_t> columns; ///< not of line protocol, which needs all
        ShownRows rows{};                 ///< without an order: all of the table, as they came
        /// Not empty: these cells of the rows alone, in place of columns; of line protocol those of their fields.
        std::vector<CellBlock> blocks{};

        std::size_t rowCount() const;
    };

    TableExport(const Content &content, const QString &path, TableFormat format, QObject *parent = nullptr);
    TableExport(const Content &content, const QString &path, const ExportStyle &style, QObject *parent = nullptr);
    ~TableExport() override;

    QString path() const { return m_path; }
    std::size_t totalRows() const { return m_totalRows; }
    std::size_t writtenRows() const { return *m_written; }
    std::size_t refusedRows() const { return m_refused; }           ///< after success: that line protocol cannot hold
    const QString &refusal() const { return m_refusal; }            ///< why, of the first one
    std::size_t notFiniteNulls() const { return m_notFiniteNulls; } ///< after success: see TableWriter
    /// After it was cancelled: too late, the file was whole already and is there.
    bool isWrittenAllTheSame() const { return m_isTooLate; }

protected:
    void abort() override;

private:
    using Counter = std::atomic<std::size_t>;
    using Flag = std::atomic<bool>;

    QString m_path;
    std::size_t m_totalRows = 0;
    std::shared_ptr<Counter> m_written; ///< shared with the worker
    std::shared_ptr<Flag> m_isDecided;  ///< shared with the worker: set by whoever comes first, its end or a stop
    bool m_isTooLate = false;
    std::size_t m_refused = 0;
    QString m_refusal;
    std::size_t m_notFiniteNulls = 0;
    std::stop_source m_stop;
};

} // namespace penstock
