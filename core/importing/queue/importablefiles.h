// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace penstock {

/// The files of a folder that could be CSV by the ends of their names (csv, tsv, tab, txt, dat; also packed: gz, zst),
/// by name; with `recursive` those of its sub-folders behind them. Hidden ones are left out, and links to folders.
QStringList importableFilesIn(const QString &folder, bool recursive);

/// ".csv, .tsv, .tab, .txt, .dat"
QString importableEndings();

} // namespace penstock
