// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/async/error.h"

#include "core/async/visibletext.h"

#include <QStringList>

namespace penstock {

QString Error::toText() const
{
    QStringList lines{message};
    if (!details.url.isEmpty())
        lines += QStringLiteral("URL: ") + details.url;
    if (details.status != 0)
        lines += QStringLiteral("HTTP status: ") + QString::number(details.status);
    if (!details.serverText.isEmpty() && !message.contains(details.serverText))
        lines += QStringLiteral("Server: ") + details.serverText;
    if (!details.requestId.isEmpty())
        lines += QStringLiteral("Request id: ") + details.requestId;
    return visibleText(lines.join(u'\n'));
}

} // namespace penstock
