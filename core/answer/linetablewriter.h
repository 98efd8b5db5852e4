// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answer/exportstyle.h"

#include <QCoreApplication>
#include <QIODevice>

#include <atomic>
#include <stop_token>
#include <string>

namespace penstock {

/// Writes tables as line protocol, a line for each row, to a device as they come. Rows that line protocol cannot hold
/// are left out and counted. For any one thread.
class LineTableWriter
{
    Q_DECLARE_TR_FUNCTIONS(penstock::LineTableWriter)

public:
    /// The device must outlive this.
    LineTableWriter(QIODevice &device, const LineStyle &style);

    /// Those rows (null: all), in that order; see TableWriter::write(). BadInput when the columns make no points.
    Status write(const Table &table, const RowIndex *rows = nullptr, const std::stop_token &stop = {},
                 std::atomic<std::size_t> *written = nullptr);
    Status finish() { return flush(); }

    std::size_t refusedCount() const { return m_refused; } ///< rows that were left out
    const QString &refusal() const { return m_refusal; }   ///< why, of the first one

private:
    /// The rows of one measurement.
    struct Lines;

    TablePoints pointsOf(const Table &table, const QString &measurement) const;
    QString doubtOf(const Table &table, const QString &measurement) const;
    void addUnplaced(const Table &table, const QString &measurement, Lines *lines) const;
    Status flush();

    QIODevice &m_device;
    LineStyle m_style;
    std::string m_measurement; // of all points; empty: the rows say it
    LineEncoder m_encoder;
    PointView m_view;
    std::string m_buffer;
    std::size_t m_refused = 0;
    QString m_refusal;
};

} // namespace penstock
