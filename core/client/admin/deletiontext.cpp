// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/admin/deletiontext.h"

#include "core/query/quoting.h"
#include "core/result/column.h"
#include "core/time/timetext.h"

#include <QStringList>

namespace penstock {

QString deleteStatement(const AdminRequest &request)
{
    QString text = QStringLiteral("DELETE");
    if (!request.measurement.isEmpty())
        text += QStringLiteral(" FROM ") + quoteIdentifier(request.measurement);
    QStringList conditions;
    for (const auto &[tag, value] : request.tags)
        conditions += quoteIdentifier(tag) + QStringLiteral(" = ") + quoteString(value);
    if (request.from)
        conditions += QStringLiteral("time >= %1").arg(*request.from);
    if (request.to)
        conditions += QStringLiteral("time < %1").arg(*request.to);
    return conditions.isEmpty() ? text : text + QStringLiteral(" WHERE ") + conditions.join(QStringLiteral(" AND "));
}

BucketDeletion BucketDeletion::of(const AdminRequest &request)
{
    QStringList conditions;
    if (!request.measurement.isEmpty())
        conditions += QStringLiteral("_measurement=") + quoteIdentifier(request.measurement);
    for (const auto &[tag, value] : request.tags)
        conditions += quoteIdentifier(tag) + u'=' + quoteIdentifier(value);
    return {.start = formatTimestamp(request.from.value_or(earliestTime)),
            .stop = formatTimestamp(request.to ? *request.to - 1 : latestTime),
            .predicate = conditions.join(QStringLiteral(" AND "))};
}

QString deletionText(const AdminRequest &request, Flavour flavour)
{
    if (flavour != Flavour::V2)
        return deleteStatement(request);
    const BucketDeletion deletion = BucketDeletion::of(request);
    return QStringLiteral("POST /api/v2/delete  start=%1  stop=%2  predicate=%3")
        .arg(deletion.start, deletion.stop, deletion.predicate);
}

} // namespace penstock
