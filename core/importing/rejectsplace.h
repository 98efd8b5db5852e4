// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace penstock {

/// Where the rows of an imported file go that are not stored.
struct RejectsPlace
{
    QString file{};           ///< not that of another source
    bool isUsable = false;    ///< a file can be made there
    bool isElsewhere = false; ///< beside the source, since none can be made in the folder that was wanted

    /// Beside the source where no folder is wanted.
    static RejectsPlace of(const QString &source, const QString &folder);
};

} // namespace penstock
