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
class MessageBar;
class ResultTableView;

/// Keeps the chart of an answer in step with its table: the rows of the filter, the times as they are shown, the points
/// of what is selected; and selects the rows of a span that is asked for in the chart.
class ChartLink final : public QObject
{
    Q_OBJECT

public:
    /// message: for what became of a span that was asked for; it has a way to the table.
    ChartLink(ResultTableView &table, ChartView &chart, MessageBar &message, QObject *parent);
    ~ChartLink() override;

    /// After both have another table.
    void begin();

Q_SIGNALS:
    /// The selected rows are wanted to be seen.
    void showAsked();

private:
    void passFilter();
    void passSelection();
    void selectRows(const TimeSpan &span);
    void tell(std::size_t rows);
    void stop();

    ResultTableView &m_table;
    ChartView &m_chart;
    MessageBar &m_message;
    QTimer m_selectionTimer;
    std::vector<ShownSpan> m_passed; ///< selected rows, as the chart has them, in that order
    RowOrder m_passedOrder;
    std::optional<std::stop_source> m_listing; ///< of selected rows, under way
    std::optional<std::stop_source> m_search;  ///< for the rows of a span, under way
};

} // namespace penstock
