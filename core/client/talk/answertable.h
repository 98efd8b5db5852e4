// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/client/wire/httpanswer.h"
#include "core/result/resultset.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace penstock {

/// A column that is wanted, and under which names servers send it.
struct ColumnChoice
{
    QString name;
    QStringList sources{}; ///< the first one that is there counts; empty: the series' name
    ColumnType type = ColumnType::Text;
};

/// All rows of all tables that have the first column, with the columns that are wanted; null where one is missing.
Table chooseColumns(const ResultSet &rows, const QList<ColumnChoice> &columns);

/// The tables of both; those of the second as of another statement.
ResultSet joined(const ResultSet &first, const ResultSet &second);

/// A row for each object, with the members of these names; nested values as JSON text.
Table tableOfObjects(const QJsonArray &objects, const QStringList &columns);

/// Protocol: what answered is not InfluxDB.
Error foreignAnswer(const HttpAnswer &answer);

/// Protocol when the body is not a JSON object (or array).
Result<QJsonObject> objectOf(const HttpAnswer &answer);
Result<QJsonArray> arrayOf(const HttpAnswer &answer);

/// The text of a cell: exact, empty for null or when there is no such column.
QString cellText(const Table &table, const QString &column, std::size_t row);

} // namespace penstock
