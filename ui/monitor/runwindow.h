// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QModelIndex;

namespace penstock {

class MessageBar;
class PipelineModel;
class RateChart;
class RoleLabel;
class RunDetails;

/// One run with all that is kept of it: its curve from beginning to end, the rows that were not stored, its pauses and
/// notes; live while it runs.
class RunWindow final : public QDialog
{
    Q_OBJECT

public:
    /// Of a run that is in the model. Deletes itself when it is closed, and closes when the run leaves the model.
    RunWindow(PipelineModel &model, int id, QWidget *parent);

    /// Brings this pause to the front, by its number in the snapshot.
    void showPause(int pause);

private:
    void refresh();
    void saveReport();

    PipelineModel &m_model;
    const int m_id;
    RoleLabel *m_state = nullptr;
    RateChart *m_chart = nullptr;
    RunDetails *m_details = nullptr;
    MessageBar *m_message = nullptr;
};

} // namespace penstock
