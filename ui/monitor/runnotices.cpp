// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/runnotices.h"

#include "core/async/visibletext.h"
#include "ui/monitor/pausetext.h"
#include "ui/monitor/pipelinemodel.h"
#include "ui/monitor/pipelinestate.h"

namespace penstock {

RunNotices::RunNotices(PipelineModel &model, QObject *parent) : QObject(parent), m_model(model)
{
    connect(&model, &PipelineModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) { look(first.row(), last.row()); });
    connect(&model, &PipelineModel::rowsAboutToBeRemoved, this, [this](const QModelIndex &, int first, int last) {
        for (int row = first; row <= last; ++row)
            m_told.remove(m_model.snapshot(row).id);
    });
}

void RunNotices::look(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const PipelineSnapshot &run = m_model.snapshot(row);
        look(run, m_told[run.id]);
    }
}

void RunNotices::look(const PipelineSnapshot &run, Told &told)
{
    if (told.isOver)
        return;
    if (run.isOver()) {
        told.isOver = true;
        if (run.state != PipelineSnapshot::State::Cancelled)
            Q_EMIT notice(tr("%1: %2", "file: state").arg(run.source, stateWord(run)), outcome(run));
        return;
    }
    if (run.rejected > 0 && !told.hasRejects) {
        told.hasRejects = true;
        const QString reason = run.rejectedRows.isEmpty() ? QString() : run.rejectedRows.constFirst().reason;
        Q_EMIT notice(tr("%1: rows are not stored").arg(run.source), visibleText(reason));
    }
    const Pause *pause = runningPause(run);
    if (!pause || pause->reason == Pause::Reason::User || pause->durationMs < longPauseMs ||
        pause->startMs == told.pauseStartMs)
        return;
    told.pauseStartMs = pause->startMs;
    Q_EMIT notice(tr("%1 is waiting").arg(run.source),
                  tr("%1, for %2 so far").arg(pauseReason(*pause), formatCountdown(pause->durationMs)));
}

} // namespace penstock
