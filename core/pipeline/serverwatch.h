// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lineprotocol/linedialect.h"
#include "core/pipeline/dropwatch.h"
#include "core/pipeline/tabletimes.h"

#include <QObject>

namespace penstock {

class PipelineStats;

/// What servers that imitate InfluxDB are asked beside the writes, and which lines are kept back by their answers.
class ServerWatch final : public QObject
{
    Q_OBJECT

public:
    ServerWatch(LineDialect dialect, PipelineStats &stats, QObject *parent);

    /// Asks what must be known before the first batch; then ready(), at once where that is nothing.
    void begin(Client &client);
    bool isReady() const { return m_isReady; }

    /// Takes the lines out of a batch that must not be sent.
    QList<RejectedRow> sift(SinkBatch &batch);

    /// After the last batch: asks what became of the lines, adds what there is to say to the counts, and then
    /// finished(); false when there is nothing to ask.
    bool finish(Client &client);
    /// The end came before its time.
    void breakOff();

Q_SIGNALS:
    void ready();
    void finished();

private:
    const LineDialect m_dialect;
    PipelineStats &m_stats;
    DropWatch m_drops;
    TableTimes m_times;
    bool m_isReady = false;
    bool m_isFinishing = false;
};

} // namespace penstock
