// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/monitor/runpauses.h"

#include <QHash>
#include <QObject>
#include <QString>

#include <chrono>

namespace penstock {

class PipelineModel;

/// What of the runs is worth a message to somebody who looks elsewhere: that one has ended, that it has been waiting
/// for long, that rows are refused. Each once; what somebody did by hand is none.
class RunNotices final : public QObject
{
    Q_OBJECT

public:
    /// `model` must outlive it. Runs of before that are restored are no news.
    explicit RunNotices(PipelineModel &model, QObject *parent = nullptr);

    /// How long a pause is when it is told; a minute at first.
    void setLongPause(std::chrono::milliseconds length) { m_longPause = length; }

Q_SIGNALS:
    /// `run`: whose it is, by its id.
    void notice(const QString &title, const QString &text, int run);

private:
    /// What was told of a run.
    struct Told
    {
        bool isOver = false;
        bool hasRejects = false;
        QHash<QString, qint64> pauseStarts; ///< of the last long ones, by whose they are
    };

    void look(int first, int last);
    void look(const PipelineSnapshot &run, Told &told);
    void lookAtRejects(const PipelineSnapshot &run, Told &told);
    void lookAtPause(const PipelineSnapshot &run, const RunPause &pause, Told &told);

    PipelineModel &m_model;
    std::chrono::milliseconds m_longPause = std::chrono::minutes(1);
    QHash<int, Told> m_told; ///< by the id of the run
};

} // namespace penstock
