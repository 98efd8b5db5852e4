// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/importing/filefingerprint.h"

#include <QCoreApplication>
#include <QHash>
#include <QLockFile>
#include <QStringList>

namespace penstock {

/// Which files of a watched folder have been imported: by name and content, in a file that a kill leaves whole. One
/// watch at a time keeps it.
class WatchJournal
{
    Q_DECLARE_TR_FUNCTIONS(penstock::WatchJournal)

public:
    struct Entry
    {
        FileFingerprint fingerprint;
        QString problem; ///< why it failed; empty: it was imported
    };

    explicit WatchJournal(const QString &path) : m_path(path), m_lock(path + QStringLiteral(".lock")) {}

    /// Of a folder that is watched for that target: in $XDG_DATA_HOME/penstock/watches.
    static QString pathOf(const QString &folder, const QString &target);

    /// Reads what is there. Kind BadInput when another watch keeps it, File when it cannot be read.
    Status open();

    /// By the name in the folder.
    const Entry *find(const QString &name) const;
    QStringList failed() const; ///< names, in order

    /// Kind File when it cannot be kept; what was there before is still there.
    Status add(const QString &name, const Entry &entry);

private:
    void take(const QByteArray &line);
    Status compact();

    const QString m_path;
    QLockFile m_lock;
    QHash<QString, Entry> m_entries;
    bool m_isTorn = false; ///< a line may have been begun that has no end
};

} // namespace penstock
