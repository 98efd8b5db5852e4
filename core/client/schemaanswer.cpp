// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/schemaanswer.h"

#include "core/client/httpanswer.h"
#include "core/query/quoting.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <utility>

namespace penstock {

namespace {

struct Columns
{
    qsizetype name = -1;
    qsizetype detail = -1;
    qsizetype isDefault = -1;
};

Columns columnsOf(const QJsonArray &columns)
{
    Columns found;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QString name = columns[i].toString();
        if (name == u"name" || name == u"tagKey" || name == u"fieldKey")
            found.name = i;
        else if (name == u"duration" || name == u"fieldType")
            found.detail = i;
        else if (name == u"default")
            found.isDefault = i;
    }
    return found;
}

} // namespace

QString v1SchemaStatement(const SchemaRequest &request)
{
    const QString database = quoteIdentifier(request.database);
    const QString from =
        request.measurement.isEmpty() ? QString() : QStringLiteral(" FROM ") + quoteIdentifier(request.measurement);
    switch (request.kind) {
    case SchemaRequest::Kind::Databases:
        return QStringLiteral("SHOW DATABASES");
    case SchemaRequest::Kind::RetentionPolicies:
        return QStringLiteral("SHOW RETENTION POLICIES ON ") + database;
    case SchemaRequest::Kind::Measurements:
        return QStringLiteral("SHOW MEASUREMENTS ON ") + database;
    case SchemaRequest::Kind::TagKeys:
        return QStringLiteral("SHOW TAG KEYS ON ") + database + from;
    case SchemaRequest::Kind::FieldKeys:
        return QStringLiteral("SHOW FIELD KEYS ON ") + database + from;
    case SchemaRequest::Kind::CreateDatabase:
        return QStringLiteral("CREATE DATABASE ") + database;
    }
    std::unreachable();
}

Result<QList<SchemaItem>> readV1Schema(SchemaRequest::Kind kind, const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    const QJsonArray results = root.value(u"results").toArray();
    if (results.isEmpty()) {
        return failure(Error::Kind::Protocol,
                       SchemaJob::tr("The answer is not one of InfluxDB. Check that the address is right."));
    }
    const QJsonObject result = results.first().toObject();
    if (const QString text = result.value(u"error").toString(); !text.isEmpty()) {
        Error error;
        error.kind = kindOfServerText(text);
        error.message = SchemaJob::tr("The server refused to tell or change its schema. It says: %1").arg(text);
        error.details.status = 200;
        error.details.serverText = text;
        return std::unexpected(error);
    }
    QList<SchemaItem> items;
    QSet<std::pair<QString, QString>> seen;
    const QJsonArray series = result.value(u"series").toArray();
    for (const QJsonValue &one : series) {
        const Columns columns = columnsOf(one.toObject().value(u"columns").toArray());
        if (columns.name < 0 || kind == SchemaRequest::Kind::CreateDatabase)
            continue;
        const QJsonArray rows = one.toObject().value(u"values").toArray();
        for (const QJsonValue &value : rows) {
            const QJsonArray row = value.toArray();
            SchemaItem item;
            item.name = row.at(columns.name).toString();
            if (columns.detail >= 0)
                item.detail = row.at(columns.detail).toString();
            if (columns.isDefault >= 0)
                item.isDefault = row.at(columns.isDefault).toBool();
            if (const auto key = std::pair(item.name, item.detail); !seen.contains(key)) {
                seen.insert(key);
                items += item;
            }
        }
    }
    return items;
}

} // namespace penstock
