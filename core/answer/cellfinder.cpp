// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/cellfinder.h"

#include "core/answer/cellmatcher.h"
#include "core/async/background.h"

#include <algorithm>

namespace penstock {

namespace {

using Place = CellFinder::Place;

constexpr std::size_t rowsBetweenLooks = 1'024;

struct Found
{
    std::optional<Place> place;
    bool isRound = false;
};

std::vector<CellMatcher> matchersOf(const CellFinder::Wish &wish)
{
    const QRegularExpression expression = partOf(wish.text);
    std::vector<CellMatcher> matchers;
    matchers.reserve(wish.columns.size());
    for (const std::size_t column : wish.columns)
        matchers.emplace_back(wish.table->column(column), expression, wish.times);
    return matchers;
}

/// The first one of the row that matches, in the direction, beyond a column.
std::optional<std::size_t> inRow(std::vector<CellMatcher> &matchers, std::size_t row, std::ptrdiff_t beyond,
                                 bool isForward)
{
    const auto count = std::ptrdiff_t(matchers.size());
    for (std::ptrdiff_t i = beyond; i >= 0 && i < count; i += isForward ? 1 : -1) {
        if (matchers[std::size_t(i)].matches(row))
            return std::size_t(i);
    }
    return {};
}

Found search(const CellFinder::Wish &wish, const Place &from, bool isForward, const std::stop_token &stop)
{
    std::vector<CellMatcher> matchers = matchersOf(wish);
    const std::size_t rows = wish.rows.count;
    const std::ptrdiff_t edge = isForward ? 0 : std::ptrdiff_t(matchers.size()) - 1;
    std::size_t row = std::min(from.row, rows - 1);
    std::ptrdiff_t column = std::ptrdiff_t(from.column) + (isForward ? 1 : -1);
    bool isRound = false;
    // One more than there are: the rest of the row where it began.
    for (std::size_t looked = 0; looked <= rows; ++looked) {
        if (looked % rowsBetweenLooks == 0 && stop.stop_requested())
            return {};
        if (const auto hit = inRow(matchers, wish.rows.tableRow(row), column, isForward))
            return {Place{row, *hit}, isRound};
        column = edge;
        const bool isEnd = isForward ? row + 1 == rows : row == 0;
        isRound = isRound || isEnd;
        if (isForward)
            row = isEnd ? 0 : row + 1;
        else
            row = isEnd ? rows - 1 : row - 1;
    }
    return {};
}

quint64 countAll(const CellFinder::Wish &wish, const std::stop_token &stop)
{
    quint64 count = 0;
    if (!wish.rows.order && wish.times.isUsual()) {
        for (const std::size_t column : wish.columns) {
            const std::optional<RowIndex> rows = filterRows(*wish.table, {wish.text, column}, stop);
            count += rows ? rows->size() : 0;
        }
        return count;
    }
    std::vector<CellMatcher> matchers = matchersOf(wish);
    for (std::size_t row = 0; row < wish.rows.count; ++row) {
        if (row % rowsBetweenLooks == 0 && stop.stop_requested())
            return 0;
        const std::size_t at = wish.rows.tableRow(row);
        count += quint64(std::ranges::count_if(matchers, [at](CellMatcher &matcher) { return matcher.matches(at); }));
    }
    return count;
}

} // namespace

CellFinder::CellFinder(QObject *parent) : QObject(parent) {}

CellFinder::~CellFinder()
{
    cancel();
}

void CellFinder::cancel()
{
    for (std::optional<std::stop_source> *work : {&m_search, &m_count}) {
        if (*work)
            (*work)->request_stop();
        work->reset();
    }
}

void CellFinder::find(const Wish &wish, const Place &from, bool isForward)
{
    if (m_search)
        m_search->request_stop();
    m_search.reset();
    if (!wish.table || wish.text.isEmpty() || wish.rows.count == 0 || wish.columns.empty()) {
        Q_EMIT found({}, false);
        return;
    }
    m_search.emplace();
    runInBackground(
        this, [wish, from, isForward, stop = m_search->get_token()] { return search(wish, from, isForward, stop); },
        [this, stop = m_search->get_token()](const Found &result) {
            if (stop.stop_requested())
                return;
            m_search.reset();
            Q_EMIT found(result.place, result.isRound);
        });
}

void CellFinder::count(const Wish &wish)
{
    if (m_count)
        m_count->request_stop();
    m_count.reset();
    if (!wish.table || wish.text.isEmpty()) {
        Q_EMIT counted(0);
        return;
    }
    m_count.emplace();
    runInBackground(
        this, [wish, stop = m_count->get_token()] { return countAll(wish, stop); },
        [this, stop = m_count->get_token()](quint64 cells) {
            if (stop.stop_requested())
                return;
            m_count.reset();
            Q_EMIT counted(cells);
        });
}

} // namespace penstock
