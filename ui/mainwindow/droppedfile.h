// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace penstock {

/// What the window can do with a file that somebody gave it, judged by its name and kind, and of JSON by its beginning.
struct DroppedFile
{
    QString path;
    bool isCsv = false;
    bool isProfile = false;     ///< says how files are imported
    bool isPipeline = false;    ///< the document of one
    bool isLines = false;       ///< line protocol, packed or not
    bool isQuery = false;       ///< InfluxQL, SQL or Flux
    bool isConnections = false; ///< of another program; see ForeignFile
    QString reason{};           ///< why it cannot be taken, for people; empty when it can

    static DroppedFile judge(const QString &path);
    /// Of a folder the CSV files and those of line protocol in it, by their names; it has a reason when there are none.
    /// Refused rows of imports before are left out of it, and a reason says so.
    static QList<DroppedFile> judgeAll(const QStringList &paths);
    QString name() const; ///< without the folders
};

} // namespace penstock
