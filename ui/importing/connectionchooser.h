// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QComboBox;
class QFormLayout;
class QLabel;
class QWidget;

namespace penstock {

class ProfileStore;
class RoleLabel;
class Session;
class SessionList;

/// The rows of a form that say which connection is written to, and how it stands with its server.
class ConnectionChooser final : public QObject
{
    Q_OBJECT

public:
    /// Adds its rows to the form, whose widget owns them.
    ConnectionChooser(SessionList &sessions, QFormLayout &form, QWidget *parent);

    /// Where the groups of the connections are known: they stand beside the names, and group by group, as in the tool
    /// bar. It must outlive this.
    void setProfiles(const ProfileStore &profiles);

    /// Fills the list afresh, with this one chosen; the first when there is no such. None when the one that was chosen
    /// has gone: what was meant for it must not go elsewhere by itself.
    void fill(const QString &profileId);
    bool hasLost() const { return !m_lost.isEmpty(); } ///< that

    QString profileId() const;
    Session *session() const; ///< null: there is no connection at all, or the one that was chosen has gone

    /// Says how it stands with the chosen connection now.
    void presentState();

Q_SIGNALS:
    void chosen(); ///< by hand

private:
    SessionList &m_sessions;
    const ProfileStore *m_profiles = nullptr; ///< null: groups are not shown
    QString m_lost;                           ///< the one that was chosen, and has gone
    QComboBox *m_connection = nullptr;
    QLabel *m_stateIcon = nullptr;
    RoleLabel *m_state = nullptr;
};

} // namespace penstock
