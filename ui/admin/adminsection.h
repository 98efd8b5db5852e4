// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/session/session.h"
#include "ui/admin/adminform.h"
#include "ui/admin/adminlisting.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace penstock {

class AdminListModel;
class EmptyState;
class Job;
class MessageBar;

/// One listing of a server: its table, to be searched and copied, and the operations on it.
class AdminSection final : public QWidget
{
    Q_OBJECT

public:
    enum class Scope {
        Own,      ///< it is chosen here, where the listing needs one
        FromAbove ///< another section says it, by setScope()
    };

    AdminSection(Session &session, AdminListing listing, Scope scope, QWidget *parent = nullptr);
    ~AdminSection() override;

    void start();                       ///< lists it, and goes on where it lives
    void list();                        ///< anew, while it is at work and nothing is under way
    void pause();                       ///< asks no more
    void setScope(const QString &name); ///< of the database or user; empty: none

    bool isBusy() const; ///< the list is under way

    /// What the chosen row says of that field, as the server spells it; empty: nothing, or no row is chosen.
    QString chosen(AdminField field) const;

    QTableView *table() const { return m_table; }
    AdminListModel *model() const { return m_model; }
    MessageBar *messages() const { return m_messages; }
    QPushButton *button(AdminRequest::Kind kind) const; ///< null: the server has no such operation
    QPushButton *backfillButton() const { return m_backfill; }

Q_SIGNALS:
    void choiceChanged(); ///< another row, or none
    void changed();       ///< something was done, or was tried

private:
    void layOut();
    void makeHead(QHBoxLayout &head);
    void makeTable();
    void makeButtons(QHBoxLayout &foot);
    void offerScopes();
    void listScopes();
    void follow(Job *job);
    void listed(const Job &job);
    void hideEmptyColumns();
    void fitColumns();
    void showState();
    void updateButtons();
    void copyRows();
    void operate(AdminRequest::Kind kind);
    void changeDone(AdminRequest::Kind kind, const QString &what);
    void doNow(const AdminRequest &request);
    void backfill();
    AdminForm::Given given(AdminRequest::Kind kind) const;
    int chosenRow() const; ///< of the model; -1: none
    bool needsScope() const { return m_info.scope && m_scope.isEmpty(); }

    QPointer<Session> m_session;
    const AdminListing m_listing;
    const AdminListingInfo m_info;
    const Status m_mayChange; ///< a read-only connection says why not
    const Scope m_scopeKind;
    QString m_scope;
    QString m_chosenKey; ///< to be chosen again after the list has come
    QPointer<Job> m_job;
    QTimer m_again; ///< begins when a list has come: two are never asked for at once
    bool m_isActive = false;
    bool m_isLoaded = false;

    AdminListModel *m_model = nullptr;
    QSortFilterProxyModel *m_proxy = nullptr;
    QComboBox *m_scopes = nullptr; ///< null: nothing is chosen here
    QLineEdit *m_search = nullptr;
    QToolButton *m_refresh = nullptr;
    QToolButton *m_stop = nullptr;
    MessageBar *m_messages = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_count = nullptr;
    QList<std::pair<AdminRequest::Kind, QPushButton *>> m_buttons;
    QPushButton *m_backfill = nullptr; ///< null: not a list of continuous queries
};

} // namespace penstock
