// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/runpage.h"

#include "core/async/background.h"
#include "core/importing/csvimport.h"
#include "core/importing/importdraft.h"
#include "core/importing/importjournal.h"
#include "core/importing/rejectsplace.h"
#include "core/importing/shardspan.h"
#include "core/pipeline/pipeline.h"
#include "core/pipeline/pipelineregistry.h"
#include "ui/common/format.h"
#include "ui/common/messagebar.h"
#include "ui/common/theme.h"
#include "ui/importing/runactions.h"
#include "ui/importing/runhead.h"
#include "ui/importing/runundo.h"
#include "ui/monitor/figuregrid.h"
#include "ui/monitor/pipelinestate.h"
#include "ui/monitor/ratechart.h"
#include "ui/monitor/rundetails.h"

#include <QFileInfo>
#include <QVBoxLayout>

#include <utility>

namespace penstock {

namespace {

enum Figure { Read, Accepted, Rejected, Skipped, Unknown, NotSent, Resent, Sent };

} // namespace

RunPage::RunPage(ImportDraft &draft, PipelineRegistry &pipelines, QWidget *parent)
    : ImportPage(draft, parent), m_pipelines(pipelines)
{
    m_head = new RunHead(this);
    m_message = new MessageBar(this);
    QHBoxLayout *instruments = makeInstruments();
    m_details = new RunDetails(this);
    connect(m_chart, &RateChart::pauseChosen, m_details, &RunDetails::showPause);
    connect(m_details, &RunDetails::pauseChosen, m_chart, &RateChart::choosePause);
    connect(m_head, &RunHead::pauseRequested, this, [this](bool paused) {
        if (m_pipeline)
            m_pipeline->setPaused(paused);
    });
    connect(m_head, &RunHead::stopRequested, this, [this] {
        if (m_pipeline)
            m_pipeline->cancel();
    });

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    column->addWidget(m_head);
    column->addWidget(m_message);
    column->addLayout(instruments, 2);
    column->addWidget(m_details, 2);
    column->addWidget(makeActions());
    present({});
}

RunPage::~RunPage() = default;

QHBoxLayout *RunPage::makeInstruments()
{
    m_chart = new RateChart(this);
    m_figures = new FigureGrid(8, this);
    const QString count = QStringLiteral("888,888,888");
    m_figures->add(tr("Read"), count, tr("Rows taken from the file"));
    m_figures->add(tr("Accepted"), count, tr("Rows that the server has acknowledged"));
    m_figures->add(tr("Rejected"), count, tr("Rows that are not stored"));
    m_figures->add(tr("Skipped"), count, tr("Rows that hold nothing to store"));
    m_figures->add(tr("Unknown"), count, tr("Rows that were sent and that no answer told of: they may be stored"));
    m_figures->add(tr("Not sent"), count, tr("Rows that were read and are not written"));
    m_figures->add(tr("Lines sent again"), count, tr("Lines sent once more"));
    m_figures->add(tr("Sent"), count, tr("Bytes on the wire, compression and headers included"));

    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::large);
    row->addWidget(m_chart, 1);
    row->addWidget(m_figures, 0, Qt::AlignTop);
    return row;
}

QWidget *RunPage::makeActions()
{
    m_actions = new RunActions(this);
    connect(m_actions, &RunActions::resultWanted, this, &RunPage::chooseResult);
    connect(m_actions, &RunActions::rowsWanted, m_details, &RunDetails::showRejected);
    connect(m_actions, &RunActions::rejectsWanted, this, &RunPage::keepRejects);
    connect(m_actions, &RunActions::goOnWanted, this, [this] { startAs(Start::Resume); });
    connect(m_actions, &RunActions::beginWanted, this, [this] { startAs(Start::Anew); });
    connect(m_actions, &RunActions::rowsPerSecondChanged, this, [this](int limit) {
        if (m_pipeline)
            m_pipeline->setRowsPerSecond(limit);
    });

    connect(m_actions, &RunActions::profileWanted, this, &RunPage::profileWanted);

    m_undo = new RunUndo(this);
    connect(m_actions, &RunActions::undoWanted, this, [this] {
        m_actions->setUndoEnabled(false);
        m_undo->start(m_settings, m_snapshot.journal);
    });
    connect(m_undo, &RunUndo::refrained, this, [this] { m_actions->setUndoEnabled(true); });
    connect(m_undo, &RunUndo::deletes, this, [this] {
        presentEnd();
        Q_EMIT completeChanged();
    });
    connect(m_undo, &RunUndo::failed, this, &RunPage::keepUndone);
    connect(m_undo, &RunUndo::done, this, &RunPage::undone);
    return m_actions;
}

