// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answer/pointedits.h"

#include "core/client/wire/readonlymark.h"
#include "ui/answer/editsbar.h"
#include "ui/answer/editsreview.h"
#include "ui/answer/fieldeditdialog.h"
#include "ui/common/messagebar.h"
#include "ui/results/resulttableview.h"

#include <QAction>

#include <set>
#include <utility>

namespace penstock {

PointEdits::PointEdits(ResultTableView &table, EditsBar &bar, MessageBar &message, QObject *parent)
    : QObject(parent), m_table(table), m_bar(bar), m_message(message)
{
    addActions();
    connect(&m_bar, &EditsBar::reviewAsked, this, &PointEdits::openReview);
    connect(&m_bar, &EditsBar::discardAsked, this, &PointEdits::discard);
    connect(m_table.model(), &GridModel::replaced, this, &PointEdits::update);
    connect(m_table.model(), &GridModel::exchanged, this, &PointEdits::update);
    clearAnswer();
}

PointEdits::~PointEdits()
{
    if (m_job)
        disconnect(m_job, nullptr, this, nullptr);
}

FieldEditDialog *PointEdits::dialog() const
{
    return m_dialog;
}

EditsReview *PointEdits::review() const
{
    return m_review;
}

void PointEdits::addActions()
{
    const auto add = [this](const QString &text, const QKeySequence &keys, void (PointEdits::*deed)()) {
        auto *action = new QAction(text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, deed);
        m_table.addAction(action);
        return action;
    };
    m_edit = add(tr("Edit &value…"), Qt::Key_F2, &PointEdits::edit);
    m_delete = add(tr("Delete poi&nts…"), Qt::Key_Delete, &PointEdits::remove);
    m_takeBack = add(tr("Take change &back"), QKeySequence(), &PointEdits::takeBack);
}

void PointEdits::setAnswer(Session &session, const Query &query, const std::function<std::optional<int>()> &statement)
{
    delete m_job;
    m_session = &session;
    m_query = query;
    m_statement = statement;
    for (QAction *const action : {m_edit, m_delete})
        action->setVisible(true);
    update();
}

void PointEdits::clearAnswer()
{
    if (m_job)
        say(tr("the answer was exchanged meanwhile."));
    delete m_job;
    m_session.clear();
    m_statement = nullptr;
    for (QAction *const action : {m_edit, m_delete})
        action->setVisible(false);
    update();
}

void PointEdits::say(const QString &why)
{
    m_message.showMessage(MessageBar::Kind::Information, tr("These rows cannot be edited: %1").arg(why));
}

/// Does it when it is known which points the rows are.
void PointEdits::begin(const std::function<void()> &deed)
{
    if (!m_statement || !m_table.current().isValid() || m_job)
        return;
    const auto table = m_table.resultModel().table();
    if (m_staged && m_staged->rows().table() == table) {
        deed();
        return;
    }
    if (m_staged && !m_staged->isEmpty()) {
        say(tr("changes of the answer before this one are staged. Apply or discard them first."));
        return;
    }
    if (!m_session) {
        say(tr("the connection is not open."));
        return;
    }
    if (const Status status = checkMayWrite(m_session->profile()); !status) {
        m_message.showError(status.error());
        return;
    }
    const std::optional<int> statement = m_statement();
    if (!statement) {
        say(tr("they are not all there yet."));
        return;
    }
    if (m_session->state() != Session::State::Open) {
        say(tr("the connection is not open."));
        return;
    }
    m_deed = deed;
    auto *job = new EditTargetJob(*m_session->client(), m_query, *statement, m_session->info().flavour, this);
    m_job = job;
    connect(job, &Job::finished, this, [this, job, asked = std::weak_ptr<const Table>(table)] {
        m_job.clear();
        const auto now = m_table.resultModel().table();
        if (job->state() == Job::State::Failed && job->error().kind == Error::Kind::BadInput)
            say(job->error().message);
        else if (job->state() == Job::State::Failed)
            m_message.showError(job->error());
        else if (job->state() == Job::State::Succeeded && now && asked.lock() == now)
            take(job->target());
        else if (job->state() == Job::State::Succeeded)
            say(tr("the answer was exchanged meanwhile."));
        else
            say(tr("the connection is not open.")); // it took the question with it
    });
}

void PointEdits::take(const EditTarget &target)
{
    Result<PointRows> rows = PointRows::of(m_table.resultModel().table(), target);
    if (!rows) {
        say(rows.error().message);
        return;
    }
    m_staged = std::make_shared<StagedEdits>(std::move(*rows));
    m_stagedSession = m_session;
    update();
    std::exchange(m_deed, nullptr)();
}

void PointEdits::edit()
{
    const GridCell cell = m_table.current();
    if (!cell.isValid())
        return;
    // Of this cell: another may be the current one when the server has answered.
    begin([this, row = m_table.resultModel().tableRow(cell.row),
           column = std::size_t(m_table.columns().id(cell.column))] { askForValue(row, column); });
}

void PointEdits::askForValue(std::size_t row, std::size_t column)
{
    if (m_dialog && m_dialog->isVisible())
        return;
    const PointRows &rows = m_staged->rows();
    const Result<QString> type = rows.type(column);
    if (const QString problem = rows.problem(row); !problem.isEmpty() || !type) {
        m_message.showMessage(MessageBar::Kind::Information, problem.isEmpty() ? type.error().message : problem);
        return;
    }
    const FieldText *const staged = m_staged->value(row, column);
    const std::optional<FieldText> before = rows.value(row, column);
    m_dialog = new FieldEditDialog(
        {.point = rows.name(row),
         .name = rows.table()->column(column).name(),
         .type = *type,
         .value = staged   ? staged->text
                  : before ? before->text
                           : QString()},
        [this, row, column, edits = m_staged, session = m_stagedSession](const QString &typed) {
            return stage(edits, session, row, column, typed);
        },
        &m_table);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->open();
}

/// The answer may have been exchanged while its value was typed, and its changes been dropped, since there were none.
QString PointEdits::stage(const std::shared_ptr<StagedEdits> &edits, Session *session, std::size_t row,
                          std::size_t column, const QString &typed)
{
    if (m_staged && m_staged != edits && !m_staged->isEmpty())
        return tr("Changes of another answer are staged. Apply or discard them first.");
    const Status status = edits->set(row, column, typed);
    if (status && m_staged != edits) {
        m_staged = edits;
        m_stagedSession = session;
    }
    update();
    return status ? QString() : status.error().message;
}

std::vector<std::size_t> PointEdits::selectedRows() const
{
    std::set<std::size_t> rows;
    const ResultTableModel &model = m_table.resultModel();
    for (const GridRange &range : m_table.selection().ranges()) {
        // One more than may be is enough to say that they are too many.
        for (qint64 row = range.top; row <= range.bottom && rows.size() <= StagedEdits::most; ++row)
            rows.insert(model.tableRow(row));
    }
    if (rows.empty() && m_table.current().isValid())
        rows.insert(model.tableRow(m_table.current().row));
    return {rows.begin(), rows.end()};
}

/// All of the selected points or none.
void PointEdits::remove()
{
    begin([this, rows = selectedRows()] {
        StagedEdits wanted = *m_staged;
        for (const std::size_t row : rows) {
            if (const Status status = wanted.remove(row); !status) {
                m_message.showMessage(MessageBar::Kind::Information, status.error().message);
                return;
            }
        }
        *m_staged = std::move(wanted);
        update();
    });
}

void PointEdits::takeBack()
{
    if (!m_staged || m_staged->rows().table() != m_table.resultModel().table())
        return;
    for (const std::size_t row : selectedRows())
        m_staged->forget(row);
    update();
}

void PointEdits::discard()
{
    if (m_staged)
        m_staged->clear();
    update();
}

bool PointEdits::mayClose()
{
    if (!m_staged || m_staged->isEmpty())
        return true;
    m_message.showMessage(MessageBar::Kind::Warning,
                          tr("The staged changes have not been sent. Apply or discard them before this is closed."));
    return false;
}

void PointEdits::openReview()
{
    if (!m_staged || m_staged->isEmpty() || m_review)
        return;
    if (!m_stagedSession || m_stagedSession->state() != Session::State::Open) {
        m_message.showMessage(MessageBar::Kind::Warning, tr("The connection that the changes belong to is not open."));
        return;
    }
    Result<std::vector<PlannedEdit>> plan = planOf(*m_staged, m_stagedSession->info().flavour);
    if (!plan) {
        m_message.showError(plan.error());
        return;
    }
    m_review = new EditsReview(*m_stagedSession, m_staged->rows().target(), std::move(*plan), &m_table);
    m_review->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_review, &EditsReview::applied, this,
            [this, edits = m_staged](const std::vector<std::size_t> &rows, bool isUndo) {
                for (const std::size_t row : rows)
                    edits->setChanged(row, !isUndo);
                update();
            });
    m_review->open();
}

void PointEdits::update()
{
    const bool isShown = m_staged && m_staged->rows().table() == m_table.resultModel().table();
    m_takeBack->setVisible(isShown && !m_staged->isEmpty());
    m_bar.update(m_staged ? m_staged->count() : 0, !isShown);
    m_table.showStaged(isShown ? m_staged : nullptr);
    if (m_staged && m_staged->isEmpty() && !isShown)
        m_staged.reset();
}

} // namespace penstock
