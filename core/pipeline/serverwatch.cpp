// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/serverwatch.h"

#include "core/pipeline/pipelinestats.h"

#include <utility>

namespace penstock {

ServerWatch::ServerWatch(LineDialect dialect, PipelineStats &stats, QObject *parent)
    : QObject(parent), m_dialect(dialect), m_stats(stats), m_drops(this), m_times(this)
{
    const auto beReady = [this] {
        m_isReady = true;
        Q_EMIT ready();
    };
    connect(&m_drops, &DropWatch::ready, this, beReady);
    connect(&m_times, &TableTimes::ready, this, beReady);
    connect(&m_drops, &DropWatch::told, this, [this] {
        for (const QString &note : m_drops.notes())
            m_stats.addNote(note);
        m_stats.doubt(m_drops.doubtful());
        Q_EMIT finished();
    });
}

void ServerWatch::begin(Client &client)
{
    if (m_dialect == LineDialect::VictoriaMetrics) {
        m_drops.begin(client);
    } else if (m_dialect == LineDialect::QuestDb) {
        m_times.begin(client);
    } else {
        m_isReady = true;
        Q_EMIT ready();
    }
}

QList<RejectedRow> ServerWatch::sift(SinkBatch &batch)
{
    if (m_dialect == LineDialect::VictoriaMetrics)
        return m_drops.sift(batch);
    return m_dialect == LineDialect::QuestDb ? m_times.sift(batch) : QList<RejectedRow>();
}

bool ServerWatch::finish(Client &client)
{
    if (m_dialect != LineDialect::VictoriaMetrics)
        return false;
    if (!std::exchange(m_isFinishing, true))
        m_drops.finish(client, m_stats.accepted());
    return true;
}

void ServerWatch::breakOff()
{
    if (m_dialect == LineDialect::VictoriaMetrics && !m_drops.isOver() && m_stats.accepted() > 0)
        m_stats.addNote(DropWatch::unknownText());
}

} // namespace penstock
