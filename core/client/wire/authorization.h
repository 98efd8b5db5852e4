// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/wire/clientsettings.h"
#include "core/http/httprequest.h"

#include <optional>

namespace penstock {

/// User-Agent and the profile's own headers.
void addCommonHeaders(HttpRequest &request, const ClientSettings &settings);

/// The Authorization header that the profile's login asks for; never a parameter of the URL, which ends up in logs.
/// None without a user or token, and none when the profile's own headers have one.
///
/// Bearer goes as Token to /write and /query of InfluxDB 2.x, which know only that. A login by shared secret is made
/// anew for each request and holds for a minute.
void addAuthorization(HttpRequest &request, const ClientSettings &settings);

/// How addAuthorization() says who asks; nothing: it does not.
std::optional<Profile::Login> loginSent(const ClientSettings &settings);

/// A request with all of the above, below the server's own prefix.
HttpRequest newRequest(const ClientSettings &settings, const QByteArray &method, const QByteArray &path);

} // namespace penstock
