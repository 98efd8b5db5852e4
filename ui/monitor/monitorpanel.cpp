// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/monitorpanel.h"

#include "core/async/background.h"
#include "core/importing/importrecord.h"
#include "ui/common/emptystate.h"
#include "ui/common/messagebar.h"
#include "ui/monitor/deadletterfile.h"
#include "ui/monitor/giveupquestion.h"
#include "ui/monitor/monitoractions.h"
#include "ui/monitor/monitoredruns.h"
#include "ui/monitor/monitorview.h"
#include "ui/monitor/pipelinestate.h"
#include "ui/monitor/runwindow.h"
#include "ui/monitor/tuningquestion.h"

#include <QAction>
#include <QFileInfo>
#include <QInputDialog>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <limits>

namespace penstock {

MonitorPanel::MonitorPanel(MonitoredRuns &runs, QWidget *parent)
    : QWidget(parent), m_runs(runs), m_message(new MessageBar(this)), m_pages(new QStackedWidget(this))
{
    m_pages->addWidget(new EmptyState(QStringLiteral("monitor"), tr("No writes yet"),
                                      tr("Writes show up here. Drop a CSV file on the window to start one, or make "
                                         "one that goes on: Monitor › New pipeline…"),
                                      {}, this));
    auto *view = new MonitorView(runs.model(), this);
    m_pages->addWidget(view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_message);
    column->addWidget(m_pages, 1);
    m_pages->setMinimumHeight(fontMetrics().lineSpacing()); // they scroll

    runs.serve(*view);
    connectView(*view);
    connect(&runs.model(), &PipelineModel::rowsInserted, this, &MonitorPanel::showPage);
    connect(&runs.model(), &PipelineModel::rowsRemoved, this, &MonitorPanel::showPage);
    connect(&runs, &MonitoredRuns::failed, m_message, &MessageBar::showError);
    connect(&runs, &MonitoredRuns::restored, this, [this](int brokenOff) {
        if (brokenOff > 0)
            m_message->showMessage(
                MessageBar::Kind::Warning,
                tr("%n write(s) were under way when Penstock ended. See below what is known.", nullptr, brokenOff));
    });
    showPage();
}

void MonitorPanel::connectView(MonitorView &view)
{
    connect(&view, &MonitorView::detailsRequested, this, &MonitorPanel::openRun);
    connect(&view, &MonitorView::goOnRequested, this, &MonitorPanel::goOn);
    connect(&view, &MonitorView::runAgainRequested, &m_runs, &MonitoredRuns::runAgain);
    connect(&view, &MonitorView::sendAgainRequested, this, &MonitorPanel::sendAgain);
    connect(&view, &MonitorView::speedLimitRequested, this, &MonitorPanel::askForSpeed);
    connect(&view, &MonitorView::pinRequested, this, &MonitorPanel::askForTuning);
    connect(&view, &MonitorView::giveUpRequested, this, &MonitorPanel::askToGiveUp);
    const MonitorActions &actions = m_runs.actions();
    view.addActions({actions.sideBySide, actions.notices, actions.longPause, actions.closeFinished});
    view.setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(actions.sideBySide, &QAction::toggled, &view, &MonitorView::setSideBySide);
    view.setSideBySide(actions.sideBySide->isChecked());
}

/// Of the empty page as well.
void MonitorPanel::addToMenu(const QList<QAction *> &actions)
{
    for (int page = 0; page < m_pages->count(); ++page) {
        QWidget *shown = m_pages->widget(page);
        if (!shown->actions().isEmpty()) {
            auto *line = new QAction(shown);
            line->setSeparator(true);
            shown->addAction(line);
        }
        shown->addActions(actions);
        shown->setContextMenuPolicy(Qt::ActionsContextMenu);
    }
}

void MonitorPanel::askForSpeed(int id)
{
    const int row = m_runs.model().rowOf(id);
    if (row < 0)
        return;
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Limit the speed"));
    dialog->setLabelText(tr("Rows per second at most; 0: as many as the server takes"));
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setIntRange(0, std::numeric_limits<int>::max());
    dialog->setIntValue(m_runs.model().snapshot(row).rowsPerSecondLimit);
    connect(dialog, &QInputDialog::intValueSelected, &m_runs, [this, id](int rows) { m_runs.limitSpeed(id, rows); });
    dialog->open();
}

void MonitorPanel::askForTuning(int id)
{
    const int row = m_runs.model().rowOf(id);
    if (row < 0)
        return;
    auto *question = new TuningQuestion(m_runs.model().snapshot(row), this);
    connect(question, &TuningQuestion::pinned, &m_runs,
            [this, id](int writes, int rows) { m_runs.pinTuning(id, writes, rows); });
    question->open();
}

void MonitorPanel::askToGiveUp(int id)
{
    const int row = m_runs.model().rowOf(id);
    if (row < 0)
        return;
    auto *question = new GiveUpQuestion(m_runs.model().snapshot(row), this);
    connect(question, &GiveUpQuestion::confirmed, &m_runs, [this, id] { m_runs.giveUpWaiting(id); });
    question->open();
}

bool MonitorPanel::isEmpty() const
{
    return m_pages->currentIndex() == 0;
}

void MonitorPanel::showPage()
{
    const bool wasEmpty = isEmpty();
    m_pages->setCurrentIndex(m_runs.model().rowCount() > 0 ? 1 : 0);
    if (isEmpty() != wasEmpty)
        Q_EMIT emptied(isEmpty());
}

void MonitorPanel::connectWindow(RunWindow &window, int id)
{
    const auto target = [this, id] {
        const int row = m_runs.model().rowOf(id);
        return row < 0 ? QString() : m_runs.model().snapshot(row).target;
    };
    connect(&window, &RunWindow::sendAgainRequested, this,
            [this, target](const QString &file) { Q_EMIT fileWanted(file, target()); });
    connect(&window, &RunWindow::linesSentAgainRequested, this,
            [this, target](const QString &lines) { Q_EMIT linesWanted(lines, target()); });
    connect(&window, &RunWindow::lanePauseRequested, &m_runs,
            [this, id](const LaneSnapshot &lane, bool paused) { m_runs.setLanePaused(id, lane, paused); });
    connect(&window, &RunWindow::sinkPauseRequested, &m_runs,
            [this, id](int sink, bool paused) { m_runs.setSinkPaused(id, sink, paused); });
}

void MonitorPanel::openRun(int id, int pause)
{
    if (m_runs.model().rowOf(id) < 0)
        return; // it has been closed
    QPointer<RunWindow> &run = m_windows[id];
    if (!run) {
        run = new RunWindow(m_runs.model(), id, this);
        connectWindow(*run, id);
    }
    run->show();
    run->raise();
    run->activateWindow();
    if (pause >= 0)
        run->showPause(pause);
    else
        run->showFirst();
}

/// Where several sinks have refused some, its window asks whose.
void MonitorPanel::sendAgain(int id)
{
    const int row = m_runs.model().rowOf(id);
    if (row < 0)
        return;
    const PipelineSnapshot &run = m_runs.model().snapshot(row);
    if (run.rejected == 0 || run.rejectsFile.isEmpty() || rejectedAnywhere(run) != run.rejected) {
        openRun(id, -1);
        return;
    }
    DeadLetterFile(run.rejectsFile)
        .open(this, {[this, target = run.target](const QString &file) { Q_EMIT fileWanted(file, target); },
                     [this, target = run.target](const QString &lines) { Q_EMIT linesWanted(lines, target); },
                     [this](const Error &error) { m_message->showError(error); }});
}

/// Its journal knows the file; whoever imports that asks whether to go on.
void MonitorPanel::goOn(int id)
{
    const int row = m_runs.model().rowOf(id);
    if (row < 0)
        return;
    runInBackground(
        this, [journal = m_runs.model().snapshot(row).journal] { return ImportRecord::read(journal); },
        [this, target = m_runs.model().snapshot(row).target](const Result<ImportRecord> &record) {
            if (!record) {
                m_message->showError(record.error());
                return;
            }
            if (QFileInfo::exists(record->file)) {
                Q_EMIT fileWanted(record->file, target);
                return;
            }
            Error error;
            error.kind = Error::Kind::File;
            error.message = tr("%1 is not there any more, so that its import cannot go on.").arg(record->file);
            m_message->showError(error);
        });
}

} // namespace penstock
