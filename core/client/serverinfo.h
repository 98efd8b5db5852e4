// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/flavour.h"
#include "core/query/language.h"

#include <QList>
#include <QString>

#include <chrono>

namespace penstock {

/// What a server can do, by its flavour and version. What is not known for sure is false, so that the caller takes the
/// way that works everywhere.
struct Capabilities
{
    QList<Language> languages;           ///< that queries may be written in; the first is the usual one
    bool typedParameters = false;        ///< bind parameters may be identifiers, regexes, durations (1.x)
    bool bindParameters = false;         ///< scalars
    bool msgpack = false;                ///< InfluxQL answers as application/x-msgpack
    bool gzipWrites = true;              ///< Content-Encoding: gzip on writes
    bool partialWrites = false;          ///< good lines of a batch with bad ones are stored
    bool longPrecisionNamesOnly = false; ///< 3.x before 3.6
    bool compatibleWritesOnly = false;   ///< 3.x without /api/v3/write_lp: writes go to /api/v2/write
    bool administration = false;         ///< databases or buckets can be created and dropped over HTTP
};

/// What a ping and an authenticated request found out.
struct ServerInfo
{
    Flavour flavour = Flavour::Unknown;
    QString product; ///< as the maker names it: "InfluxDB 1.x OSS", "InfluxDB 3 Core"
    QString version; ///< as the server spells it, without a leading v: 1.6.7~rc0; empty: not told
    QString build;   ///< OSS, ENT, Core, Enterprise, cloud2, …
    Capabilities capabilities;
    std::chrono::microseconds latency{0}; ///< round trip of the ping on an open connection
    bool loginChecked = false;            ///< an authenticated request was answered
};

} // namespace penstock
