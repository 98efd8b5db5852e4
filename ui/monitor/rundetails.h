// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/pipelinesnapshot.h"

#include <QTabWidget>

class QListWidget;

namespace penstock {

class EventsModel;
class LanesModel;
class RejectedRowsModel;
class RunList;

/// The lists below a run: rows that were not stored, what happened, lanes, and notes.
class RunDetails final : public QTabWidget
{
    Q_OBJECT

public:
    explicit RunDetails(QWidget *parent = nullptr);

    void setSnapshot(const PipelineSnapshot &snapshot);
    /// Brings the rejected rows to the front.
    void showRejected();
    /// Brings what happened to the front.
    void showEvents();
    /// The same, and chooses the entry with which this pause begins, by its number among runPauses(). False when the
    /// log has it no more.
    bool showPause(int pause);

Q_SIGNALS:
    /// The entry that is chosen lies in this pause, by its number among runPauses(); -1: in none.
    void pauseChosen(int pause);
    void laneChosen(int lane); ///< by its place in the snapshot; -1: none

private:
    void addLists();
    void title(QWidget *tab, const QString &text);
    QStringList shownNotes() const;
    void showNotes(const PipelineSnapshot &snapshot);

    RejectedRowsModel *m_rejected = nullptr;
    EventsModel *m_events = nullptr;
    LanesModel *m_lanes = nullptr;
    RunList *m_rejectedList = nullptr;
    RunList *m_eventsList = nullptr;
    RunList *m_lanesList = nullptr;
    QListWidget *m_notes = nullptr;
    bool m_wasOver = false;
};

} // namespace penstock
