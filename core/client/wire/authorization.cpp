// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/wire/authorization.h"

#include "core/client/wire/jsonwebtoken.h"

#include <QDateTime>

#include <algorithm>

namespace penstock {

namespace {

/// Long enough for a slow way and clocks that differ a little; a request is judged when it arrives.
constexpr qint64 tokenSeconds = 60;

bool hasOwnHeader(const ClientSettings &settings, const QString &name)
{
    return std::ranges::any_of(settings.profile.headers, [&name](const auto &field) {
        return field.first.compare(name, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

void addCommonHeaders(HttpRequest &request, const ClientSettings &settings)
{
    if (!hasOwnHeader(settings, QStringLiteral("User-Agent")))
        request.headers.append("User-Agent", "Penstock/" PENSTOCK_VERSION);
    for (const auto &[name, value] : settings.profile.headers) {
        if (name.compare(u"Authorization", Qt::CaseInsensitive) != 0)
            request.headers.append(name.toUtf8(), value.toUtf8());
    }
}

void addAuthorization(HttpRequest &request, const ClientSettings &settings)
{
    for (const auto &[name, value] : settings.profile.headers) {
        if (name.compare(u"Authorization", Qt::CaseInsensitive) == 0)
            request.headers.append("Authorization", value.toUtf8());
    }
    const std::optional<Profile::Login> login = loginSent(settings);
    if (!login || request.headers.contains("Authorization"))
        return;
    const QByteArray secret = settings.secret.toUtf8();
    const auto authorize = [&request](const QByteArray &scheme, const QByteArray &credentials) {
        // InfluxDB 3.x wants the scheme spelled just so, and exactly one space.
        request.headers.append("Authorization", scheme + ' ' + credentials);
    };
    const bool oldPathOfV2 =
        settings.flavour() == Flavour::V2 && (request.path == "/write" || request.path == "/query");
    switch (*login) {
    case Profile::Login::Password:
        authorize("Basic", (settings.profile.user.toUtf8() + ':' + secret).toBase64());
        break;
    case Profile::Login::Token:
        authorize("Token", secret.trimmed());
        break;
    case Profile::Login::Bearer:
        authorize(oldPathOfV2 ? "Token" : "Bearer", secret.trimmed());
        break;
    case Profile::Login::SharedSecret:
        authorize("Bearer",
                  sharedSecretToken(settings.profile.user, secret, QDateTime::currentSecsSinceEpoch() + tokenSeconds));
        break;
    }
}

std::optional<Profile::Login> loginSent(const ClientSettings &settings)
{
    const Profile &profile = settings.profile;
    if (hasOwnHeader(settings, QStringLiteral("Authorization")))
        return Profile::Login::Token; // somebody else's, such as a ready-made token
    switch (profile.login) {
    case Profile::Login::Password:
        return profile.user.isEmpty() ? std::nullopt : std::optional(profile.login);
    case Profile::Login::SharedSecret:
        return profile.user.isEmpty() || settings.secret.isEmpty() ? std::nullopt : std::optional(profile.login);
    default:
        return settings.secret.trimmed().isEmpty() ? std::nullopt : std::optional(profile.login);
    }
}

HttpRequest newRequest(const ClientSettings &settings, const QByteArray &method, const QByteArray &path)
{
    HttpRequest request;
    request.method = method;
    request.path = settings.server.prefix + path;
    addCommonHeaders(request, settings);
    addAuthorization(request, settings);
    return request;
}

} // namespace penstock
