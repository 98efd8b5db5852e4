// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeinflux3admin.h"

#include "tests/support/faketable.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <algorithm>

namespace penstock {

namespace {

FakeAnswer plain(int status, const QByteArray &text)
{
    return FakeAnswer::of(status).text(text);
}

QJsonObject json(const FakeRequest &request)
{
    return QJsonDocument::fromJson(request.body).object();
}

bool saysJson(const FakeRequest &request)
{
    return request.headers.value("content-type").startsWith("application/json");
}

FakeAnswer unsupportedType()
{
    return plain(415, "unsupported content type, expected application/json");
}

} // namespace

std::optional<FakeAnswer> FakeInflux3Admin::answer(const FakeRequest &request)
{
    const QByteArray path = request.path();
    if (path == "/api/v3/configure/database")
        return database(request);
    if (path == "/api/v3/configure/database/retention_period" &&
        (request.method == "POST" || request.method == "DELETE"))
        return retention(request);
    if (path == "/api/v3/configure/table")
        return table(request);
    if (path.startsWith("/api/v3/configure/token"))
        return token(request);
    return std::nullopt;
}

std::optional<FakeAnswer> FakeInflux3Admin::database(const FakeRequest &request)
{
    if (request.method == "GET")
        return listDatabases(request);
    if (request.method == "DELETE")
        return deleteDatabase(request);
    if (request.method != "POST" && request.method != "PUT")
        return std::nullopt;
    if (!saysJson(request))
        return unsupportedType();
    const QString name = json(request).value(u"db").toString();
    const QByteArray period = json(request).value(u"retention_period").toString().toUtf8();
    if (request.method == "POST")
        return createDatabase(name, period);
    if (!m_state.knows(name))
        return plain(404, "the requested resource was not found: database '" + name.toUtf8() + '\'');
    m_state.databases[name].retention = period;
    return FakeAnswer::of(200).empty();
}

FakeAnswer FakeInflux3Admin::listDatabases(const FakeRequest &request) const
{
    const auto format = request.urlParameter(QStringLiteral("format"));
    if (!format)
        return plain(400, "serde error: missing field `format`");
    const bool all = request.urlParameter(QStringLiteral("show_deleted")) == QStringLiteral("true");
    FakeTable table;
    table.columns = {"iox::database"};
    if (all)
        table.columns += "deleted";
    const auto add = [&](const QByteArray &name, bool deleted) {
        table.rows += all ? FakeRow{name, deleted} : FakeRow{name};
    };
    add("_internal", false);
    for (auto it = m_state.databases.begin(); it != m_state.databases.end(); ++it) {
        if (all || !it->deleted)
            add(it.key().toUtf8(), it->deleted);
    }
    if (*format == u"csv")
        return FakeAnswer::of(200).header("Content-Type", "text/csv").chunks(table.toCsv(m_state.options.batchRows));
    if (*format == u"jsonl" || *format == u"json_lines")
        return FakeAnswer::of(200)
            .header("Content-Type", "application/jsonl")
            .chunks(table.toJsonLines(m_state.options.batchRows));
    return FakeAnswer::of(200)
        .header("Content-Type", "application/json")
        .chunks(table.toJson(m_state.options.batchRows));
}

FakeAnswer FakeInflux3Admin::createDatabase(const QString &name, const QByteArray &retention)
{
    if (name.isEmpty())
        return plain(400, "db name cannot be empty");
    if (m_state.databases.contains(name))
        return plain(409, "attempted to create a resource that already exists: database '" + name.toUtf8() + '\'');
    const auto living = std::count_if(m_state.databases.cbegin(), m_state.databases.cend(),
                                      [](const FakeInflux3State::Database &known) { return !known.deleted; });
    if (living >= m_state.options.maxDatabases)
        return plain(422, "{\"error\":\"Adding a new database would exceed limit of " +
                              QByteArray::number(m_state.options.maxDatabases) + " databases\"}");
    m_state.create(name, retention);
    return FakeAnswer::of(200).empty();
}

/// A deleted database stays for a while, under a name that says when it was deleted.
FakeAnswer FakeInflux3Admin::deleteDatabase(const FakeRequest &request)
{
    const QString name = request.urlParameter(QStringLiteral("db")).value_or(QString());
    if (!m_state.databases.contains(name))
        return plain(404, "the requested resource was not found: database '" + name.toUtf8() + '\'');
    if (!m_state.knows(name))
        return plain(409, "attempted to delete a resource that is already deleted: database '" + name.toUtf8() + '\'');
    if (request.urlParameter(QStringLiteral("hard_delete_at")) == QStringLiteral("now")) {
        m_state.databases.remove(name);
        m_state.store.remove(name);
        return FakeAnswer::of(200).empty();
    }
    const QString later = name + QDateTime::currentDateTimeUtc().toString(QStringLiteral("-yyyyMMddTHHmmss"));
    m_state.databases[later] = {m_state.databases.take(name).retention, true};
    m_state.store.rename(name, later);
    return FakeAnswer::of(200).empty();
}

FakeAnswer FakeInflux3Admin::retention(const FakeRequest &request)
{
    const QString name = request.urlParameter(QStringLiteral("db")).value_or(QString());
    if (!m_state.knows(name))
        return plain(404, "the requested resource was not found: database '" + name.toUtf8() + '\'');
    m_state.databases[name].retention =
        request.method == "POST" ? request.urlParameter(QStringLiteral("duration")).value_or(QString()).toUtf8() : "";
    return FakeAnswer::of(204).empty();
}

std::optional<FakeAnswer> FakeInflux3Admin::table(const FakeRequest &request)
{
    const bool remove = request.method == "DELETE";
    if (!remove && request.method != "POST")
        return std::nullopt;
    if (!remove && !saysJson(request))
        return unsupportedType();
    const QJsonObject body = json(request);
    const auto text = [&](const QString &key) {
        return remove ? request.urlParameter(key).value_or(QString()) : body.value(key).toString();
    };
    const QString database = text(QStringLiteral("db"));
    const QByteArray name = text(QStringLiteral("table")).toUtf8();
    if (!m_state.knows(database))
        return plain(404, "the requested resource was not found: database '" + database.toUtf8() + '\'');
    FakePointStore::Tables &tables = m_state.store.tables(database);
    if (remove) {
        if (!tables.contains(name))
            return plain(404, "the requested resource was not found: table '" + name + '\'');
        tables.remove(name);
        return FakeAnswer::of(200).empty();
    }
    if (tables.contains(name))
        return plain(409, "attempted to create a resource that already exists: table '" + name + '\'');
    FakePointStore::Table &table = tables[name];
    const QJsonArray tags = body.value(u"tags").toArray();
    for (const QJsonValue &tag : tags)
        table.tags.insert(tag.toString().toUtf8());
    static const QMap<QString, FakeFieldType> types{{QStringLiteral("utf8"), FakeFieldType::String},
                                                    {QStringLiteral("int64"), FakeFieldType::Integer},
                                                    {QStringLiteral("uint64"), FakeFieldType::Unsigned},
                                                    {QStringLiteral("float64"), FakeFieldType::Float},
                                                    {QStringLiteral("bool"), FakeFieldType::Boolean}};
    const QJsonArray fields = body.value(u"fields").toArray();
    for (const QJsonValue &field : fields)
        table.fields.insert(field[u"name"].toString().toUtf8(), types.value(field[u"type"].toString()));
    return FakeAnswer::of(200).empty();
}

std::optional<FakeAnswer> FakeInflux3Admin::token(const FakeRequest &request)
{
    if (m_state.options.token.isEmpty() && !m_state.options.awaitsFirstToken)
        return plain(405, "endpoint disabled, started without auth");
    const QByteArray path = request.path();
    if (request.method == "POST" && path == "/api/v3/configure/token/admin")
        return newToken(QStringLiteral("_admin"));
    if (request.method == "POST" && path == "/api/v3/configure/token/admin/regenerate") {
        m_state.options.token.clear();
        m_state.tokens.remove(QStringLiteral("_admin"));
        return newToken(QStringLiteral("_admin"));
    }
    if (request.method == "POST" && path == "/api/v3/configure/token/named_admin")
        return newToken(json(request).value(u"token_name").toString());
    if (request.method != "DELETE" || path != "/api/v3/configure/token")
        return std::nullopt;
    const QString name = request.urlParameter(QStringLiteral("token_name")).value_or(QString());
    if (name == u"_admin")
        return plain(405, "cannot delete the operator token");
    if (m_state.tokens.remove(name) == 0)
        return plain(404, "the requested resource was not found: token '" + name.toUtf8() + '\'');
    return FakeAnswer::of(200).empty();
}

FakeAnswer FakeInflux3Admin::newToken(const QString &name)
{
    const bool operatorToken = name == u"_admin";
    if (m_state.tokens.contains(name) || (operatorToken && !m_state.options.token.isEmpty()))
        return plain(409, "token name already exists, " + name.toUtf8());
    QByteArray secret(64, 'A');
    for (char &c : secret)
        c = static_cast<char>('A' + QRandomGenerator::global()->bounded(26));
    const QByteArray token = "apiv3_" + secret;
    m_state.tokens.insert(name, token);
    if (operatorToken)
        m_state.options.token = token;
    return FakeAnswer::of(201)
        .header("Content-Type", "json")
        .text("{\"id\":" + QByteArray::number(m_state.tokens.size() - 1) +
              ",\"name\":" + fakeJsonString(name.toUtf8()) + ",\"token\":\"" + token +
              "\",\"hash\":\"0123456789abcdef\",\"created_at\":\"2026-01-01T00:00:00.000Z\",\"expiry\":null}");
}

} // namespace penstock
