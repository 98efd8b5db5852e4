// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/query/language.h"

#include <QFileSystemWatcher>
#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>

namespace penstock {

/// The saved queries: files in a folder and its folders, as people may keep them in Git; see QueryFile. What others
/// change there is noticed. Hidden files and links to folders are not looked at.
class QueryLibrary final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype most = 20'000; ///< files and folders

    /// The folder need not exist; it is made when something is saved. lockFile: see storeQuery().
    QueryLibrary(const QString &folder, const QString &lockFile, QObject *parent = nullptr);

    struct Entry
    {
        QString path; ///< below the folder, with slashes: "plant/last values.influxql"
        bool isFolder = false;
        QString text{}; ///< the beginning of a query, to be found by

        bool operator==(const Entry &) const = default;
    };

    QString folder() const { return m_folder; }
    QString lockFile() const { return m_lockFile; }
    QString fullPath(const QString &path) const;    ///< of one below the folder; empty: the folder's own
    QString ownPath(const QString &fullPath) const; ///< the other way round; null: it is none of here

    /// Reads the folder in the pool, and again whenever something changes there; entriesChanged() tells.
    void watch();
    void readAgain();
    /// Nothing is read just now or about to be.
    bool isSettled() const { return !m_isReading && !m_readTimer.isActive(); }
    /// Each folder before what is in it; names in alphabetical order.
    const QList<Entry> &entries() const { return m_entries; }
    bool isCut() const { return m_isCut; } ///< there are more than `most`

    // Kind BadInput: the name cannot be one, or is taken. Paths are below the folder; the new one is returned.
    Result<QString> makeFolder(const QString &parent, const QString &name);
    /// A query keeps its ending.
    Result<QString> rename(const QString &path, const QString &name);
    Result<QString> move(const QString &path, const QString &folder);
    /// Puts it aside for 30 days; the place is what restore() wants.
    Result<QString> remove(const QString &path);
    Status restore(const QString &place, const QString &path);

Q_SIGNALS:
    void entriesChanged();
    /// Full paths: a file or folder is elsewhere now.
    void moved(const QString &from, const QString &to);

private:
    struct Listing
    {
        QList<Entry> entries;
        QStringList folders; ///< full paths
        bool isCut = false;
    };
    static Listing list(const QString &folder);
    static void listInto(const QString &base, const QString &below, int depth, Listing *listing);
    void take(const Listing &listing);
    Result<QString> moveTo(const QString &from, const QString &to);

    QString m_folder;
    QString m_lockFile;
    QString m_removed; ///< the folder of what was removed
    QList<Entry> m_entries;
    bool m_isCut = false;
    bool m_isReading = false;
    bool m_isStale = false; ///< changed while it was read
    QFileSystemWatcher m_watcher;
    QTimer m_readTimer;
};

} // namespace penstock
