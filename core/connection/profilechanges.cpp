// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/profilechanges.h"

#include "core/connection/profilegroups.h"
#include "core/connection/profilestore.h"
#include "core/connection/secretstore.h"

#include <algorithm>

namespace penstock {

ProfileChanges::ProfileChanges(ProfileStore &profiles, SecretStore &secrets, QObject *parent)
    : QObject(parent), m_profiles(profiles), m_secrets(secrets)
{
}

ProfileChanges::~ProfileChanges()
{
    forgetRemoved();
}

qsizetype ProfileChanges::rowOf(const QString &id) const
{
    const QList<Profile> &profiles = m_profiles.profiles();
    const auto place = std::ranges::find(profiles, id, &Profile::id);
    return place == profiles.cend() ? -1 : place - profiles.cbegin();
}

Result<Profile> ProfileChanges::copy(const Profile &original, const QString &name, const QString &password)
{
    Profile copy = original;
    copy.id = Profile::createNew().id;
    copy.name = name;
    if (const Status status = m_profiles.save(copy); !status)
        return std::unexpected(status.error());
    if (!password.isEmpty())
        m_secrets.write(copy.id, password, this, [](bool) {});
    return copy;
}

Status ProfileChanges::remove(const QString &id)
{
    const std::optional<Profile> profile = m_profiles.find(id);
    const qsizetype row = rowOf(id);
    forgetRemoved();
    if (const Status status = m_profiles.remove(id); !status)
        return status;
    if (profile)
        m_removed = Removed{row, *profile};
    return {};
}

Result<QString> ProfileChanges::undoRemove()
{
    if (!m_removed)
        return QString();
    const Removed back = *m_removed;
    if (const Status status = m_profiles.insert(back.row, back.profile); !status)
        return std::unexpected(status.error());
    m_removed.reset();
    return back.profile.id;
}

void ProfileChanges::forgetRemoved()
{
    if (m_removed && !m_profiles.find(m_removed->profile.id)) {
        for (const QString &id : {m_removed->profile.id, m_removed->profile.proxySecretId()})
            m_secrets.remove(id);
    }
    m_removed.reset();
}

Status ProfileChanges::move(const QString &id, int by)
{
    const qsizetype row = rowOf(id);
    if (row < 0)
        return {};
    const QList<Profile> &profiles = m_profiles.profiles();
    const Profile profile = profiles.at(row);
    const int step = by < 0 ? -1 : 1;
    for (qsizetype next = row + step; next >= 0 && next < profiles.size(); next += step) {
        if (profiles.at(next).group == profile.group)
            return m_profiles.insert(next, profile); // it is taken out first: below it goes behind that one
    }
    return {};
}

Status ProfileChanges::place(const QString &id, const QString &group, const QString &before)
{
    if (rowOf(id) < 0 || id == before)
        return {};
    Profile profile = m_profiles.profiles().at(rowOf(id));
    profile.group = normalisedGroup(group);
    QList<Profile> others = m_profiles.profiles();
    others.removeAt(rowOf(id));
    qsizetype row = others.size();
    for (qsizetype other = 0; other < others.size(); ++other) {
        if (others.at(other).id == before) {
            row = other;
            break;
        }
        if (others.at(other).group == profile.group)
            row = other + 1;
    }
    return m_profiles.insert(row, profile);
}

Status ProfileChanges::renameGroup(const QString &group, const QString &name)
{
    const QString from = group + u'/';
    const QString to = normalisedGroup(name);
    const QList<Profile> profiles = m_profiles.profiles();
    for (Profile profile : profiles) {
        if (profile.group != group && !profile.group.startsWith(from))
            continue;
        profile.group = normalisedGroup(to + u'/' + profile.group.mid(from.size()));
        if (const Status status = m_profiles.save(profile); !status)
            return status;
    }
    return {};
}

} // namespace penstock
