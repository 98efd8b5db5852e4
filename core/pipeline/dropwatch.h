// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/write/victoriacounters.h"
#include "core/pipeline/rejectedrow.h"
#include "core/sink/sinkbatch.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <optional>

namespace penstock {

class Client;

/// Watches a VictoriaMetrics, which acknowledges what it drops: asks for its counters before the first batch and after
/// the last, and keeps back what is outside the times that it keeps. Others that write at the same time are counted
/// with us, so that the difference is the most that may be missing of ours.
class DropWatch final : public QObject
{
    Q_OBJECT

public:
    explicit DropWatch(QObject *parent);

    /// Asks for the first time; then ready().
    void begin(Client &client);
    bool isReady() const { return m_isReady; }

    /// Takes the lines out of a batch that the server would drop for their times.
    QList<RejectedRow> sift(SinkBatch &batch);

    /// Asks again until the counters are of after this call; then told().
    void finish(Client &client, quint64 acknowledged);
    bool isOver() const { return m_isOver; }

    /// After told(): at most so many of the acknowledged lines are not stored as they were sent.
    quint64 doubtful() const { return m_doubtful; }
    /// It ended before its time: what was dropped is not known.
    static QString unknownText();
    /// What there is to say of it, for people.
    const QStringList &notes() const { return m_notes; }

Q_SIGNALS:
    void ready();
    void told();

private:
    void look();
    void conclude(const std::optional<VictoriaCounters> &now);

    std::optional<VictoriaCounters> m_before;
    std::optional<quint64> m_uptime; ///< of the first page after the last batch, which may have been made before it
    Client *m_client = nullptr;
    QTimer m_again;
    quint64 m_acknowledged = 0;
    quint64 m_linesOfUnknownAge = 0;
    quint64 m_doubtful = 0;
    int m_looks = 0;
    bool m_isReady = false;
    bool m_isOver = false;
    QStringList m_notes;
};

} // namespace penstock
