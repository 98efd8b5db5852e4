// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/fallsilent.h"

#include <QObject>

namespace penstock {

void fallSilent(QObject &ending)
{
    ending.blockSignals(true);
    const QList<QObject *> parts = ending.findChildren<QObject *>();
    for (const QObject *part : parts)
        QObject::disconnect(part, nullptr, &ending, nullptr);
}

} // namespace penstock
