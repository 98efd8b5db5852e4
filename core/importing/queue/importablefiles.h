// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace penstock {

/// The files of a folder that could be CSV by the ends of their names (csv, tsv, tab, txt, dat; also packed: gz, zst),
/// by name; those of its sub-folders behind them. Hidden ones are not among them, nor what links to folders lead to.
struct ImportableFiles
{
    QStringList files;
    QStringList rejects; ///< left out, see RejectsPlace::isOne()

    static ImportableFiles in(const QString &folder, bool recursive);

    /// Says that these are left out. Empty when there are none.
    static QString tellLeftOut(const QStringList &rejects);
};

/// ".csv, .tsv, .tab, .txt, .dat"
QString importableEndings();

} // namespace penstock
