// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The caches of a fake InfluxDB 3.x.
#include "tests/support/fakeinflux3admin.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace penstock {

namespace {

constexpr qint64 lastSeconds = 14'400;
constexpr qint64 distinctSeconds = 86'400;
constexpr qint64 distinctCount = 100'000;

FakeInflux3State::Cache cacheOf(const QJsonObject &body, bool isLast)
{
    const QJsonArray columns = body[isLast ? u"key_columns" : u"columns"].toArray();
    FakeInflux3State::Cache cache;
    cache.isLast = isLast;
    cache.table = body[u"table"].toString();
    cache.columns = QJsonDocument(columns).toJson(QJsonDocument::Compact);
    cache.count = isLast ? body[u"count"].toInteger(1) : body[u"max_cardinality"].toInteger(distinctCount);
    cache.seconds = isLast ? body[u"ttl"].toInteger(lastSeconds) : body[u"max_age"].toInteger(distinctSeconds);
    QStringList names;
    for (const auto &column : columns)
        names += column.toString();
    cache.name =
        body[u"name"].toString(QStringLiteral("%1_%2_%3")
                                   .arg(cache.table, names.join(u'_'),
                                        isLast ? QStringLiteral("last_cache") : QStringLiteral("distinct_cache")));
    return cache;
}

} // namespace

std::optional<FakeAnswer> FakeInflux3Admin::cache(const FakeRequest &request)
{
    const bool isLast = request.path().endsWith("last_cache");
    const bool remove = request.method == "DELETE";
    if (!remove && request.method != "POST")
        return std::nullopt;
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    const auto text = [&](const QString &key) {
        return remove ? request.urlParameter(key).value_or(QString()) : body.value(key).toString();
    };
    const QString database = text(QStringLiteral("db"));
    const QString table = text(QStringLiteral("table"));
    if (!m_state.knows(database))
        return notFound("database", database);
    QList<FakeInflux3State::Cache> &caches = m_state.caches[database];
    const auto named = [&](const QString &name) {
        return std::ranges::find_if(caches, [&](const FakeInflux3State::Cache &one) {
            return one.isLast == isLast && one.table == table && one.name == name;
        });
    };
    if (remove) {
        const auto found = named(text(QStringLiteral("name")));
        if (found == caches.end())
            return notFound("cache", text(QStringLiteral("name")));
        caches.erase(found);
        return FakeAnswer::of(200).empty();
    }
    if (!std::as_const(m_state.store).tables(database).contains(table.toUtf8()))
        return notFound("table", table);
    const FakeInflux3State::Cache cache = cacheOf(body, isLast);
    if (named(cache.name) != caches.end())
        return exists("cache", cache.name);
    caches.append(cache);
    return FakeAnswer::of(201).text(R"({"catalog_batch":{"Database":{}},"sequence_number":79})");
}

} // namespace penstock
