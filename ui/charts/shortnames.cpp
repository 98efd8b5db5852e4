// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/shortnames.h"

#include <algorithm>

namespace penstock {

namespace {

/// How many characters all begin with, up to the end of a word; one is not worth the dots in its place.
qsizetype commonBegin(const QStringList &names)
{
    const QString &first = names.front();
    qsizetype count = first.size();
    for (const QString &name : names)
        count = std::min(count, qsizetype(std::ranges::mismatch(first, name).in1 - first.begin()));
    while (count > 0 && (first[count - 1].isLetterOrNumber() || first[count - 1].isSurrogate()))
        --count;
    return count > 1 ? count : 0;
}

QString reversed(const QString &text)
{
    QString result = text;
    std::ranges::reverse(result);
    return result;
}

} // namespace

QStringList shortNames(const QStringList &names)
{
    if (names.size() < 2)
        return names;
    const qsizetype begin = commonBegin(names);
    QStringList ends; // what is left of them, from behind
    ends.reserve(names.size());
    for (const QString &name : names)
        ends += reversed(name.mid(begin));
    const qsizetype end = commonBegin(ends);
    const QString dots(u'\u2026');
    QStringList result;
    result.reserve(names.size());
    for (const QString &name : names) {
        const QString own = name.mid(begin, name.size() - begin - end);
        result += own.isEmpty() ? name : (begin > 0 ? dots : QString()) + own + (end > 0 ? dots : QString());
    }
    return result;
}

} // namespace penstock
