// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a ResultView takes a newer answer to the same question.
#include "core/answer/answertags.h"
#include "ui/answer/chartlink.h"
#include "ui/answer/pointedits.h"
#include "ui/answer/rawview.h"
#include "ui/answer/resultview.h"
#include "ui/answer/seriespanel.h"
#include "ui/charts/chartview.h"
#include "ui/results/resulttableview.h"

#include <QScrollBar>

#include <algorithm>
#include <memory>

namespace penstock {

namespace {

/// Where a person is in a table.
struct TablePlace
{
    qint64 top = 0;
    int left = 0; ///< of the scroll bar
    GridCell current;
    std::vector<GridRange> selected;

    static TablePlace of(const ResultTableView &table)
    {
        return {table.topRow(), table.horizontalScrollBar()->value(), table.current(), table.selection().ranges()};
    }

    void putOn(ResultTableView &table) const
    {
        const qint64 rows = table.resultModel().rowCount();
        if (rows == 0)
            return;
        if (current.isValid())
            table.setCurrent({std::min(current.row, rows - 1), current.column});
        bool adds = false;
        for (const GridRange &range : selected) {
            if (range.top < rows)
                table.select({range.top, std::min(range.bottom, rows - 1), range.left, range.right}, adds);
            adds = true;
        }
        table.setTopRow(top);
        table.horizontalScrollBar()->setValue(left);
    }
};

} // namespace

void ResultView::setEditable(Session &session, const Query &query)
{
    m_isReadOnly = query.script.isReadOnly();
    m_edits->setAnswer(session, query, [this]() -> std::optional<int> {
        if (m_entry < 0 || !m_feed || m_feed->isRunning())
            return std::nullopt;
        return m_feed->result().entries()[std::size_t(m_entry)].statement;
    });
}

bool ResultView::hasSameColumns(const ResultFeed &feed) const
{
    const auto &before = m_feed->result().entries();
    const auto &now = feed.result().entries();
    const auto entry = std::size_t(m_entry);
    if (entry >= before.size() || entry >= now.size())
        return false;
    const Table &old = *before[entry].table;
    const Table &fresh = *now[entry].table;
    if (old.columnCount() != fresh.columnCount())
        return false;
    for (std::size_t i = 0; i < old.columnCount(); ++i) {
        if (old.column(i).name() != fresh.column(i).name())
            return false;
    }
    return true;
}

void ResultView::exchangeFeed(ResultFeed *feed, const QStringList &statements, AnswerTags *tags, const RawAnswer *raw)
{
    if (m_entry < 0 || !m_feed || !hasSameColumns(*feed)) {
        setFeed(feed, statements, tags, raw);
        if (!feed->result().entries().empty())
            feedGrown();
        feedFinished();
        return;
    }
    const TablePlace place = TablePlace::of(*m_table);
    takeFeed(feed, statements, tags, raw);
    m_table->exchangeEntry(m_feed, std::size_t(m_entry));
    m_series->exchange();
    if (m_chart) {
        m_chart->exchangeEntry(m_feed, std::size_t(m_entry), m_tags, m_table->isFilterAwaited());
        m_link->begin();
    }
    place.putOn(*m_table);
    // Rows in another order, or fewer of them, come later.
    if (!m_table->wish().isNatural()) {
        auto onRows = std::make_shared<QMetaObject::Connection>();
        *onRows = connect(m_table, &ResultTableView::rowsChanged, m_feed, [this, onRows, place] {
            if (!m_table->resultModel().isArranged() || m_table->isArranging())
                return;
            disconnect(*onRows);
            place.putOn(*m_table);
        });
    }
    updateEntries();
    m_bar->setEntry(m_entry);
    updateNotes();
    updateStack();
    m_raw->update();
}

} // namespace penstock
