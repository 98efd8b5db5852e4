// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/settings/filewriter.h"
#include "core/workspace/savedtab.h"
#include "core/workspace/sessionfolder.h"
#include "core/workspace/tablayout.h"

#include <QHash>
#include <QList>
#include <QObject>

namespace penstock {

class Settings;

/// The one place where the texts of tabs survive the program: a file for each, readable by its owner only, without
/// passwords, owned by one process at a time. Files are written whole, in a thread of their own, and only those that
/// changed.
class SessionStore final : public QObject
{
    Q_OBJECT

public:
    /// Below this folder; the end of it waits until all is on the disk.
    explicit SessionStore(const QString &folder, QObject *parent = nullptr);

    /// What is to be restored.
    struct Saved
    {
        QList<SavedTab> tabs; ///< of last time, and those that ended windows and crashes left behind
        QString current;      ///< the id of the one that was looked at; empty: unknown
        TabLayout layout{};
    };
    Saved load();

    /// Returns at once. Tabs that are not in the list any more are forgotten.
    void save(const QList<SavedTab> &tabs, const QString &current, const TabLayout &layout = {});

    /// Waits until all that was saved so far is on the disk.
    void flush();

    /// The texts that the first versions kept in the settings become tabs that load() finds. They leave the settings
    /// only when they are on the disk.
    void takeOver(Settings &settings);

Q_SIGNALS:
    /// Texts cannot be kept (a full disk, a folder that cannot be written); told once until it works again.
    void failed(const penstock::Error &error);

private:
    void tell(const QString &path, const Error &error);

    SessionFolder m_folder;
    QHash<QString, SavedTab> m_written; ///< by path: on the way to the disk, or there
    QByteArray m_order;                 ///< the same
    bool m_told = false;
    FileWriter m_writer;
};

} // namespace penstock
