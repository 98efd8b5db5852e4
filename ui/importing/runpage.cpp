// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/runpage.h"

#include "core/async/background.h"
#include "core/importing/csvimport.h"
#include "core/importing/importdraft.h"
#include "core/pipeline/pipeline.h"
#include "core/pipeline/pipelineprogress.h"
#include "core/pipeline/pipelineregistry.h"
#include "core/pipeline/rejectsfile.h"
#include "ui/common/format.h"
#include "ui/common/messagebar.h"
#include "ui/common/rolelabel.h"
#include "ui/common/theme.h"
#include "ui/importing/rundetails.h"
#include "ui/monitor/figuregrid.h"
#include "ui/monitor/pausetext.h"
#include "ui/monitor/pipelinestate.h"
#include "ui/monitor/ratechart.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace penstock {

namespace {

enum Figure { Read, Accepted, Rejected, Skipped, Unknown, NotSent, Resent, Sent };

constexpr int progressSteps = 1000;

} // namespace

RunPage::RunPage(ImportDraft &draft, PipelineRegistry &pipelines, QWidget *parent)
    : ImportPage(draft, parent), m_pipelines(pipelines)
{
    QHBoxLayout *head = makeHead();
    m_message = new MessageBar(this);
    QHBoxLayout *instruments = makeInstruments();
    m_details = new RunDetails(this);
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, progressSteps);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Share of the file that was read"));
    m_progress->setFixedHeight(spacing::small);
    m_status = new RoleLabel(ThemeRole::Muted, this);
    m_status->setElided(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    column->addLayout(head);
    column->addWidget(m_progress);
    column->addWidget(m_status);
    column->addWidget(m_message);
    column->addLayout(instruments, 2);
    column->addWidget(m_details, 2);
    column->addLayout(makeEndActions());
    present({});
}

RunPage::~RunPage() = default;

QHBoxLayout *RunPage::makeHead()
{
    m_icon = new QLabel(this);
    m_headline = new RoleLabel(ThemeRole::Text, this);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setBold(true);
    m_headline->setFont(large);
    m_countdown = new RoleLabel(ThemeRole::Paused, this);
    m_countdown->setFont(large);
    m_pause = new QPushButton(this);
    m_stop = new QPushButton(themedIcon(QStringLiteral("stop")), tr("&Stop"), this);
    for (QPushButton *button : {m_pause, m_stop})
        button->setAutoDefault(false);
    connect(m_pause, &QPushButton::clicked, this, &RunPage::togglePause);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_pipeline)
            m_pipeline->cancel();
    });

    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::small);
    row->addWidget(m_icon);
    row->addWidget(m_headline, 1);
    row->addWidget(m_countdown);
    row->addWidget(m_pause);
    row->addWidget(m_stop);
    return row;
}

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
    m_figures->add(tr("Re-sent"), count, tr("Lines sent once more"));
    m_figures->add(tr("Sent"), count, tr("Bytes on the wire, compression and headers included"));

    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::large);
    row->addWidget(m_chart, 1);
    row->addWidget(m_figures, 0, Qt::AlignTop);
    return row;
}

QHBoxLayout *RunPage::makeEndActions()
{
    m_openResult = new QPushButton(themedIcon(QStringLiteral("table")), tr("&Open result"), this);
    m_showRows = new QPushButton(tr("Show &rows"), this);
    m_keepRejects = new QPushButton(this);
    m_tryAgain = new QPushButton(themedIcon(QStringLiteral("refresh")), tr("&Try again"), this);
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::small);
    for (QPushButton *button : {m_openResult, m_showRows, m_keepRejects, m_tryAgain}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch();
    connect(m_openResult, &QPushButton::clicked, this, &RunPage::openResultRequested);
    connect(m_showRows, &QPushButton::clicked, m_details, &RunDetails::showRejected);
    connect(m_keepRejects, &QPushButton::clicked, this, &RunPage::keepRejects);
    connect(m_tryAgain, &QPushButton::clicked, this, &RunPage::tryAgainRequested);
    return row;
}

