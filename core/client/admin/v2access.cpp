// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/async/sentences.h"
#include "core/client/admin/v2admin.h"
#include "core/client/admin/v2permissions.h"
#include "core/client/dialect/dialect.h"
#include "core/client/talk/answertable.h"
#include "core/client/wire/authorization.h"

#include <QJsonDocument>

namespace penstock {

namespace {

using Kind = AdminRequest::Kind;

Result<Talk> createToken(const V2Api &api, const QString &organization, const QString &description,
                         const QJsonArray &permissions)
{
    const HttpRequest creation = api.jsonRequest("POST", "/api/v2/authorizations",
                                                 QJsonObject{{QStringLiteral("orgID"), organization},
                                                             {QStringLiteral("description"), description},
                                                             {QStringLiteral("permissions"), permissions}});
    return Talk::ask(creation, [](const HttpAnswer &answer) -> Result<Talk> {
        const Result<QJsonObject> token = objectOf(answer);
        if (!token)
            return std::unexpected(token.error());
        return toldOnce(Talk::done(tableOfObjects(
                            {*token}, {QStringLiteral("id"), QStringLiteral("description"), QStringLiteral("status")})),
                        token->value(u"token"));
    });
}

Result<Talk> createToken(const V2Api &api, const AdminRequest &request)
{
    if (!request.administrator && request.grants.isEmpty())
        return failure(Error::Kind::BadInput, V2Api::tr("Say which buckets the token may read or write."));
    return api.organization([api, request](const QString &organization) -> Result<Talk> {
        if (request.administrator)
            return createToken(api, organization, request.name, v2AllPermissions(organization));
        return api.buckets([api, request, organization](const QJsonArray &buckets) -> Result<Talk> {
            const Result<QJsonArray> permissions = v2PermissionsFor(request.grants, buckets);
            if (!permissions)
                return std::unexpected(permissions.error());
            return createToken(api, organization, request.name, *permissions);
        });
    });
}

/// Without the tokens themselves: before 2.9 the server tells them.
Result<Talk> listTokens(const V2Api &api)
{
    return api.inOrganization([api](const HttpParameters &organization) -> Result<Talk> {
        return api.list(api.request("GET", "/api/v2/authorizations", organization), QStringLiteral("authorizations"),
                        [](const QJsonArray &found) -> Result<Talk> {
                            QJsonArray rows;
                            for (const QJsonValue &token : found) {
                                QJsonObject row = token.toObject();
                                row[QStringLiteral("permissions")] = v2PermissionsText(row[u"permissions"]);
                                rows.append(row);
                            }
                            return Talk::done(tableOfObjects(
                                rows, {QStringLiteral("id"), QStringLiteral("description"), QStringLiteral("status"),
                                       QStringLiteral("user"), QStringLiteral("permissions"),
                                       QStringLiteral("createdAt"), QStringLiteral("updatedAt")}));
                        });
    });
}

HttpRequest passwordRequest(const V2Api &api, const QString &user, const AdminRequest &request)
{
    return api.jsonRequest("POST", V2Api::pathOf("users", user, "/password"),
                           QJsonObject{{QStringLiteral("password"), request.password}});
}

/// A user without a password, or a member of nothing, is of no use and in the way of the next attempt.
Talk takeBack(const V2Api &api, const QString &id, const AdminRequest &request, const Error &reason)
{
    return Talk::attempt(
        api.request("DELETE", V2Api::pathOf("users", id)), [request, reason](const HttpAnswer &answer) -> Result<Talk> {
            Error error = reason;
            if (!answer.isSuccess())
                error.message = joinedSentences(
                    error.message,
                    V2Api::tr("The user “%1” is there now all the same, half-made, and could not be taken back: "
                              "delete it.")
                        .arg(request.name));
            return std::unexpected(error);
        });
}

Result<Talk> createUser(const V2Api &api, const AdminRequest &request)
{
    return api.organization([api, request](const QString &organization) -> Result<Talk> {
        const HttpRequest creation =
            api.jsonRequest("POST", "/api/v2/users", QJsonObject{{QStringLiteral("name"), request.name}});
        return Talk::ask(creation, [api, request, organization](const HttpAnswer &answer) -> Result<Talk> {
            const Result<QJsonObject> user = objectOf(answer);
            if (!user)
                return std::unexpected(user.error());
            const QString id = user->value(u"id").toString();
            const HttpRequest membership =
                api.jsonRequest("POST", V2Api::pathOf("orgs", organization, "/members"), {{QStringLiteral("id"), id}});
            const auto last = [api, request, id](const HttpAnswer &joined) -> Result<Talk> {
                return joined.isSuccess() ? Talk::done() : takeBack(api, id, request, refusal(joined, api.dialect()));
            };
            return Talk::attempt(passwordRequest(api, id, request),
                                 [api, request, id, membership, last](const HttpAnswer &set) -> Result<Talk> {
                                     return set.isSuccess() ? Talk::attempt(membership, last)
                                                            : takeBack(api, id, request, refusal(set, api.dialect()));
                                 });
        });
    });
}

Result<Talk> createMapping(const V2Api &api, const AdminRequest &request)
{
    return api.bucket(request.database, [api, request](const QJsonObject &bucket) -> Result<Talk> {
        return Talk::ask(api.jsonRequest("POST", "/api/v2/dbrps",
                                         QJsonObject{{QStringLiteral("orgID"), bucket[u"orgID"]},
                                                     {QStringLiteral("bucketID"), bucket[u"id"]},
                                                     {QStringLiteral("database"), request.name},
                                                     {QStringLiteral("retention_policy"), request.retentionPolicy},
                                                     {QStringLiteral("default"), request.makeDefault}}),
                         nothingMore);
    });
}

Talk listed(const V2Api &api, const char *collection, const HttpParameters &parameters, const QString &member,
            const QStringList &columns)
{
    HttpParameters paged = parameters;
    paged.append({QStringLiteral("limit"), QStringLiteral("100")});
    return api.list(
        api.request("GET", QByteArray("/api/v2/") + collection, paged), member,
        [columns](const QJsonArray &found) -> Result<Talk> { return Talk::done(tableOfObjects(found, columns)); });
}

Result<Talk> listMappings(const V2Api &api)
{
    return api.organization([api](const QString &organization) -> Result<Talk> {
        return listed(api, "dbrps", {{QStringLiteral("orgID"), organization}}, QStringLiteral("content"),
                      {QStringLiteral("id"), QStringLiteral("database"), QStringLiteral("retention_policy"),
                       QStringLiteral("bucketID"), QStringLiteral("default"), QStringLiteral("virtual")});
    });
}

/// There is no login yet, and none is sent.
Talk setUp(const V2Api &api, const AdminRequest &request)
{
    HttpRequest creation;
    creation.method = "POST";
    creation.path = "/api/v2/setup";
    addCommonHeaders(creation, api.dialect().settings());
    creation.headers.append("Accept", "application/json");
    creation.headers.append("Content-Type", "application/json");
    const qint64 retention = request.retention ? qint64(request.retention->count()) : 0;
    creation.body = QJsonDocument(QJsonObject{{QStringLiteral("username"), request.name},
                                              {QStringLiteral("password"), request.password},
                                              {QStringLiteral("org"), request.organization},
                                              {QStringLiteral("bucket"), request.database},
                                              {QStringLiteral("retentionPeriodSeconds"), retention}})
                        .toJson(QJsonDocument::Compact);
    return Talk::ask(creation, [](const HttpAnswer &answer) -> Result<Talk> {
        const Result<QJsonObject> made = objectOf(answer);
        if (!made)
            return std::unexpected(made.error());
        const QJsonObject names{{QStringLiteral("user"), (*made)[u"user"][u"name"]},
                                {QStringLiteral("organization"), (*made)[u"org"][u"name"]},
                                {QStringLiteral("bucket"), (*made)[u"bucket"][u"name"]}};
        return toldOnce(Talk::done(tableOfObjects({names}, {QStringLiteral("user"), QStringLiteral("organization"),
                                                            QStringLiteral("bucket")})),
                        (*made)[u"auth"][u"token"]);
    });
}

} // namespace

Result<Talk> v2AdministerAccess(const V2Api &api, const AdminRequest &request)
{
    switch (request.kind) {
    case Kind::ListUsers:
        return listed(api, "users", {}, QStringLiteral("users"),
                      {QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("status")});
    case Kind::CreateUser:
        return createUser(api, request);
    case Kind::DropUser:
        return api.user(request.name, [api](const QString &id) -> Result<Talk> {
            return Talk::ask(api.request("DELETE", V2Api::pathOf("users", id)), nothingMore);
        });
    case Kind::SetPassword:
        return api.user(request.name, [api, request](const QString &id) -> Result<Talk> {
            return Talk::ask(passwordRequest(api, id, request), nothingMore);
        });
    case Kind::ListTokens:
        return listTokens(api);
    case Kind::CreateToken:
        return createToken(api, request);
    case Kind::SetTokenActive:
        return Talk::ask(
            api.jsonRequest("PATCH", V2Api::pathOf("authorizations", request.id),
                            QJsonObject{{QStringLiteral("status"),
                                         request.active ? QStringLiteral("active") : QStringLiteral("inactive")}}),
            nothingMore);
    case Kind::DeleteToken:
        if (request.id.isEmpty())
            return failure(Error::Kind::BadInput, V2Api::tr("Give the token's id, as the list shows it."));
        return Talk::ask(api.request("DELETE", V2Api::pathOf("authorizations", request.id)), nothingMore);
    case Kind::ListOrganizations:
        return listed(api, "orgs", {}, QStringLiteral("orgs"),
                      {QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("description")});
    case Kind::ListMappings:
        return listMappings(api);
    case Kind::CreateMapping:
        return createMapping(api, request);
    case Kind::DeleteMapping:
        return api.organization([api, request](const QString &organization) -> Result<Talk> {
            return Talk::ask(api.request("DELETE", V2Api::pathOf("dbrps", request.id),
                                         HttpParameters{{QStringLiteral("orgID"), organization}}),
                             nothingMore);
        });
    case Kind::SetUp:
        return setUp(api, request);
    default:
        return std::unexpected(notSupported(request.kind, api.dialect().settings().server));
    }
}

} // namespace penstock
