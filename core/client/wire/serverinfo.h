// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/wire/capabilities.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>

namespace penstock {

/// What a ping and an authenticated request found out.
struct ServerInfo
{
    Flavour flavour = Flavour::Unknown;
    QString product; ///< as the maker names it: "InfluxDB 1.x OSS", "InfluxDB 3 Core"
    QString version; ///< as the server spells it, without a leading v: 1.6.7~rc0; empty: not told
    QString build;   ///< OSS, ENT, Core, Enterprise, cloud2, …
    /// Where the server's paths begin, below the address that was given: "", "/v1/influxdb", …
    QByteArray prefix;
    Capabilities capabilities;
    std::chrono::microseconds latency{0}; ///< round trip of the ping on an open connection
    bool loginChecked = false;            ///< an authenticated request was answered
    bool takesAnybody = false;            ///< the same request was answered without the login as well
    /// 2.x: of the only organization that the login sees.
    QString organizationId;
    /// 2.x: the names of those that the login sees, when there are several.
    QStringList organizations;
};

} // namespace penstock
