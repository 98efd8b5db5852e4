// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/flavour.h"
#include "core/query/language.h"

#include <QList>
#include <QString>

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
    bool countsSeriesOnce = false;       ///< however many shards it is in; else once for each of them (1.x)
    bool administration = false;         ///< databases or buckets can be created and dropped over HTTP

    bool operator==(const Capabilities &) const = default;

    /// `version` as the server spells it; one that cannot be read counts as the oldest of its flavour.
    static Capabilities of(Flavour flavour, const QString &version);
};

/// What the program's own queries are written in for a server of this flavour.
Language usualLanguage(Flavour flavour);

} // namespace penstock
