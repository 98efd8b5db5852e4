// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/async/sentences.h"

#include <QStringView>

namespace penstock {

QString joinedSentences(const QString &first, const QString &second)
{
    const QString before = first.trimmed();
    if (before.isEmpty() || second.isEmpty())
        return before + second;
    const bool ends = QStringView(u".!?…:").contains(before.back());
    return before + (ends ? QStringLiteral(" ") : QStringLiteral(". ")) + second;
}

} // namespace penstock
