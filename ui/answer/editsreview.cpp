// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answer/editsreview.h"

#include "core/async/plural.h"
#include "core/async/sentences.h"
#include "core/async/visibletext.h"
#include "core/client/client.h"
#include "ui/common/characterwidth.h"
#include "ui/common/fixedfont.h"
#include "ui/common/messagebar.h"
#include "ui/common/openwork.h"
#include "ui/common/rolelabel.h"
#include "ui/common/theme.h"
#include "ui/common/typedname.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>

#include <algorithm>
#include <utility>

namespace penstock {

namespace {

enum Section { What, Point, Change, Outcome };

constexpr int characters = 156;
constexpr int lines = 28;

} // namespace

EditsReview::EditsReview(Session &session, const EditTarget &target, std::vector<PlannedEdit> plan, QWidget *parent)
    : QDialog(parent),
      m_session(&session),
      m_target(target),
      m_plan(std::move(plan)),
      m_question(new MessageBar(this)),
      m_message(new MessageBar(this)),
      m_notes(new RoleLabel(ThemeRole::Muted, this)),
      m_list(new QTreeWidget(this)),
      m_statements(new QPlainTextEdit(this)),
      m_undo(new QPushButton(tr("&Undo"), this)),
      m_close(new QPushButton(tr("&Close"), this))
{
    setWindowTitle(tr("Changes of “%1” in %2").arg(visibleText(target.measurement), visibleText(target.database)));
    m_list->setAccessibleName(tr("Changes"));
    m_list->setHeaderLabels({tr("What"), tr("Point"), tr("Change"), tr("Outcome")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->header()->setStretchLastSection(true);
    m_statements->setReadOnly(true);
    m_statements->setLineWrapMode(QPlainTextEdit::NoWrap);
    useFixedFont(*m_statements);
    m_statements->setAccessibleName(tr("Exactly what is sent, in this order"));
    m_statements->setTabChangesFocus(true);
    m_notes->setWordWrap(true);
    m_notes->setContentsMargins(spacing::small, spacing::hair, spacing::small, spacing::hair);
    m_undo->setAutoDefault(false);
    m_close->setAutoDefault(false);
    m_undo->hide();

    auto *heading = new RoleLabel(ThemeRole::Muted, this);
    heading->setText(tr("Exactly what is sent, in this order:"));
    heading->setContentsMargins(spacing::small, spacing::hair, spacing::small, 0);
    auto *exact = new QWidget(this);
    auto *exactly = new QVBoxLayout(exact);
    exactly->setContentsMargins(0, 0, 0, 0);
    exactly->setSpacing(spacing::hair);
    exactly->addWidget(heading);
    exactly->addWidget(m_statements, 1);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(exact);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(spacing::small, spacing::small, spacing::small, spacing::small);
    buttons->addStretch();
    buttons->addWidget(m_undo);
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_question);
    column->addWidget(m_message);
    column->addWidget(splitter, 1);
    column->addWidget(m_notes);
    column->addLayout(buttons);
    const QSize wanted(characterWidth(fontMetrics()) * characters, fontMetrics().lineSpacing() * lines);
    resize(parent ? wanted.boundedTo(parent->window()->size() * 0.95) : wanted);

    connect(m_question, &MessageBar::actionTriggered, this, &EditsReview::apply);
    connect(m_question, &MessageBar::cleared, this, &EditsReview::withdraw, Qt::QueuedConnection); // or answered
    connect(m_undo, &QPushButton::clicked, this, &EditsReview::undo);
    connect(m_close, &QPushButton::clicked, this, &EditsReview::reject);
    nameWork();
    fill();
    ask();
}

EditsReview::~EditsReview()
{
    if (m_job)
        disconnect(m_job, nullptr, this, nullptr);
}

void EditsReview::fill()
{
    m_list->clear();
    QStringList statements;
    statements.reserve(qsizetype(m_plan.size()));
    for (const PlannedEdit &edit : m_plan) {
        const QString changes = visibleText(edit.changes.join(QStringLiteral("; "))).simplified();
        auto *item = new QTreeWidgetItem(m_list, {edit.isDeletion ? tr("Delete") : tr("Write"),
                                                  visibleText(edit.point).simplified(), changes, QString()});
        item->setToolTip(Point, visibleText(edit.point));
        item->setToolTip(Change, changes);
        statements += edit.statement;
    }
    m_statements->setPlainText(statements.join(u'\n'));
    for (int i = 0; i < Outcome; ++i) {
        m_list->resizeColumnToContents(i);
        m_list->setColumnWidth(i, std::min(m_list->columnWidth(i) + spacing::small, width() * 2 / 5));
    }
    m_notes->setText(notes());
}

QString EditsReview::statements() const
{
    return m_statements->toPlainText();
}

/// What nobody would guess.
QString EditsReview::notes() const
{
    QStringList notes;
    const bool deletes = std::ranges::any_of(m_plan, &PlannedEdit::isDeletion);
    const auto fixed = std::ranges::count_if(m_plan, [](const PlannedEdit &edit) { return edit.undo.isEmpty(); });
    if (deletes && m_session && m_session->info().flavour == Flavour::V1)
        notes += tr("DELETE of InfluxDB 1.x works in all retention policies of the database.");
    if (deletes)
        notes += tr("A server does not say how many points it has deleted.");
    notes +=
        tr("The values before are those of the answer: if somebody has written others since, they are not seen here.");
    if (fixed > 0)
        notes += tr("%n of the changes cannot be undone: %1", nullptr, int(fixed))
                     .arg(std::ranges::find_if(m_plan, [](const PlannedEdit &edit) {
                              return edit.undo.isEmpty();
                          })->whyNoUndo);
    return joinedSentences(notes);
}

void EditsReview::ask()
{
    if (!m_session)
        return;
    const Profile &profile = m_session->profile();
    const auto deletions = std::ranges::count_if(m_plan, &PlannedEdit::isDeletion);
    const auto writes = std::ptrdiff_t(m_plan.size()) - deletions;
    QStringList parts;
    if (writes > 0)
        parts += tr("write %n points", nullptr, int(writes));
    if (deletions > 0)
        parts += tr("delete %n points", nullptr, int(deletions));
    const QString what = parts.join(tr(", ", "between two deeds"));
    m_asksToUndo = false;
    m_isAsking = true;
    m_question->showMessage(MessageBar::Kind::Warning, tr("Nothing has been sent yet."));
    m_question->setAction(
        tr("%1 on %2", "write 2 points, delete 1 points · home · plant")
            .arg(what.left(1).toUpper() + what.mid(1), profile.name + QStringLiteral(" · ") + m_target.database));
    requireName();
}

/// Of a production connection.
void EditsReview::requireName()
{
    const Profile &profile = m_session->profile();
    if (!profile.isProduction)
        return;
    const QString typed = typeableName({m_target.measurement, m_target.database, profile.name});
    m_question->requireTyped(
        tr("%1 is a production connection: type %2 to go on.").arg(profile.name, visibleText(typed)), typed);
}

/// The question was closed without an answer.
void EditsReview::withdraw()
{
    if (!m_question->isHidden() || !std::exchange(m_isAsking, false))
        return;
    if (m_asksToUndo) { // its button is still there
        m_message->showMessage(MessageBar::Kind::Information, tr("Cancelled: nothing was undone."));
        return;
    }
    m_message->showMessage(MessageBar::Kind::Information, tr("Cancelled: nothing was sent."));
    m_message->setAction(tr("&Ask again"), [this] { ask(); });
}

void EditsReview::apply()
{
    start(m_plan, false);
}

void EditsReview::undo()
{
    m_undoesDeletions = std::ranges::any_of(m_done, &PlannedEdit::isDeletion);
    const auto deed = [this] { start(undoOf(m_done, m_target), true); };
    if (!m_session || !m_session->profile().isProduction)
        return deed();
    m_asksToUndo = true;
    m_isAsking = true;
    m_question->showMessage(MessageBar::Kind::Warning, tr("The values before will be written again."));
    m_question->setAction(m_undo->text(), deed);
    requireName();
}

void EditsReview::start(std::vector<PlannedEdit> plan, bool isUndo)
{
    m_isAsking = false;
    if (m_job)
        return;
    if (!m_session || !m_session->client()) {
        m_message->showMessage(MessageBar::Kind::Error, tr("The connection is not open: nothing was sent."));
        return;
    }
    m_undo->hide();
    m_plan = std::move(plan);
    fill();
    m_question->clear();
    m_close->setText(tr("&Stop"));
    auto *job = new EditsJob(*m_session->client(), m_plan, this);
    m_job = job;
    connect(job, &EditsJob::progressed, this, [this, job] { update(*job); });
    connect(job, &Job::finished, this, [this, job, isUndo] { finished(*job, isUndo); });
    update(*job);
}

void EditsReview::update(const EditsJob &job)
{
    const std::vector<EditsJob::Outcome> &outcomes = job.outcomes();
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        using State = EditsJob::Outcome::State;
        QTreeWidgetItem *const item = m_list->topLevelItem(int(i));
        const QString error = visibleText(outcomes[i].error.message).simplified();
        const QString text = outcomes[i].state == State::Done      ? tr("done")
                             : outcomes[i].state == State::Refused ? tr("refused: %1").arg(error)
                             : outcomes[i].state == State::Unknown ? tr("not known: %1").arg(error)
                             : job.isRunning()                     ? tr("waits")
                                                                   : tr("not sent");
        item->setText(Outcome, text);
        item->setToolTip(Outcome, text);
        item->setForeground(Outcome, themeColor(outcomes[i].state == State::Done      ? ThemeRole::Ok
                                                : outcomes[i].state == State::Waiting ? ThemeRole::Muted
                                                : outcomes[i].state == State::Unknown ? ThemeRole::Paused
                                                                                      : ThemeRole::Error));
    }
}

void EditsReview::finished(const EditsJob &job, bool isUndo)
{
    m_job.clear();
    m_close->setText(tr("&Close"));
    update(job);
    const std::vector<PlannedEdit> done = job.done();
    const auto unknown =
        std::ranges::count(job.outcomes(), EditsJob::Outcome::State::Unknown, &EditsJob::Outcome::state);
    const std::size_t all = job.plan().size();
    if (job.state() == Job::State::Succeeded) {
        QString text = isUndo ? tr("The values before were written again. Run the statement again to see them.")
                              : tr("All changes are done. Run the statement again to see them.");
        if (isUndo && m_undoesDeletions && m_session && m_session->info().flavour == Flavour::V1)
            text = joinedSentences(text, tr("What was deleted in other retention policies is not back."));
        m_message->showMessage(MessageBar::Kind::Information, text);
    } else {
        QString text = tr("%1 of %n changes are done.", nullptr, plural(all)).arg(done.size());
        if (unknown > 0)
            text = joinedSentences(text, tr("Of %n it is not known whether they were done.", nullptr, int(unknown)));
        const QString details = job.state() == Job::State::Failed ? job.error().toText() : QString();
        m_message->showMessage(MessageBar::Kind::Error, text, details);
    }
    std::vector<std::size_t> rows;
    rows.reserve(done.size());
    for (const PlannedEdit &edit : done)
        rows.push_back(edit.row);
    // What could not be undone may be tried again.
    if (isUndo)
        std::erase_if(m_done, [&](const PlannedEdit &edit) { return std::ranges::find(rows, edit.row) != rows.end(); });
    else
        m_done = done;
    std::erase_if(m_done, [](const PlannedEdit &edit) { return edit.undo.isEmpty(); });
    m_undo->setVisible(!m_done.empty());
    m_undo->setText(tr("&Undo %n changes", nullptr, int(m_done.size())));
    Q_EMIT applied(rows, isUndo);
    m_work->end();
}

void EditsReview::nameWork()
{
    const auto words = [this]() -> std::optional<OpenWork::Words> {
        if (!m_job)
            return {};
        return OpenWork::Words{tr("Changes are being sent"),
                               tr("Changes of “%1” in %2 are being sent.")
                                   .arg(visibleText(m_target.measurement), visibleText(m_target.database)),
                               tr("What was done stays. Of the change under way it is then not known whether it was "
                                  "done, and those after it are not sent."),
                               tr("Stop sending and quit")};
    };
    m_work = new OpenWork(this, words, [this] {
        if (m_job)
            m_job->cancel();
    });
}

void EditsReview::reject()
{
    if (m_job)
        m_job->cancel();
    else
        QDialog::reject();
}

} // namespace penstock
