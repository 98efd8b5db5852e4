// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/admindialog.h"

#include "core/async/plural.h"
#include "core/async/visibletext.h"
#include "core/client/admin/adminjob.h"
#include "core/client/client.h"
#include "core/result/resultset.h"
#include "core/session/schemacache.h"
#include "ui/admin/adminfieldedit.h"
#include "ui/common/messagebar.h"
#include "ui/common/theme.h"
#include "ui/common/typedname.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace penstock {

namespace {

constexpr qsizetype longestButton = 48;

/// A long name has its beginning and its end: as a word it cannot be broken into lines.
QString shortened(const QString &name)
{
    constexpr qsizetype most = 60;
    const QString shown = visibleText(name).simplified();
    return shown.size() <= most ? shown : shown.left(most / 2) + u'…' + shown.right(most / 2);
}

/// Names that somebody is ready to type; the last one in any case.
QStringList shortOnes(const QStringList &names)
{
    QStringList kept;
    for (const QString &name : names) {
        if (name == shortened(name) || &name == &names.constLast())
            kept += name;
    }
    return kept;
}

QLabel *makeText(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(visibleText(text), parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

AdminDialog::AdminDialog(Session &session, AdminRequest::Kind kind, const Given &given, QWidget *parent)
    : QDialog(parent), m_session(&session), m_operation(adminOperation(kind)), m_given(given)
{
    setWindowTitle(
        tr("%1 on %2", "an operation, a connection").arg(m_operation.title, visibleText(session.profile().name)));
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
            done(Rejected);
    });
    connect(&session, &QObject::destroyed, this, [this] { done(Rejected); });
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

void AdminDialog::layOut(QVBoxLayout &column)
{
    column.setContentsMargins(0, 0, 0, 0);
    column.setSpacing(0);
    column.addWidget(m_messages);
    auto *inside = new QWidget(this);
    auto *rows = new QVBoxLayout(inside);
    rows->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    rows->setSpacing(spacing::medium);
    QLabel *const help = makeText(m_operation.help, inside);
    help->setForegroundRole(QPalette::PlaceholderText);
    rows->addWidget(help);
    rows->addWidget(m_form);
    const bool isDangerous = isDestructive(m_operation.kind);
    if (isDangerous)
        addQuestion(*rows);
    rows->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inside);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column.addWidget(scroll, 1);

    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_go, QDialogButtonBox::AcceptRole);
    buttons->addButton(m_cancel, QDialogButtonBox::RejectRole);
    buttons->setContentsMargins(spacing::large, 0, spacing::large, spacing::large);
    m_go->setAutoDefault(!isDangerous);
    m_go->setDefault(!isDangerous);
    m_cancel->setAutoDefault(false);
    column.addWidget(buttons);

    const int width = std::max(inside->sizeHint().width(), fontMetrics().averageCharWidth() * 72);
    const int height = inside->heightForWidth(width) > 0 ? inside->heightForWidth(width) : inside->sizeHint().height();
    const QSize room =
        (parentWidget() ? parentWidget()->window()->size() : QSize(width, height)).expandedTo({480, 320});
    resize(QSize(width, height + buttons->sizeHint().height() + spacing::large + fontMetrics().lineSpacing())
               .boundedTo(room));
}

/// What is lost, where; on a production connection a name has to be typed.
void AdminDialog::addQuestion(QVBoxLayout &column)
{
    const Profile &profile = m_session->profile();
    m_warning = makeText({}, column.parentWidget());
    QFont font = m_warning->font();
    font.setWeight(QFont::DemiBold);
    m_warning->setFont(font);
    column.addWidget(m_warning);
    if (m_operation.kind == AdminRequest::Kind::DropDatabase) {
        m_contents = makeText({}, column.parentWidget());
        column.addWidget(m_contents);
        connect(&m_session->schema(), &SchemaCache::changed, this, &AdminDialog::showContents);
        showContents();
    }
    if (!profile.isProduction)
        return;
    m_demand = makeText({}, column.parentWidget());
    column.addWidget(m_demand);
    m_typed = new QLineEdit(column.parentWidget());
    m_typed->setAccessibleName(tr("The name, to go on"));
    column.addWidget(m_typed);
    connect(m_typed, &QLineEdit::textChanged, this, &AdminDialog::updateButton);
    connect(m_typed, &QLineEdit::returnPressed, this, [this] {
        if (m_go->isEnabled())
            go();
    });
}

