// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/admin/v3admin.h"

#include "core/client/admin/metricspage.h"
#include "core/client/admin/v2admin.h"
#include "core/client/dialect/v3dialect.h"
#include "core/client/talk/answertable.h"
#include "core/client/wire/authorization.h"
#include "core/client/wire/serverversion.h"

#include <QJsonDocument>

namespace penstock {

namespace {

using Kind = AdminRequest::Kind;

const QString internalDatabase = QStringLiteral("_internal");

void setBody(HttpRequest &request, const QJsonObject &body)
{
    request.headers.append("Content-Type", "application/json");
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
}

QString secondsText(const std::chrono::seconds &duration)
{
    return QStringLiteral("%1s").arg(duration.count());
}

/// Whether the server is known to be older than 3.minor.
bool isBefore(const Dialect &dialect, int minor)
{
    const std::optional<ServerVersion> version = ServerVersion::parse(dialect.settings().server.version);
    return version && *version < ServerVersion{.major = 3, .minor = minor};
}

Error tooOld(const Dialect &dialect, const QString &what, int minor)
{
    return failure(Error::Kind::BadInput, Dialect::tr("%1 comes with InfluxDB 3.%2; this server is %3.")
                                              .arg(what)
                                              .arg(minor)
                                              .arg(dialect.settings().server.version))
        .error();
}

Talk createDatabase(const Dialect &dialect, const AdminRequest &request)
{
    QJsonObject body{{QStringLiteral("db"), request.database}};
    if (request.retention && request.retention->count() > 0)
        body.insert(QStringLiteral("retention_period"), secondsText(*request.retention));
    HttpRequest creation = v3AdminRequest(dialect, "POST", "/api/v3/configure/database");
    setBody(creation, body);
    return Talk::attempt(creation, [&dialect, request](const HttpAnswer &answer) -> Result<Talk> {
        if (answer.isSuccess())
            return Talk::done();
        // One that keeps its data for another time than asked for is not the one that was wanted.
        if (answer.head.status == 409 && !request.retention)
            return Talk::note(Dialect::tr("The database “%1” was there already.").arg(request.database));
        return std::unexpected(refusal(answer, dialect));
    });
}

Result<Talk> alterDatabase(const Dialect &dialect, const AdminRequest &request)
{
    if (request.shardDuration || !request.retention)
        return failure(Error::Kind::BadInput, Dialect::tr("InfluxDB 3.x has no shards: leave their duration out."));
    if (isBefore(dialect, 2))
        return std::unexpected(tooOld(dialect, Dialect::tr("A change of the retention"), 2));
    QJsonObject body{{QStringLiteral("db"), request.database}};
    if (request.retention->count() > 0)
        body.insert(QStringLiteral("retention_period"), secondsText(*request.retention));
    HttpRequest change = v3AdminRequest(dialect, "PUT", "/api/v3/configure/database");
    setBody(change, body);
    return Talk::ask(change, nothingMore);
}

Result<Talk> drop(const Dialect &dialect, const AdminRequest &request)
{
    // Older servers do not know the parameter and pass over it without a word.
    if (request.hardDelete != AdminRequest::HardDelete::ServerDefault && isBefore(dialect, 2))
        return std::unexpected(tooOld(dialect, Dialect::tr("The choice of when dropped data is gone for good"), 2));
    HttpParameters parameters{{QStringLiteral("db"), request.database}};
    const bool wholeDatabase = request.kind == Kind::DropDatabase;
    if (!wholeDatabase)
        parameters.append({QStringLiteral("table"), request.measurement});
    if (request.hardDelete != AdminRequest::HardDelete::ServerDefault) {
        parameters.append({QStringLiteral("hard_delete_at"), request.hardDelete == AdminRequest::HardDelete::Now
                                                                 ? QStringLiteral("now")
                                                                 : QStringLiteral("never")});
    }
    return Talk::ask(v3AdminRequest(dialect, "DELETE",
                                    wholeDatabase ? "/api/v3/configure/database" : "/api/v3/configure/table",
                                    parameters),
                     nothingMore);
}

Result<Talk> readToken(const HttpAnswer &answer)
{
    const Result<QJsonObject> token = objectOf(answer);
    if (!token)
        return std::unexpected(token.error());
    return toldOnce(Talk::done(tableOfObjects({*token}, {QStringLiteral("id"), QStringLiteral("name"),
                                                         QStringLiteral("created_at"), QStringLiteral("expiry")})),
                    token->value(u"token"));
}

Result<Talk> createToken(const Dialect &dialect, const AdminRequest &request)
{
    if (!request.grants.isEmpty() || !request.administrator)
        return failure(Error::Kind::BadInput,
                       Dialect::tr("Tokens of InfluxDB 3.x that are made here may do everything: ask for an "
                                   "administrator's token, without databases."));
    if (isBefore(dialect, 1))
        return std::unexpected(tooOld(dialect, Dialect::tr("A token with a name"), 1));
    QJsonObject body{{QStringLiteral("token_name"), request.name}};
    if (request.expiry)
        body.insert(QStringLiteral("expiry_secs"), qint64(request.expiry->count()));
    HttpRequest creation = v3AdminRequest(dialect, "POST", "/api/v3/configure/token/named_admin");
    setBody(creation, body);
    return Talk::ask(creation, readToken);
}

/// The one request that must not carry a login: there is none yet.
Talk createOperatorToken(const Dialect &dialect)
{
    HttpRequest creation;
    creation.method = "POST";
    creation.path = "/api/v3/configure/token/admin";
    addCommonHeaders(creation, dialect.settings());
    creation.headers.append("Accept", "*/*");
    return Talk::ask(creation, readToken);
}

Result<Talk> deleteToken(const Dialect &dialect, const AdminRequest &request)
{
    if (request.name.isEmpty())
        return failure(Error::Kind::BadInput, Dialect::tr("Give the token's name."));
    return Talk::ask(
        v3AdminRequest(dialect, "DELETE", "/api/v3/configure/token", {{QStringLiteral("token_name"), request.name}}),
        nothingMore);
}

/// All columns but the hash, which is nobody's business.
Result<Talk> listTokens(const Dialect &dialect)
{
    return Talk::ask(dialect, v3SystemQuery(internalDatabase, QStringLiteral("SELECT * FROM system.tokens")),
                     [](const ResultSet &rows) -> Result<Talk> {
                         QList<ColumnChoice> columns;
                         for (const ResultSet::Entry &entry : rows.entries()) {
                             for (std::size_t i = 0; i < entry.table->columnCount(); ++i) {
                                 const Column &column = entry.table->column(i);
                                 if (column.role() != ColumnRole::SeriesName && column.name() != QStringLiteral("hash"))
                                     columns.append({column.name(), {column.name()}, column.type()});
                             }
                             break;
                         }
                         return columns.isEmpty() ? Talk::done() : Talk::done(chooseColumns(rows, columns));
                     });
}

/// The server would make a database that is not there: a name that was mistyped must not.
Result<Talk> createTable(const Dialect &dialect, const AdminRequest &request)
{
    QJsonArray fields;
    for (const auto &[name, type] : request.fields)
        fields.append(QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("type"), type}});
    const HttpRequest creation = v3AdminPost(dialect, "/api/v3/configure/table",
                                             {{QStringLiteral("db"), request.database},
                                              {QStringLiteral("table"), request.measurement},
                                              {QStringLiteral("tags"), QJsonArray::fromStringList(request.tagKeys)},
                                              {QStringLiteral("fields"), fields}});
    const HttpParameters asJson{{QStringLiteral("format"), QStringLiteral("json")}};
    return Talk::ask(v3AdminRequest(dialect, "GET", "/api/v3/configure/database", asJson),
                     [request, creation](const HttpAnswer &answer) -> Result<Talk> {
                         const Result<QJsonArray> databases = arrayOf(answer);
                         if (!databases)
                             return std::unexpected(databases.error());
                         for (const auto &database : *databases) {
                             if (database[QStringLiteral("iox::database")].toString() == request.database)
                                 return Talk::ask(creation, nothingMore);
                         }
                         return failure(Error::Kind::NotFound,
                                        Dialect::tr("There is no database “%1”.").arg(request.database));
                     });
}

} // namespace

