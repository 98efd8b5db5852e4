// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/profile.h"
#include "core/settings/filewriter.h"

#include <QList>
#include <QObject>

#include <optional>

namespace penstock {

/// The saved profiles, in the person's order: one JSON file (mode 0600), written atomically, no secrets.
///
/// A change is true at once, and written in another thread: a disk may take its time. Two programs may use the file:
/// what the other one saved is read again before a change is made.
class ProfileStore final : public QObject
{
    Q_OBJECT

public:
    /// The file is read by load(); it need not exist. defaultPath() is $XDG_CONFIG_HOME/penstock/connections.json.
    explicit ProfileStore(const QString &path = defaultPath(), QObject *parent = nullptr);
    /// Waits until all is on the disk.
    ~ProfileStore() override;

    static QString defaultPath();

    /// On a damaged file: the error says where, the file is kept aside as *.damaged, and the store starts empty.
    Status load();

    const QList<Profile> &profiles() const { return m_profiles; }
    std::optional<Profile> find(const QString &id) const;
    std::optional<Profile> findByName(const QString &name) const;

    /// Adds or, when the id is known, replaces; then writes, see failed(). The profile must be valid, its name not
    /// taken (letter case makes no difference), else nothing has changed.
    Status save(const Profile &profile);

    /// Removes and writes. Putting it back at the same place: insert().
    Status remove(const QString &id);
    Status insert(qsizetype row, const Profile &profile);

    /// Waits until all changes are on the disk, or have failed().
    void flush();

Q_SIGNALS:
    void changed();
    /// A change is not on the disk (a full disk, a folder that cannot be written). It holds until the program ends, and
    /// is written along with the next one.
    void failed(const penstock::Error &error);

private:
    Status refresh();
    void write(const QList<Profile> &profiles);
    QString keepAside();

    QString m_path;
    QList<Profile> m_profiles;
    QByteArray m_onDisk;          ///< what the file held when it was last read or written
    QList<QByteArray> m_onItsWay; ///< to the disk, the oldest first
    FileWriter m_writer;
};

} // namespace penstock
