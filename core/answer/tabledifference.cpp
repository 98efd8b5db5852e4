// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/tabledifference.h"

#include "core/answer/cellpair.h"
#include "core/answer/seriesrows.h"

#include <algorithm>

namespace penstock {

namespace {

constexpr std::size_t rowsBetweenLooks = 4'096;

/// Compares the rows of one series after the other.
class Comparer
{
public:
    Comparer(const Table &before, const Table &now, const std::stop_token &stop, TableDifference *found)
        : m_stop(stop), m_found(*found)
    {
        m_cells.reserve(found->columns.values.size());
        for (const auto &[one, other] : found->columns.values)
            m_cells.emplace_back(before.column(one), now.column(other));
    }

    /// Both in the order of time. False: stopped.
    bool compare(const SeriesRows::Rows &before, const SeriesRows::Rows &now)
    {
        const std::size_t differences = m_found.differences();
        std::size_t i = 0;
        std::size_t k = 0;
        while (i < before.size() || k < now.size()) {
            if (++m_looked % rowsBetweenLooks == 0 && m_stop.stop_requested())
                return false;
            const bool isOnlyBefore = k == now.size() || (i < before.size() && before[i].time < now[k].time);
            const bool isOnlyNow = i == before.size() || (k < now.size() && now[k].time < before[i].time);
            if (isOnlyBefore) {
                ++m_found.onlyBefore;
                list({before[i++].row, TableDifference::none});
            } else if (isOnlyNow) {
                ++m_found.onlyNow;
                list({TableDifference::none, now[k++].row});
            } else {
                takeBoth({before[i++].row, now[k++].row});
            }
        }
        m_found.doubled += doubledIn(before) + doubledIn(now);
        ++m_found.series;
        m_found.seriesOnlyBefore += now.empty() ? 1 : 0;
        m_found.seriesOnlyNow += before.empty() ? 1 : 0;
        m_found.seriesOther += !before.empty() && !now.empty() && m_found.differences() > differences ? 1 : 0;
        return true;
    }

private:
    void takeBoth(const TableDifference::Row &row)
    {
        const bool isSame =
            std::ranges::all_of(m_cells, [&row](CellPair &cells) { return cells.areSame(row.before, row.now); });
        (isSame ? m_found.same : m_found.changed) += 1;
        if (!isSame)
            list(row);
    }
    void list(const TableDifference::Row &row)
    {
        if (m_found.rows.size() < TableDifference::mostRows)
            m_found.rows.push_back(row);
    }
    static std::size_t doubledIn(const SeriesRows::Rows &rows)
    {
        std::size_t doubled = 0;
        for (std::size_t i = 1; i < rows.size(); ++i)
            doubled += rows[i].time == rows[i - 1].time ? 1 : 0;
        return doubled;
    }

    std::stop_token m_stop;
    TableDifference &m_found;
    std::vector<CellPair> m_cells;
    std::size_t m_looked = 0;
};

} // namespace

std::optional<TableDifference> TableDifference::of(const Table &before, const Table &now,
                                                   const std::optional<QStringList> &tags, const std::stop_token &stop)
{
    TableDifference found;
    found.columns = ComparedColumns::of(before, now, tags);
    std::vector<std::size_t> keysBefore;
    std::vector<std::size_t> keysNow;
    keysBefore.reserve(found.columns.keys.size());
    keysNow.reserve(found.columns.keys.size());
    for (const auto &[one, other] : found.columns.keys) {
        keysBefore.push_back(one);
        keysNow.push_back(other);
    }
    const std::optional<ComparedColumns::Pair> time = found.columns.time;
    SeriesNumbers numbers(keysBefore.size());
    const auto first =
        SeriesRows::of(before, keysBefore, time ? std::optional(time->first) : std::nullopt, &numbers, stop);
    const auto second = SeriesRows::of(now, keysNow, time ? std::optional(time->second) : std::nullopt, &numbers, stop);
    if (!first || !second)
        return {};
    Comparer comparer(before, now, stop, &found);
    for (std::size_t series = 0; series < numbers.count(); ++series) {
        if (!comparer.compare(first->rows(series), second->rows(series)))
            return {};
    }
    return found;
}

} // namespace penstock
