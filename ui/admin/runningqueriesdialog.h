// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>

class QLabel;
class QPushButton;
class QTableView;

namespace penstock {

class AdminJob;
class MessageBar;
class RunningQueriesModel;
struct AdminRequest;

/// What a server is busy with, listed anew every two seconds, and a way to end one of them.
class RunningQueriesDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `database`: 3.x lists those of a database.
    RunningQueriesDialog(Session &session, const QString &database, QWidget *parent = nullptr);

    QTableView *table() const { return m_table; }
    QPushButton *killButton() const { return m_kill; }

private:
    void list();
    void listed(const AdminJob &job);
    void kill();
    void updateButton();
    QString chosenId() const;
    AdminJob *ask(const AdminRequest &request);

    QPointer<Session> m_session;
    QString m_database;
    RunningQueriesModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    MessageBar *m_message = nullptr;
    QLabel *m_state = nullptr;
    QPushButton *m_kill = nullptr;
    QTimer m_again; ///< begins when a list has come: two never run at once
};

} // namespace penstock
