// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/runarchive.h"
#include "core/settings/monitorpreferences.h"
#include "ui/monitor/pipelinemodel.h"

#include <QHash>
#include <QObject>
#include <QPointer>

namespace penstock {

class MonitorActions;
class MonitorView;
class Pipeline;
class PipelineRegistry;

/// Every pipeline of the program, and the last ones of days before, as the monitor's views see them: what they say, and
/// what a person asks of them.
class MonitoredRuns final : public QObject
{
    Q_OBJECT

public:
    /// `folder`: where the last runs are kept, see RunArchive; empty: nowhere.
    explicit MonitoredRuns(PipelineRegistry &pipelines, const QString &folder = {}, QObject *parent = nullptr);

    PipelineModel &model() { return m_model; }
    MonitorPreferences &preferences() { return m_preferences; }

    MonitorActions &actions() { return *m_actions; }

    /// Of a run that goes on: at most so many rows a second from now on, 0: as many as the server takes.
    void limitSpeed(int id, int rowsPerSecond);
    void pinTuning(int id, int writes, int rows); ///< see Pipeline::pinTuning()

    /// What was begun from a document, once more; failed() says why not.
    void runAgain(int id);

    /// What waits in it goes to the dead letters, see Pipeline::giveUpWaiting().
    void giveUpWaiting(int id);
    /// A lane, or a sink by LaneSnapshot::sinkIndex, stands still while the others go on.
    void setLanePaused(int id, const LaneSnapshot &lane, bool paused);
    void setSinkPaused(int id, int sink, bool paused);

    /// What is asked for in this view is passed on to the pipelines.
    void serve(MonitorView &view);

Q_SIGNALS:
    /// The runs of before are there. `brokenOff`: those among them during which the program ended.
    void restored(int brokenOff);
    /// A run could not be kept, or not be run again.
    void failed(const penstock::Error &error);

private:
    static constexpr qint64 keptEveryMs = 2'000; ///< while it runs

    /// How a run is kept.
    struct Keeping
    {
        QString name;
        qint64 atMs = 0; ///< when it was kept last, since it began
    };

    void watch(Pipeline *pipeline);
    void take(const PipelineSnapshot &snapshot);
    void keep(const PipelineSnapshot &snapshot);
    void forget(int id);
    void findOutWhetherItCanGoOn(const PipelineSnapshot &run);
    void restore(const QList<KeptRun> &runs);

    PipelineRegistry &m_registry;
    MonitorPreferences m_preferences;
    RunArchive m_archive;
    PipelineModel m_model;
    MonitorActions *m_actions = nullptr;
    QHash<int, QPointer<Pipeline>> m_pipelines; ///< that run, by their ids
    QHash<int, Keeping> m_kept;                 ///< by their ids
};

} // namespace penstock
