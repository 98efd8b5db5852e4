// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/async/sentences.h"

#include <QStringView>

namespace penstock {

namespace {

/// What ends a sentence, the marks behind which a quotation or brackets are closed left out; null: it has none.
QChar endOf(QStringView text)
{
    while (!text.isEmpty() && QStringView(u"\")”’」』）").contains(text.back()))
        text.chop(1);
    return text.isEmpty() ? QChar() : text.back();
}

} // namespace

QString joinedSentences(const QString &first, const QString &second)
{
    const QString before = first.trimmed();
    if (before.isEmpty() || second.isEmpty())
        return before + second;
    const QChar end = endOf(before);
    // The marks of Chinese and Japanese hold their space themselves.
    if (QStringView(u"。！？：").contains(end))
        return before + second;
    return before + (QStringView(u".!?…:").contains(end) ? QStringLiteral(" ") : QStringLiteral(". ")) + second;
}

QString joinedSentences(const QStringList &sentences)
{
    QString all;
    for (const QString &sentence : sentences)
        all = joinedSentences(all, sentence);
    return all;
}

} // namespace penstock
