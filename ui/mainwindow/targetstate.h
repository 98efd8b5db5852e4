// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace penstock {

class MessageBar;
class Session;
class SessionList;
class StatusStrip;
class TargetBar;

/// How the connection of the tool bar's target stands: shown in the status strip and, when it failed, above the
/// queries. One that was edited while it was open is to be opened again.
class TargetState final : public QObject
{
    Q_OBJECT

public:
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

    const TargetBar &m_target;
    StatusStrip &m_status;
    MessageBar &m_messages;
    bool m_wasOpen = false;
};

} // namespace penstock
