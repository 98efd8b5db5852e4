// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/write/writeoptions.h"

#include "core/client/write/writetraits.h"

#include <QCoreApplication>

namespace penstock {

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(penstock::WriteJob)
};

bool isVersion1(Flavour flavour)
{
    return flavour == Flavour::V1 || flavour == Flavour::Unknown;
}

bool isVersion3(Flavour flavour)
{
    return flavour == Flavour::V3 || flavour == Flavour::V3Distributed;
}

QString nameOf(Flavour flavour)
{
    return flavourName(flavour == Flavour::Unknown ? Flavour::V1 : flavour);
}

QString problemOfTarget(const WriteRequest &write, Flavour flavour)
{
    const bool needsDatabase = WriteTraits::of(flavour).needsDatabase;
    if (write.database.isEmpty() && needsDatabase)
        return flavour == Flavour::V2 ? Sentences::tr("No bucket to write to is named. Choose one.")
                                      : Sentences::tr("No database to write to is named. Choose one.");
    if (!write.retentionPolicy.isEmpty() && !isVersion1(flavour) && flavour != Flavour::V2)
        return Sentences::tr("%1 has no retention policies to choose from, so “%2” cannot be written to. Leave the "
                             "retention policy empty.")
            .arg(nameOf(flavour), write.retentionPolicy);
    return {};
}

QString problemOfOptions(const WriteRequest &write, Flavour flavour)
{
    static const QStringList levels{QStringLiteral("any"), QStringLiteral("one"), QStringLiteral("quorum"),
                                    QStringLiteral("all")};
    if (!write.consistency.isEmpty() && !isVersion1(flavour))
        return Sentences::tr("%1 knows no write consistency; only InfluxDB Enterprise 1.x does. Leave it out.")
            .arg(nameOf(flavour));
    if (!write.consistency.isEmpty() && !levels.contains(write.consistency))
        return Sentences::tr("“%1” is no write consistency. Choose any, one, quorum or all.").arg(write.consistency);
    if (!write.acceptPartial && flavour != Flavour::V3)
        return Sentences::tr(
                   "%1 cannot be told what to do with the good lines of a batch with bad ones; only InfluxDB 3 "
                   "Core and Enterprise can. Leave the choice out.")
            .arg(nameOf(flavour));
    if (write.noSync && flavour != Flavour::V3)
        return Sentences::tr("%1 cannot answer before the data is on disk; only InfluxDB 3 Core and Enterprise can. "
                             "Leave “no sync” out.")
            .arg(nameOf(flavour));
    return {};
}

QString problemOfPrecision(const WriteRequest &write, Flavour flavour)
{
    const bool isCoarse = write.precision == Precision::Minutes || write.precision == Precision::Hours;
    if (!isCoarse || !(flavour == Flavour::V2 || isVersion3(flavour)))
        return {};
    return Sentences::tr("%1 does not read times in %2. Use nanoseconds, microseconds, milliseconds or seconds.")
        .arg(nameOf(flavour), precisionName(write.precision));
}

} // namespace

Status checkWriteOptions(const WriteRequest &write, Flavour flavour)
{
    for (const auto problemOf : {problemOfTarget, problemOfOptions, problemOfPrecision}) {
        if (const QString problem = problemOf(write, flavour); !problem.isEmpty())
            return failure(Error::Kind::BadInput, problem);
    }
    return {};
}

} // namespace penstock
