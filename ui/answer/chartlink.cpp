// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answer/chartlink.h"

#include "core/answer/spanrows.h"
#include "core/async/background.h"
#include "core/async/plural.h"
#include "ui/charts/chartview.h"
#include "ui/common/messagebar.h"
#include "ui/results/resulttableview.h"

#include <utility>

namespace penstock {

namespace {

constexpr int selectionDelay = 60; ///< ms; a selection is often being drawn

/// Asks what is under way to stop, and begins anew.
std::stop_token renewed(std::optional<std::stop_source> *work)
{
    if (*work)
        (*work)->request_stop();
    return work->emplace().get_token();
}

} // namespace

ChartLink::ChartLink(ResultTableView &table, ChartView &chart, MessageBar &message, QObject *parent)
    : QObject(parent), m_table(table), m_chart(chart), m_message(message)
{
    m_selectionTimer.setSingleShot(true);
    m_selectionTimer.setInterval(selectionDelay);
    connect(&m_selectionTimer, &QTimer::timeout, this, &ChartLink::passSelection);
    const auto later = [this] {
        if (!m_selectionTimer.isActive())
            m_selectionTimer.start();
    };
    connect(&table, &GridView::selectionChanged, this, later);
    connect(&table, &ResultTableView::rowsChanged, this, later);
    connect(&table, &ResultTableView::rowsChanged, this, &ChartLink::passFilter);
    connect(&table, &ResultTableView::timesChanged, this, [this] { m_chart.setTimes(m_table.resultModel().times()); });
    connect(&chart, &ChartView::rowsAsked, this, &ChartLink::selectRows);
}

ChartLink::~ChartLink()
{
    stop();
}

void ChartLink::stop()
{
    for (std::optional<std::stop_source> *work : {&m_listing, &m_search}) {
        if (*work)
            (*work)->request_stop();
        work->reset();
    }
}

void ChartLink::begin()
{
    stop();
    m_passed.clear();
    m_passedOrder.reset();
    passFilter();
    m_chart.setTimes(m_table.resultModel().times());
    m_selectionTimer.start();
}

void ChartLink::passFilter()
{
    if (m_table.isFilterAwaited())
        return;
    const ResultTableModel &model = m_table.resultModel();
    m_chart.setFilteredRows(model.isFiltered() ? model.rows().order : nullptr);
}

void ChartLink::passSelection()
{
    const ShownRows &shown = m_table.resultModel().rows();
    const GridSelection::Spans selected = m_table.selection().rows();
    std::vector<ShownSpan> spans;
    spans.reserve(selected.size());
    std::size_t count = 0;
    for (const auto &[first, last] : selected) {
        spans.emplace_back(std::size_t(first), std::size_t(last));
        count += std::size_t(last - first) + 1;
    }
    if (spans == m_passed && shown.order == m_passedOrder)
        return;
    m_passed = spans;
    m_passedOrder = shown.order;
    const std::stop_token token = renewed(&m_listing);
    if (count == 0 || count > ChartView::mostMarked) {
        m_chart.setSelectedRows(nullptr, count);
        return;
    }
    runInBackground(
        this, [spans = std::move(spans), shown] { return tableRowsOf(spans, shown); },
        [this, token, count](const RowOrder &rows) {
            if (!token.stop_requested())
                m_chart.setSelectedRows(rows, count);
        });
}

void ChartLink::selectRows(const TimeSpan &span)
{
    const std::stop_token token = renewed(&m_search);
    if (!m_table.snapshot()) { // the chart has series of its own
        tell(0);
        return;
    }
    const ShownRows shown = m_table.resultModel().rows();
    const auto work = [table = m_table.snapshot(), shown, span, token] {
        return SpanRows::of(*table, shown, span, token);
    };
    runInBackground(this, work, [this, token, order = shown.order](const SpanRows &found) {
        // Rows that stand elsewhere by now are not what was asked for.
        if (token.stop_requested() || order != m_table.resultModel().rows().order)
            return;
        if (!found.isWhole) {
            m_message.showMessage(MessageBar::Kind::Warning,
                                  tr("The rows of this span stand in too many places of the table "
                                     "to be selected. Sort it by time first."));
            return;
        }
        const int last = m_table.columns().count() - 1;
        for (std::size_t i = 0; i < found.spans.size(); ++i)
            m_table.select({qint64(found.spans[i].first), qint64(found.spans[i].second), 0, last}, i > 0);
        if (!found.spans.empty())
            m_table.setCurrent({qint64(found.spans.front().first), 0}, GridView::Mode::Move);
        tell(found.rows);
    });
}

void ChartLink::tell(std::size_t rows)
{
    if (rows == 0) {
        m_message.showMessage(MessageBar::Kind::Information, tr("No row of the table has a time in this span."));
        return;
    }
    m_message.showMessage(
        MessageBar::Kind::Success,
        withCount(tr("%n rows of this span are selected in the table.", nullptr, plural(rows)), rows));
    m_message.setAction(tr("Sh&ow them"), [this] { Q_EMIT showAsked(); });
}

} // namespace penstock
