// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/targetstate.h"

#include "core/async/sentences.h"
#include "core/session/firstlogin.h"
#include "core/session/sessionlist.h"
#include "ui/admin/firstlogindialogs.h"
#include "ui/common/messagebar.h"
#include "ui/mainwindow/statusstrip.h"
#include "ui/mainwindow/targetbar.h"

namespace penstock {

TargetState::TargetState(SessionList &sessions, const TargetBar &target, StatusStrip &status, MessageBar &messages,
                         QObject *parent)
    : QObject(parent), m_sessions(sessions), m_target(target), m_status(status), m_messages(messages)
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
        showFailure(*session);
    } else {
        m_messages.clear();
    }
}

/// What is marked as read-only is not changed, and so gets no login from here.
void TargetState::showFailure(const Session &session)
{
    const std::optional<AdminRequest::Kind> wanted =
        session.profile().isReadOnly ? std::nullopt : FirstLogin::wantedBy(session);
    Error error = session.error();
    if (wanted == AdminRequest::Kind::CreateOperatorToken)
        error.message = joinedSentences(
            error.message, tr("If this is an InfluxDB 3 that is new, it has no token yet, and its first one can "
                              "be made here."));
    m_messages.showError(error);
    m_messages.setAction(tr("Try again"));
    if (wanted)
        m_messages.addAction(wanted == AdminRequest::Kind::SetUp ? tr("Set it up…") : tr("Make the first token…"),
                             [this] { beginFirstLogin(); });
}

void TargetState::beginFirstLogin()
{
    const Session *const session = m_target.session();
    FirstLogin *const login = session && !m_firstLogin ? m_sessions.makeFirstLogin(*session, this) : nullptr;
    if (!login)
        return;
    m_firstLogin = new FirstLoginDialogs(login, m_messages.window());
    connect(m_firstLogin, &FirstLoginDialogs::failed, this, [this](const QString &why) {
        m_messages.showMessage(MessageBar::Kind::Error, why);
        m_messages.setAction(tr("Try again"));
    });
    connect(m_firstLogin, &FirstLoginDialogs::over, this, [this, id = session->profile().id] {
        // With what was made; else it fails as before, and is offered again.
        if (m_target.profileId() == id)
            Q_EMIT reopenRequested(id, m_target.database());
    });
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
