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
            Q_EMIT notice(tr("%1: %2", "file: state").arg(run.source, stateWord(run)), outcome(run), run.id);
        return;
    }
    lookAtRejects(run, told);
    for (const RunPause &pause : runningPauses(run))
        lookAtPause(run, pause, told);
}

void RunNotices::lookAtRejects(const PipelineSnapshot &run, Told &told)
{
    if (told.hasRejects || rejectedAnywhere(run) == 0)
        return;
    told.hasRejects = true;
    const bool isOfFirst = run.rejected > 0;
    const QString reason = !isOfFirst || run.rejectedRows.isEmpty() ? QString() : run.rejectedRows.constFirst().reason;
    QStringList others;
    for (const SinkSnapshot &sink : run.otherSinks) {
        if (sink.rejected > 0)
            others += sink.name;
    }
    Q_EMIT notice(tr("%1: rows are not stored").arg(run.source),
                  isOfFirst ? visibleText(reason) : others.join(QStringLiteral(", ")), run.id);
}

void RunNotices::lookAtPause(const PipelineSnapshot &run, const RunPause &pause, Told &told)
{
    if (pause.reason == Pause::Reason::User || pause.durationMs < m_longPause.count() ||
        told.pauseStarts.value(pause.whose, -1) == pause.startMs)
        return;
    told.pauseStarts.insert(pause.whose, pause.startMs);
    const QString title = pause.whose.isEmpty() ? tr("%1 is waiting").arg(run.source)
                                                : tr("%1: %2 is waiting", "run, part").arg(run.source, pause.whose);
    Q_EMIT notice(title, tr("%1, for %2 so far").arg(pauseReason(pause), formatCountdown(pause.durationMs)), run.id);
}

} // namespace penstock
