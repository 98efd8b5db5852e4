// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/tablesnapshot.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <stop_token>

namespace penstock {

class ResultTableModel;

/// Finds out, in the background, between which numbers the painted columns of a table lie.
class ColumnRanges final : public QObject
{
    Q_OBJECT

public:
    ColumnRanges(ResultTableModel &model, const std::function<TableSnapshot()> &table, QObject *parent);
    ~ColumnRanges() override;

    /// Rows have come, or columns are painted that were not: within a second.
    void measure();
    /// The table is another one.
    void forget();
    bool isBusy() const { return m_isBusy || m_timer.isActive(); }

private:
    void start();

    ResultTableModel &m_model;
    std::function<TableSnapshot()> m_table;
    QTimer m_timer;
    bool m_isBusy = false;
    std::stop_source m_stop;
};

} // namespace penstock
