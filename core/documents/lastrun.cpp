// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/lastrun.h"

#include "core/pipeline/pipelinesnapshot.h"

#include <QDateTime>

namespace penstock {

void LastRun::take(const PipelineSnapshot &part)
{
    ended = QDateTime::currentMSecsSinceEpoch();
    accepted += part.accepted;
    rejected += part.rejected;
    unknown += part.unknown;
    isStopped = isStopped || part.state == PipelineSnapshot::State::Cancelled;
    if (part.error)
        error = part.error->message;
    if (!part.rejectsFile.isEmpty())
        rejectsFile = part.rejectsFile;
}

void LastRun::fail(const QString &message)
{
    ended = QDateTime::currentMSecsSinceEpoch();
    error = message;
}

QJsonObject LastRun::toJson() const
{
    return {{QStringLiteral("ended"), ended},
            {QStringLiteral("accepted"), static_cast<qint64>(accepted)},
            {QStringLiteral("rejected"), static_cast<qint64>(rejected)},
            {QStringLiteral("unknown"), static_cast<qint64>(unknown)},
            {QStringLiteral("stopped"), isStopped},
            {QStringLiteral("error"), error},
            {QStringLiteral("rejects_file"), rejectsFile}};
}

LastRun LastRun::fromJson(const QJsonObject &object)
{
    const auto count = [&object](const char *key) {
        return static_cast<quint64>(object[QLatin1String(key)].toInteger());
    };
    return {object[u"ended"].toInteger(),
            count("accepted"),
            count("rejected"),
            count("unknown"),
            object[u"stopped"].toBool(),
            object[u"error"].toString(),
            object[u"rejects_file"].toString()};
}

} // namespace penstock
