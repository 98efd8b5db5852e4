// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/talk/answertable.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cmath>

namespace penstock {

namespace {

struct AnswerTableText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::AnswerTable)
};

const Column *findColumn(const Table &table, const QStringList &sources)
{
    if (sources.isEmpty()) {
        const std::optional<std::size_t> name = table.findRole(ColumnRole::SeriesName);
        return name ? &table.column(*name) : nullptr;
    }
    for (const QString &source : sources) {
        for (std::size_t i = 0; i < table.columnCount(); ++i) {
            if (table.column(i).name() == source)
                return &table.column(i);
        }
    }
    return nullptr;
}

void appendJson(Column &column, const QJsonValue &value)
{
    const auto isWhole = [](double number) { return number == std::floor(number) && std::abs(number) < 0x1p53; };
    const auto becomes = [&column](ColumnType type) {
        if (!column.hasValues())
            column.convertTo(type);
    };
    switch (value.type()) {
    case QJsonValue::Bool:
        becomes(ColumnType::Boolean);
        column.appendBoolean(value.toBool());
        break;
    case QJsonValue::Double:
        becomes(isWhole(value.toDouble()) ? ColumnType::Integer : ColumnType::Float);
        if (isWhole(value.toDouble()))
            column.appendInteger(value.toInteger());
        else
            column.appendFloat(value.toDouble());
        break;
    case QJsonValue::String:
        becomes(ColumnType::Text);
        column.appendText(value.toString().toStdString());
        break;
    case QJsonValue::Array:
        becomes(ColumnType::Text);
        column.appendText(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact).toStdString());
        break;
    case QJsonValue::Object:
        becomes(ColumnType::Text);
        column.appendText(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact).toStdString());
        break;
    default:
        column.appendNull();
    }
}

} // namespace

Table chooseColumns(const ResultSet &rows, const QList<ColumnChoice> &columns)
{
    std::vector<Column> chosen;
    for (const ColumnChoice &choice : columns)
        chosen.emplace_back(choice.name, choice.type);
    for (const ResultSet::Entry &entry : rows.entries()) {
        if (!findColumn(*entry.table, columns.first().sources))
            continue;
        for (std::size_t i = 0; i < chosen.size(); ++i) {
            if (const Column *source = findColumn(*entry.table, columns[qsizetype(i)].sources)) {
                chosen[i].append(*source);
                continue;
            }
            for (std::size_t row = 0; row < entry.table->rowCount(); ++row)
                chosen[i].appendNull();
        }
    }
    Table table;
    for (Column &column : chosen)
        table.addColumn(std::move(column));
    return table;
}

ResultSet joined(const ResultSet &first, const ResultSet &second)
{
    ResultSet both = first;
    Batch batch;
    for (const ResultSet::Entry &entry : second.entries()) {
        Table table;
        for (std::size_t i = 0; i < entry.table->columnCount(); ++i) {
            const Column &source = entry.table->column(i);
            Column column(source.name(), source.type(), source.role());
            column.append(source);
            table.addColumn(std::move(column));
        }
        batch.fragments.push_back({entry.statement + 1, std::move(table)});
    }
    both.append(batch);
    return both;
}

Table tableOfObjects(const QJsonArray &objects, const QStringList &columns)
{
    Table table;
    for (const QString &name : columns) {
        Column column(name, ColumnType::Text);
        for (const QJsonValue &object : objects)
            appendJson(column, object[name]);
        table.addColumn(std::move(column));
    }
    return table;
}

Error foreignAnswer(const HttpAnswer &answer)
{
    Error error;
    error.kind = Error::Kind::Protocol;
    error.message =
        AnswerTableText::tr("The answer to %1 is not what InfluxDB sends. Check the address, and the path in it if "
                            "there is a proxy in between.")
            .arg(QString::fromLatin1(answer.path));
    error.details.status = answer.head.status;
    error.details.serverText = answer.serverText();
    return error;
}

Result<QJsonObject> objectOf(const HttpAnswer &answer)
{
    const QJsonDocument document = QJsonDocument::fromJson(answer.body);
    if (!document.isObject())
        return std::unexpected(foreignAnswer(answer));
    return document.object();
}

Result<QJsonArray> arrayOf(const HttpAnswer &answer)
{
    const QJsonDocument document = QJsonDocument::fromJson(answer.body);
    if (!document.isArray())
        return std::unexpected(foreignAnswer(answer));
    return document.array();
}

QString cellText(const Table &table, const QString &column, std::size_t row)
{
    const Column *found = findColumn(table, {column});
    return found ? toText(*found, row) : QString();
}

} // namespace penstock
