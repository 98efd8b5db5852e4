// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/v2api.h"

#include "core/client/answertable.h"
#include "core/client/dialect.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrlQuery>

namespace penstock {

namespace {

const QString mostOnAPage = QStringLiteral("100");

bool isId(const QString &text)
{
    static const QRegularExpression id(QStringLiteral("^[0-9a-fA-F]{16}$"));
    return id.match(text).hasMatch();
}

HttpParameters parametersOf(const QString &url)
{
    HttpParameters parameters;
    QString query = QUrl(url).query(QUrl::FullyEncoded);
    query.replace(u'+', QStringLiteral("%20"));
    const auto items = QUrlQuery(query).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items)
        parameters.append({name, value});
    return parameters;
}

} // namespace

HttpRequest V2Api::request(const QByteArray &method, const QByteArray &path, const HttpParameters &parameters) const
{
    HttpRequest request = m_dialect->newRequest(method, path);
    request.headers.append("Accept", "application/json");
    request.query = parameters;
    return request;
}

HttpRequest V2Api::jsonRequest(const QByteArray &method, const QByteArray &path, const QJsonObject &body) const
{
    HttpRequest request = this->request(method, path);
    request.headers.append("Content-Type", "application/json");
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return request;
}

QByteArray V2Api::pathOf(const char *collection, const QString &id, const char *below)
{
    return QByteArray("/api/v2/") + collection + '/' + QUrl::toPercentEncoding(id) + below;
}

Talk V2Api::list(const HttpRequest &first, const QString &member, ListReader then) const
{
    return page(first, member, {}, std::move(then));
}

Talk V2Api::page(const HttpRequest &request, const QString &member, const QJsonArray &before, ListReader then) const
{
    const auto read = [api = *this, request, member, before,
                       then = std::move(then)](const HttpAnswer &answer) -> Result<Talk> {
        const Result<QJsonObject> object = objectOf(answer);
        if (!object)
            return std::unexpected(object.error());
        const QJsonArray found = object->value(member).toArray();
        QJsonArray all = before;
        for (const QJsonValue &value : found)
            all.append(value);
        const QString next = object->value(QStringLiteral("links"))[QStringLiteral("next")].toString();
        if (next.isEmpty() || found.isEmpty())
            return then(all);
        // Only the parameters: behind a proxy the server does not know the whole path to itself.
        HttpRequest following = request;
        following.query = parametersOf(next);
        return api.page(following, member, all, then);
    };
    return Talk::ask(request, read);
}

Talk V2Api::buckets(ListReader then) const
{
    HttpParameters parameters = organizationParameter();
    parameters.append({QStringLiteral("limit"), mostOnAPage});
    return list(request("GET", "/api/v2/buckets", parameters), QStringLiteral("buckets"), std::move(then));
}

Talk V2Api::organizations(ListReader then) const
{
    return list(request("GET", "/api/v2/orgs", {{QStringLiteral("limit"), mostOnAPage}}), QStringLiteral("orgs"),
                std::move(then));
}

Talk V2Api::named(const HttpRequest &request, const QString &member, const QString &name, const QString &missing,
                  ObjectReader then) const
{
    // Looked at again here: what is done next may be a deletion.
    return list(request, member, [name, missing, then = std::move(then)](const QJsonArray &found) -> Result<Talk> {
        for (const QJsonValue &one : found) {
            if (one[QStringLiteral("name")].toString() == name && !one[QStringLiteral("id")].toString().isEmpty())
                return then(one.toObject());
        }
        return failure(Error::Kind::NotFound, missing);
    });
}

Talk V2Api::bucket(const QString &name, ObjectReader then) const
{
    HttpParameters parameters = organizationParameter();
    parameters.append({QStringLiteral("name"), name});
    parameters.append({QStringLiteral("limit"), mostOnAPage});
    return named(request("GET", "/api/v2/buckets", parameters), QStringLiteral("buckets"), name,
                 tr("There is no bucket “%1”, or the login may not see it.").arg(name), std::move(then));
}

Talk V2Api::user(const QString &name, IdReader then) const
{
    return named(request("GET", "/api/v2/users", {{QStringLiteral("name"), name}}), QStringLiteral("users"), name,
                 tr("There is no user “%1”, or the login may not see it.").arg(name),
                 [then = std::move(then)](const QJsonObject &user) { return then(user[u"id"].toString()); });
}

Result<Talk> V2Api::organization(IdReader then) const
{
    const QString &wanted = m_dialect->settings().profile.organization;
    if (isId(wanted))
        return then(wanted);
    if (!wanted.isEmpty()) {
        return named(request("GET", "/api/v2/orgs", {{QStringLiteral("org"), wanted}}), QStringLiteral("orgs"), wanted,
                     tr("There is no organization “%1”, or the login may not see it.").arg(wanted),
                     [then = std::move(then)](const QJsonObject &found) { return then(found[u"id"].toString()); });
    }
    return organizations([then = std::move(then)](const QJsonArray &found) -> Result<Talk> {
        if (found.size() == 1)
            return then(found[0][QStringLiteral("id")].toString());
        if (found.isEmpty())
            return failure(Error::Kind::NotFound, tr("The login sees no organization. Use a token that may read one."));
        QStringList names;
        for (const QJsonValue &one : found)
            names += one[QStringLiteral("name")].toString();
        return failure(Error::Kind::BadInput, tr("Say in the connection's settings which organization is meant: %1.")
                                                  .arg(names.join(QStringLiteral(", "))));
    });
}

HttpParameters V2Api::organizationParameter() const
{
    const QString &name = m_dialect->settings().profile.organization;
    if (name.isEmpty())
        return {};
    return {{isId(name) ? QStringLiteral("orgID") : QStringLiteral("org"), name}};
}

} // namespace penstock
