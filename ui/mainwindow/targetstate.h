// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

namespace penstock {

class FirstLoginDialogs;
class MessageBar;
class Session;
class SessionList;
class StatusStrip;
class TargetBar;

/// How the connection of the tool bar's target stands: shown in the status strip and, when it failed, above the
/// queries, where a server that is new is offered its first login. One that was edited while it was open is to be
/// opened again.
class TargetState final : public QObject
{
    Q_OBJECT

public:
    /// All outlive it; dialogs belong to the window of the messages.
    TargetState(SessionList &sessions, const TargetBar &target, StatusStrip &status, MessageBar &messages,
                QObject *parent);

    /// The target is now another one.
    void targetChanged(bool sameServer);

    /// The target as people call it; empty: there is none.
    QString name() const;

Q_SIGNALS:
    void reopenRequested(const QString &profileId, const QString &database);

private:
    void sessionStateChanged(Session *session);
    void sessionsChanged();
    void showFailure(const Session &session);
    void beginFirstLogin();

    SessionList &m_sessions;
    const TargetBar &m_target;
    StatusStrip &m_status;
    MessageBar &m_messages;
    QPointer<FirstLoginDialogs> m_firstLogin; ///< under way
    bool m_wasOpen = false;
};

} // namespace penstock
