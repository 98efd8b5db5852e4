// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace penstock {

/// What a look at a folder's files tells without opening them.
struct FolderScan
{
    struct Facts
    {
        qint64 size = 0;
        qint64 modified = 0; ///< milliseconds since 1970

        bool operator==(const Facts &) const = default;
    };

    QHash<QString, Facts> files; ///< importable ones, by their paths
    QStringList rejects;         ///< left out: of rows that imports before refused
    QStringList folders;         ///< that they lie in, or could
    bool isThere = false;        ///< the folder can be read

    /// `without`: a folder in it that is left out; empty: none. Blocks.
    static FolderScan of(const QString &folder, bool recursive, const QString &without);
};

} // namespace penstock