void RunPage::say(const QString &text)
{
    m_message->showMessage(MessageBar::Kind::Success, text);
}

void RunPage::sayError(const Error &error)
{
    m_message->showError(error);
}

void RunPage::setKeepsProfiles(bool keeps)
{
    m_actions->setKeepsProfiles(keeps);
    presentEnd();
}

void RunPage::setRowsPerSecond(int limit)
{
    m_actions->setRowsPerSecond(limit);
}

int RunPage::rowsPerSecond() const
{
    return m_actions->rowsPerSecond();
}

bool RunPage::isDeleting() const
{
    return m_undo->isDeleting();
}

/// Whoever cannot start it now asks anew later: the file, or the place, may be another one by then.
void RunPage::startAs(Start start)
{
    m_start = start;
    Q_EMIT tryAgainRequested();
    m_start = Start::Ask;
}

void RunPage::keepUndone(const Error &error)
{
    if (m_undo->isHalfDone())
        m_stage = RunActions::Stage::HalfUndone;
    presentEnd();
    m_message->showError(error);
    Q_EMIT completeChanged();
    Error told = error;
    told.message = tr("The import of %1 is not undone: %2").arg(draft().fileName(), error.message);
    Q_EMIT undoFailed(told);
    Q_EMIT ended(); // some may be deleted
}

void RunPage::undone()
{
    m_stage = RunActions::Stage::Undone;
    m_message->showMessage(MessageBar::Kind::Success,
                           tr("What the import wrote is deleted: the server has nothing there any more."));
    presentEnd();
    Q_EMIT completeChanged();
    Q_EMIT ended(); // what is known of the server is old now
}

void RunPage::start(const ClientSettings &settings)
{
    m_undo->forget(); // of the run before
    m_settings = settings;
    m_history = {};
    m_snapshot = {};
    m_stage = RunActions::Stage::Run;
    m_message->clear();
    const Start start = std::exchange(m_start, Start::Ask);
    const QString folder = ImportJournal::defaultFolder();
    const ImportTarget target = ImportTarget::of(draft().plan, settings);
    const QString file = draft().plan.file;
    if (start != Start::Ask || !QFileInfo::exists(ImportJournal::pathOf(folder, file, target))) {
        begin(start == Start::Resume);
        return;
    }
    m_isLooking = true;
    presentEnd();
    Q_EMIT completeChanged();
    runInBackground(
        this, [folder, file, target] { return ImportJournal::unfinished(folder, file, target); },
        [this](const std::optional<ImportRecord> &earlier) {
            m_isLooking = false;
            if (!earlier || m_isAlone)
                begin(earlier.has_value());
            else
                askWhereToBegin(earlier->checkpoint);
        });
}

void RunPage::askWhereToBegin(const Checkpoint &earlier)
{
    m_earlierRejects = earlier.rejectsFile;
    m_stage = RunActions::Stage::Ask;
    m_message->showMessage(
        MessageBar::Kind::Information,
        tr("An earlier import of this file to the same place stopped after row %1. Going on there, rows that were on "
           "their way then are sent again, which changes nothing: they have the same series and time.")
            .arg(formatCount(earlier.row)));
    presentEnd();
    m_chart->setData(m_snapshot, m_history); // of the run before
    presentFigures();
    m_details->setSnapshot(m_snapshot);
    m_head->presentQuestion(tr("%1 was begun before").arg(draft().fileName()));
    m_actions->focusNext();
    Q_EMIT completeChanged();
}

