// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeinflux2admin.h"

#include "tests/support/fakeinflux2delete.h"
#include "tests/support/fakeinflux2tasks.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace penstock {

namespace {

constexpr qsizetype defaultPage = 20;
constexpr qsizetype largestPage = 100;
constexpr qsizetype shortestPassword = 8;
constexpr qint64 shortestRetention = 3'600;

const QString &buckets()
{
    static const QString name = QStringLiteral("buckets");
    return name;
}

FakeAnswer json(const QJsonObject &object, int status = 200)
{
    return FakeAnswer::of(status)
        .header("Content-Type", "application/json; charset=utf-8")
        .text(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject body(const FakeRequest &request)
{
    return QJsonDocument::fromJson(request.body).object();
}

FakeAnswer notAllowed(const QString &methods)
{
    return fakeInflux2Error(405, "method not allowed", QStringLiteral("allow: ") + methods);
}

FakeAnswer shortPassword()
{
    return fakeInflux2Error(400, "invalid", QStringLiteral("passwords must be between 8 and 72 characters long"));
}

FakeAnswer noOrganization()
{
    return fakeInflux2Error(400, "invalid", QStringLiteral("either 'org' or 'orgID' must be provided"));
}

/// "bucket" of "buckets".
QString singular(const QString &kind)
{
    return kind == u"orgs" ? QStringLiteral("organization") : kind.chopped(1);
}

} // namespace

std::optional<FakeAnswer> FakeInflux2Admin::answer(const FakeRequest &request)
{
    const QStringList parts = QString::fromLatin1(request.path()).split(u'/', Qt::SkipEmptyParts);
    if (parts.size() < 3 || parts[0] != u"api" || parts[1] != u"v2")
        return std::nullopt;
    QString kind = parts[2];
    if (kind == u"setup")
        return setupAnswer(request);
    if (kind == u"delete" && request.method == "POST")
        return fakeInflux2Delete(m_state, request);
    if (kind == u"me" && request.method == "GET")
        return json(m_state.resources.value(QStringLiteral("users")).value(0));
    if (!m_state.resources.contains(kind))
        return std::nullopt;
    if (kind == u"tasks") {
        if (const auto answer = fakeInflux2Tasks(m_state, request, parts))
            return answer;
    }
    if (parts.size() > 4 && kind == u"users" && parts[4] == u"password")
        return setPassword(request);
    if (kind == u"dbrps" && request.method != "POST" && !request.urlParameter(QStringLiteral("orgID")) &&
        !request.urlParameter(QStringLiteral("org")))
        return noOrganization();
    if (parts.size() > 3)
        return one(request, kind, parts[3]);
    if (request.method == "GET")
        return list(request, kind);
    return request.method == "POST" ? create(kind, body(request)) : notAllowed(QStringLiteral("GET, POST"));
}

QJsonObject FakeInflux2Admin::setUp()
{
    const FakeInflux2Options &options = m_state.options;
    const QString org = m_state.newId();
    const QString user = m_state.newId();
    m_state.resources[QStringLiteral("orgs")] +=
        QJsonObject{{QStringLiteral("id"), org}, {QStringLiteral("name"), options.org}};
    m_state.resources[QStringLiteral("users")] += QJsonObject{{QStringLiteral("id"), user},
                                                              {QStringLiteral("name"), options.user},
                                                              {QStringLiteral("status"), QStringLiteral("active")}};
    m_state.resources[QStringLiteral("authorizations")] +=
        QJsonObject{{QStringLiteral("id"), m_state.newId()},
                    {QStringLiteral("token"), QString::fromLatin1(options.token)},
                    {QStringLiteral("status"), QStringLiteral("active")},
                    {QStringLiteral("description"), options.user + QStringLiteral("'s Token")},
                    {QStringLiteral("orgID"), org},
                    {QStringLiteral("userID"), user}};
    m_state.resources[QStringLiteral("dbrps")];
    m_state.resources[QStringLiteral("tasks")];
    m_state.addBucket(QStringLiteral("_monitoring"), org, 604'800, QStringLiteral("system"));
    m_state.addBucket(QStringLiteral("_tasks"), org, 259'200, QStringLiteral("system"));
    const QJsonObject bucket = m_state.addBucket(options.bucket, org, 0, QStringLiteral("user"));
    m_state.options.setUp = true;
    return {{QStringLiteral("user"), m_state.resources[QStringLiteral("users")].last()},
            {QStringLiteral("org"), m_state.resources[QStringLiteral("orgs")].last()},
            {QStringLiteral("bucket"), bucket},
            {QStringLiteral("auth"), m_state.resources[QStringLiteral("authorizations")].last()}};
}

FakeAnswer FakeInflux2Admin::setupAnswer(const FakeRequest &request)
{
    if (request.method == "GET")
        return json({{QStringLiteral("allowed"), !m_state.options.setUp}});
    if (request.method != "POST")
        return notAllowed(QStringLiteral("GET, POST"));
    if (m_state.options.setUp)
        return fakeInflux2Error(422, "conflict", QStringLiteral("onboarding has already been completed"));
    const QJsonObject given = body(request);
    FakeInflux2Options &options = m_state.options;
    options.user = given[u"username"].toString();
    options.password = given[u"password"].toString();
    options.org = given[u"org"].toString();
    options.bucket = given[u"bucket"].toString();
    QStringList missing;
    for (const QString &field : {QStringLiteral("username"), QStringLiteral("org"), QStringLiteral("bucket")}) {
        if (given[field].toString().isEmpty())
            missing += field;
    }
    if (!missing.isEmpty())
        return fakeInflux2Error(
            422, "unprocessable entity",
            QStringLiteral("onboarding failed: missing required fields [%1]").arg(missing.join(u' ')));
    if (options.password.size() < shortestPassword)
        return shortPassword();
    if (given.contains(u"token"))
        options.token = given[u"token"].toString().toLatin1();
    return json(setUp(), 201);
}

FakeAnswer FakeInflux2Admin::list(const FakeRequest &request, const QString &kind) const
{
    const auto parameter = [&](const char *name) {
        return request.urlParameter(QString::fromLatin1(name)).value_or(QString());
    };
    QList<QJsonObject> all = m_state.resources.value(kind);
    const QString org = parameter("orgID").isEmpty() ? parameter("org") : parameter("orgID");
    if (!org.isEmpty() && kind != u"orgs") {
        const auto found = m_state.find(QStringLiteral("orgs"), org);
        if (!found)
            return fakeInflux2Error(404, "not found", QStringLiteral("organization name \"%1\" not found").arg(org));
        all.removeIf(
            [&](const QJsonObject &one) { return one.contains(u"orgID") && one[u"orgID"] != (*found)[u"id"]; });
    }
    const QString name = parameter(kind == u"orgs" ? "org" : "name");
    if (!name.isEmpty()) {
        all.removeIf([&](const QJsonObject &one) { return one[u"name"].toString() != name; });
        if (all.isEmpty() && kind == u"orgs")
            return fakeInflux2Error(404, "not found", QStringLiteral("organization name \"%1\" not found").arg(name));
    }
    const bool paged = kind == buckets() || kind == u"orgs" || kind == u"users";
    const qsizetype limit = !paged                         ? all.size()
                            : parameter("limit").isEmpty() ? defaultPage
                                                           : parameter("limit").toLongLong();
    if (paged && (limit < 1 || limit > largestPage))
        return fakeInflux2Error(400, "invalid", QStringLiteral("limit must be between 1 and 100"));
    qsizetype offset = std::clamp<qsizetype>(parameter("offset").toLongLong(), 0, all.size());
    if (const QString after = parameter("after"); !after.isEmpty()) {
        const auto last =
            std::ranges::find_if(all, [&](const QJsonObject &one) { return one[u"id"].toString() == after; });
        offset = last == all.end() ? all.size() : last - all.begin() + 1;
    }
    const QList<QJsonObject> page = all.mid(offset, limit);
    const auto link = [&](qsizetype at) {
        return QStringLiteral("/api/v2/%1?descending=false&limit=%2&offset=%3").arg(kind).arg(limit).arg(at) +
               (org.isEmpty() ? QString() : QStringLiteral("&orgID=") + org);
    };
    QJsonObject links{{QStringLiteral("self"), link(offset)}};
    // Of users and organizations only the first page is linked.
    if (kind == buckets() && page.size() == limit)
        links.insert(QStringLiteral("next"), link(offset + limit));
    if (paged && offset > 0)
        links.insert(QStringLiteral("prev"), link(std::max<qsizetype>(offset - limit, 0)));
    QJsonArray items;
    const bool hidesTokens = m_state.options.version.section(u'.', 1, 1).toInt() >= 9;
    for (QJsonObject item : page) {
        if (hidesTokens && item.contains(u"token"))
            item.insert(QStringLiteral("token"), QString());
        items += item;
    }
    return json({{kind == u"dbrps" ? QStringLiteral("content") : kind, items}, {QStringLiteral("links"), links}});
}

FakeAnswer FakeInflux2Admin::create(const QString &kind, QJsonObject given)
{
    const QString name = given[u"name"].toString();
    const bool named = kind == buckets() || kind == u"orgs" || kind == u"users";
    if (named && kind != buckets() && name.isEmpty())
        return fakeInflux2Error(400, "invalid", QStringLiteral("%1 name is required").arg(singular(kind)));
    if (kind == buckets()) {
        if (const auto problem = badBucket(given))
            return *problem;
    }
    const bool isThere = kind == buckets() ? m_state.bucketIn(given[u"orgID"].toString(), name).has_value()
                                           : m_state.find(kind, name).has_value();
    if (named && isThere)
        return fakeInflux2Error(422, "conflict",
                                QStringLiteral("%1 with name %2 already exists").arg(singular(kind), name));
    if (kind == buckets()) {
        const QJsonObject bucket =
            m_state.addBucket(name, given[u"orgID"].toString(),
                              given[u"retentionRules"][0][u"everySeconds"].toInteger(), QStringLiteral("user"));
        return json(bucket, 201);
    }
    given.insert(QStringLiteral("id"), m_state.newId());
    if (kind == u"authorizations") {
        if (given[u"permissions"].toArray().isEmpty())
            return fakeInflux2Error(400, "invalid", QStringLiteral("authorization must include permissions"));
        given.insert(QStringLiteral("token"), QStringLiteral("token-") + given[u"id"].toString());
        given.insert(QStringLiteral("status"), given[u"status"].toString(QStringLiteral("active")));
    }
    if (kind == u"dbrps" && !m_state.find(buckets(), given[u"bucketID"].toString()))
        return fakeInflux2Error(404, "not found", QStringLiteral("bucket not found"));
    const QList<QJsonObject> mappings = kind == u"dbrps" ? m_state.resources[kind] : QList<QJsonObject>();
    for (const QJsonObject &mapping : mappings) {
        if (mapping[u"database"] == given[u"database"] && mapping[u"retention_policy"] == given[u"retention_policy"])
            return fakeInflux2Error(422, "conflict",
                                    QStringLiteral("another DBRP mapping with same orgID, db, and rp exists"));
    }
    m_state.resources[kind] += given;
    return json(given, 201);
}

FakeAnswer FakeInflux2Admin::one(const FakeRequest &request, const QString &kind, const QString &id)
{
    QList<QJsonObject> &all = m_state.resources[kind];
    const auto found = std::ranges::find_if(all, [&](const QJsonObject &item) { return item[u"id"].toString() == id; });
    if (id.size() != 16)
        return fakeInflux2Error(400, "invalid", QStringLiteral("id must have a length of 16 bytes"));
    if (found == all.end() && kind == u"dbrps")
        return fakeInflux2Error(404, "not found", QStringLiteral("unable to find DBRP"));
    if (found == all.end())
        return fakeInflux2Error(404, "not found", singular(kind) + QStringLiteral(" not found"));
    if (request.method == "GET")
        return json(*found);
    if (request.method == "DELETE") {
        // The real server has thrown its storage away all the same.
        if (kind == buckets() && (*found)[u"type"].toString() == u"system")
            return fakeInflux2Error(400, "invalid", QStringLiteral("system buckets cannot be deleted"));
        if (kind == buckets())
            m_state.store.remove(id);
        all.erase(found);
        return FakeAnswer::of(204).empty();
    }
    if (request.method != "PATCH")
        return notAllowed(QStringLiteral("GET, PATCH, DELETE"));
    const QJsonObject changes = body(request);
    const QString name = changes[u"name"].toString((*found)[u"name"].toString());
    if (name != (*found)[u"name"].toString() && m_state.find(kind, name))
        return fakeInflux2Error(422, "conflict", QStringLiteral("%1 name is not unique").arg(singular(kind)));
    for (auto it = changes.begin(); it != changes.end(); ++it)
        found->insert(it.key(), it.value());
    return json(*found);
}

/// What is wrong with a new bucket; one without a name is made.
std::optional<FakeAnswer> FakeInflux2Admin::badBucket(const QJsonObject &given) const
{
    const QString name = given[u"name"].toString();
    if (given[u"orgID"].toString().isEmpty())
        return fakeInflux2Error(400, "invalid", QStringLiteral("organization id must be provided"));
    if (name.startsWith(u'_'))
        return fakeInflux2Error(
            400, "invalid",
            QStringLiteral("bucket name %1 is invalid. Buckets may not start with underscore").arg(name));
    if (name.contains(u'"'))
        return fakeInflux2Error(
            400, "invalid",
            QStringLiteral("bucket name %1 is invalid. Bucket names may not include quotation marks").arg(name));
    if (!m_state.find(QStringLiteral("orgs"), given[u"orgID"].toString()))
        return fakeInflux2Error(404, "not found", QStringLiteral("organization not found"));
    const qint64 keeps = given[u"retentionRules"][0][u"everySeconds"].toInteger();
    if (keeps > 0 && keeps < shortestRetention)
        return fakeInflux2Error(500, "internal error",
                                QStringLiteral("retention policy duration must be at least 1h0m0s"));
    return std::nullopt;
}

FakeAnswer FakeInflux2Admin::setPassword(const FakeRequest &request) const
{
    return body(request)[u"password"].toString().size() < shortestPassword ? shortPassword()
                                                                           : FakeAnswer::of(204).empty();
}

} // namespace penstock
