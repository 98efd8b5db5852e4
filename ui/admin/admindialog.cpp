// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/admindialog.h"

#include "core/async/sentences.h"
#include "core/async/visibletext.h"
#include "core/client/admin/adminjob.h"
#include "core/client/client.h"
#include "core/result/resultset.h"
#include "core/session/schemacache.h"
#include "ui/common/messagebar.h"
#include "ui/common/openwork.h"
#include "ui/common/typedname.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace penstock {

namespace {

constexpr qsizetype longestButton = 48;

} // namespace

AdminDialog::AdminDialog(Session &session, AdminRequest::Kind kind, const Given &given, QWidget *parent)
    : QDialog(parent),
      m_session(&session),
      m_operation(adminOperation(kind)),
      m_title(adminTitle(kind, session.info())),
      m_given(given)
{
    setWindowTitle(tr("%1 on %2", "an operation, a connection").arg(m_title, visibleText(session.profile().name)));
    m_messages = new MessageBar(this);
    m_form = new AdminForm(kind, session.info(), session.schema(), given, this);
    m_go = new QPushButton(this);
    m_cancel = new QPushButton(tr("Cancel"), this);
    auto *column = new QVBoxLayout(this);
    layOut(*column);
    connect(m_form, &AdminForm::edited, this, [this] {
        m_isEdited = true;
        updateButton();
    });
    connect(m_go, &QPushButton::clicked, this, &AdminDialog::go);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_isEdited = false; // that was meant
        reject();
    });
    // What it speaks to may end before it: its work goes with the client.
    connect(&session, &Session::stateChanged, this, [this] {
        if (m_session && m_session->state() != Session::State::Open)
            sessionEnded();
    });
    connect(&session, &QObject::destroyed, this, &AdminDialog::sessionEnded);
    nameWork();
    updateButton();
    // Return does nothing by mistake: neither in a field of what destroys, nor where there is none.
    if (m_form->focusFirst() || !isDestructive(kind))
        return;
    if (m_typed) {
        m_typed->setFocus(Qt::OtherFocusReason);
    } else {
        m_cancel->setDefault(true);
        m_cancel->setFocus(Qt::OtherFocusReason);
    }
}

void AdminDialog::updateButton()
{
    updateQuestion();
    const bool isRunning = m_job;
    const QString title = m_title;
    const bool isDangerous = takesAway();
    const QString full = tr("%1: %2", "what is done, to what").arg(title, visibleText(object()));
    QString text = isDangerous && !object().isEmpty() && full.size() <= longestButton ? full : title;
    m_go->setText(text.replace(u'&', QStringLiteral("&&")));
    // Return does nothing by mistake.
    m_go->setAutoDefault(!isDangerous);
    m_go->setDefault(!isDangerous);
    m_go->setEnabled(!isRunning && !m_isLost && (m_production.isEmpty() || isTypedName(m_typed->text(), m_production)));
    m_form->setEnabled(!isRunning);
    if (m_typed)
        m_typed->setEnabled(!isRunning);
    m_cancel->setText(isRunning ? tr("Stop waiting") : tr("Cancel"));
}

/// What was sent to it may have been done: that is said, and stays until it is read.
void AdminDialog::sessionEnded()
{
    if (m_isLost)
        return;
    if (!m_isSent) {
        done(Rejected);
        return;
    }
    if (m_job)
        disconnect(m_job, nullptr, this, nullptr);
    m_job = nullptr;
    m_isSent = false;
    m_isLost = true;
    m_isEdited = false;
    showUnknown();
    updateButton();
    m_work->end();
}

void AdminDialog::nameWork()
{
    const auto words = [this, server = visibleText(m_session->profile().name)]() -> std::optional<OpenWork::Words> {
        if (!m_job)
            return {};
        return OpenWork::Words{tr("The server has not answered"),
                               tr("“%1” was sent to %2 and has not been answered.").arg(m_title, server),
                               tr("Quitting only ends the wait: the server may do it all the same."),
                               tr("Do not wait, and quit")};
    };
    m_work = new OpenWork(this, words, [this] {
        if (m_job)
            m_job->cancel();
    });
}

void AdminDialog::showUnknown()
{
    const QString advice = adminUnanswered(m_operation.kind);
    m_messages->showMessage(MessageBar::Kind::Warning,
                            advice.isEmpty() ? tr("Nobody waits for the answer any more. Whether the server has done "
                                                  "it, its list tells.")
                                             : tr("Nobody waits for the answer any more. %1").arg(advice));
}

/// A box of buttons makes its first one the default when it is shown, even of what destroys.
void AdminDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    updateButton();
}

void AdminDialog::go()
{
    if (m_job || !m_session || m_session->state() != Session::State::Open)
        return;
    m_messages->clear();
    const Result<AdminRequest> request = m_form->request();
    if (!request) {
        m_messages->showError(request.error());
        return;
    }
    m_job = m_session->client()->administer(*request);
    m_isSent = true;
    connect(m_job, &Job::finished, this, [this, job = m_job.data()] { settled(*job); });
    updateButton();
}

void AdminDialog::settled(AdminJob &job)
{
    m_job = nullptr;
    m_isSent = false;
    m_work->end();
    updateButton();
    if (changesNames(job.request().kind) && m_session)
        m_session->schema().forget(); // whether it was done or not: who knows
    if (job.state() == Job::State::Succeeded) {
        QStringList notes;
        for (const Batch::Note &note : job.rows().notes())
            notes += note.text;
        const QString token = job.takeSecret();
        Q_EMIT succeeded(joinedSentences(notes));
        if (!token.isEmpty())
            Q_EMIT tokenMade(job.request().name, token);
        Q_EMIT tried();
        accept();
        return;
    }
    if (job.state() == Job::State::Failed)
        m_messages->showError(job.error());
    else
        showUnknown();
    Q_EMIT tried();
}

/// While the server works, this only ends the wait for its answer, and what became of it is said. Escape does not throw
/// away what was written, unless it is pressed once more.
void AdminDialog::reject()
{
    if (m_job) {
        m_job->cancel();
    } else if (m_isEdited) {
        m_isEdited = false;
        m_messages->showMessage(MessageBar::Kind::Warning,
                                tr("Nothing was done yet, and what is written here goes when this is closed."));
        m_messages->setAction(tr("Close it"), [this] { QDialog::reject(); });
    } else {
        QDialog::reject();
    }
}

} // namespace penstock
