// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/runningqueriesdialog.h"

#include "core/client/admin/adminjob.h"
#include "core/client/admin/adminrequest.h"
#include "core/client/client.h"
#include "ui/admin/runningqueriesmodel.h"
#include "ui/common/format.h"
#include "ui/common/messagebar.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTime>

namespace penstock {

namespace {

constexpr int interval = 2'000; // ms
constexpr int characters = 110;
constexpr int lines = 22;
constexpr qsizetype shownStatement = 60;

} // namespace

RunningQueriesDialog::RunningQueriesDialog(Session &session, const QString &database, QWidget *parent)
    : QDialog(parent),
      m_session(&session),
      m_database(database),
      m_model(new RunningQueriesModel(this)),
      m_table(new QTableView(this)),
      m_message(new MessageBar(this)),
      m_state(new QLabel(this)),
      m_kill(new QPushButton(this))
{
    setWindowTitle(tr("Running queries of %1").arg(session.profile().name));
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Running queries"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + spacing::small);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_state->setForegroundRole(QPalette::PlaceholderText);
    m_kill->setAutoDefault(false);
    auto *closing = new QPushButton(tr("&Close"), this);
    closing->setAutoDefault(false);

    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(spacing::small, spacing::small, spacing::small, spacing::small);
    buttons->addWidget(m_state, 1);
    buttons->addWidget(m_kill);
    buttons->addWidget(closing);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_message);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    const QSize wanted(fontMetrics().averageCharWidth() * characters, fontMetrics().lineSpacing() * lines);
    resize(parent ? wanted.boundedTo(parent->window()->size() * 0.95) : wanted);

    connect(closing, &QPushButton::clicked, this, &QDialog::close);
    connect(m_kill, &QPushButton::clicked, this, &RunningQueriesDialog::kill);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RunningQueriesDialog::updateButton);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &RunningQueriesDialog::updateButton);
    m_again.setSingleShot(true);
    m_again.setInterval(interval);
    connect(&m_again, &QTimer::timeout, this, &RunningQueriesDialog::list);
    updateButton();
    list();
}

/// Null, and said, when there is nobody to ask.
AdminJob *RunningQueriesDialog::ask(const AdminRequest &request)
{
    if (m_session && m_session->state() == Session::State::Open)
        return m_session->client()->administer(request);
    m_message->showMessage(MessageBar::Kind::Warning, tr("The connection is not open."));
    m_again.start();
    return nullptr;
}

void RunningQueriesDialog::list()
{
    if (AdminJob *const job = ask({.kind = AdminRequest::Kind::ListQueries, .database = m_database}))
        connect(job, &Job::finished, this, [this, job] { listed(*job); });
}

void RunningQueriesDialog::listed(const AdminJob &job)
{
    m_again.start();
    if (job.state() == Job::State::Failed) {
        m_message->showError(job.error());
        return;
    }
    const bool wasEmpty = m_model->rowCount() == 0;
    m_model->set(job.rows());
    if (wasEmpty && m_model->rowCount() > 0) {
        m_table->resizeColumnsToContents();
        for (int i = 0; i < m_model->columnCount(); ++i)
            m_table->setColumnWidth(i, std::min(m_table->columnWidth(i), width() * 3 / 5));
    }
    m_state->setText(tr("%1 at %2", "number of running queries, time of day")
                         .arg(tr("%n running", nullptr, m_model->rowCount()),
                              QTime::currentTime().toString(QStringLiteral("HH:mm:ss"))));
}

QString RunningQueriesDialog::chosenId() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? QString() : m_model->id(rows.constFirst().row());
}

void RunningQueriesDialog::updateButton()
{
    const bool canKill = m_session && m_session->state() == Session::State::Open &&
                         supports(AdminRequest::Kind::KillQuery, m_session->info());
    const QString id = chosenId();
    m_kill->setVisible(canKill);
    m_kill->setEnabled(canKill && !id.isEmpty());
    m_kill->setText(id.isEmpty() ? tr("&Kill a query") : tr("&Kill query %1").arg(id));
}

void RunningQueriesDialog::kill()
{
    const QString id = chosenId();
    if (id.isEmpty())
        return;
    const QString statement = m_model->statement(m_model->rowOf(id)).left(shownStatement);
    AdminJob *const job = ask({.kind = AdminRequest::Kind::KillQuery, .id = id});
    if (!job)
        return;
    connect(job, &Job::finished, this, [this, job, id, statement] {
        if (job->state() == Job::State::Failed)
            m_message->showError(job->error());
        else
            m_message->showMessage(MessageBar::Kind::Success, tr("Query %1 was killed: %2").arg(id, statement));
        m_again.stop();
        list();
    });
}

} // namespace penstock
