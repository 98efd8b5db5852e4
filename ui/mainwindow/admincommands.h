// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/admin/adminrequest.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QString>

class QWidget;

namespace penstock {

class AdminWindow;
class SessionList;
class TargetBar;
class WindowActions;

/// The commands that look after a server: that of the tool bar's target, or any that is named. Each server has one
/// window for it.
class AdminCommands final : public QObject
{
    Q_OBJECT

public:
    /// All live as long as the window, which it belongs to.
    AdminCommands(const WindowActions &actions, SessionList &sessions, const TargetBar &target, QWidget &window);

    /// Opens the administration of that connection, or brings it to the front; `page`: see AdminPageFactory::key,
    /// empty: where it is.
    void show(const QString &profileId, const QString &page = {});

    /// Asks before it deletes, as the administration does.
    void drop(const QString &profileId, AdminRequest::Kind kind, const QString &database, const QString &measurement);

Q_SIGNALS:
    void targetWanted(); ///< a command of the tool bar's target, which has no connection

private:
    void showTarget(const QString &page);

    SessionList &m_sessions;
    const TargetBar &m_target;
    QWidget &m_window;
    QHash<QString, QPointer<AdminWindow>> m_windows; ///< by the connection's id
};

} // namespace penstock