void RunPage::begin(bool resumes)
{
    m_stage = RunActions::Stage::Run;
    m_message->clear();
    ImportPlan plan = draft().plan;
    plan.journalFolder = ImportJournal::defaultFolder();
    plan.resumes = resumes;
    if (resumes)
        plan.pipeline.rejectsFile = RejectsPlace::goingOn(plan.pipeline.rejectsFile, plan.file, m_earlierRejects);
    plan.pipeline.rowsPerSecond = m_actions->rowsPerSecond();
    plan.pipeline.shardDuration = fittingShardDuration(draft().analysis, plan);
    // The registry is the parent: the import goes on when the wizard is closed.
    const Result<Pipeline *> started = startImport(plan, m_settings, m_pipelines, &m_pipelines);
    if (!started) {
        PipelineSnapshot failed;
        failed.state = PipelineSnapshot::State::Failed;
        failed.error = started.error();
        present(failed);
        Q_EMIT completeChanged();
        Q_EMIT ended();
        return;
    }
    Pipeline *pipeline = *started;
    m_pipeline = pipeline;
    connect(pipeline, &Pipeline::progress, this, &RunPage::present);
    connect(pipeline, &Pipeline::finished, this, [this, pipeline] { finish(pipeline); });
    present(pipeline->snapshot());
    setFocus(); // on no button: one Enter too many must not stop what it has started
    Q_EMIT completeChanged();
}

void RunPage::finish(Pipeline *pipeline)
{
    m_pipeline = nullptr;
    present(pipeline->snapshot());
    Q_EMIT completeChanged();
    Q_EMIT ended();
}

void RunPage::present(const PipelineSnapshot &snapshot)
{
    const bool endsNow = snapshot.isOver() && !m_snapshot.isOver();
    m_snapshot = snapshot;
    if (!snapshot.isOver())
        m_history.add(snapshot.elapsedMs, snapshot.rowsPerSecond, snapshot.bytesPerSecond);
    else if (endsNow)
        m_history.end(snapshot.elapsedMs, {snapshot.rowsPerSecond, snapshot.bytesPerSecond},
                      {meanRate(snapshot), meanBytesRate(snapshot)});
    m_chart->setData(snapshot, m_history);
    m_details->setSnapshot(snapshot);
    m_head->present(snapshot, title());
    presentFigures();
    presentEnd();
    if (!endsNow)
        return;
    if (snapshot.error)
        m_message->showError(*snapshot.error);
    m_actions->focusNext();
}

QString RunPage::title() const
{
    const QString &database = draft().plan.pipeline.target.database;
    return tr("Importing %1 into %2").arg(draft().fileName(), database.isEmpty() ? draft().connectionName : database);
}

void RunPage::presentFigures()
{
    m_figures->setFigure(Read, formatCount(m_snapshot.read));
    m_figures->setFigure(Accepted, formatCount(m_snapshot.accepted));
    m_figures->setFigure(Rejected, formatCount(m_snapshot.rejected));
    m_figures->setFigure(Skipped, formatCount(m_snapshot.skipped));
    m_figures->setFigure(Unknown, formatCount(m_snapshot.unknown));
    m_figures->setFigure(NotSent, formatCount(m_snapshot.notSent));
    m_figures->setFigure(Resent, formatCount(m_snapshot.resent));
    m_figures->setFigure(Sent, formatBytes(m_snapshot.bytesWire));
}

void RunPage::presentEnd()
{
    m_actions->present(m_snapshot, m_stage, isRunning());
    m_actions->setUndoEnabled(!m_undo->isUnderWay());
    m_actions->setBeginEnabled(!m_undo->isDeleting());
}

} // namespace penstock
