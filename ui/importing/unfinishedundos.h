// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/leftundo.h"

#include <QList>
#include <QObject>
#include <QPointer>

class QWidget;

namespace penstock {

class MessageBar;
class RunUndo;
class Session;
class SessionList;
struct Error;

/// Says at the start which undos of imports were begun and have not come to their end, how far they came, and goes on
/// with them when somebody says so. Each asks again before it deletes.
class UnfinishedUndos final : public QObject
{
    Q_OBJECT

public:
    /// `folder`: of the journals. The others must outlive this; questions are asked above the window.
    UnfinishedUndos(SessionList &sessions, MessageBar &message, const QString &folder, QWidget *window);

    /// Reads the journals, in the background, and says what there is; nothing while one of them is gone on with.
    void look();

Q_SIGNALS:
    /// What a database holds is another now.
    void deleted(const QString &profileId, const QString &database);

private:
    void show(const QString &before = {}); ///< behind that sentence
    void goOn();
    void sessionChanged();
    bool isStillLeft() const;
    void fail(const Error &error);
    Session *sessionFor(const ImportRecord &record) const;

    SessionList &m_sessions;
    MessageBar &m_message;
    const QString m_folder;
    RunUndo *m_undo = nullptr;
    QList<LeftUndo> m_left;
    QPointer<Session> m_session; ///< that the first of them waits for, or works through
};

} // namespace penstock
