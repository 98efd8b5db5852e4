// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/async/plural.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace penstock {

int plural(quint64 count)
{
    return static_cast<int>(std::min<quint64>(count, std::numeric_limits<int>::max()));
}

QString withCount(QString text, quint64 count)
{
    if (const QString shown = QLocale().toString(qulonglong(count)); shown != QString::number(plural(count))) {
        const QRegularExpression told(QStringLiteral("(?<![0-9])%1(?![0-9])").arg(plural(count)));
        text.replace(told, shown);
    }
    return text;
}

} // namespace penstock
