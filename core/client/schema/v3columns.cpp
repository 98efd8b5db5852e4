// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/schema/v3columns.h"

#include "core/client/talk/answertable.h"
#include "core/query/quoting.h"

#include <utility>

namespace penstock {

namespace {

/// By the type that information_schema.columns tells: tags are dictionaries, whatever else is a field.
V3Use useOf(const QString &column, const QString &type)
{
    if (type.startsWith(QStringLiteral("Dictionary")))
        return V3Use::Tag;
    return type.startsWith(QStringLiteral("Timestamp")) && column == QStringLiteral("time") ? V3Use::Time
                                                                                            : V3Use::Field;
}

QString fieldType(const QString &arrowType)
{
    if (arrowType == QStringLiteral("Float64"))
        return QStringLiteral("float");
    if (arrowType == QStringLiteral("Int64"))
        return QStringLiteral("integer");
    if (arrowType == QStringLiteral("UInt64"))
        return QStringLiteral("unsigned");
    if (arrowType.startsWith(QStringLiteral("Utf8")))
        return QStringLiteral("string");
    return arrowType.toLower(); // boolean, and what is yet to come
}

} // namespace

QString v3ColumnsStatement(const SchemaRequest &request)
{
    QString text = QStringLiteral("SELECT table_name, column_name, data_type FROM information_schema.columns WHERE "
                                  "table_schema = 'iox'");
    if (!request.measurement.isEmpty())
        text += QStringLiteral(" AND table_name = ") + quoteString(request.measurement, Language::Sql);
    return text + QStringLiteral(" ORDER BY table_name, column_name");
}

Table v3ColumnsOf(const ResultSet &rows, V3Use wanted, const QSet<QString> &deleted)
{
    const Table found = chooseColumns(rows, {{QStringLiteral("name"), {QStringLiteral("column_name")}},
                                             {QStringLiteral("type"), {QStringLiteral("data_type")}},
                                             {QStringLiteral("measurement"), {QStringLiteral("table_name")}}});
    Column names(QStringLiteral("name"), ColumnType::Text);
    Column types(QStringLiteral("type"), ColumnType::Text);
    Column measurements(QStringLiteral("measurement"), ColumnType::Text);
    for (std::size_t row = 0; row < found.rowCount(); ++row) {
        const QString name = cellText(found, QStringLiteral("name"), row);
        const QString type = cellText(found, QStringLiteral("type"), row);
        if (useOf(name, type) != wanted || deleted.contains(cellText(found, QStringLiteral("measurement"), row)))
            continue;
        names.appendText(name.toStdString());
        types.appendText(fieldType(type).toStdString());
        measurements.appendText(found.column(2).text(row));
    }
    Table table;
    table.addColumn(std::move(names));
    if (wanted == V3Use::Field)
        table.addColumn(std::move(types));
    table.addColumn(std::move(measurements));
    return table;
}

} // namespace penstock
