// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/spanrows.h"

#include "core/result/chunkcursor.h"

#include <algorithm>

namespace penstock {

namespace {

constexpr std::size_t rowsBetweenLooks = 65'536; ///< for whether to stop

RowOrder ascending(RowIndex rows)
{
    if (!std::ranges::is_sorted(rows)) {
        std::vector<bool> taken(std::size_t(*std::ranges::max_element(rows)) + 1);
        for (const std::uint32_t row : rows)
            taken[row] = true;
        rows.clear();
        for (std::size_t row = 0; row < taken.size(); ++row) {
            if (taken[row])
                rows.push_back(static_cast<std::uint32_t>(row));
        }
    }
    return std::make_shared<const RowIndex>(std::move(rows));
}

} // namespace

SpanRows SpanRows::of(const Table &table, const ShownRows &shown, const TimeSpan &span, const std::stop_token &stop)
{
    SpanRows found;
    const std::optional<std::size_t> column = table.findRole(ColumnRole::Time);
    if (!column)
        return found;
    ChunkCursor times(table.column(*column));
    for (std::size_t at = 0; at < shown.count; ++at) {
        if (at % rowsBetweenLooks == 0 && stop.stop_requested()) {
            found.isWhole = false;
            return found;
        }
        const std::size_t row = shown.tableRow(at);
        if (row >= table.rowCount())
            break; // it has come since
        const std::size_t place = times.seek(row);
        if (times.chunk().isNull(place))
            continue;
        const std::int64_t time = times.chunk().integer(place);
        if (time < span.from || time > span.to)
            continue;
        if (!found.spans.empty() && found.spans.back().second + 1 == at) {
            found.spans.back().second = at;
        } else if (found.spans.size() == mostSpans) {
            found.isWhole = false;
            return found;
        } else {
            found.spans.emplace_back(at, at);
        }
        ++found.rows;
    }
    return found;
}

RowOrder tableRowsOf(const std::vector<ShownSpan> &spans, const ShownRows &shown)
{
    RowIndex rows;
    for (const auto &[first, last] : spans) {
        for (std::size_t at = first; at <= last && at < shown.count; ++at)
            rows.push_back(static_cast<std::uint32_t>(shown.tableRow(at)));
    }
    return ascending(std::move(rows));
}

RowOrder inTableOrder(const RowOrder &rows)
{
    return !rows || std::ranges::is_sorted(*rows) ? rows : ascending(*rows);
}

} // namespace penstock
