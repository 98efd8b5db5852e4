// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/talk/v2api.h"

#include "core/client/dialect/dialect.h"
#include "core/client/talk/answertable.h"

#include <QJsonDocument>
#include <QSet>
#include <QUrlQuery>

namespace penstock {

namespace {

const QString mostOnAPage = QStringLiteral("100");
const QString limitName = QStringLiteral("limit");
const QString offsetName = QStringLiteral("offset");
const QString idName = QStringLiteral("id");

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

QString valueOf(const HttpParameters &parameters, const QString &name)
{
    for (const auto &[key, value] : parameters) {
        if (key == name)
            return value;
    }
    return {};
}

/// The page behind a full one, where the server names none.
HttpParameters nextByOffset(const HttpParameters &asked, qsizetype found)
{
    const qsizetype limit = valueOf(asked, limitName).toLongLong();
    if (limit <= 0 || found < limit)
        return {};
    HttpParameters following = asked;
    following.removeIf([](const auto &parameter) { return parameter.first == offsetName; });
    following.append({offsetName, QString::number(valueOf(asked, offsetName).toLongLong() + found)});
    return following;
}

/// What is on that page and was not on those before: a server that knows no offset sends the same page for ever, and
/// what is made meanwhile moves the others on.
QJsonArray newOn(const QJsonArray &page, const QJsonArray &before)
{
    QSet<QString> known;
    for (const QJsonValue &one : before)
        known.insert(one[idName].toString());
    QJsonArray fresh;
    for (const QJsonValue &one : page) {
        const QString id = one[idName].toString();
        if (id.isEmpty() || !known.contains(id))
            fresh.append(one);
    }
    return fresh;
}

QStringList namesOf(const QJsonArray &objects)
{
    QStringList names;
    for (const QJsonValue &one : objects)
        names += one[QStringLiteral("name")].toString();
    return names;
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
        const QJsonArray fresh = newOn(found, before);
        if (fresh.isEmpty())
            return then(before);
        QJsonArray all = before;
        for (const QJsonValue &value : fresh)
            all.append(value);
        const QString next = object->value(QStringLiteral("links"))[QStringLiteral("next")].toString();
        HttpRequest following = request;
        // Only the parameters: behind a proxy the server does not know the whole path to itself.
        following.query = next.isEmpty() ? nextByOffset(request.query, found.size()) : parametersOf(next);
        return following.query.isEmpty() ? then(all) : api.page(following, member, all, then);
    };
    return Talk::ask(request, read);
}

Result<Talk> V2Api::buckets(ListReader then) const
{
    return inOrganization([api = *this, then = std::move(then)](const HttpParameters &organization) -> Result<Talk> {
        HttpParameters parameters = organization;
        parameters.append({limitName, mostOnAPage});
        return api.list(api.request("GET", "/api/v2/buckets", parameters), QStringLiteral("buckets"), then);
    });
}

Talk V2Api::organizations(ListReader then) const
{
    return list(request("GET", "/api/v2/orgs", {{limitName, mostOnAPage}}), QStringLiteral("orgs"), std::move(then));
}

Talk V2Api::named(const HttpRequest &request, const QString &member, const QString &name, const QString &missing,
                  ObjectReader then) const
{
    // Looked at again here: what is done next may be a deletion.
    return list(request, member, [name, missing, then = std::move(then)](const QJsonArray &found) -> Result<Talk> {
        QJsonArray meant;
        for (const QJsonValue &one : found) {
            if (one[QStringLiteral("name")].toString() == name && !one[idName].toString().isEmpty())
                meant.append(one);
        }
        if (meant.isEmpty())
            return failure(Error::Kind::NotFound, missing);
        if (meant.size() == 1)
            return then(meant.first().toObject());
        QStringList owners;
        for (const QJsonValue &one : std::as_const(meant))
            owners += one[QStringLiteral("orgID")].toString();
        return failure(Error::Kind::BadInput,
                       tr("“%1” is there more than once, in the organizations %2. Say in the connection's settings "
                          "which organization is meant; on the command line by --org.")
                           .arg(name, owners.join(QStringLiteral(", "))));
    });
}

Result<Talk> V2Api::bucket(const QString &name, ObjectReader then) const
{
    return inOrganization(
        [api = *this, name, then = std::move(then)](const HttpParameters &organization) -> Result<Talk> {
            HttpParameters parameters = organization;
            parameters.append({QStringLiteral("name"), name});
            parameters.append({limitName, mostOnAPage});
            return api.named(api.request("GET", "/api/v2/buckets", parameters), QStringLiteral("buckets"), name,
                             tr("There is no bucket “%1”, or the login may not see it.").arg(name), then);
        });
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
    if (isOrganizationId(wanted))
        return then(wanted);
    if (!wanted.isEmpty()) {
        return named(request("GET", "/api/v2/orgs", {{QStringLiteral("org"), wanted}}), QStringLiteral("orgs"), wanted,
                     tr("There is no organization “%1”, or the login may not see it.").arg(wanted),
                     [then = std::move(then)](const QJsonObject &found) { return then(found[u"id"].toString()); });
    }
    return onlyOrganization(std::move(then), []() -> Result<Talk> {
        return failure(Error::Kind::NotFound, tr("The login sees no organization. Use a token that may read one."));
    });
}

Result<Talk> V2Api::inOrganization(ParameterReader then) const
{
    const HttpParameters known = m_dialect->organization();
    if (!known.isEmpty() || m_dialect->settings().flavour() != Flavour::V2)
        return then(known);
    return onlyOrganization([then](const QString &id) { return then({{QStringLiteral("orgID"), id}}); },
                            [then] { return then({}); });
}

Result<Talk> V2Api::onlyOrganization(IdReader then, const std::function<Result<Talk>()> &none) const
{
    const ServerInfo &server = m_dialect->settings().server;
    if (!server.organizationId.isEmpty())
        return then(server.organizationId);
    if (!server.organizations.isEmpty())
        return std::unexpected(severalOrganizations(server.organizations));
    return organizations([then = std::move(then), none](const QJsonArray &found) -> Result<Talk> {
        if (found.isEmpty())
            return none();
        if (found.size() == 1)
            return then(found[0][idName].toString());
        return std::unexpected(severalOrganizations(namesOf(found)));
    });
}

} // namespace penstock
