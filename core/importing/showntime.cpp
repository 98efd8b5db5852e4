// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/showntime.h"

#include "core/result/column.h"

#include <QRegularExpression>

namespace penstock {

QString shownTime(std::int64_t nanoseconds)
{
    static const QRegularExpression zeros(QStringLiteral("\\.?0+Z$"));
    QString text = formatTimestamp(nanoseconds);
    return text.contains(u'.') ? text.replace(zeros, QStringLiteral("Z")) : text;
}

} // namespace penstock
