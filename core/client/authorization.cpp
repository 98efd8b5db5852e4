// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/authorization.h"

namespace penstock {

void addCommonHeaders(HttpRequest &request, const ClientSettings &settings)
{
    request.headers.append("User-Agent", "Penstock/" PENSTOCK_VERSION);
    for (const auto &[name, value] : settings.profile.headers)
        request.headers.append(name.toUtf8(), value.toUtf8());
}

void addAuthorization(HttpRequest &request, const ClientSettings &settings)
{
    const QByteArray secret = settings.secret.toUtf8();
    switch (settings.profile.login) {
    case Profile::Login::Token:
        request.headers.append("Authorization", "Token " + secret);
        break;
    case Profile::Login::Bearer:
        request.headers.append("Authorization", "Bearer " + secret);
        break;
    default:
        if (!settings.profile.user.isEmpty())
            request.headers.append("Authorization",
                                   "Basic " + (settings.profile.user.toUtf8() + ':' + secret).toBase64());
        break;
    }
}

} // namespace penstock
