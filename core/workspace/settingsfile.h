// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/connection/profile.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QHash>
#include <QVariant>

namespace penstock {

class KeyChoices;
class ProfileStore;
class Settings;

/// Settings, keys and, by choice, connections, as a JSON file that goes from one machine to another. Holds no secret.
struct SettingsFile
{
    static constexpr int version = 1; ///< later ones are refused
    static constexpr qint64 mostBytes = 1024 * 1024;

    QHash<QString, QVariant> settings; ///< those that are not the usual ones, by Setting::key
    QHash<QString, QStringList> keys;  ///< by command, as KeyChoices has them
    QList<Profile> connections;

    /// `profiles` null: without connections. What a person has written into an address that may be a secret is left
    /// out.
    static SettingsFile of(const Settings &ours, const KeyChoices &chosen, const ProfileStore *profiles);

    QByteArray toBytes() const;
    /// BadInput, with the reason, for anything that is not wholly understood.
    static Result<SettingsFile> fromBytes(const QByteArray &bytes);

    /// All settings and keys are then those of the file, the usual ones where it names none; a proxy with a password,
    /// which no file holds, stays. Connections are added. One that is there already, by its id, is replaced when it
    /// leads to the same place, and keeps its marks for production and reading only; else it stands beside that one,
    /// since the password that is kept belongs to the other place. One whose name is taken gets a number behind it.
    Status apply(Settings &ours, KeyChoices &chosen, ProfileStore &profiles) const;

    Q_DECLARE_TR_FUNCTIONS(penstock::SettingsFile)
};

} // namespace penstock
