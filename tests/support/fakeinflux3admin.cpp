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
    return plain(415, "unacceptable content-type, expected: application/json");
}

FakeAnswer unreadable(const QByteArray &why)
{
    return plain(400, "serde json error: " + why + " at line 1 column 1");
}

} // namespace

FakeAnswer FakeInflux3Admin::notFound(const QByteArray &kind, const QString &name) const
{
    const QByteArray text = "the requested resource was not found";
    return plain(404, m_state.since(7) ? text + ": " + kind + " '" + name.toUtf8() + '\'' : text);
}

FakeAnswer FakeInflux3Admin::exists(const QByteArray &kind, const QString &name) const
{
    const QByteArray text = "attempted to create a resource that already exists";
    return plain(409, m_state.since(7) ? text + ": " + kind + " '" + name.toUtf8() + '\'' : text);
}

std::optional<FakeAnswer> FakeInflux3Admin::answer(const FakeRequest &request)
{
    const QByteArray path = request.path();
    if (path == "/api/v3/configure/database")
        return database(request);
    if (path == "/api/v3/configure/database/retention_period" &&
        (request.method == "POST" || request.method == "DELETE"))
        return retention(request);
    if (path == "/api/v3/configure/last_cache" || path == "/api/v3/configure/distinct_cache")
        return cache(request);
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
        return notFound("database", name);
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
    if (const QByteArray problem = fakeInflux3NameProblem(name.toUtf8()); !problem.isEmpty())
        return plain(400, "{\"error\":\"" + problem + "\"}");
    if (!retention.isEmpty() && (retention.front() < '0' || retention.front() > '9'))
        return unreadable("invalid value: string \"" + retention + "\", expected a duration");
    if (m_state.databases.contains(name))
        return exists("database", name);
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
    if (name == u"_internal")
        return plain(500, "cannot delete internal db");
    const auto when = request.urlParameter(QStringLiteral("hard_delete_at"));
    static const QStringList words{QStringLiteral("now"), QStringLiteral("never"), QStringLiteral("default")};
    if (when && !words.contains(*when) && !QDateTime::fromString(*when, Qt::ISODate).isValid())
        return plain(400, "Cannot parse the timestamp: input contains invalid characters");
    if (!m_state.databases.contains(name))
        return notFound("database", name);
    if (!m_state.knows(name))
        return m_state.since(7) ? plain(409, "attempted to delete a resource that is already deleted: database '" +
                                                 name.toUtf8() + '\'')
                                : plain(409, "attempted to delete resource that was already deleted");
    if (when == QStringLiteral("now")) {
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
        return notFound("database", name);
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
    // Making a table makes its database.
    if (!m_state.knows(database) && (remove || m_state.databases.contains(database)))
        return notFound("database", database);
    if (!m_state.knows(database))
        m_state.create(database);
    FakePointStore::Tables &tables = m_state.store.tables(database);
    if (remove) {
        if (!tables.contains(name))
            return notFound("table", QString::fromUtf8(name));
        // It stays in the lists under a name that says when it was deleted, also where that was to be for good.
        const QByteArray later =
            name + QDateTime::currentDateTimeUtc().toString(QStringLiteral("-yyyyMMddTHHmmss")).toLatin1();
        tables.insert(later, tables.take(name));
        tables[later].isDeleted = true;
        return FakeAnswer::of(200).empty();
    }
    static const QMap<QString, FakeFieldType> types{{QStringLiteral("utf8"), FakeFieldType::String},
                                                    {QStringLiteral("int64"), FakeFieldType::Integer},
                                                    {QStringLiteral("uint64"), FakeFieldType::Unsigned},
                                                    {QStringLiteral("float64"), FakeFieldType::Float},
                                                    {QStringLiteral("bool"), FakeFieldType::Boolean}};
    if (tables.contains(name))
        return exists("table", QString::fromUtf8(name));
    if (tables.size() >= m_state.options.maxTables)
        return plain(422, "{\"error\":\"Update to schema would exceed number of tables limit of " +
                              QByteArray::number(m_state.options.maxTables) + " tables\"}");
    const QJsonArray fields = body.value(u"fields").toArray();
    for (const QJsonValue &field : fields) {
        const QString type = field[u"type"].toString();
        if (!types.contains(type))
            return unreadable("unknown variant `" + type.toUtf8() +
                              "`, expected one of `utf8`, `int64`, `uint64`, `float64`, `bool`");
    }
    FakePointStore::Table &table = tables[name];
    const QJsonArray tags = body.value(u"tags").toArray();
    for (const QJsonValue &tag : tags)
        table.tags.insert(tag.toString().toUtf8());
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
        return json(request).contains(u"token_name") ? newToken(json(request).value(u"token_name").toString())
                                                     : unreadable("missing field `token_name`");
    if (request.method != "DELETE" || path != "/api/v3/configure/token")
        return std::nullopt;
    const auto given = request.urlParameter(QStringLiteral("token_name"));
    if (!given)
        return plain(400, "serde error: missing field `token_name`");
    const QString &name = *given;
    if (name == u"_admin")
        return plain(405, m_state.since(7) ? "cannot delete the operator token" : "cannot delete operator token");
    if (m_state.tokens.remove(name) == 0)
        return notFound("token", name);
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
