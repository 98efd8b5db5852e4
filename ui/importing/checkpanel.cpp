// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/checkpanel.h"

#include "core/async/sentences.h"
#include "core/importing/importcheckjob.h"
#include "core/importing/preflightreport.h"
#include "core/session/session.h"
#include "ui/common/format.h"
#include "ui/common/rolelabel.h"
#include "ui/common/theme.h"
#include "ui/importing/checkquestion.h"
#include "ui/importing/savelinesbutton.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

namespace penstock {

namespace {

constexpr int debounceMs = 300;
constexpr std::chrono::milliseconds unasked{2'000}; ///< that reading may take by itself

/// Whether a check of one holds for the other.
bool isSame(const ImportPlan &one, const ImportPlan &other)
{
    return one.file == other.file && one.dialect == other.dialect && one.isAnnotated == other.isAnnotated &&
           one.columns == other.columns && one.nullMarkers == other.nullMarkers &&
           one.repeatedHour == other.repeatedHour && one.skipsBadCells == other.skipsBadCells &&
           one.measurement == other.measurement && one.pipeline.target.database == other.pipeline.target.database &&
           one.pipeline.target.retentionPolicy == other.pipeline.target.retentionPolicy;
}

} // namespace

CheckPanel::CheckPanel(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    makeProgress(*column);
    m_facts = new RoleLabel(ThemeRole::Muted, this);
    m_warnings = new RoleLabel(ThemeRole::Paused, this);
    for (RoleLabel *const label : {m_facts, m_warnings}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    }
    m_whole = new QPushButton(tr("Check the &whole file"), this);
    m_whole->setAutoDefault(false);
    m_save = new SaveLinesButton(this);
    m_saved = new RoleLabel(ThemeRole::Muted, this);
    m_saved->setWordWrap(true);
    m_saved->setTextFormat(Qt::PlainText);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(spacing::small);
    actions->addWidget(m_whole);
    actions->addWidget(m_save);
    actions->addStretch();
    column->addLayout(actions);
    column->addWidget(m_saved);
    m_questionRows = new QVBoxLayout;
    m_questionRows->setSpacing(spacing::small);
    column->addLayout(m_questionRows);

    m_debounce.setSingleShot(true);
    m_debounce.setInterval(debounceMs);
    connect(&m_debounce, &QTimer::timeout, this, &CheckPanel::start);
    connect(m_save, &SaveLinesButton::pressed, this,
            [this] { m_save->setPlan(m_plan, m_session ? m_session->clientSettings().flavour() : Flavour::Unknown); });
    connect(m_save, &SaveLinesButton::reported, this, [this](const QString &text) { setLines(*m_saved, {text}); });
    connect(m_whole, &QPushButton::clicked, this, [this] {
        m_looksAtAll = true;
        start();
    });
    clear();
}

CheckPanel::~CheckPanel() = default;

void CheckPanel::makeProgress(QVBoxLayout &column)
{
    m_progressRow = new QWidget(this);
    m_progress = new QProgressBar(m_progressRow);
    m_progress->setAccessibleName(tr("Progress of the check"));
    m_progress->setTextVisible(false);
    m_rows = new RoleLabel(ThemeRole::Muted, m_progressRow);
    m_stop = new QPushButton(tr("&Skip the check"), m_progressRow);
    m_stop->setAutoDefault(false);
    auto *row = new QHBoxLayout(m_progressRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::medium);
    row->addWidget(m_rows);
    row->addWidget(m_progress, 1);
    row->addWidget(m_stop);
    column.addWidget(m_progressRow);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        stop();
        m_progressRow->hide();
        setLines(*m_warnings, {tr("The file was not checked: what goes wrong is told while it is written.")});
        Q_EMIT settledChanged();
    });
}

void CheckPanel::check(const ImportPlan &plan, const QSet<QString> &decided, const Session &session)
{
    if (m_hasSubject && m_session == &session && isSame(m_plan, plan)) {
        m_plan.onDuplicate = plan.onDuplicate;
        return;
    }
    if (m_plan.file != plan.file || m_plan.measurement != plan.measurement || m_session != &session) {
        m_kept.clear();
        m_undecidedHour.clear();
        m_looksAtAll = false;
    }
    m_plan = plan;
    m_decided = decided;
    m_session = &session;
    m_hasSubject = true;
    m_hasMeasurement.reset();
    m_rowsFound.reset();
    stop();
    m_debounce.start();
    m_rows->setText(tr("Checking…"));
    m_progress->setRange(0, 0);
    m_progressRow->show();
    Q_EMIT settledChanged();
}

