// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/monitorpanel.h"

#include "core/async/background.h"
#include "core/importing/importrecord.h"
#include "ui/common/emptystate.h"
#include "ui/common/messagebar.h"
#include "ui/monitor/monitoredruns.h"
#include "ui/monitor/monitorview.h"
#include "ui/monitor/runwindow.h"

#include <QAction>
#include <QFileInfo>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace penstock {

MonitorPanel::MonitorPanel(MonitoredRuns &runs, QWidget *parent)
    : QWidget(parent), m_runs(runs), m_message(new MessageBar(this)), m_pages(new QStackedWidget(this))
{
    m_pages->addWidget(new EmptyState(QStringLiteral("monitor"), tr("No writes yet"),
                                      tr("Writes show up here. Drop a CSV file on the window to start one."), {},
                                      this));
    auto *view = new MonitorView(runs.model(), this);
    m_pages->addWidget(view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_message);
    column->addWidget(m_pages, 1);

    runs.serve(*view);
    connectView(*view);
    connect(&runs.model(), &PipelineModel::rowsInserted, this, &MonitorPanel::showPage);
    connect(&runs.model(), &PipelineModel::rowsRemoved, this, &MonitorPanel::showPage);
    connect(&runs, &MonitoredRuns::keepingFailed, m_message, &MessageBar::showError);
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
    auto *beside = new QAction(tr("Runs &beside each other"), &view);
    beside->setCheckable(true);
    view.addAction(beside);
    view.setContextMenuPolicy(Qt::ActionsContextMenu);
    MonitorPreferences &preferences = m_runs.preferences();
    connect(beside, &QAction::toggled, &view, &MonitorView::setSideBySide);
    beside->setChecked(preferences.isSideBySide());
    connect(beside, &QAction::toggled, this, [&preferences](bool on) { preferences.setSideBySide(on); });
    auto *notices = new QAction(tr("&Tell the desktop when a run ends, waits long or refuses rows"), &view);
    notices->setCheckable(true);
    notices->setChecked(preferences.givesNotice());
    view.addAction(notices);
    connect(notices, &QAction::toggled, this, [&preferences](bool on) { preferences.setGivesNotice(on); });
}

bool MonitorPanel::isEmpty() const
{
    return m_pages->currentIndex() == 0;
}

void MonitorPanel::showPage()
{
    m_pages->setCurrentIndex(m_runs.model().rowCount() > 0 ? 1 : 0);
}

void MonitorPanel::openRun(int id, int pause)
{
    QPointer<RunWindow> &run = m_windows[id];
    if (!run) {
        run = new RunWindow(m_runs.model(), id, this);
        connect(run, &RunWindow::sendAgainRequested, this, &MonitorPanel::fileWanted);
    }
    run->show();
    run->raise();
    run->activateWindow();
    if (pause >= 0)
        run->showPause(pause);
    else
        run->showFirst();
}

/// Its journal knows the file; whoever imports that asks whether to go on.
void MonitorPanel::goOn(int id)
{
    const int row = m_runs.model().rowOf(id);
    if (row < 0)
        return;
    runInBackground(
        this, [journal = m_runs.model().snapshot(row).journal] { return ImportRecord::read(journal); },
        [this](const Result<ImportRecord> &record) {
            if (!record) {
                m_message->showError(record.error());
                return;
            }
            if (QFileInfo::exists(record->file)) {
                Q_EMIT fileWanted(record->file);
                return;
            }
            Error error;
            error.kind = Error::Kind::File;
            error.message = tr("%1 is not there any more, so that its import cannot go on.").arg(record->file);
            m_message->showError(error);
        });
}

} // namespace penstock
