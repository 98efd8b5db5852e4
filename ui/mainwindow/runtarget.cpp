// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/runtarget.h"

namespace penstock {

std::optional<RunTarget> RunTarget::of(const QString &name, const QList<Profile> &profiles)
{
    static const QString between = QStringLiteral(" · ");
    std::optional<RunTarget> found;
    qsizetype longest = -1; // a name may begin with another one
    for (const Profile &profile : profiles) {
        const bool isAll = name == profile.name;
        if ((!isAll && !name.startsWith(profile.name + between)) || profile.name.size() <= longest)
            continue;
        longest = profile.name.size();
        found = RunTarget{profile.id, isAll ? QString() : name.sliced(longest + between.size())};
    }
    return found;
}

} // namespace penstock
