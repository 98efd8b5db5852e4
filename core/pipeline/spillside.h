// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/error.h"
#include "core/pipeline/batchwork.h"

#include <QObject>
#include <QTimer>

#include <deque>

namespace penstock {

class Backlog;
class BatchQueue;
class LineAccounts;
class PipelineStats;
class Spill;

/// What the sender of a lane does about lines on disk: refuses those that are too old, keeps what a run leaves behind,
/// and tells when rows go there, when all of them are sent, and why no more can be kept.
class SpillSide final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Spill &spill;
        BatchQueue &queue;
        Backlog &backlog;
        PipelineStats &stats;
        LineAccounts &accounts;
    };
    explicit SpillSide(const Parts &parts, QObject *parent = nullptr);

    /// In the thread of the sender: from time to time it looks by itself as well.
    void start();
    void look();
    /// It could not be sent just now: from now on it survives a kill.
    void keep(BatchWork &work);
    /// At the end: these, and what is in the queue, are there for the next run.
    void keepRest(std::deque<BatchWork> works);

Q_SIGNALS:
    void looked();
    void failed(const penstock::Error &error);

private:
    void refuseExpired();
    void refuse(const BatchWork &work);
    void tell();

    const Parts m_is;
    QTimer m_timer;
    bool m_isUsed = false; ///< as it was told
    QString m_trouble;     ///< the same
};

} // namespace penstock
