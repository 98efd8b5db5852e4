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

} // namespace

QList<int> ColumnFit::widths(QList<int> wanted) const
{
    if (wanted.isEmpty())
        return wanted;
    const int spare = room - sum(wanted);
    if (spare >= 0) {
        const int each = std::min(spare / int(wanted.size()), air);
        for (int &width : wanted)
            width += each;
        return wanted;
    }
    const int widest = widestIn(wanted, room);
    const bool isScrolled = widest < least; // and then nothing is cut, nor close together
    for (int &width : wanted)
        width = isScrolled ? width + air : std::min(width, widest);
    return wanted;
}

} // namespace penstock
