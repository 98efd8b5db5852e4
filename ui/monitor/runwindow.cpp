// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/runwindow.h"

#include "core/async/background.h"
#include "core/async/sentences.h"
#include "core/file/atomicfile.h"
#include "ui/common/characterwidth.h"
#include "ui/common/format.h"
#include "ui/common/messagebar.h"
#include "ui/common/rolelabel.h"
#include "ui/common/theme.h"
#include "ui/monitor/figuregrid.h"
#include "ui/monitor/laneactions.h"
#include "ui/monitor/pausetext.h"
#include "ui/monitor/pipelinemodel.h"
#include "ui/monitor/pipelinestate.h"
#include "ui/monitor/ratechart.h"
#include "ui/monitor/rejectsactions.h"
#include "ui/monitor/rundetails.h"
#include "ui/monitor/runfigures.h"
#include "ui/monitor/runpauses.h"
#include "ui/monitor/runreport.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QPushButton>
#include <QVBoxLayout>

namespace penstock {

namespace {

constexpr int charactersWide = 150;
constexpr int linesHigh = 34;
constexpr int figureRows = 13; // in two columns: most of the width is the chart's

} // namespace

RunWindow::RunWindow(PipelineModel &model, int id, QWidget *parent)
    : QDialog(parent), m_model(model), m_id(id), m_chart(new RateChart(this)), m_details(new RunDetails(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    resize(characterWidth(fontMetrics()) * charactersWide, fontMetrics().height() * linesHigh);
    m_state = new RoleLabel(ThemeRole::Text, this);
    m_state->setWordWrap(true);
    m_speed = new RoleLabel(ThemeRole::Muted, this);
    m_speed->setWordWrap(true);
    m_message = new MessageBar(this);
    makeRejects();
    makeLanes();
    m_chart->setRange(RateChart::Range::WholeRun);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *save = buttons->addButton(tr("Save &report…"), QDialogButtonBox::ActionRole);
    save->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(spacing::small);
    column->addWidget(m_state);
    column->addWidget(m_speed);
    column->addLayout(makeInstruments(), 1);
    column->addWidget(m_details, 1);
    column->addWidget(m_lanes);
    column->addWidget(m_rejects);
    column->addWidget(m_message);
    column->addWidget(buttons);

    connect(save, &QPushButton::clicked, this, &RunWindow::saveReport);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_chart, &RateChart::pauseChosen, this, &RunWindow::showPause);
    connect(m_details, &RunDetails::pauseChosen, m_chart, &RateChart::choosePause);
    connect(&model, &PipelineModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        const int row = m_model.rowOf(m_id);
        if (row >= first.row() && row <= last.row())
            refresh();
    });
    connect(&model, &PipelineModel::rowsRemoved, this, [this] {
        if (m_model.rowOf(m_id) < 0)
            close();
    });
    refresh();
}

RunWindow::~RunWindow() = default;

QHBoxLayout *RunWindow::makeInstruments()
{
    m_figures = new FigureGrid(figureRows, this);
    m_values = std::make_unique<RunFigures>(*m_figures, RunFigures::Extent::All);
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::large);
    row->addWidget(m_chart, 1);
    row->addWidget(m_figures, 0, Qt::AlignTop);
    return row;
}

void RunWindow::makeRejects()
{
    m_rejects = new RejectsActions(this);
    connect(m_rejects, &RejectsActions::sendAgainRequested, this, &RunWindow::sendAgainRequested);
    connect(m_rejects, &RejectsActions::linesSentAgainRequested, this, &RunWindow::linesSentAgainRequested);
    connect(m_rejects, &RejectsActions::failed, m_message, &MessageBar::showError);
    connect(m_rejects, &RejectsActions::saved, this, [this](const QString &path) {
        m_message->showMessage(MessageBar::Kind::Success, tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
    });
}

void RunWindow::makeLanes()
{
    m_lanes = new LaneActions(this);
    connect(m_details, &RunDetails::laneChosen, m_lanes, &LaneActions::choose);
    connect(m_lanes, &LaneActions::lanePauseRequested, this, &RunWindow::lanePauseRequested);
    connect(m_lanes, &LaneActions::sinkPauseRequested, this, &RunWindow::sinkPauseRequested);
}

void RunWindow::showFirst()
{
    const int row = m_model.rowOf(m_id);
    if (row >= 0 && !m_model.snapshot(row).rejectedRows.isEmpty())
        m_details->showRejected();
    else
        m_details->showEvents();
}

void RunWindow::showPause(int pause)
{
    m_chart->choosePause(pause);
    const int row = m_model.rowOf(m_id);
    if (m_details->showPause(pause) || row < 0)
        return;
    // The log keeps only the latest; what is known of the pause is told nevertheless.
    const QList<RunPause> pauses = runPauses(m_model.snapshot(row));
    if (pause < 0 || pause >= pauses.size())
        return;
    const RunPause &told = pauses.at(pause);
    QString text = tr("%1, %2", "429 · 4.2 s, the server asked to wait").arg(pauseSummary(told), pauseReason(told));
    if (!told.whose.isEmpty())
        text = tr("%1: %2", "archive.csv: 429 · 4.2 s").arg(told.whose, text);
    m_message->showMessage(
        MessageBar::Kind::Warning,
        tr("After %1: %2 The log has no entry of it.").arg(formatElapsed(told.startMs), text + u'.'));
}

void RunWindow::refresh()
{
    const int row = m_model.rowOf(m_id);
    if (row < 0)
        return;
    const PipelineSnapshot &snapshot = m_model.snapshot(row);
    setWindowTitle(tr("%1 → %2").arg(snapshot.source, snapshot.target));
    m_state->setText(outcome(snapshot));
    m_state->setRole(stateRole(snapshot));
    const QString latency = latencySentence(snapshot);
    const QString tuning = snapshot.isOver() ? QString() : tuningSentence(snapshot);
    m_speed->setText(joinedSentences(latency, tuning));
    m_speed->setVisible(!m_speed->text().isEmpty());
    m_values->present(snapshot);
    m_rejects->present(snapshot);
    m_lanes->present(snapshot);
    m_chart->setData(snapshot, m_model.history(row));
    m_details->setSnapshot(snapshot);
}

void RunWindow::saveReport()
{
    const int row = m_model.rowOf(m_id);
    if (row < 0)
        return;
    QString name = m_model.snapshot(row).source.section(u'/', -1);
    name = QDir::home().filePath(tr("%1 report", "name of a file").arg(name) + QStringLiteral(".html"));
    auto *dialog =
        new QFileDialog(this, tr("Save the report of this run"), name,
                        tr("Report to read (*.html);;Markdown (*.md);;Pauses and rows (*.csv);;JSON (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("html"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.section(QStringLiteral("*."), 1).section(u')', 0, 0));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const int at = m_model.rowOf(m_id);
        if (at < 0)
            return;
        const auto work = [path, snapshot = m_model.snapshot(at)] {
            return AtomicFile::write(path, runReport(snapshot, reportFormatOf(path)));
        };
        runInBackground(this, work, [this, path](const Status &status) {
            if (status)
                m_message->showMessage(MessageBar::Kind::Success,
                                       tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
            else
                m_message->showError(status.error());
        });
    });
    dialog->open();
}

} // namespace penstock
