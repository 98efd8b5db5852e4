// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/profile.h"

#include <QObject>

#include <optional>

namespace penstock {

class ProfileStore;
class SecretStore;

/// What a person does to the list of saved connections: copies, removes and brings back, reorders. Passwords go along,
/// and the one of a removed connection stays until nobody can ask for it back any more.
class ProfileChanges final : public QObject
{
    Q_OBJECT

public:
    ProfileChanges(ProfileStore &profiles, SecretStore &secrets, QObject *parent = nullptr);

    /// Forgets for good what was removed.
    ~ProfileChanges() override;

    /// Saves a connection like this one under a name of its own; its password may be empty.
    Result<Profile> copy(const Profile &original, const QString &name, const QString &password);

    /// Its password stays until forgetRemoved(), which also happens when another one is removed.
    Status remove(const QString &id);
    /// Brings the one that was removed last back to its place; its id, or why not. Empty: there is none.
    Result<QString> undoRemove();
    void forgetRemoved();

    /// -1: up, 1: down, among those of its group. An unknown id is none's place and moves nothing.
    Status move(const QString &id, int by);
    /// Into a group, before another of its connections; without one: as its last. An unknown id moves nothing.
    Status place(const QString &id, const QString &group, const QString &before);
    /// The group, and those in it, get another name, or go into another group. Those of them that are changed when an
    /// error comes stay so.
    Status renameGroup(const QString &group, const QString &name);

private:
    struct Removed
    {
        qsizetype row = 0;
        Profile profile;
    };

    qsizetype rowOf(const QString &id) const; ///< -1: unknown

    ProfileStore &m_profiles;
    SecretStore &m_secrets;
    std::optional<Removed> m_removed;
};

} // namespace penstock