/// How much it is that goes.
void AdminDialog::showContents()
{
    if (!m_session || m_session->state() != Session::State::Open)
        return;
    const SchemaNames names = m_session->schema().ask(
        {.kind = SchemaRequest::Kind::Measurements, .database = m_given.value(AdminField::Database).text});
    switch (names.state) {
    case SchemaNames::State::Known:
        m_contents->setText(tr("%n measurement(s) are in it.", nullptr, plural(quint64(names.items.size()))));
        break;
    case SchemaNames::State::Failed:
        m_contents->setText(tr("What is in it could not be read: %1").arg(visibleText(names.error.message)));
        break;
    default:
        m_contents->setText(tr("What is in it is being asked…"));
    }
}

QString AdminDialog::textOf(AdminField field) const
{
    const AdminFieldEdit *const edit = m_form->edit(field);
    return edit ? edit->values().value(0) : m_given.value(field).text;
}

/// What it is done to, by its name.
QString AdminDialog::object() const
{
    for (const AdminField field : {AdminField::Measurement, AdminField::RetentionPolicy, AdminField::Name,
                                   AdminField::Id, AdminField::Database}) {
        if (const QString text = textOf(field); !text.isEmpty())
            return text;
    }
    return {};
}

/// As the form says it now.
void AdminDialog::updateQuestion()
{
    if (!m_warning || !m_session)
        return;
    const QString connection = m_session->profile().name;
    m_warning->setText(visibleText(
        object().isEmpty()
            ? tr("%1 This cannot be undone.").arg(m_operation.danger)
            : tr("“%1” on %2: %3 This cannot be undone.").arg(shortened(object()), connection, m_operation.danger)));
    if (!m_typed)
        return;
    m_production = typeableName(shortOnes({object(), textOf(AdminField::Database), connection}));
    m_demand->setText(
        visibleText(tr("%1 is a production connection: type %2 to go on.").arg(connection, m_production)));
    m_typed->setPlaceholderText(visibleText(m_production));
}

void AdminDialog::updateButton()
{
    updateQuestion();
    const bool isRunning = m_job;
    const QString title = m_operation.title;
    const bool isDangerous = isDestructive(m_operation.kind);
    const QString full = tr("%1: %2", "what is done, to what").arg(title, visibleText(object()));
    QString text = isDangerous && !object().isEmpty() && full.size() <= longestButton ? full : title;
    m_go->setText(text.replace(u'&', QStringLiteral("&&")));
    m_go->setEnabled(!isRunning && (m_production.isEmpty() || isTypedName(m_typed->text(), m_production)));
    m_form->setEnabled(!isRunning);
    if (m_typed)
        m_typed->setEnabled(!isRunning);
    m_cancel->setText(isRunning ? tr("Stop waiting") : tr("Cancel"));
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
    connect(m_job, &Job::finished, this, [this, job = m_job.data()] { settled(*job); });
    updateButton();
}

void AdminDialog::settled(AdminJob &job)
{
    m_job = nullptr;
    updateButton();
    if (changesNames(job.request().kind) && m_session)
        m_session->schema().forget(); // whether it was done or not: who knows
    if (job.state() == Job::State::Succeeded) {
        QStringList notes;
        for (const Batch::Note &note : job.rows().notes())
            notes += note.text;
        const QString token = job.takeSecret();
        Q_EMIT succeeded(notes.join(u' '));
        if (!token.isEmpty())
            Q_EMIT tokenMade(job.request().name, token);
        Q_EMIT tried();
        accept();
        return;
    }
    if (job.state() == Job::State::Failed)
        m_messages->showError(job.error());
    else
        m_messages->showMessage(MessageBar::Kind::Warning,
                                tr("Nobody waits for the answer any more. Whether the server has done it, its list "
                                   "tells."));
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