void CheckPanel::clear()
{
    stop();
    m_hasSubject = false;
    m_hasMeasurement.reset();
    m_rowsFound.reset();
    m_progressRow->hide();
    m_whole->hide();
    m_save->hide();
    setLines(*m_saved, {});
    setLines(*m_facts, {});
    setLines(*m_warnings, {});
    forgetQuestions();
}

/// Of rows that share series and time the first one alone may be wanted; of all others none is left out.
std::optional<ImportDraft::CheckedRows> CheckPanel::rows() const
{
    std::optional<ImportDraft::CheckedRows> rows = m_rowsFound;
    if (rows && m_plan.onDuplicate == DuplicatePolicy::First)
        rows->written -= std::min(rows->written, m_sharedRows);
    return rows;
}

bool CheckPanel::isSettled() const
{
    return m_hasSubject && !m_job && !m_debounce.isActive() && !isAsking();
}

bool CheckPanel::isAsking() const
{
    return !std::ranges::all_of(m_questions, &CheckQuestion::isAnswered);
}

bool CheckPanel::isClean() const
{
    return isSettled() && m_questions.isEmpty() && m_warnings->text().isEmpty();
}

void CheckPanel::start()
{
    stop();
    m_rowsFound.reset();
    if (!m_session || m_session->state() != Session::State::Open)
        return;
    ImportCheck::Options options{.decidedRoles = m_decided, .decidedTypes = {}, .mayTake = {}};
    if (!m_looksAtAll)
        options.mayTake = unasked;
    m_job = new ImportCheckJob(m_plan, options, *m_session, this);
    m_whole->hide();
    m_progressRow->show();
    connect(m_job, &ImportCheckJob::progress, this, [this](quint64 rows, double share) {
        m_progress->setRange(0, m_looksAtAll && share >= 0 ? 1'000 : 0);
        m_progress->setValue(int(1'000 * share));
        m_rows->setText(tr("Checking: %1 rows").arg(formatCount(rows)));
    });
    connect(m_job, &Job::finished, this, [this, job = m_job.get()] { take(*job); });
    Q_EMIT settledChanged();
}

void CheckPanel::stop()
{
    m_debounce.stop();
    if (m_job) {
        m_job->disconnect(this);
        m_job->cancel();
        m_job.clear();
    }
}

void CheckPanel::take(const ImportCheckJob &job)
{
    m_job.clear();
    m_progressRow->hide();
    m_save->setVisible(job.state() == Job::State::Succeeded);
    if (job.state() == Job::State::Succeeded) {
        if (job.found().facts.fields)
            m_hasMeasurement = job.found().facts.isThere();
        if (const Preflight &flight = job.found().flight; job.found().hasFlown) {
            m_rowsFound = {flight.read, flight.points, flight.isWhole};
            m_sharedRows = flight.shared.count + flight.shared.notKnown;
        }
        present(job.found());
        if (job.found().hasAdapted()) {
            m_plan.columns = job.found().plan.columns;
            Q_EMIT planChanged(m_plan);
        }
    } else {
        forgetQuestions();
        setLines(*m_facts, {});
        setLines(*m_warnings, {job.error().message});
    }
    Q_EMIT settledChanged();
}

void CheckPanel::present(const ImportCheck &found)
{
    const PreflightReport report =
        found.hasFlown ? PreflightReport::of(found.flight, found.keepsBoth) : PreflightReport();
    setLines(*m_facts, {joinedSentences(report.facts)});
    setLines(*m_warnings, found.serverNotes() + report.warnings);
    m_whole->setVisible(found.hasFlown && !found.flight.isWhole);
    showQuestions(found, report);
}

/// Others take it; columns that are other ones are looked at again.
void CheckPanel::change(const ImportPlan &plan)
{
    const bool isLookedAt = isSame(plan, m_plan);
    m_plan = plan;
    Q_EMIT planChanged(plan);
    if (!isLookedAt)
        start();
    Q_EMIT settledChanged();
}

void CheckPanel::setLines(RoleLabel &label, const QStringList &lines)
{
    label.setText(lines.join(u'\n'));
    label.setVisible(!label.text().isEmpty());
}

void CheckPanel::forgetQuestions()
{
    for (CheckQuestion *const question : std::exchange(m_questions, {})) {
        question->hide();
        question->deleteLater();
    }
}

} // namespace penstock
