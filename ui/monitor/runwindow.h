// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/pipelinesnapshot.h"

#include <QDialog>

#include <memory>

class QHBoxLayout;

namespace penstock {

class FigureGrid;
class LaneActions;
class MessageBar;
class PipelineModel;
class RateChart;
class RejectsActions;
class RoleLabel;
class RunDetails;
class RunFigures;

/// One run with all that is kept of it: its curve from beginning to end, its figures, the rows that were not stored,
/// what happened, its lanes and notes; live while it runs.
class RunWindow final : public QDialog
{
    Q_OBJECT

public:
    /// Of a run that is in the model. Deletes itself when it is closed, and closes when the run leaves the model.
    RunWindow(PipelineModel &model, int id, QWidget *parent);
    ~RunWindow() override;

    /// Brings the entry of this pause to the front, by its number in the snapshot.
    void showPause(int pause);
    /// What matters most: the rows that are not stored, or else what happened.
    void showFirst();

Q_SIGNALS:
    /// The rows in this file shall be written once more.
    void sendAgainRequested(const QString &file);
    void lanePauseRequested(const penstock::LaneSnapshot &lane, bool paused);
    void sinkPauseRequested(int sink, bool paused);
    void linesSentAgainRequested(const QString &lines); ///< the same with line protocol

private:
    QHBoxLayout *makeInstruments();
    void makeRejects();
    void makeLanes();
    void refresh();
    void saveReport();

    PipelineModel &m_model;
    const int m_id;
    RoleLabel *m_state = nullptr;
    RoleLabel *m_speed = nullptr;
    RateChart *m_chart = nullptr;
    FigureGrid *m_figures = nullptr;
    std::unique_ptr<RunFigures> m_values;
    RejectsActions *m_rejects = nullptr;
    RunDetails *m_details = nullptr;
    LaneActions *m_lanes = nullptr;
    MessageBar *m_message = nullptr;
};

} // namespace penstock
