// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answer/shownrows.h"
#include "core/series/timespan.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <stop_token>
#include <vector>

namespace penstock {

class ChartView;
class ResultTableView;

/// Keeps the chart of an answer in step with its table: the rows of the filter, the times as they are shown, the points
/// of what is selected; and selects the rows of a span that is asked for in the chart.
class ChartLink final : public QObject
{
    Q_OBJECT

public:
    ChartLink(ResultTableView &table, ChartView &chart, QObject *parent);
    ~ChartLink() override;

    /// After both have another table.
    void begin();

Q_SIGNALS:
    /// None: they are in too many places to be selected.
    void rowsSelected(const std::optional<std::size_t> &rows);

private:
    void passFilter();
    void passSelection();
    void selectRows(const TimeSpan &span);
    void stop();

    ResultTableView &m_table;
    ChartView &m_chart;
    QTimer m_selectionTimer;
    std::vector<ShownSpan> m_passed; ///< selected rows, as the chart has them, in that order
    RowOrder m_passedOrder;
    std::optional<std::stop_source> m_listing; ///< of selected rows, under way
    std::optional<std::stop_source> m_search;  ///< for the rows of a span, under way
};

} // namespace penstock
