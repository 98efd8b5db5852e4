// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/profilegroups.h"

#include <algorithm>

namespace penstock {

namespace {

/// What stands at the front: digits, or what are none.
QStringView takePiece(QStringView &text, bool digits)
{
    qsizetype end = 0;
    while (end < text.size() && text[end].isDigit() == digits)
        ++end;
    const QStringView piece = text.first(end);
    text = text.mid(end);
    return piece;
}

int compareNumbers(QStringView one, QStringView other)
{
    for (QStringView *const number : {&one, &other})
        while (number->size() > 1 && number->front().digitValue() == 0)
            *number = number->mid(1);
    return one.size() == other.size() ? one.compare(other) : int(one.size() - other.size());
}

/// As the person's language has it, numbers by their size. QCollator's numeric mode needs ICU, which not every build of
/// Qt has.
int compareNames(QStringView first, QStringView second)
{
    for (bool digits = false; !first.isEmpty() || !second.isEmpty(); digits = !digits) {
        const QStringView one = takePiece(first, digits);
        const QStringView other = takePiece(second, digits);
        const int order = digits ? compareNumbers(one, other) : QString::localeAwareCompare(one, other);
        if (order != 0)
            return order;
    }
    return 0;
}

} // namespace

QString normalisedGroup(const QString &text)
{
    QStringList levels = text.split(u'/');
    for (QString &level : levels)
        level = level.simplified();
    levels.removeAll(QString());
    return levels.join(u'/');
}

int compareGroups(const QString &first, const QString &second)
{
    const QStringList one = first.split(u'/', Qt::SkipEmptyParts);
    const QStringList other = second.split(u'/', Qt::SkipEmptyParts);
    for (qsizetype level = 0; level < std::min(one.size(), other.size()); ++level) {
        if (const int order = compareNames(one.at(level), other.at(level)); order != 0)
            return order;
        if (one.at(level) != other.at(level)) // "line 1" and "line 01" are two groups
            return one.at(level) < other.at(level) ? -1 : 1;
    }
    return int(one.size() - other.size());
}

QList<Profile> groupedProfiles(QList<Profile> profiles)
{
    std::ranges::stable_sort(profiles, [](const Profile &first, const Profile &second) {
        return compareGroups(first.group, second.group) < 0;
    });
    return profiles;
}

QStringList groupsOf(const QList<Profile> &profiles)
{
    QStringList groups;
    for (const Profile &profile : profiles) {
        for (QString group = profile.group; !group.isEmpty(); group = group.section(u'/', 0, -2)) {
            if (!groups.contains(group))
                groups += group;
        }
    }
    std::ranges::sort(groups,
                      [](const QString &first, const QString &second) { return compareGroups(first, second) < 0; });
    return groups;
}

} // namespace penstock
