// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/clientsettings.h"
#include "core/http/httprequest.h"

namespace penstock {

/// User-Agent and the profile's own headers.
void addCommonHeaders(HttpRequest &request, const ClientSettings &settings);

/// The Authorization header that the profile's login asks for; never a parameter of the URL, which ends up in logs.
void addAuthorization(HttpRequest &request, const ClientSettings &settings);

} // namespace penstock
