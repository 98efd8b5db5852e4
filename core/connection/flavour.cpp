// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/flavour.h"

#include <QCoreApplication>

#include <array>

namespace penstock {

namespace {

struct FlavourText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::Flavour)
};

struct Naming
{
    Flavour flavour;
    const char *key;
    const char *name;
};

// Proper names are not translated.
constexpr std::array<Naming, 7> namings{{
    {Flavour::V1, "v1", "InfluxDB 1.x"},
    {Flavour::V2, "v2", "InfluxDB 2.x"},
    {Flavour::V3, "v3", "InfluxDB 3.x"},
    {Flavour::V3Distributed, "v3-distributed", "InfluxDB 3.x (distributed)"},
    {Flavour::VictoriaMetrics, "victoriametrics", "VictoriaMetrics"},
    {Flavour::QuestDb, "questdb", "QuestDB"},
    {Flavour::GreptimeDb, "greptimedb", "GreptimeDB"},
}};

} // namespace

QString flavourName(Flavour flavour)
{
    for (const Naming &naming : namings) {
        if (naming.flavour == flavour)
            return QLatin1String(naming.name);
    }
    return FlavourText::tr("Unknown server");
}

bool hasBuckets(Flavour flavour)
{
    return flavour == Flavour::V2 || flavour == Flavour::V3Distributed;
}

bool hasTables(Flavour flavour)
{
    return flavour == Flavour::V3;
}

QString flavourKey(Flavour flavour)
{
    for (const Naming &naming : namings) {
        if (naming.flavour == flavour)
            return QLatin1String(naming.key);
    }
    return QStringLiteral("auto");
}

std::optional<Flavour> flavourFromKey(const QString &key)
{
    if (key == QStringLiteral("auto"))
        return Flavour::Unknown;
    for (const Naming &naming : namings) {
        if (key == QLatin1String(naming.key))
            return naming.flavour;
    }
    return std::nullopt;
}

} // namespace penstock
