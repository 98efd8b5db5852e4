// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/importing/queue/folderscan.h"
#include "core/importing/queue/watchjournal.h"

#include <QElapsedTimer>
#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <optional>

namespace penstock {

/// Finds the files that come into a folder, each once: when it has stopped growing, and when its name and content are
/// new to the journal; but for refused rows of imports before. It imports nothing itself: whoever it says found() to
/// does, and says conclude() in the end.
///
/// The system tells of what comes; besides, it looks from time to time, as network folders tell nothing.
class FolderWatch final : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QString folder;
        bool recursive = false;
        QString doneFolder;                      ///< where imported files are moved to, in `folder`; empty: they stay
        std::chrono::milliseconds settle{2'000}; ///< size and time of a file stay the same for so long
        std::chrono::milliseconds look{30'000};  ///< at the latest
        QString journal;                         ///< see WatchJournal::pathOf()
    };

    explicit FolderWatch(const Options &options, QObject *parent = nullptr);

    /// Fails when the folder is not there, or another watch keeps the journal.
    Status start();
    /// Finds no others.
    void stop();

    /// What became of a file that was found; `error`: it failed. One that was not imported because the server could
    /// not be reached is tried again when it changes or the watch is started again, one that failed for what is in it
    /// only when it changes.
    void conclude(const QString &file, const std::optional<Error> &error);
    /// Of a file whose import was stopped: it is found again by the next watch.
    void letGo(const QString &file);

    /// Those that failed in an earlier watch and have not changed since; names.
    QStringList failedBefore() const { return m_journal.failed(); }

Q_SIGNALS:
    void found(const QString &file);
    /// Something to tell a person: a file was moved, the folder has gone, …
    void said(const QString &sentence);

private:
    /// A file that is, or may be, about to be imported.
    struct Candidate
    {
        FolderScan::Facts facts;
        QElapsedTimer since; ///< they have been so
        bool isTaken = false;
        FileFingerprint fingerprint; ///< once it is taken
    };

    void look();
    void take(const FolderScan &scan);
    void consider(const QString &file, const FolderScan::Facts &facts);
    void identify(const QString &file);
    void identified(const QString &file, const Result<FileFingerprint> &fingerprint);
    void keep(const QString &file, const FileFingerprint &fingerprint, const QString &problem);
    void moveAway(const QString &file);
    QString nameOf(const QString &file) const;
    QString doneFolder() const;

    const Options m_options;
    WatchJournal m_journal;
    QFileSystemWatcher m_system;
    QTimer m_next;
    QHash<QString, Candidate> m_candidates;
    QHash<QString, FolderScan::Facts> m_known; ///< files that are of no concern as long as they are so
    QHash<QString, bool> m_unreadable;         ///< files, and whether that was said
    bool m_isLooking = false;
    bool m_looksAgain = false;
    bool m_isStopped = true;
    bool m_isGone = false;
    bool m_hasToldRejects = false;
};

} // namespace penstock
