// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/tablelines.h"

#include "core/lineprotocol/pointtime.h"
#include "core/result/columnchunk.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace penstock {

namespace {

bool canBeTime(ColumnType type)
{
    return type == ColumnType::Timestamp || type == ColumnType::Integer || type == ColumnType::Text;
}

/// The number, if it is a whole one and none of its digits is lost.
std::optional<std::int64_t> wholeOf(const Column &column, std::size_t row)
{
    const Column::Place place = column.place(row);
    if (place.chunk->type() == ColumnType::Integer)
        return place.chunk->integer(place.row);
    constexpr double most = 9'007'199'254'740'992; // 2^53
    const double number = column.number(row);
    if (std::trunc(number) != number || std::abs(number) > most)
        return {};
    return static_cast<std::int64_t>(number);
}

} // namespace

Result<TableLines> TableLines::create(const Table &table, const TablePoints &points)
{
    TableLines lines(table);
    lines.m_taken.resize(table.columnCount());
    lines.m_unsignedAsInteger = points.unsignedAsInteger;
    lines.m_isNullTextEmpty = points.isNullTextEmpty && !points.keyColumn.isEmpty();
    if (const Status status = lines.findTime(points); !status)
        return std::unexpected(status.error());
    if (const Status status = lines.findMeasurement(points); !status)
        return std::unexpected(status.error());

    if (const Status status = lines.findPairs(points); !status)
        return std::unexpected(status.error());

    std::vector<std::size_t> tags;
    for (const QString &name : points.tagColumns) {
        const Result<std::size_t> column = lines.find(name);
        const Status status = column ? lines.take(*column) : std::unexpected(column.error());
        if (!status)
            return std::unexpected(status.error());
        tags.push_back(*column);
    }
    for (const QString &name : points.ignoredColumns) {
        const Result<std::size_t> column = lines.find(name);
        const Status status = column ? lines.take(*column) : std::unexpected(column.error());
        if (!status)
            return std::unexpected(status.error());
    }
    for (std::size_t i = 0; i < table.columnCount(); ++i) {
        const bool isSeriesName = table.column(i).role() == ColumnRole::SeriesName;
        const bool isTag = std::ranges::find(tags, i) != tags.end() ||
                           (!lines.m_taken[i] && table.column(i).role() == ColumnRole::Tag);
        const QString &name = table.column(i).name();
        const Source source{.column = i,
                            .key = name.toStdString(),
                            .text = {},
                            .type = points.fieldTypes.value(name, table.column(i).type())};
        if (isTag)
            lines.m_tags.push_back(source);
        else if (!lines.m_taken[i] && !isSeriesName && !lines.m_keyColumn)
            lines.m_fields.push_back(source);
    }
    if (lines.m_fields.empty())
        return failure(Error::Kind::BadInput,
                       tr("The table has no column left for a field. A point needs at least one."));
    return lines;
}

Status TableLines::findTime(const TablePoints &points)
{
    Result<std::size_t> column = 0;
    if (!points.timeColumn.isEmpty()) {
        column = find(points.timeColumn);
    } else if (const auto time = m_table->findRole(ColumnRole::Time)) {
        column = *time;
    } else {
        return failure(Error::Kind::BadInput, tr("The table has no time. Name the column that holds it."));
    }
    if (!column)
        return std::unexpected(column.error());
    if (!canBeTime(m_table->column(*column).type()))
        return failure(Error::Kind::BadInput, tr("The column \"%1\" holds no times. Choose one with times, with "
                                                 "nanoseconds since 1970, or with text in ISO 8601.")
                                                  .arg(m_table->column(*column).name()));
    m_timeColumn = *column;
    return take(*column);
}

Status TableLines::findMeasurement(const TablePoints &points)
{
    m_measurement = points.measurement.toStdString();
    std::optional<std::size_t> column;
    if (!points.measurementColumn.isEmpty()) {
        const Result<std::size_t> named = find(points.measurementColumn);
        if (!named)
            return std::unexpected(named.error());
        column = *named;
    } else if (m_measurement.empty()) {
        column = m_table->findRole(ColumnRole::SeriesName);
    }
    if (column) {
        m_measurementSource = Source{.column = *column, .key = {}, .text = {}};
        return take(*column);
    }
    if (m_measurement.empty())
        return failure(Error::Kind::BadInput, tr("The measurement is missing. Name it, or the column that holds it."));
    return {};
}

Status TableLines::findPairs(const TablePoints &points)
{
    if (points.keyColumn.isEmpty())
        return {};
    for (const QString &name : {points.keyColumn, points.valueColumn}) {
        const Result<std::size_t> column = find(name);
        const Status status = column ? take(*column) : std::unexpected(column.error());
        if (!status)
            return std::unexpected(status.error());
        if (!m_keyColumn)
            m_keyColumn = *column;
        else
            m_fields.push_back({.column = *column, .key = {}, .text = {}, .type = m_table->column(*column).type()});
    }
    return {};
}

