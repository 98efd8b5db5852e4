// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/schema/schemaanswer.h"

#include "core/client/talk/answertable.h"
#include "core/lineprotocol/lineescape.h"
#include "core/series/timespan.h"
#include "core/time/timetext.h"

#include <QSet>

#include <algorithm>
#include <string>
#include <utility>

namespace penstock {

namespace {

using Kind = SchemaRequest::Kind;

const QString nameColumn = QStringLiteral("name");

QList<ColumnChoice> choicesOf(Kind kind)
{
    const auto text = [](const char *name, const QStringList &sources) {
        return ColumnChoice{QString::fromLatin1(name), sources, ColumnType::Text};
    };
    const ColumnChoice measurement = text("measurement", {});
    // _value: what Flux's schema functions call every name.
    const QString value = QStringLiteral("_value");
    switch (kind) {
    case Kind::Databases:
        return {text("name", {QStringLiteral("name"), QStringLiteral("iox::database")}),
                text("retention", {QStringLiteral("retention")}),
                text("shard_duration", {QStringLiteral("shard_duration")}), text("id", {QStringLiteral("id")})};
    case Kind::RetentionPolicies:
        return {text("name", {QStringLiteral("name")}),
                text("duration", {QStringLiteral("duration")}),
                text("shard_duration", {QStringLiteral("shardGroupDuration")}),
                {QStringLiteral("replication"), {QStringLiteral("replicaN")}, ColumnType::Integer},
                {QStringLiteral("default"), {QStringLiteral("default")}, ColumnType::Boolean}};
    case Kind::Measurements:
        return {text("name", {QStringLiteral("name"), value})};
    case Kind::TagKeys:
        return {text("name", {QStringLiteral("tagKey"), value}), measurement};
    case Kind::TagValues:
        return {text("name", {QStringLiteral("value"), value}), text("key", {QStringLiteral("key")}), measurement};
    case Kind::FieldKeys:
        return {text("name", {QStringLiteral("fieldKey"), value}),
                text("type", {QStringLiteral("fieldType"), QStringLiteral("type")}), measurement};
    case Kind::Series:
        return {text("name", {QStringLiteral("key")})};
    case Kind::TimeSpan:
        return {text("name", {}), text("kind", {})};
    case Kind::SeriesCardinality:
    case Kind::MeasurementCardinality:
    case Kind::TagKeyCardinality:
    case Kind::TagValueCardinality:
    case Kind::FieldKeyCardinality:
        return {{QStringLiteral("count"),
                 {QStringLiteral("count"), QStringLiteral("cardinality estimation"), value},
                 ColumnType::Integer},
                measurement};
    }
    std::unreachable();
}

/// What SchemaItem::detail holds.
QString detailColumn(Kind kind)
{
    switch (kind) {
    case Kind::Databases:
        return QStringLiteral("retention");
    case Kind::RetentionPolicies:
        return QStringLiteral("duration");
    case Kind::TagValues:
        return QStringLiteral("key");
    case Kind::FieldKeys:
        return QStringLiteral("type");
    case Kind::TimeSpan:
        return QStringLiteral("kind");
    default:
        return QStringLiteral("count");
    }
}

bool isCardinality(Kind kind)
{
    return kind >= Kind::SeriesCardinality;
}

std::string escaped(const std::string &text, char *(*write)(std::string_view, char *, LineFault &))
{
    std::string out(text.size() * 2, '\0');
    LineFault fault{};
    const char *const end = write(text, out.data(), fault);
    // What cannot stand in a line is shown as it is.
    if (!end)
        return text;
    out.resize(static_cast<std::size_t>(end - out.data()));
    return out;
}

/// The first rows of a column; where it says nothing, what was asked for: Flux and SQL do not repeat that.
Column completed(const Column &found, std::size_t rows, const QString &asked)
{
    Column column(found.name(), found.type(), found.role());
    for (std::size_t row = 0; row < rows; ++row) {
        if (found.isNull(row) && asked.isEmpty())
            column.appendNull();
        else if (found.isNull(row))
            column.appendText(asked.toStdString());
        else if (found.type() == ColumnType::Text)
            column.appendText(found.text(row));
        else if (found.type() == ColumnType::Boolean)
            column.appendBoolean(found.boolean(row));
        else
            column.appendInteger(found.integer(row));
    }
    return column;
}

/// InfluxQL's LIMIT is one for each measurement, and some lists come whole.
Table completed(const SchemaRequest &request, const Table &found)
{
    const bool cuts = request.limit > 0 && !isCardinality(request.kind);
    const std::size_t rows =
        cuts ? std::min(found.rowCount(), static_cast<std::size_t>(request.limit)) : found.rowCount();
    const bool ofKeys = request.kind == Kind::TagKeys || request.kind == Kind::FieldKeys;
    const bool ofValues = request.kind == Kind::TagValues;
    Table table;
    for (std::size_t i = 0; i < found.columnCount(); ++i) {
        const Column &column = found.column(i);
        QString asked;
        if ((ofKeys || ofValues) && column.name() == u"measurement")
            asked = request.measurement;
        else if (ofValues && column.name() == u"key")
            asked = request.tag;
        const bool isPlain = column.type() == ColumnType::Text || column.type() == ColumnType::Boolean ||
                             column.type() == ColumnType::Integer;
        Column whole(column.name(), column.type(), column.role());
        if (!isPlain)
            whole.append(column);
        table.addColumn(isPlain ? completed(column, rows, asked) : std::move(whole));
    }
    return table;
}

/// VictoriaMetrics answers every statement with the database "_internal", which it does not have either.
bool isConstantAnswer(Kind kind, const ResultSet &rows)
{
    if (kind == Kind::Databases || rows.entries().size() != 1)
        return false;
    const Table &table = *rows.entries().front().table;
    return table.rowCount() == 1 && cellText(table, QStringLiteral("measurement"), 0) == QStringLiteral("databases") &&
           cellText(table, nameColumn, 0) == QStringLiteral("_internal");
}

/// Flux adds the bounds of the question to the times; in SQL the first and the last one come as text.
bool isMomentOfData(const Column &column)
{
    const QString &name = column.name();
    if (column.type() == ColumnType::Timestamp)
        return name != u"_start" && name != u"_stop";
    return column.type() == ColumnType::Text && (name == u"first" || name == u"last");
}

std::optional<std::int64_t> momentAt(const Column &column, std::size_t row)
{
    if (column.isNull(row))
        return {};
    if (column.type() == ColumnType::Timestamp)
        return column.integer(row);
    const std::optional<WrittenTime> time = readIso8601(column.text(row));
    return time ? toNanoseconds(time->seconds - time->offset.value_or(0), time->nanoseconds) : std::nullopt;
}

} // namespace

Talk timeSpanAnswer(const ResultSet &rows)
{
    std::optional<TimeSpan> span;
    for (const ResultSet::Entry &entry : rows.entries()) {
        for (std::size_t i = 0; i < entry.table->columnCount(); ++i) {
            const Column &column = entry.table->column(i);
            for (std::size_t row = 0; isMomentOfData(column) && row < column.size(); ++row) {
                if (const auto time = momentAt(column, row))
                    span = span ? TimeSpan{std::min(span->from, *time), std::max(span->to, *time)}
                                : TimeSpan{*time, *time};
            }
        }
    }
    SchemaRequest request;
    request.kind = Kind::TimeSpan;
    Column names(nameColumn, ColumnType::Text);
    Column kinds(QStringLiteral("kind"), ColumnType::Text);
    if (span) {
        names.appendText(std::to_string(span->from));
        kinds.appendText("first");
        names.appendText(std::to_string(span->to));
        kinds.appendText("last");
    }
    Table table;
    table.addColumn(std::move(names));
    table.addColumn(std::move(kinds));
    return schemaAnswer(request, table);
}

Talk schemaAnswer(const SchemaRequest &request, const ResultSet &rows)
{
    if (request.kind == Kind::TimeSpan)
        return timeSpanAnswer(rows);
    if (isConstantAnswer(request.kind, rows))
        return schemaAnswer(request, chooseColumns(ResultSet(), choicesOf(request.kind)));
    return schemaAnswer(request, chooseColumns(rows, choicesOf(request.kind)));
}

Talk schemaAnswer(const SchemaRequest &request, const Table &found)
{
    Table table = completed(request, found);
    const QString name = isCardinality(request.kind) ? QStringLiteral("measurement") : nameColumn;
    const QString detail = detailColumn(request.kind);
    QList<SchemaItem> items;
    QSet<std::pair<QString, QString>> seen;
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        SchemaItem item;
        item.name = cellText(table, name, row);
        item.detail = cellText(table, detail, row);
        item.isDefault = cellText(table, QStringLiteral("default"), row) == QStringLiteral("true");
        if (const auto key = std::pair(item.name, item.detail); !seen.contains(key)) {
            seen.insert(key);
            items += item;
        }
    }
    Talk talk = Talk::done(std::move(table));
    talk.items = std::move(items);
    return talk;
}

