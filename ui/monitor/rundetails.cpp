// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/rundetails.h"

#include "ui/common/format.h"
#include "ui/monitor/eventsmodel.h"
#include "ui/monitor/lanesmodel.h"
#include "ui/monitor/rejectedrowsmodel.h"
#include "ui/monitor/runlist.h"

#include <QListWidget>

namespace penstock {

namespace {

/// Rows that may be stored and may be not are listed among them.
QString titleOfRejected(const PipelineSnapshot &snapshot)
{
    const auto shown = quint64(snapshot.rejectedRows.size());
    if (shown < snapshot.rejected)
        return RunDetails::tr("Rejected rows (first %1 of %2)").arg(formatCount(shown), formatCount(snapshot.rejected));
    if (shown > snapshot.rejected)
        return RunDetails::tr("Rejected or unknown rows (%1)").arg(formatCount(shown));
    return RunDetails::tr("Rejected rows (%1)").arg(formatCount(shown));
}

} // namespace

RunDetails::RunDetails(QWidget *parent)
    : QTabWidget(parent),
      m_rejected(new RejectedRowsModel(this)),
      m_events(new EventsModel(this)),
      m_lanes(new LanesModel(this))
{
    setDocumentMode(true);
    // It takes what messages leave; what it would like must not make the wizard scroll.
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    addLists();
    connect(m_lanesList, &RunList::chosenChanged, this, &RunDetails::laneChosen);
    connect(m_eventsList, &RunList::chosenChanged, this,
            [this](int row) { Q_EMIT pauseChosen(m_events->pauseOfRow(row)); });
    setSnapshot({});
}

void RunDetails::addLists()
{
    m_rejectedList = new RunList(m_rejected, tr("Rows that were not stored"), tr("No row was rejected."), this);
    m_rejectedList->setWidths({12, 12, 20});
    m_rejectedList->setShared(RejectedRowsModel::ReasonColumn);
    m_eventsList = new RunList(m_events, tr("What happened"), tr("Nothing has happened yet."), this);
    m_eventsList->setWidths({14, 16, 14});
    m_lanesList = new RunList(m_lanes, tr("Lanes"), tr("There is no lane yet."), this);
    m_lanesList->setWidths({36, 28, 14, 12, 14, 14, 14, 12, 12, 12, 18, 10, 14, 12});
    for (RunList *list : {m_rejectedList, m_eventsList, m_lanesList})
        addTab(list, {});
    m_notes = new QListWidget(this);
    m_notes->setFrameShape(QFrame::NoFrame);
    m_notes->setWordWrap(true);
    m_notes->setAccessibleName(tr("What differs on the server, or is not known"));
    addTab(m_notes, {});
}

void RunDetails::setSnapshot(const PipelineSnapshot &snapshot)
{
    m_rejected->setRows(snapshot.rejectedRows);
    const QList<RunPause> pauses = runPauses(snapshot);
    m_events->setRun(snapshot.events, pauses);
    m_lanes->setLanes(snapshot.lanes);
    showNotes(snapshot);
    title(m_rejectedList, titleOfRejected(snapshot));
    title(m_eventsList, pauses.isEmpty() ? tr("Log") : tr("Log (%n pause(s))", nullptr, int(pauses.size())));
    title(m_lanesList, tr("Lanes (%1)").arg(formatCount(quint64(snapshot.lanes.size()))));
    setTabVisible(indexOf(m_lanesList), !snapshot.lanes.isEmpty());
    m_wasOver = snapshot.isOver();
}

/// A tab bar lays itself out anew whatever text it is given.
void RunDetails::title(QWidget *tab, const QString &text)
{
    if (tabText(indexOf(tab)) != text)
        setTabText(indexOf(tab), text);
}

void RunDetails::showNotes(const PipelineSnapshot &snapshot)
{
    if (m_notes->count() != snapshot.notes.size() || (m_notes->count() > 0 && shownNotes() != snapshot.notes)) {
        m_notes->clear();
        m_notes->addItems(snapshot.notes);
    }
    // What the server does with the rows must not wait behind a tab that nobody opens.
    setTabVisible(indexOf(m_notes), !snapshot.notes.isEmpty());
    title(m_notes, tr("Notes (%1)").arg(formatCount(quint64(snapshot.notes.size()))));
    if (snapshot.isOver() && !m_wasOver && !snapshot.notes.isEmpty() && snapshot.rejectedRows.isEmpty())
        setCurrentWidget(m_notes);
}

QStringList RunDetails::shownNotes() const
{
    QStringList notes;
    for (int row = 0; row < m_notes->count(); ++row)
        notes += m_notes->item(row)->text();
    return notes;
}

void RunDetails::showRejected()
{
    setCurrentWidget(m_rejectedList);
    m_rejectedList->currentWidget()->setFocus();
}

void RunDetails::showEvents()
{
    setCurrentWidget(m_eventsList);
    m_eventsList->currentWidget()->setFocus();
}

bool RunDetails::showPause(int pause)
{
    showEvents();
    const int row = m_events->rowOfPause(pause);
    if (row < 0)
        return false;
    m_eventsList->choose(row);
    return true;
}

} // namespace penstock