Result<std::size_t> TableLines::find(const QString &name) const
{
    std::optional<std::size_t> found;
    QStringList names;
    for (std::size_t i = 0; i < m_table->columnCount(); ++i) {
        names += m_table->column(i).name();
        if (m_table->column(i).name() != name)
            continue;
        if (found)
            return failure(Error::Kind::BadInput, tr("The table has two columns \"%1\". Rename one.").arg(name));
        found = i;
    }
    if (!found)
        return failure(
            Error::Kind::BadInput,
            tr("The table has no column \"%1\". Its columns are: %2.").arg(name, names.join(QStringLiteral(", "))));
    return *found;
}

Status TableLines::take(std::size_t column)
{
    if (m_taken[column])
        return failure(Error::Kind::BadInput,
                       tr("The column \"%1\" is named twice. Use it once.").arg(m_table->column(column).name()));
    m_taken[column] = true;
    return {};
}

Status TableLines::view(std::size_t row, PointView &view)
{
    view.measurement = m_measurement;
    if (m_measurementSource) {
        if (!m_table->column(m_measurementSource->column).isNull(row))
            view.measurement = textOf(*m_measurementSource, row);
        if (view.measurement.empty())
            return failure(Error::Kind::BadInput, tr("The measurement is missing."));
    }
    view.tags.clear();
    for (Source &source : m_tags) {
        if (m_table->column(source.column).isNull(row))
            continue;
        // An empty tag is none, and must not be in the way of a field of its name.
        if (const std::string_view text = textOf(source, row); !text.empty())
            view.tags.push_back({source.key, text});
    }
    view.fields.clear();
    for (Source &source : m_fields) {
        const std::string_view key = m_keyColumn ? m_table->column(*m_keyColumn).text(row) : source.key;
        if (const Status status = put(source, key, row, view); !status)
            return status;
    }
    const Result<std::int64_t> time = timeOf(row);
    if (!time)
        return std::unexpected(time.error());
    view.time = *time;
    return {};
}

Status TableLines::put(Source &source, std::string_view key, std::size_t row, PointView &view) const
{
    const Column &column = m_table->column(source.column);
    if (column.isNull(row)) {
        if (m_isNullTextEmpty && column.type() == ColumnType::Text)
            view.fields.push_back({key, std::string_view()});
        return {};
    }
    switch (column.type()) {
    case ColumnType::Integer:
    case ColumnType::Duration:
        if (source.type == ColumnType::Float)
            view.fields.push_back({key, column.number(row)});
        else if (source.type == ColumnType::Unsigned && !m_unsignedAsInteger && column.integer(row) >= 0)
            view.fields.push_back({key, static_cast<std::uint64_t>(column.integer(row))});
        else
            view.fields.push_back({key, column.integer(row)});
        return {};
    case ColumnType::Unsigned:
        if (!m_unsignedAsInteger) {
            view.fields.push_back({key, column.unsignedInteger(row)});
        } else if (std::in_range<std::int64_t>(column.unsignedInteger(row))) {
            view.fields.push_back({key, static_cast<std::int64_t>(column.unsignedInteger(row))});
        } else {
            return failure(Error::Kind::BadInput,
                           tr("The unsigned field \"%1\" is %2, which is too large for an integer.")
                               .arg(QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size())))
                               .arg(column.unsignedInteger(row)));
        }
        return {};
    case ColumnType::Float:
        // A column of several measurements is one of floats when the field is one in any of them.
        if (const std::optional<std::int64_t> whole =
                source.type == ColumnType::Integer ? wholeOf(column, row) : std::nullopt)
            view.fields.push_back({key, *whole});
        else
            view.fields.push_back({key, column.number(row)});
        return {};
    case ColumnType::Boolean:
        view.fields.push_back({key, column.boolean(row)});
        return {};
    case ColumnType::Text:
    case ColumnType::Timestamp:
        view.fields.push_back({key, textOf(source, row)});
        return {};
    }
    return {};
}

Result<std::int64_t> TableLines::timeOf(std::size_t row) const
{
    const Column &column = m_table->column(m_timeColumn);
    if (column.isNull(row))
        return failure(Error::Kind::BadInput, tr("The time is missing."));
    return column.type() == ColumnType::Text ? toPointTime(column.text(row)) : column.integer(row);
}

std::string_view TableLines::textOf(Source &source, std::size_t row) const
{
    const Column &column = m_table->column(source.column);
    if (column.type() == ColumnType::Text)
        return column.text(row);
    source.text = toText(column, row).toStdString();
    return source.text;
}

} // namespace penstock
