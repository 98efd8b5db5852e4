// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/pipelinesnapshot.h"
#include "core/sink/listsink.h"

#include <QElapsedTimer>
#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QString>

namespace penstock {

/// What happens in a pipeline as JSON on stdout, one object per line: started, target, listening, progress, paused,
/// resumed, rejected, checkpoint, spilling, spill_drained, spill_full, item, finished. Each has "event" and "time".
class SinkEvents
{
public:
    /// `resumesBehind`: the row up to where an earlier run has come; 0: it begins with the first.
    void started(const QString &name, const QString &source, const QStringList &sinks, quint64 resumesBehind);
    /// What follows goes there: by their comments the next lines of the same source belong elsewhere.
    void target(const QStringList &sinks);
    void listening(const QString &address, quint16 port);
    void checkpoint(const Checkpoint &checkpoint);
    /// What has changed since the last one; progress at most once a second.
    void follow(const PipelineSnapshot &now);
    void items(const ListSink &list);
    /// The counts of the command line's summary. `lost`: records that were taken from others and not handed on.
    void finished(const QList<PipelineSnapshot> &parts, quint64 lost);
    /// What `sink check` found.
    void checked(const QString &source, const QStringList &sinks);

private:
    static void tell(const char *event, QJsonObject object);
    /// `who`: whose they are, where there are several.
    void followPauses(const QList<Pause> &pauses, const QJsonObject &who);
    void followRejected(const QList<RejectedRow> &rows);
    void followSpill(const SpillSnapshot &spill);
    static void paused(const Pause &pause, QJsonObject who);
    static void resumed(const Pause &pause, QJsonObject who);

    struct Paused
    {
        qint64 last = -1;       ///< when the latest that was told began
        bool isRunning = false; ///< it is not over
    };

    QElapsedTimer m_sinceProgress;
    quint64 m_settled = 0;           ///< the row that was told last
    QHash<QString, Paused> m_paused; ///< of each sink and partition
    bool m_isSpilling = false;       ///< as it was told
    QString m_spillTrouble;          ///< the same
    QSet<QString> m_rejected;        ///< their places that were told; there are never more than a snapshot lists
};

} // namespace penstock
