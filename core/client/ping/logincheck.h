// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/wire/clientsettings.h"
#include "core/client/wire/httpanswer.h"
#include "core/http/httprequest.h"

namespace penstock {

/// A cheap request that the server only answers to a good login, for the flavour in settings; it changes nothing.
/// On 2.x it names the profile's organization.
HttpRequest loginCheckRequest(const ClientSettings &settings);

/// What an answer to it says.
enum class LoginVerdict {
    Holds,          ///< the server knows who asks, whatever rights that one has
    Refused,        ///< errorFromAnswer() tells why
    Stranger,       ///< a good status, but not what the flavour answers
    NoOrganization, ///< 2.x: the login holds, but the profile's organization is not there
};
LoginVerdict judgeLogin(const HttpAnswer &answer, Flavour flavour);

} // namespace penstock