void RunPage::start(const ClientSettings &settings)
{
    m_history = {};
    m_snapshot = {};
    m_message->clear();
    // The registry is the parent: the import goes on when the wizard is closed.
    const Result<Pipeline *> started = startImport(draft().plan, settings, m_pipelines, &m_pipelines);
    if (!started) {
        PipelineSnapshot failed;
        failed.state = PipelineSnapshot::State::Failed;
        failed.error = started.error();
        present(failed);
        Q_EMIT completeChanged();
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
        m_history.add(snapshot.elapsedMs, snapshot.rowsPerSecond);
    else if (endsNow)
        m_history.end(snapshot.elapsedMs, snapshot.rowsPerSecond, meanRate(snapshot));
    m_chart->setData(snapshot, m_history);
    m_details->setSnapshot(snapshot);
    presentHead();
    presentFigures();
    presentEnd();
    if (!endsNow)
        return;
    if (snapshot.error)
        m_message->showError(*snapshot.error);
    // What one would do next.
    (m_tryAgain->isHidden() ? m_openResult : m_tryAgain)->setFocus();
}

void RunPage::presentHead()
{
    const bool over = m_snapshot.isOver();
    const Pause *pause = runningPause(m_snapshot);
    const int side = m_headline->fontMetrics().height();
    m_icon->setPixmap(
        themedIcon(stateIcon(m_snapshot), stateRole(m_snapshot)).pixmap(QSize(side, side), devicePixelRatioF()));
    m_headline->setText(over ? verdict(m_snapshot)
                             : tr("Importing %1 into %2")
                                   .arg(draft().fileName(), draft().plan.pipeline.target.database.isEmpty()
                                                                ? draft().connectionName
                                                                : draft().plan.pipeline.target.database));
    // The name of a file may be cut; what became of its rows never is.
    m_headline->setElided(!over);
    m_headline->setWordWrap(over);
    m_headline->setRole(over ? stateRole(m_snapshot) : ThemeRole::Text);

    const bool held = isHeldByHand(m_snapshot);
    const bool stopping = m_snapshot.state == PipelineSnapshot::State::Stopping;
    m_pause->setText(held ? tr("&Resume") : tr("&Pause"));
    m_pause->setIcon(themedIcon(held ? QStringLiteral("play") : QStringLiteral("pause")));
    m_pause->setVisible(!over);
    m_stop->setVisible(!over);
    m_pause->setEnabled(!stopping);
    m_stop->setEnabled(!stopping);

    m_progress->setValue(m_snapshot.state == PipelineSnapshot::State::Succeeded
                             ? progressSteps
                             : int(progressSteps * std::max(0.0, settledShare(m_snapshot))));
    m_countdown->setVisible(pause != nullptr);
    m_status->setRole(pause ? ThemeRole::Paused : ThemeRole::Muted);
    if (pause) {
        m_countdown->setText(formatCountdown(pause->resumesInMs >= 0 ? pause->resumesInMs : pause->durationMs));
        const QString words =
            pause->text.isEmpty() ? pauseReason(*pause) : tr("%1: %2").arg(pauseReason(*pause), pause->text);
        m_status->setText(tr("Paused · %1 · %2").arg(pauseSummary(*pause), words));
        return;
    }
    QStringList parts;
    if (const int percent = percentSettled(m_snapshot); percent >= 0 && !over)
        parts += tr("%1 %").arg(percent);
    if (!over)
        parts += tr("%1 rows/s").arg(formatCompact(m_snapshot.rowsPerSecond));
    else if (m_snapshot.elapsedMs > 0)
        parts += tr("%1 rows/s on average").arg(formatCompact(meanRate(m_snapshot)));
    parts += tr("%1 elapsed").arg(formatDuration(m_snapshot.elapsedMs));
    if (!over && m_snapshot.remainingMs >= 0)
        parts += tr("%1 left").arg(formatDuration(m_snapshot.remainingMs));
    if (m_snapshot.pausedMs > 0)
        parts += tr("%1 paused").arg(formatDuration(m_snapshot.pausedMs));
    m_status->setText(parts.join(QStringLiteral(" · ")));
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
    const bool over = m_snapshot.isOver();
    m_openResult->setVisible(over && m_snapshot.accepted > 0);
    m_showRows->setVisible(over && !m_snapshot.rejectedRows.isEmpty());
    m_keepRejects->setVisible(over && !m_snapshot.rejectedRows.isEmpty());
    m_keepRejects->setText(m_snapshot.rejectsFile.isEmpty() ? tr("Save re&jects…") : tr("Open re&jects file"));
    m_keepRejects->setToolTip(QDir::toNativeSeparators(m_snapshot.rejectsFile));
    const bool incomplete =
        m_snapshot.state == PipelineSnapshot::State::Failed || m_snapshot.state == PipelineSnapshot::State::Cancelled;
    m_tryAgain->setVisible(over && incomplete);
}

void RunPage::togglePause()
{
    if (m_pipeline)
        m_pipeline->setPaused(!isHeldByHand(m_snapshot));
}

void RunPage::keepRejects()
{
    if (!m_snapshot.rejectsFile.isEmpty()) {
        QDesktopServices::openUrl(QUrl::fromLocalFile(m_snapshot.rejectsFile));
        return;
    }
    const QFileInfo info(draft().plan.file);
    auto *dialog = new QFileDialog(this, tr("Save rows that were not stored"),
                                   info.dir().filePath(info.completeBaseName() + QStringLiteral(".rejects.csv")),
                                   tr("CSV files (*.csv);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &RunPage::saveRejects);
    dialog->open();
}

void RunPage::saveRejects(const QString &path)
{
    const QList<RejectedRow> rows = m_snapshot.rejectedRows;
    const auto tell = [this, path, saved = quint64(rows.size()), all = m_snapshot.rejected](const Status &status) {
        if (!status) {
            m_message->showError(status.error());
            return;
        }
        m_message->showMessage(
            saved < all ? MessageBar::Kind::Warning : MessageBar::Kind::Success,
            tr("Saved %1 of %2 rows to %3.").arg(formatCount(saved), formatCount(all), QDir::toNativeSeparators(path)));
    };
    runInBackground(this, [rows, path] { return RejectsFile::save(rows, path); }, tell);
}

} // namespace penstock
