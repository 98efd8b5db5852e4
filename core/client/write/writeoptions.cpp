// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/write/writeoptions.h"

#include "core/client/write/writetraits.h"

#include <QCoreApplication>

namespace penstock {

namespace {

struct WriteJobText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::WriteJob)
};

QString nameOf(Flavour flavour)
{
    return flavourName(flavour == Flavour::Unknown ? Flavour::V1 : flavour);
}

QString problemOfTarget(const WriteTarget &target, Flavour flavour)
{
    const WriteTraits traits = WriteTraits::of(flavour);
    if (target.database.isEmpty() && traits.needsDatabase)
        return flavour == Flavour::V2 ? WriteJobText::tr("No bucket to write to is named. Choose one.")
                                      : WriteJobText::tr("No database to write to is named. Choose one.");
    if (!target.retentionPolicy.isEmpty() && !traits.hasRetentionPolicies)
        return WriteJobText::tr("%1 has no retention policies to choose from, so “%2” cannot be written to. Leave the "
                                "retention policy empty.")
            .arg(nameOf(flavour), target.retentionPolicy);
    return {};
}

QString problemOfOptions(const WriteTarget &target, Flavour flavour)
{
    static const QStringList levels{QStringLiteral("any"), QStringLiteral("one"), QStringLiteral("quorum"),
                                    QStringLiteral("all")};
    const WriteTraits traits = WriteTraits::of(flavour);
    if (!target.consistency.isEmpty() && !traits.hasConsistency)
        return WriteJobText::tr("%1 knows no write consistency; only InfluxDB Enterprise 1.x does. Leave it out.")
            .arg(nameOf(flavour));
    if (!target.consistency.isEmpty() && !levels.contains(target.consistency))
        return WriteJobText::tr("“%1” is no write consistency. Choose any, one, quorum or all.")
            .arg(target.consistency);
    if (!target.acceptPartial && !traits.hasPartialChoice)
        return WriteJobText::tr(
                   "%1 cannot be told what to do with the good lines of a batch with bad ones; only InfluxDB 3 "
                   "Core and Enterprise can. Leave the choice out.")
            .arg(nameOf(flavour));
    if (target.noSync && !traits.hasPartialChoice)
        return WriteJobText::tr("%1 cannot answer before the data is on disk; only InfluxDB 3 Core and Enterprise can. "
                                "Leave “no sync” out.")
            .arg(nameOf(flavour));
    return {};
}

QString problemOfPrecision(const WriteTarget &target, Flavour flavour)
{
    const bool isCoarse = target.precision == Precision::Minutes || target.precision == Precision::Hours;
    if (!isCoarse || WriteTraits::of(flavour).readsCoarseTimes)
        return {};
    return WriteJobText::tr("%1 does not read times in %2. Use nanoseconds, microseconds, milliseconds or seconds.")
        .arg(nameOf(flavour), precisionName(target.precision));
}

} // namespace

Status checkWriteOptions(const WriteTarget &target, Flavour flavour)
{
    for (const auto problemOf : {problemOfTarget, problemOfOptions, problemOfPrecision}) {
        if (const QString problem = problemOf(target, flavour); !problem.isEmpty())
            return failure(Error::Kind::BadInput, problem);
    }
    return {};
}

} // namespace penstock
