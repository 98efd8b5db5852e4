// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/profilemodel.h"

#include "core/connection/profilegroups.h"
#include "core/connection/profilestore.h"
#include "core/session/sessionlist.h"
#include "ui/common/theme.h"
#include "ui/connections/connectionmark.h"

#include <algorithm>

namespace penstock {

namespace {

QString withMarks(const Profile &profile)
{
    const QString marks = connectionMarks(profile);
    return marks.isEmpty() ? hostText(profile) : hostText(profile) + QStringLiteral(" · ") + marks;
}

QString description(const Profile &profile)
{
    const QString text = profile.isUnverified() ? unverifiedText() : withMarks(profile);
    return profile.group.isEmpty() ? text : profile.group + QStringLiteral(" · ") + text;
}

} // namespace

ProfileModel::ProfileModel(const ProfileStore &profiles, const SessionList &sessions, QObject *parent)
    : QAbstractListModel(parent), m_store(profiles), m_sessions(sessions)
{
    m_profiles = wanted();
    connect(&profiles, &ProfileStore::changed, this, &ProfileModel::rebuild);
    connect(&sessions, &SessionList::changed, this, &ProfileModel::rebuild);
}

int ProfileModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_profiles.size());
}

QVariant ProfileModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Profile &profile = m_profiles.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return profile.name;
    case Qt::DecorationRole:
        if (profile.isUnverified())
            return themedIcon(QStringLiteral("warning"), ThemeRole::Error);
        return themedIcon(profile.isLocal() ? QStringLiteral("local-server") : QStringLiteral("server"));
    case Qt::ForegroundRole:
        return profile.isUnverified() ? QVariant(themeColor(ThemeRole::Error)) : QVariant();
    case Qt::ToolTipRole: // the name may be cut
        return profile.name + u'\n' + description(profile);
    case Qt::AccessibleDescriptionRole:
        return description(profile);
    case HostRole:
        return withMarks(profile);
    case IdRole:
        return profile.id;
    case ColourRole:
        return connectionColour(profile).isValid() ? connectionColour(profile).name() : QString();
    case TlsRole:
        return profile.url.scheme() == QLatin1String("https");
    case InsecureRole:
        return profile.isUnverified();
    case LocalRole:
        return profile.isLocal();
    case DraftRole:
        return isDraft(index.row());
    case GroupRole:
        return profile.group;
    default:
        return {};
    }
}

int ProfileModel::rowOf(const QString &profileId) const
{
    const auto found = std::ranges::find(m_profiles, profileId, &Profile::id);
    return found == m_profiles.cend() ? -1 : int(found - m_profiles.cbegin());
}

void ProfileModel::setDraft(const std::optional<Profile> &draft)
{
    m_draft = draft;
    rebuild();
}

void ProfileModel::rebuild()
{
    if (m_draft && m_store.find(m_draft->id))
        m_draft.reset();
    const QList<Profile> target = wanted();
    // Row by row, so that a view keeps its place.
    for (qsizetype row = m_profiles.size() - 1; row >= 0; --row) {
        if (std::ranges::find(target, m_profiles.at(row).id, &Profile::id) != target.cend())
            continue;
        beginRemoveRows({}, int(row), int(row));
        m_profiles.removeAt(row);
        endRemoveRows();
    }
    for (qsizetype row = 0; row < target.size(); ++row) {
        const int old = rowOf(target.at(row).id);
        if (old < 0) {
            beginInsertRows({}, int(row), int(row));
            m_profiles.insert(row, target.at(row));
            endInsertRows();
            continue;
        }
        if (old != row) {
            beginMoveRows({}, old, old, {}, int(row));
            m_profiles.move(old, row);
            endMoveRows();
        }
        if (m_profiles.at(row) != target.at(row)) {
            m_profiles[row] = target.at(row);
            Q_EMIT dataChanged(index(int(row)), index(int(row)));
        }
    }
}

QList<Profile> ProfileModel::wanted() const
{
    QList<Profile> result;
    for (const Session *session : m_sessions.sessions()) {
        if (session->profile().isLocal())
            result += session->profile();
    }
    result += groupedProfiles(m_store.profiles());
    if (m_draft)
        result += *m_draft;
    return result;
}

QString unverifiedText()
{
    return ProfileModel::tr("certificate not checked");
}

QString hostText(const Profile &profile)
{
    if (!profile.unixSocket.isEmpty())
        return profile.unixSocket;
    QString host = profile.url.host();
    if (profile.url.port() > 0)
        host += u':' + QString::number(profile.url.port());
    const QString path = profile.url.path();
    if (path != QLatin1String("/"))
        host += path;
    return profile.ssh.isEmpty() ? host
                                 : ProfileModel::tr("%1 through %2", "a server, and a host").arg(host, profile.ssh);
}

} // namespace penstock
