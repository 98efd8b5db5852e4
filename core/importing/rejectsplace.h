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

    /// Beside the source where no folder is wanted: "data.csv.rejects.csv", for there may be a data.txt as well.
    static RejectsPlace of(const QString &source, const QString &folder);

    /// Where an import that is broken off goes on when `planned` is where it would begin: one that wrote to `earlier`,
    /// "data.rejects.csv", as all files beside their source were called once, keeps it.
    static QString goingOn(const QString &planned, const QString &source, const QString &earlier);

    /// "data.csv" of "data.csv.rejects.csv", and what is left of it in the older names: "data" of "data.rejects.csv",
    /// of "data.rejects-1.csv" and of a folder's "data-1a2b3c4d.rejects.csv". Empty: its name is not that of rejects.
    static QString nameOfSource(const QString &file);

    /// Whether an import before has written the file: rows that it refused, or their reasons. Of rows by another name
    /// those tell who lie beside them. Blocks.
    static bool isOne(const QString &file);
};

} // namespace penstock
