// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/penstock-cli/verboselog.h"

#include <QStringList>

namespace penstock {

QString describeRequest(const RequestRecord &record)
{
    // Read by people and programs alike, so not translated.
    QStringList parts{QString::fromLatin1(record.method),
                      record.url,
                      record.status == 0 ? QStringLiteral("-") : QString::number(record.status),
                      QStringLiteral("out=%1").arg(record.bytesOut),
                      QStringLiteral("in=%1").arg(record.bytesIn),
                      QStringLiteral("ms=%1").arg(double(record.duration.count()) / 1000.0, 0, 'f', 1)};
    if (!record.requestId.isEmpty())
        parts += QStringLiteral("id=") + record.requestId;
    if (!record.error.isEmpty())
        parts += record.error;
    return parts.join(u' ');
}

} // namespace penstock
