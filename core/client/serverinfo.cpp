// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/serverinfo.h"

#include <QCoreApplication>

namespace penstock {

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(penstock::ServerInfo)
};

} // namespace

QString flavourName(Flavour flavour)
{
    switch (flavour) {
    case Flavour::V1:
        return QStringLiteral("InfluxDB 1.x");
    case Flavour::V2:
        return QStringLiteral("InfluxDB 2.x");
    case Flavour::V3:
        return QStringLiteral("InfluxDB 3.x");
    case Flavour::VictoriaMetrics:
        return QStringLiteral("VictoriaMetrics");
    case Flavour::Unknown:
        break;
    }
    return Sentences::tr("Unknown server");
}

} // namespace penstock
