// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/columnfit.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace penstock {

namespace {

int sum(const QList<int> &widths)
{
    return std::accumulate(widths.cbegin(), widths.cend(), 0);
}

/// To which the widest are cut, so that all have room.
int widestIn(QList<int> widths, int room)
{
    std::ranges::sort(widths, std::greater<>());
    int others = sum(widths);
    for (qsizetype i = 0; i < widths.size(); ++i) {
        others -= widths.at(i);
        const int level = (room - others) / int(i + 1);
        if (i + 1 == widths.size() || level >= widths.at(i + 1))
            return level;
    }
    return room;
}

/// Each gives the same, or all that it has, until so much is given.
QList<int> given(const QList<int> &spare, int missing)
{
    QList<int> given(spare.size(), 0);
    for (bool goesOn = true; goesOn && missing > 0;) {
        goesOn = false;
        for (qsizetype i = 0; i < spare.size() && missing > 0; ++i) {
            if (given.at(i) >= spare.at(i))
                continue;
            ++given[i];
            --missing;
            goesOn = true;
        }
    }
    return given;
}

} // namespace

QList<int> ColumnFit::widths(QList<int> wanted, const QList<int> &spare) const
{
    if (wanted.isEmpty())
        return wanted;
    const int left = room - sum(wanted);
    if (left >= 0) {
        const int each = std::min(left / int(wanted.size()), air);
        for (int &width : wanted)
            width += each;
        return wanted;
    }
    QList<int> close = wanted;
    const QList<int> gifts = given(spare, -left);
    for (qsizetype i = 0; i < gifts.size(); ++i)
        close[i] -= gifts.at(i);
    if (sum(close) <= room)
        return close;
    const int widest = widestIn(close, room);
    const bool isScrolled = widest < least; // and then nothing is cut, nor close together
    for (qsizetype i = 0; i < wanted.size(); ++i)
        wanted[i] = isScrolled ? wanted.at(i) + air : std::min(close.at(i), widest);
    return wanted;
}

} // namespace penstock
