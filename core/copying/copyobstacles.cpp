// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/copying/copyobstacles.h"

#include "core/client/write/writetraits.h"

#include <QCoreApplication>

#include <algorithm>

namespace penstock::copyobstacles {

namespace {

struct CopyObstaclesText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::CopyObstacles)
};

/// A column has one type, in the whole table.
bool hasOneType(Flavour flavour)
{
    return flavour == Flavour::V3 || flavour == Flavour::V3Distributed || flavour == Flavour::GreptimeDb ||
           flavour == Flavour::QuestDb;
}

} // namespace

QStringList of(const CopyPart &part, const QList<SchemaItem> &there, Flavour target)
{
    QStringList obstacles;
    for (const CopyPart::Field &field : part.fields) {
        if (part.tags.contains(field.name))
            obstacles += CopyObstaclesText::tr("%1: “%2” is a tag and a field. Points that have both are refused.")
                             .arg(part.measurement, field.name);
        QStringList types = field.types;
        if (types.size() > 1 && hasOneType(target))
            obstacles += CopyObstaclesText::tr(
                             "%1: the field “%2” has several types (%3), and the target takes one: the first that "
                             "comes.")
                             .arg(part.measurement, field.name, types.join(QStringLiteral(", ")));
        if (types.contains(QStringLiteral("unsigned")) && !WriteTraits::of(target).knowsUnsigned) {
            obstacles +=
                CopyObstaclesText::tr("%1: the field “%2” is unsigned, and is written as an integer; values beyond "
                                      "9,223,372,036,854,775,807 are refused.")
                    .arg(part.measurement, field.name);
            std::ranges::replace(types, QStringLiteral("unsigned"), QStringLiteral("integer"));
        }
        for (const SchemaItem &other : there) {
            if (other.name == field.name && !other.detail.isEmpty() && !types.contains(other.detail))
                obstacles += CopyObstaclesText::tr("%1: the field “%2” is %3 here and %4 in the target.")
                                 .arg(part.measurement, field.name, types.join(QStringLiteral(", ")), other.detail);
        }
    }
    return obstacles;
}

} // namespace penstock::copyobstacles
