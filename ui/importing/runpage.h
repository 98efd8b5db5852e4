// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/wire/clientsettings.h"
#include "core/pipeline/pipelinesnapshot.h"
#include "core/series/ratehistory.h"
#include "ui/importing/importpage.h"
#include "ui/importing/runactions.h"

#include <QPointer>

class QHBoxLayout;

namespace penstock {

class FigureGrid;
class MessageBar;
class Pipeline;
class PipelineRegistry;
class RateChart;
class RunDetails;
class RunHead;
class RunUndo;
struct Checkpoint;

/// Step four: the import runs, pauses, and ends with a verdict.
class RunPage final : public ImportPage
{
    Q_OBJECT

public:
    RunPage(ImportDraft &draft, PipelineRegistry &pipelines, QWidget *parent = nullptr);
    ~RunPage() override;

    /// Starts the draft's plan; a plan that cannot start says why on the page. When an earlier import of the same file
    /// to the same place stopped before its end, it asks first whether to go on there.
    void start(const ClientSettings &settings);

    bool isRunning() const { return !m_pipeline.isNull(); }
    bool isDeleting() const; ///< what it wrote
    /// It writes or deletes, or finds out where to begin. Ends in ended(), or in a question.
    bool isBusy() const { return isRunning() || m_isLooking || isDeleting(); }
    bool isComplete() const override { return !isBusy(); }
    /// Nobody looks at it any more: it asks nothing, and an earlier import is gone on with.
    void leaveAlone() { m_isAlone = true; }
    const PipelineSnapshot &snapshot() const { return m_snapshot; }

    void say(const QString &text);
    void sayError(const Error &error);
    /// There is somebody who keeps profiles of what was done: see profileWanted().
    void setKeepsProfiles(bool keeps);
    void setRowsPerSecond(int limit); ///< of the next run; 0: no limit
    int rowsPerSecond() const;

    /// Shows a state of the run.
    void present(const PipelineSnapshot &snapshot);

Q_SIGNALS:
    void ended();
    void undoFailed(const penstock::Error &error);
    void openResultRequested(const QString &statement);
    void tryAgainRequested();
    void profileWanted();

private:
    enum class Start { Ask, Anew, Resume };

    QHBoxLayout *makeInstruments();
    QWidget *makeActions();
    void startAs(Start start);
    void undone();
    void keepUndone(const Error &error);
    void askWhereToBegin(const Checkpoint &earlier);
    void begin(bool resumes);
    void finish(Pipeline *pipeline);
    QString title() const;
    void presentFigures();
    void presentEnd();
    void keepRejects();
    void saveRejects(const QString &path);
    void chooseResult(const QPoint &below);

    PipelineRegistry &m_pipelines;
    QPointer<Pipeline> m_pipeline;
    PipelineSnapshot m_snapshot;
    RateHistory m_history;
    ClientSettings m_settings;
    QString m_earlierRejects; ///< of the import that may go on
    Start m_start = Start::Ask;
    bool m_isLooking = false; ///< for an earlier import
    bool m_isAlone = false;
    RunActions::Stage m_stage = RunActions::Stage::Run;

    RunHead *m_head = nullptr;
    MessageBar *m_message = nullptr;
    RateChart *m_chart = nullptr;
    FigureGrid *m_figures = nullptr;
    RunDetails *m_details = nullptr;
    RunActions *m_actions = nullptr;
    RunUndo *m_undo = nullptr;
};

} // namespace penstock
