// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/emptystate.h"
#include "ui/results/resulttableview.h"

#include <algorithm>

// How a ResultTableView sorts and filters.

namespace penstock {

namespace {

constexpr int typingPause = 200;                   // ms
constexpr std::size_t longestFollowed = 8'000'000; // rows among which one is looked for at once

} // namespace

void ResultTableView::setFilter(const QString &filter)
{
    if (filter == m_wish.filter.text)
        return;
    m_wish.filter.text = filter;
    m_arrangeTimer.start(typingPause);
}

void ResultTableView::setColumnFilter(int column, const QString &filter)
{
    if (filter == columnFilter(column))
        return;
    const auto id = std::size_t(column);
    std::erase_if(m_wish.filter.columns, [id](const ColumnFilter &known) { return known.column == id; });
    if (!filter.trimmed().isEmpty())
        m_wish.filter.columns.push_back({id, filter.trimmed()});
    std::ranges::sort(m_wish.filter.columns, {}, &ColumnFilter::column);
    m_arrangeTimer.start(typingPause);
    Q_EMIT columnFiltersChanged();
}

void ResultTableView::setSeries(const SeriesChoice &series)
{
    if (series == m_wish.filter.series)
        return;
    m_wish.filter.series = series;
    m_arrangeTimer.start(typingPause);
}

/// Series stay as they were chosen: their list shows which.
void ResultTableView::clearFilters()
{
    setFilter({});
    Q_EMIT filterRequested({});
    const std::vector<ColumnFilter> filters = m_wish.filter.columns;
    for (const ColumnFilter &filter : filters)
        setColumnFilter(int(filter.column), {});
    setFocus(Qt::OtherFocusReason); // the button goes
    arrange();
}

void ResultTableView::updateNoRow()
{
    const auto &filter = shownWish().filter;
    const bool isTyped = !filter.text.isEmpty() || !filter.columns.empty();
    const bool hasRows = m_model->table() && m_model->table()->rowCount() > 0;
    m_noRow->setVisible(isTyped && hasRows && m_model->isFiltered() && m_model->rowCount() == 0);
}

void ResultTableView::resizeEvent(QResizeEvent *event)
{
    GridView::resizeEvent(event);
    m_noRow->setGeometry(viewport()->geometry());
}

QString ResultTableView::columnFilter(int column) const
{
    const auto known = std::ranges::find(m_wish.filter.columns, std::size_t(column), &ColumnFilter::column);
    return known == m_wish.filter.columns.end() ? QString() : known->text;
}

void ResultTableView::sortBy(int column, bool add)
{
    std::vector<RowSort> sorts = m_wish.sorts;
    const auto id = std::size_t(column);
    const auto known = std::ranges::find(sorts, id, &RowSort::column);
    // Ascending, descending, not at all.
    if (known == sorts.end())
        sorts.push_back({id, false});
    else if (!known->descending)
        known->descending = true;
    else
        sorts.erase(known);
    if (!add)
        std::erase_if(sorts, [id](const RowSort &sort) { return sort.column != id; });
    setSorts(sorts);
}

void ResultTableView::setSorts(const std::vector<RowSort> &sorts)
{
    m_wish.sorts = sorts;
    showMarks();
    lookMayHaveChanged();
    arrange();
}

void ResultTableView::showMarks()
{
    std::vector<SortMark> marks;
    marks.reserve(m_wish.sorts.size());
    for (const RowSort &sort : m_wish.sorts)
        marks.push_back({int(sort.column), sort.descending});
    setSortMarks(marks);
}

bool ResultTableView::isBehind() const
{
    const RowArrangement::Wish &shown = shownWish();
    // As what times are shown matters to filters alone.
    const bool isSameFilter =
        m_wish.isFiltered() ? shown.filter == m_wish.filter : shown.isFiltered() == m_wish.isFiltered();
    return m_model->table() && !(isSameFilter && shown.sorts == m_wish.sorts);
}

void ResultTableView::hurry()
{
    if (m_arrangeTimer.isActive() && isBehind())
        arrange();
}

/// Of the columns that have a filter: it means something else for another type.
std::vector<ColumnType> ResultTableView::filteredTypes() const
{
    std::vector<ColumnType> types;
    types.reserve(m_wish.filter.columns.size());
    const std::shared_ptr<const Table> &table = m_model->table();
    for (const ColumnFilter &filter : m_wish.filter.columns) {
        if (table && filter.column < table->columnCount())
            types.push_back(table->column(filter.column).type());
    }
    return types;
}

void ResultTableView::arrange()
{
    m_arrangeTimer.stop();
    if (!m_feed)
        return;
    std::vector<ColumnType> types = filteredTypes();
    // Rows that come while the wish stays the same leave selection and position alone. They are sorted at the end.
    const bool goesOn = m_arranged == m_wish && m_wish.isFiltered() && m_model->isArranged() && types == m_askedTypes &&
                        (m_wish.sorts.empty() || m_feed->isRunning());
    m_asked = m_wish;
    m_askedTypes = std::move(types);
    if (goesOn)
        m_arrangement->extend(snapshot(), m_wish, m_model->rows().order, m_model->rows().covered);
    else
        m_arrangement->arrange(snapshot(), m_wish);
}

void ResultTableView::applyOrder(const RowOrder &order, std::size_t covered, bool filtered)
{
    m_arranged = m_asked;
    if (!order && !m_model->isArranged()) {
        Q_EMIT rowsChanged();
        copyAwaited();
        return;
    }
    const GridCell before = current();
    const std::size_t row = before.isValid() ? m_model->tableRow(before.row) : 0;
    m_model->setOrder(order, covered, filtered);
    // The person stays at the row, wherever it stands now.
    const bool canFollow = before.isValid() && (!order || order->size() <= longestFollowed);
    if (const std::optional<qint64> now = canFollow ? m_model->shownRow(row) : std::nullopt)
        follow({*now, before.column});
    Q_EMIT rowsChanged();
    copyAwaited();
}

void ResultTableView::extendOrder(const RowOrder &order, std::size_t covered)
{
    m_model->extendOrder(order, covered);
    Q_EMIT rowsChanged();
}

} // namespace penstock
