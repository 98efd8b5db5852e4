// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/wire/capabilities.h"

#include "core/client/wire/serverversion.h"

namespace penstock {

Capabilities Capabilities::of(Flavour flavour, const QString &version)
{
    const ServerVersion known = ServerVersion::parse(version).value_or(ServerVersion{});
    Capabilities can;
    switch (flavour) {
    case Flavour::V1:
        // Flux is there from 1.7 on, but off unless it is switched on: not known.
        can.languages = {Language::InfluxQl};
        can.bindParameters = true;
        can.typedParameters = known >= ServerVersion{.major = 1, .minor = 6};
        can.msgpack = known >= ServerVersion{.major = 1, .minor = 6};
        can.partialWrites = true;
        can.countsSeriesOnce = known >= ServerVersion{.major = 1, .minor = 7, .patch = 8};
        can.administration = true;
        break;
    case Flavour::V2:
        can.languages = {Language::Flux, Language::InfluxQl};
        can.bindParameters = true;
        can.administration = true;
        break;
    case Flavour::V3:
        can.languages = {Language::Sql, Language::InfluxQl};
        can.bindParameters = true;
        can.partialWrites = true;
        can.longPrecisionNamesOnly = known < ServerVersion{.major = 3, .minor = 6};
        can.administration = true;
        break;
    case Flavour::V3Distributed: // SQL goes over gRPC there, and databases are managed by another service
        can.languages = {Language::InfluxQl};
        can.compatibleWritesOnly = true;
        break;
    case Flavour::Unknown:
        can.languages = {Language::InfluxQl};
        break;
    case Flavour::QuestDb: // 8.2 answers 415 to gzip
        can.gzipWrites = known >= ServerVersion{.major = 9};
        break;
    case Flavour::VictoriaMetrics: // its answer to /query is the same for every question
    case Flavour::GreptimeDb:
        break;
    }
    return can;
}

Language usualLanguage(Flavour flavour)
{
    return Capabilities::of(flavour, {}).languages.value(0, Language::InfluxQl);
}

} // namespace penstock
