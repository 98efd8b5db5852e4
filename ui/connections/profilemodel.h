// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/profile.h"

#include <QAbstractListModel>

#include <optional>

namespace penstock {

class ProfileStore;
class SessionList;

/// The connections as a list: the local server first, then the saved ones group by group, then one that is being added.
class ProfileModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole,
        HostRole,     ///< "localhost:8086", or the socket's path
        ColourRole,   ///< "#rrggbb" or empty
        TlsRole,      ///< true: https
        InsecureRole, ///< true: any certificate is taken
        LocalRole,
        DraftRole, ///< true: not saved yet
        GroupRole, ///< "plant 3/line 2"; empty: in none
    };

    ProfileModel(const ProfileStore &profiles, const SessionList &sessions, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    const Profile &profile(int row) const { return m_profiles.at(row); }
    int rowOf(const QString &profileId) const; ///< -1: none

    /// Shows a profile that is not in the store yet as the last row; nothing takes it away.
    void setDraft(const std::optional<Profile> &draft);
    bool isDraft(int row) const { return m_draft && row == int(m_profiles.size()) - 1; }

private:
    void rebuild();
    QList<Profile> wanted() const;

    const ProfileStore &m_store;
    const SessionList &m_sessions;
    QList<Profile> m_profiles;
    std::optional<Profile> m_draft;
};

/// "localhost:8086", or the path of the Unix socket.
QString hostText(const Profile &profile);

/// What stands in red wherever a connection shows that takes any certificate.
QString unverifiedText();

} // namespace penstock