HttpRequest v3AdminRequest(const Dialect &dialect, const QByteArray &method, const QByteArray &path,
                           const HttpParameters &parameters)
{
    HttpRequest request = dialect.newRequest(method, path);
    request.headers.append("Accept", "*/*");
    request.query = parameters;
    return request;
}

HttpRequest v3AdminPost(const Dialect &dialect, const QByteArray &path, const QJsonObject &body)
{
    HttpRequest request = v3AdminRequest(dialect, "POST", path);
    setBody(request, body);
    return request;
}

Query v3SystemQuery(const QString &database, const QString &text)
{
    Query query;
    query.script = Script(text, Language::Sql);
    query.database = database;
    return query;
}

Result<Talk> V3Dialect::administer(const AdminRequest &request) const
{
    if (settings().flavour() == Flavour::V3Distributed)
        return v2AdministerBuckets(V2Api(*this), request);
    switch (request.kind) {
    case Kind::CreateDatabase:
        if (request.shardDuration)
            return failure(Error::Kind::BadInput, Dialect::tr("InfluxDB 3.x has no shards: leave their duration out."));
        return createDatabase(*this, request);
    case Kind::AlterDatabase:
        return alterDatabase(*this, request);
    case Kind::DropDatabase:
    case Kind::DropMeasurement:
        return drop(*this, request);
    case Kind::ListTokens:
        return listTokens(*this);
    case Kind::CreateToken:
        return createToken(*this, request);
    case Kind::CreateOperatorToken:
        return createOperatorToken(*this);
    case Kind::RegenerateOperatorToken:
        return Talk::ask(v3AdminRequest(*this, "POST", "/api/v3/configure/token/admin/regenerate"), readToken);
    case Kind::DeleteToken:
        return deleteToken(*this, request);
    case Kind::ListQueries:
        if (request.database.isEmpty())
            return failure(Error::Kind::BadInput, Dialect::tr("Say which database's queries are meant."));
        return Talk::ask(
            *this,
            v3SystemQuery(request.database, QStringLiteral("SELECT * FROM system.queries ORDER BY issue_time DESC")),
            [](const ResultSet &rows) -> Result<Talk> { return Talk::done(rows); });
    case Kind::ShowStatistics:
        return askForMetrics(v3AdminRequest(*this, "GET", "/metrics"));
    case Kind::CreateTable:
        return createTable(*this, request);
    case Kind::ListCaches:
    case Kind::CreateLastCache:
    case Kind::CreateDistinctCache:
    case Kind::DropCache:
        return v3AdministerCaches(*this, request);
    default:
        return std::unexpected(notSupported(request.kind, settings().server));
    }
}

} // namespace penstock
