// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/ping/logincheck.h"

#include "core/client/dialect/dialect.h"
#include "core/client/wire/authorization.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace penstock {

namespace {

struct Check
{
    Flavour flavour;
    const char *method;
    const char *path;
    const char *query; ///< of the URL
    const char *form;  ///< or of the body
    /// How a good answer begins; empty: with anything but a page.
    const char *beginnings;
    /// Whoever is told this by the server itself is known to it, and only lacks rights or parameters.
    std::array<int, 2> alsoKnown;
};

constexpr const char *showDatabases = "SHOW DATABASES";

constexpr std::array<Check, 8> checks{{
    {Flavour::Unknown, "POST", "/query", "", showDatabases, "{", {}},
    {Flavour::V1, "POST", "/query", "", showDatabases, "{", {}},
    // /api/v2/me is refused with 401 to tokens that may read buckets and nothing else.
    {Flavour::V2, "GET", "/api/v2/buckets", "limit=1", "", "{", {403}},
    {Flavour::V3, "GET", "/api/v3/configure/database", "format=json", "", "[", {403}},
    {Flavour::V3Distributed, "POST", "/query", "", showDatabases, "{", {400, 403}},
    {Flavour::VictoriaMetrics, "POST", "/query", "", showDatabases, "{", {}},
    {Flavour::QuestDb, "GET", "/exec", "query=SELECT 1", "", "{", {}},
    // An empty write: there is nothing to read below its prefix.
    {Flavour::GreptimeDb, "POST", "/write", "db=public", "", "", {400}},
}};

const Check &checkFor(Flavour flavour)
{
    return *std::ranges::find(checks, flavour, &Check::flavour);
}

HttpParameters parameter(const char *text)
{
    const QString pair = QLatin1String(text);
    if (pair.isEmpty())
        return {};
    return {{pair.section(u'=', 0, 0), pair.section(u'=', 1)}};
}

/// "read:users/… is unauthorized" of InfluxDB 2.x is about rights, although its status is 401.
bool lacksOnlyRights(const HttpAnswer &answer)
{
    return answer.head.status == 401 && answer.serverText().endsWith(u" is unauthorized");
}

/// Of the server itself, and not of a path that leads nowhere.
bool lacksOrganization(const HttpAnswer &answer)
{
    return answer.head.status == 404 && answer.serverText().startsWith(u"organization ");
}

} // namespace

HttpRequest loginCheckRequest(const ClientSettings &settings)
{
    const Check &check = checkFor(settings.flavour());
    HttpRequest request = newRequest(settings, check.method, check.path);
    request.headers.append("Accept", "*/*");
    request.query = parameter(check.query);
    const QString &organization = settings.profile.organization;
    if (check.flavour == Flavour::V2 && !organization.isEmpty())
        request.query.append(
            {isOrganizationId(organization) ? QStringLiteral("orgID") : QStringLiteral("org"), organization});
    if (*check.form) {
        request.headers.append("Content-Type", "application/x-www-form-urlencoded");
        request.body = encodeParameters({{QStringLiteral("q"), QLatin1String(check.form)}});
    }
    return request;
}

LoginVerdict judgeLogin(const HttpAnswer &answer, Flavour flavour)
{
    const Check &check = checkFor(flavour);
    const QByteArray body = answer.body.trimmed();
    if (answer.isSuccess()) {
        const bool begins =
            !*check.beginnings || (!body.isEmpty() && QByteArray(check.beginnings).contains(body.at(0)));
        return begins && !answer.isPage() ? LoginVerdict::Holds : LoginVerdict::Stranger;
    }
    if (flavour == Flavour::V2 && lacksOrganization(answer))
        return LoginVerdict::NoOrganization;
    const bool known = std::ranges::find(check.alsoKnown, answer.head.status) != check.alsoKnown.end();
    if ((known && body.startsWith('{')) || (flavour == Flavour::V2 && lacksOnlyRights(answer)))
        return LoginVerdict::Holds;
    return LoginVerdict::Refused;
}

} // namespace penstock
