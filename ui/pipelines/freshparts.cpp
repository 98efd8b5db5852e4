// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipelines/freshparts.h"

#include <QJsonArray>

namespace penstock {

namespace {

/// By its saved name, or the local server.
void putServer(QJsonObject &object, const QString &connection)
{
    if (connection.isEmpty())
        object.insert(QStringLiteral("local"), true);
    else
        object.insert(QStringLiteral("connection"), connection);
}

} // namespace

QJsonObject freshSource(const QString &type, const QString &connection)
{
    QJsonObject source{{QStringLiteral("type"), type}};
    if (type == u"file" || type == u"csv" || type == u"tail") {
        source.insert(QStringLiteral("path"), QString());
    } else if (type == u"text") {
        source.insert(QStringLiteral("lines"), QJsonArray{QStringLiteral("measurement,tag=a field=1")});
    } else if (type == u"kafka") {
        source.insert(QStringLiteral("brokers"), QJsonArray{QStringLiteral("localhost:9092")});
        source.insert(QStringLiteral("topics"), QJsonArray());
        source.insert(QStringLiteral("group"), QStringLiteral("penstock"));
    } else if (type == u"mqtt") {
        source.insert(QStringLiteral("host"), QStringLiteral("localhost"));
        source.insert(QStringLiteral("topics"), QJsonArray());
    } else if (type == u"query") {
        putServer(source, connection);
        source.insert(QStringLiteral("statement"), QString());
    }
    return source;
}

QJsonObject freshSink(const QString &type, const QString &connection, const QString &database)
{
    QJsonObject sink{{QStringLiteral("type"), type}};
    if (type == u"influx") {
        putServer(sink, connection);
        sink.insert(QStringLiteral("database"), database);
    } else {
        sink.insert(QStringLiteral("path"), QString());
    }
    return sink;
}

} // namespace penstock
