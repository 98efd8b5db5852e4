// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/resulttableview.h"

#include "ui/common/emptystate.h"
#include "ui/results/columnranges.h"
#include "ui/results/filterrow.h"
#include "ui/results/selectedblocks.h"

#include <QScrollBar>

#include <algorithm>

namespace penstock {

namespace {

constexpr int syncInterval = 40;        // ms
constexpr int refilterInterval = 1'000; // ms

} // namespace

ResultTableView::ResultTableView(QWidget *parent)
    : GridView(parent), m_model(new ResultTableModel(this)), m_arrangement(new RowArrangement(this))
{
    setModel(m_model);
    setAccessibleName(tr("Result rows"));

    m_syncTimer.setInterval(syncInterval);
    m_syncTimer.setSingleShot(true);
    m_arrangeTimer.setSingleShot(true);
    connect(&m_syncTimer, &QTimer::timeout, this, &ResultTableView::sync);
    connect(&m_arrangeTimer, &QTimer::timeout, this, &ResultTableView::arrange);
    connect(this, &GridView::sortAsked, this, &ResultTableView::sortBy);
    connect(this, &GridView::columnResized, this, [this](int column) {
        m_widthsAreMine = false;
        m_resized.insert(column);
        lookMayHaveChanged();
    });
    connect(this, &GridView::columnsArranged, this, &ResultTableView::lookMayHaveChanged);
    m_lookTimer.setSingleShot(true);
    connect(&m_lookTimer, &QTimer::timeout, this, &ResultTableView::keepLook);
    connect(m_model, &GridModel::columnsChanged, this, &ResultTableView::wearLate);
    m_ranges = new ColumnRanges(*m_model, [this] { return snapshot(); }, this);
    connect(this, &GridView::cellMenuAsked, this, &ResultTableView::cellMenu);
    connect(this, &GridView::columnMenuAsked, this, &ResultTableView::columnMenu);
    connect(this, &GridView::typed, this, &ResultTableView::filterTyped);
    connect(this, &GridView::activated, this, &ResultTableView::inspect);
    connect(m_arrangement, &RowArrangement::ready, this, &ResultTableView::applyOrder);
    connect(m_arrangement, &RowArrangement::extended, this, &ResultTableView::extendOrder);
    connect(m_arrangement, &RowArrangement::busyChanged, this, &ResultTableView::rowsChanged);
    addActionsOfKeys();
    m_filterRow = new FilterRow(*this);
    m_filterRow->hide();
    m_noRow =
        new EmptyState(QStringLiteral("filter"), tr("No row passes the filter"), {}, tr("Clear the filters"), this);
    m_noRow->hide();
    connect(m_noRow, &EmptyState::actionTriggered, this, &ResultTableView::clearFilters);
    connect(this, &ResultTableView::rowsChanged, this, &ResultTableView::updateNoRow);
}

ResultTableView::~ResultTableView()
{
    keepLook();
}

void ResultTableView::setEntry(ResultFeed *feed, std::size_t entry)
{
    keepLook();
    dropAwaitedCopy();
    m_keep = {};
    m_look = {};
    m_worn.clear();
    m_resized.clear();
    listenTo(feed, entry);
    m_fitted = false;
    m_widthsAreMine = true;
    m_wish.sorts.clear();
    m_wish.filter.columns.clear();
    m_wish.filter.series = {};
    m_model->setTable(m_feed ? m_feed->result().entries().at(m_entry).table : nullptr);
    m_fitted = m_model->rowCount() > 0;
    setTimes(m_model->times());
    arrange();
    Q_EMIT columnFiltersChanged();
    Q_EMIT rowsChanged();
}

void ResultTableView::exchangeEntry(ResultFeed *feed, std::size_t entry)
{
    listenTo(feed, entry);
    m_model->exchangeTable(m_feed->result().entries().at(m_entry).table);
    setTimes(m_model->times());
    if (!m_fitted || m_widthsAreMine)
        fit();
    m_ranges->measure();
    arrange();
    Q_EMIT rowsChanged();
}

void ResultTableView::listenTo(ResultFeed *feed, std::size_t entry)
{
    m_ranges->forget();
    m_arrangement->cancel();
    m_syncTimer.stop();
    m_arrangeTimer.stop();
    if (m_feed)
        disconnect(m_feed, nullptr, this, nullptr);
    m_feed = feed;
    m_entry = entry;
    m_arranged.reset();
    if (m_feed) {
        connect(m_feed, &ResultFeed::grown, this, &ResultTableView::feedGrown);
        connect(m_feed, &ResultFeed::finished, this, &ResultTableView::feedFinished);
    }
}

TableSnapshot ResultTableView::snapshot() const
{
    return m_feed ? m_feed->snapshot(m_entry) : TableSnapshot();
}

void ResultTableView::feedGrown()
{
    if (!m_model->table())
        return;
    if (!m_fitted)
        sync();
    else if (!m_syncTimer.isActive())
        m_syncTimer.start();
    // A filter lets no unseen row in; it is applied again while rows arrive.
    if (m_wish.isFiltered() && !m_arrangeTimer.isActive() && !m_arrangement->isBusy())
        m_arrangeTimer.start(refilterInterval);
}

void ResultTableView::feedFinished()
{
    sync();
    if (m_widthsAreMine)
        fit();
    if (!m_wish.isNatural())
        arrange();
}

void ResultTableView::sync()
{
    m_model->sync();
    setTimes(m_model->times()); // the first row may have come
    if (!m_fitted)
        fit();
    if (!m_model->numberLooks().isEmpty())
        m_ranges->measure();
    Q_EMIT rowsChanged();
}

void ResultTableView::fit()
{
    if (m_model->rowCount() == 0)
        return;
    keepLook(); // before what the person has done meanwhile gives way to what was put on
    fitColumns();
    m_fitted = true;
    putOn();
}

void ResultTableView::setTimes(TimeDisplay times)
{
    const std::shared_ptr<const Table> &table = m_model->table();
    const bool isSince = table && times.style == TimeDisplay::Style::SinceFirst;
    times.first = isSince ? firstTimeOf(*table).value_or(0) : 0;
    if (times == m_model->times())
        return;
    m_model->setTimes(times);
    m_wish.filter.times = times;
    fitNumbers();
    // Filters mean what is shown.
    if (m_wish.isFiltered())
        arrange();
    Q_EMIT columnFiltersChanged();
    Q_EMIT timesChanged();
}

void ResultTableView::showFilterRow(bool shown)
{
    if (shown == (strip() == m_filterRow))
        return;
    m_filterRow->setVisible(shown);
    setStrip(shown ? m_filterRow : nullptr);
    Q_EMIT filterRowShown(shown);
}

std::vector<CellBlock> ResultTableView::selectedCells() const
{
    return selectedBlocks(selection(), columns());
}

} // namespace penstock
