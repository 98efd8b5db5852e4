// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

namespace penstock {

/// What kind of server answers.
enum class Flavour { Unknown, V1, V2, V3, VictoriaMetrics };

/// "InfluxDB 1.x", …
QString flavourName(Flavour flavour);

/// What a ping and an authenticated request found out.
struct ServerInfo
{
    Flavour flavour = Flavour::Unknown;
    QString version;                      ///< as the server spells it, without a leading v: 1.6.7~rc0
    QString build;                        ///< OSS, ENT, …
    std::chrono::microseconds latency{0}; ///< round trip of the ping on an open connection
    bool loginChecked = false;            ///< an authenticated request was answered
};

} // namespace penstock
