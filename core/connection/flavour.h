// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace penstock {

/// Which protocol a server speaks.
enum class Flavour {
    Unknown, ///< not asked yet, or not one of these; spoken to as 1.x
    V1,
    V2,
    V3,
    V3Distributed, ///< Cloud Serverless, Cloud Dedicated, Clustered: 3.x's engine behind 2.x's and 1.x's endpoints
    VictoriaMetrics,
    QuestDb,
    GreptimeDb,
};

/// For people: "InfluxDB 1.x", …
QString flavourName(Flavour flavour);

/// Whether people call its databases buckets, as 2.x and 3.x's distributed kinds do.
bool hasBuckets(Flavour flavour);

/// Whether people call its measurements tables.
bool hasTables(Flavour flavour);

/// For files and the command line: v1, v2, v3, v3-distributed, victoriametrics, questdb, greptimedb; Unknown: auto.
QString flavourKey(Flavour flavour);
std::optional<Flavour> flavourFromKey(const QString &key);

} // namespace penstock
