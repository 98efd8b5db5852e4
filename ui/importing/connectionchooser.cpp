// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/connectionchooser.h"

#include "core/connection/profilegroups.h"
#include "core/connection/profilestore.h"
#include "core/session/sessionlist.h"
#include "ui/common/format.h"
#include "ui/common/namedetaildelegate.h"
#include "ui/common/rolelabel.h"
#include "ui/common/theme.h"
#include "ui/connections/profilemodel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QSignalBlocker>

#include <algorithm>
#include <optional>

namespace penstock {

namespace {

constexpr int groupRole = Qt::UserRole + 1;

} // namespace

ConnectionChooser::ConnectionChooser(SessionList &sessions, QFormLayout &form, QWidget *parent)
    : QObject(parent), m_sessions(sessions)
{
    m_connection = new QComboBox(parent);
    m_connection->setAccessibleDescription(tr("Connection"));
    m_stateIcon = new QLabel(parent);
    m_state = new RoleLabel(ThemeRole::Muted, parent);
    m_state->setElided(true);
    auto *state = new QHBoxLayout;
    state->setSpacing(spacing::hair);
    state->addWidget(m_stateIcon);
    state->addWidget(m_state, 1);
    form.addRow(tr("C&onnection"), m_connection);
    form.addRow(QString(), state);
    connect(m_connection, &QComboBox::activated, this, &ConnectionChooser::chosen);
}

void ConnectionChooser::setProfiles(const ProfileStore &profiles)
{
    m_profiles = &profiles;
    m_connection->setItemDelegate(new NameDetailDelegate(groupRole, m_connection, Qt::ElideMiddle));
    connect(&profiles, &ProfileStore::changed, this, [this] { fill(profileId()); }); // only a group, it may be
    fill(profileId());
}

void ConnectionChooser::fill(const QString &profileId)
{
    const QString wanted = profileId.isEmpty() ? m_lost : profileId;
    const bool wasThere = m_connection->findData(wanted) >= 0;
    const QSignalBlocker blocker(m_connection);
    m_connection->clear();
    QList<Profile> profiles;
    profiles.reserve(m_sessions.sessions().size());
    for (const Session *session : m_sessions.sessions()) {
        // The session does not know when its group changes.
        const std::optional<Profile> saved = m_profiles ? m_profiles->find(session->profile().id) : std::nullopt;
        profiles += session->profile();
        profiles.last().group = saved ? saved->group : QString();
    }
    for (const Profile &profile : groupedProfiles(profiles)) {
        const QIcon icon = profile.isUnverified() ? themedIcon(QStringLiteral("warning"), ThemeRole::Error)
                           : profile.isLocal()    ? themedIcon(QStringLiteral("local-server"))
                                                  : themedIcon(QStringLiteral("server"));
        m_connection->addItem(icon, profile.name, profile.id);
        if (profile.group.isEmpty())
            continue;
        m_connection->setItemData(m_connection->count() - 1, profile.group, groupRole);
        m_connection->setItemData(m_connection->count() - 1, profile.group, Qt::AccessibleDescriptionRole);
    }
    const int found = m_connection->findData(wanted);
    const bool isLost = found < 0 && !wanted.isEmpty() && (wasThere || wanted == m_lost);
    m_lost = isLost ? wanted : QString();
    m_connection->setCurrentIndex(isLost ? -1 : std::max(0, found));
}

QString ConnectionChooser::profileId() const
{
    return m_connection->currentData().toString();
}

Session *ConnectionChooser::session() const
{
    return m_sessions.find(profileId());
}

void ConnectionChooser::presentState()
{
    const Session *chosen = session();
    QString icon = QStringLiteral("info");
    ThemeRole role = ThemeRole::Muted;
    QString text;
    switch (chosen ? chosen->state() : Session::State::Closed) {
    case Session::State::Closed:
        text = tr("Not connected");
        break;
    case Session::State::Opening:
        icon = QStringLiteral("refresh");
        text = tr("Connecting…");
        break;
    case Session::State::Open:
        icon = QStringLiteral("ok");
        role = ThemeRole::Ok;
        text = tr("Connected: %1").arg(flavourName(chosen->info().flavour));
        if (const QString &version = chosen->info().version; !version.isEmpty()) // some do not tell it
            text = tr("Connected: %1, version %2").arg(flavourName(chosen->info().flavour), version);
        if (chosen->profile().isUnverified()) {
            icon = QStringLiteral("warning");
            role = ThemeRole::Error;
            text += QStringLiteral(" · ") + unverifiedText();
        }
        break;
    case Session::State::Failed:
        icon = QStringLiteral("error");
        role = ThemeRole::Error;
        text = tr("No connection");
        break;
    }
    const int side = m_state->fontMetrics().height();
    m_stateIcon->setPixmap(themedIcon(icon, role).pixmap(QSize(side, side), m_state->devicePixelRatioF()));
    m_state->setRole(role);
    m_state->setText(text);
}

} // namespace penstock
