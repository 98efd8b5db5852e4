// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/targetstate.h"

#include "core/session/sessionlist.h"
#include "ui/common/messagebar.h"
#include "ui/mainwindow/statusstrip.h"
#include "ui/mainwindow/targetbar.h"

namespace penstock {

TargetState::TargetState(SessionList &sessions, const TargetBar &target, StatusStrip &status, MessageBar &messages,
                         QObject *parent)
    : QObject(parent), m_target(target), m_status(status), m_messages(messages)
{
    connect(&sessions, &SessionList::sessionStateChanged, this, &TargetState::sessionStateChanged);
    connect(&sessions, &SessionList::changed, this, &TargetState::sessionsChanged);
    connect(&messages, &MessageBar::actionTriggered, this, [this] {
        if (Session *session = m_target.session())
            session->open();
    });
}

void TargetState::targetChanged(bool sameServer)
{
    m_status.setSession(m_target.session());
    if (!sameServer)
        m_messages.clear();
    if (Session *session = m_target.session())
        sessionStateChanged(session);
}

QString TargetState::name() const
{
    const Session *session = m_target.session();
    if (!session)
        return {};
    return m_target.database().isEmpty() ? session->profile().name
                                         : session->profile().name + QStringLiteral(" · ") + m_target.database();
}

void TargetState::sessionStateChanged(Session *session)
{
    if (session != m_target.session())
        return;
    m_status.setSession(session);
    m_wasOpen = session->state() == Session::State::Open;
    if (session->state() == Session::State::Failed) {
        m_messages.showError(session->error());
        m_messages.setAction(tr("Try again"));
    } else {
        m_messages.clear();
    }
}

void TargetState::sessionsChanged()
{
    const Session *session = m_target.session();
    m_status.setSession(session);
    if (session && session->state() == Session::State::Closed && m_wasOpen)
        Q_EMIT reopenRequested(m_target.profileId(), m_target.database());
    else
        m_wasOpen = session && session->state() == Session::State::Open;
}

} // namespace penstock
