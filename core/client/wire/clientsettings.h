// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/wire/serverinfo.h"
#include "core/connection/profile.h"

#include <QMetaType>
#include <QString>

#include <memory>

namespace penstock {

class RequestLog;

/// All that a Client needs, as a value that may cross threads. Holds the secret: never print or save one.
struct ClientSettings
{
    Profile profile;
    QString secret{};                  ///< password, token or shared secret, as profile.login says
    QString proxySecret{};             ///< the proxy's password, when profile.proxy has a user
    ServerInfo server{};               ///< what a ping found; flavour Unknown: not asked, spoken to as 1.x
    std::shared_ptr<RequestLog> log{}; ///< told about every request; may be null

    /// What the person says the server is, else what a ping found.
    Flavour flavour() const { return profile.flavour == Flavour::Unknown ? server.flavour : profile.flavour; }
};

} // namespace penstock

Q_DECLARE_METATYPE(penstock::ClientSettings)