Talk seriesAnswer(const SchemaRequest &request, const ResultSet &rows, const QStringList &notTags)
{
    Column keys(QStringLiteral("name"), ColumnType::Text);
    QSet<QByteArray> seen;
    for (const ResultSet::Entry &entry : rows.entries()) {
        std::vector<std::pair<std::string, std::size_t>> tags; // in the order in which a series key has them
        for (std::size_t i = 0; i < entry.table->columnCount(); ++i) {
            const Column &column = entry.table->column(i);
            if (column.role() != ColumnRole::SeriesName && !notTags.contains(column.name()))
                tags.emplace_back(column.name().toStdString(), i);
        }
        std::ranges::sort(tags);
        for (std::size_t row = 0; row < entry.table->rowCount(); ++row) {
            std::string key = escaped(request.measurement.toStdString(), writeMeasurement);
            for (const auto &[name, index] : tags) {
                const std::string value = toText(entry.table->column(index), row).toStdString();
                if (!value.empty())
                    key += ',' + escaped(name, writeTag) + '=' + escaped(value, writeTag);
            }
            const QByteArray bytes = QByteArray::fromStdString(key);
            if (seen.contains(bytes))
                continue;
            seen.insert(bytes);
            keys.appendText(key);
        }
    }
    Table table;
    table.addColumn(std::move(keys));
    return schemaAnswer(request, table);
}

Talk countAnswer(const SchemaRequest &request, qint64 count)
{
    Column counts(QStringLiteral("count"), ColumnType::Integer);
    counts.appendInteger(count);
    Column measurements(QStringLiteral("measurement"), ColumnType::Text);
    measurements.appendText(request.measurement.toStdString());
    Table table;
    table.addColumn(std::move(counts));
    table.addColumn(std::move(measurements));
    return schemaAnswer(request, table);
}

QString durationText(qint64 seconds)
{
    if (seconds < 60)
        return QStringLiteral("%1s").arg(seconds);
    const QString rest = QStringLiteral("%1m%2s").arg(seconds / 60 % 60).arg(seconds % 60);
    return seconds < 3600 ? rest : QStringLiteral("%1h%2").arg(seconds / 3600).arg(rest);
}

} // namespace penstock
