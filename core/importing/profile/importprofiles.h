// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/profile/importprofilefolder.h"

#include <QObject>
#include <QThreadPool>

#include <functional>

namespace penstock {

/// The kept profiles, for a window: what is in the folder is known once changed() was emitted, and every change of it
/// is made in a thread, one after the other. Another program may use the folder at the same time.
class ImportProfiles final : public QObject
{
    Q_OBJECT

public:
    /// Begins to read the folder, which need not be there.
    explicit ImportProfiles(const QString &folder = ImportProfileFolder::defaultPath(), QObject *parent = nullptr);
    /// Waits until all is on the disk.
    ~ImportProfiles() override;

    const ImportProfileFolder &folder() const { return m_folder; }
    bool isRead() const { return m_isRead; }                              ///< for the first time
    const QList<KeptProfile> &all() const { return m_contents.profiles; } ///< by name
    const QStringList &problems() const { return m_contents.problems; }   ///< files that are none, and why

    /// For files with that header, see ImportProfile::fingerprint(); several have been saved for such files.
    QList<KeptProfile> find(const QString &fingerprint) const;

    // Each returns at once; changed() follows, also when nothing has changed, and before it failed() when it failed.
    void refresh();
    /// `told`: what became of it, instead of failed(); behind changed().
    void save(const QString &name, const ImportProfile &profile, const std::function<void(const Status &)> &told = {});
    void rename(const QString &from, const QString &to);
    void remove(const QString &name);

Q_SIGNALS:
    void changed();
    void failed(const penstock::Error &error);

private:
    void act(const std::function<Status(const ImportProfileFolder &)> &action,
             const std::function<void(const Status &)> &told = {});

    const ImportProfileFolder m_folder;
    ImportProfileFolder::Contents m_contents;
    bool m_isRead = false;
    QThreadPool m_thread;
};

} // namespace penstock
