// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

#include <QPointer>
#include <QWidget>

class QFrame;
class QLabel;
class QListWidget;
class QStackedWidget;

namespace penstock {

class AdminPage;
class ConnectionMark;
class EmptyState;
class MessageBar;
class SessionList;

/// The administration of one server: on the left the pages that it has, on the right the chosen one.
class AdminWindow final : public QWidget
{
    Q_OBJECT

public:
    /// Opens the connection when it is not open. The sessions must outlive it. Deletes itself when it is closed.
    AdminWindow(SessionList &sessions, const QString &profileId, QWidget *parent = nullptr);
    ~AdminWindow() override;

    const QString &profileId() const { return m_profileId; }

    /// The page of that key (see AdminPageFactory), now or as soon as the server has been asked what it can do.
    void showPage(const QString &key);
    AdminPage *currentPage() const; ///< null: the connection is not open
    QListWidget *pageList() const { return m_list; }
    MessageBar *messages() const { return m_messages; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void layOut();
    void attach();
    void closeWhenFree();
    void updateState();
    void offerFirstLogin();
    void beginFirstLogin();
    void makePages();
    void dropPages();
    void showList(bool isShown);
    void activate(int row);
    void tellOfMissing();

    SessionList &m_sessions;
    const QString m_profileId;
    QPointer<Session> m_session;
    QString m_wanted; ///< the key of the page to be shown
    QString m_asked;  ///< the same, until it is known whether it is there
    int m_active = -1;
    QList<AdminPage *> m_pages;
    ConnectionMark *m_mark = nullptr;
    QLabel *m_server = nullptr;
    MessageBar *m_messages = nullptr;
    QListWidget *m_list = nullptr;
    QFrame *m_edge = nullptr; ///< of the list
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_state = nullptr;        ///< while nothing can be done about it
    EmptyState *m_disconnected = nullptr; ///< with a way to connect
};

} // namespace penstock
