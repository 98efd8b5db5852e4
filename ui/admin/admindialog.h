// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "ui/admin/adminform.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace penstock {

class AdminJob;
class MessageBar;
class OpenWork;

/// Does one operation, as its description says: a form, or a question before something is taken away, and what the
/// server answered. Stays open until the server has done it.
class AdminDialog final : public QDialog
{
    Q_OBJECT

public:
    using Given = AdminForm::Given;

    /// The session must be open.
    AdminDialog(Session &session, AdminRequest::Kind kind, const Given &given, QWidget *parent = nullptr);

    AdminForm *form() const { return m_form; }
    QPushButton *goButton() const { return m_go; }
    QLineEdit *typedName() const { return m_typed; } ///< null or hidden: nothing has to be typed
    MessageBar *messages() const { return m_messages; }

    void reject() override;

Q_SIGNALS:
    /// Something was sent: what the server lists may be other than before, whatever came back.
    void tried();
    void succeeded(const QString &note); ///< what the server had to say beside it; may be empty
    void tokenMade(const QString &name, const QString &token);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void layOut(QVBoxLayout &column);
    void addQuestion(QVBoxLayout &column);
    void grow();
    void showContents();
    void go();
    void settled(AdminJob &job);
    void updateButton();
    void updateQuestion();
    void sessionEnded();
    void showUnknown();
    void nameWork();
    bool takesAway() const;
    QString textOf(AdminField field) const;
    QString object() const;

    QPointer<Session> m_session;
    const AdminOperation m_operation;
    const QString m_title; ///< of the operation, in the server's words
    const Given m_given;
    QString m_production;    ///< to be typed; empty: nothing
    bool m_isEdited = false; ///< somebody wrote something
    bool m_isSent = false;   ///< and not answered yet
    bool m_isLost = false;   ///< the session ended behind what was sent
    QPointer<AdminJob> m_job;
    QScrollArea *m_scroll = nullptr;
    AdminForm *m_form = nullptr;
    OpenWork *m_work = nullptr;
    MessageBar *m_messages = nullptr;
    QLabel *m_warning = nullptr;  ///< null: nothing can be taken away
    QLabel *m_demand = nullptr;   ///< what has to be typed
    QLabel *m_contents = nullptr; ///< what is in the thing that goes; null: that is not asked
    QLineEdit *m_typed = nullptr;
    QPushButton *m_go = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace penstock
