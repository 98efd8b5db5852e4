// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/influxqlseries.h"

#include "core/result/jsoncell.h"
#include "core/result/seriesbuilder.h"

namespace penstock {

namespace {

namespace dom = simdjson::dom;

std::optional<SeriesBuilder::Head> headOf(dom::object series)
{
    SeriesBuilder::Head head;
    std::string_view text;
    if (series["name"].get(text) == simdjson::SUCCESS)
        head.name = text;
    dom::object tags;
    if (series["tags"].get(tags) == simdjson::SUCCESS) {
        for (const auto [key, value] : tags) {
            if (value.get(text) != simdjson::SUCCESS)
                return {};
            head.tags.emplace_back(key, text);
        }
    }
    dom::array columns;
    if (series["columns"].get(columns) != simdjson::SUCCESS)
        return {};
    for (const dom::element column : columns) {
        if (column.get(text) != simdjson::SUCCESS)
            return {};
        head.columns.emplace_back(text);
    }
    if (head.columns.empty())
        return {};
    return head;
}

bool appendRow(dom::element row, std::vector<ColumnBuilder> *columns)
{
    dom::array cells;
    if (row.get(cells) != simdjson::SUCCESS)
        return false;
    ColumnBuilder *column = columns->data();
    const ColumnBuilder *const end = column + columns->size();
    for (const dom::element cell : cells) {
        if (column == end)
            return false;
        appendCell(column++, cell);
    }
    return column == end;
}

} // namespace

std::size_t columnCountOf(dom::object series)
{
    dom::object tags;
    dom::array columns;
    std::size_t count = 0;
    if (series["tags"].get(tags) == simdjson::SUCCESS)
        count += tags.size();
    if (series["columns"].get(columns) == simdjson::SUCCESS)
        count += columns.size();
    return count;
}

std::optional<Table> tableOfSeries(dom::object series)
{
    std::optional<SeriesBuilder::Head> head = headOf(series);
    if (!head)
        return {};
    SeriesBuilder builder(*std::move(head));
    dom::array values;
    if (series["values"].get(values) == simdjson::SUCCESS) {
        for (const dom::element row : values) {
            if (!appendRow(row, &builder.cells()))
                return {};
        }
    }
    return builder.take();
}

} // namespace penstock
