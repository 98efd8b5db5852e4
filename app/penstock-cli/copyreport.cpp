// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/penstock-cli/copyreport.h"

#include "core/async/plural.h"
#include "core/result/column.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace penstock {

namespace {

struct CopyReportText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::CopyReport)
};

QString fieldsText(const CopyPart &part)
{
    QStringList fields;
    for (const CopyPart::Field &field : part.fields)
        fields += QStringLiteral("%1 (%2)").arg(field.name, field.types.join(QStringLiteral(", ")));
    return fields.join(QStringLiteral(", "));
}

/// `isMost`: see CopyPart.
QString seriesText(quint64 series, bool isMost)
{
    return withCount(isMost
                         ? CopyReportText::tr("at most %n series (one of several shards is counted for each of them)",
                                              nullptr, plural(series))
                         : CopyReportText::tr("%n series", nullptr, plural(series)),
                     series);
}

} // namespace

QString copyPlanText(const CopyPlan &plan)
{
    QStringList lines;
    for (const CopyPart &part : plan.parts) {
        lines += part.measurement;
        if (part.first && part.last)
            lines += QStringLiteral("  ") +
                     CopyReportText::tr("from %1 to %2").arg(formatTimestamp(*part.first), formatTimestamp(*part.last));
        if (part.series)
            lines += QStringLiteral("  ") + seriesText(*part.series, part.isSeriesMost);
        if (!part.tags.isEmpty())
            lines += QStringLiteral("  ") + CopyReportText::tr("tags: %1").arg(part.tags.join(QStringLiteral(", ")));
        lines += QStringLiteral("  ") + CopyReportText::tr("fields: %1").arg(fieldsText(part));
    }
    for (const QString &note : plan.notes)
        lines += note;
    if (!plan.obstacles.isEmpty()) {
        lines += CopyReportText::tr("What the target cannot hold as it is:");
        for (const QString &obstacle : plan.obstacles)
            lines += QStringLiteral("  ") + obstacle;
    }
    return lines.join(u'\n');
}

QByteArray copyPlanJson(const CopyPlan &plan)
{
    QJsonArray measurements;
    for (const CopyPart &part : plan.parts) {
        QJsonObject fields;
        for (const CopyPart::Field &field : part.fields)
            fields.insert(field.name, QJsonArray::fromStringList(field.types));
        QJsonObject measurement{{QStringLiteral("measurement"), part.measurement},
                                {QStringLiteral("tags"), QJsonArray::fromStringList(part.tags)},
                                {QStringLiteral("fields"), fields}};
        if (part.first)
            measurement.insert(QStringLiteral("first"), formatTimestamp(*part.first));
        if (part.last)
            measurement.insert(QStringLiteral("last"), formatTimestamp(*part.last));
        if (part.series)
            measurement.insert(part.isSeriesMost ? QStringLiteral("seriesAtMost") : QStringLiteral("series"),
                               qint64(*part.series));
        measurements += measurement;
    }
    const QJsonObject all{{QStringLiteral("measurements"), measurements},
                          {QStringLiteral("notes"), QJsonArray::fromStringList(plan.notes)},
                          {QStringLiteral("obstacles"), QJsonArray::fromStringList(plan.obstacles)}};
    return QJsonDocument(all).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace penstock
