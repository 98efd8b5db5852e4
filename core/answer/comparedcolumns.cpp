// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/comparedcolumns.h"

#include "core/series/serieskeys.h"

#include <algorithm>

namespace penstock {

namespace {

std::optional<std::size_t> findColumn(const Table &table, const Column &wanted)
{
    for (std::size_t i = 0; i < table.columnCount(); ++i) {
        if (table.column(i).name() == wanted.name() &&
            (table.column(i).role() == ColumnRole::Time) == (wanted.role() == ColumnRole::Time))
            return i;
    }
    return std::nullopt;
}

} // namespace

ComparedColumns ComparedColumns::of(const Table &before, const Table &now, const std::optional<QStringList> &tags)
{
    const std::vector<std::size_t> keysBefore = seriesKeys(before, tags);
    const std::vector<std::size_t> keysNow = seriesKeys(now, tags);
    const auto has = [](const std::vector<std::size_t> &keys, std::size_t column) {
        return std::ranges::find(keys, column) != keys.end();
    };
    ComparedColumns columns;
    std::vector<bool> met(now.columnCount());
    for (std::size_t i = 0; i < before.columnCount(); ++i) {
        const std::optional<std::size_t> other = findColumn(now, before.column(i));
        if (!other || met[*other]) {
            columns.onlyBefore += before.column(i).name();
            continue;
        }
        met[*other] = true;
        if (before.column(i).role() == ColumnRole::Time && !columns.time)
            columns.time = Pair(i, *other);
        else if (has(keysBefore, i) || has(keysNow, *other))
            columns.keys.emplace_back(i, *other);
        else
            columns.values.emplace_back(i, *other);
    }
    for (std::size_t i = 0; i < now.columnCount(); ++i) {
        if (!met[i])
            columns.onlyNow += now.column(i).name();
    }
    return columns;
}

} // namespace penstock
