// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localserver/logtail.h"
#include "core/localserver/privatenetwork.h"
#include "core/localserver/processwatch.h"

#include <QByteArray>
#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <memory>
#include <optional>

namespace penstock {

/// A server with its warden, started by us or by another Penstock. It does not end with this object: its warden ends
/// it when nobody uses it any more.
class InfluxdProcess final : public QObject
{
    Q_OBJECT

public:
    struct Command
    {
        QString program;
        QStringList arguments;
        QStringList variables; ///< NAME=value, besides those of ours
        QString folder;        ///< it works there
        QByteArray usersPath;
        bool privateNetwork = true;
    };

    explicit InfluxdProcess(QObject *parent = nullptr);
    ~InfluxdProcess() override;

    void start(const Command &command);

    /// Watches one that runs already, and reads its log; what that holds already is told or not. False when it
    /// has ended.
    bool adopt(qint64 processId, bool tellsPast);

    /// Ends it for everybody; SIGKILL after 5 s. ended() follows.
    void terminate();

    /// What it has printed until now is in the log, and was told, when this returns.
    void readLogNow() { readLog(false); }

    /// Its log is of no interest any more.
    void letGo() { m_logTimer.stop(); }

    bool isRunning() const { return m_warden.processId() != 0; }
    bool hasEnded() const { return m_warden.hasEnded(); } ///< asks the system; ended() may be still to come
    qint64 processId() const { return m_processId; }      ///< of influxd; 0 before started()

    /// The system gave it no network of its own; it did not start.
    const std::optional<PrivateNetwork::Refusal> &networkRefusal() const { return m_networkRefusal; }

    QString log(qsizetype lines) const { return m_log.text(lines); } ///< the last ones, 1,000 at most

Q_SIGNALS:
    void started();
    void ended(const QString &reason);
    void logAppended(const QString &lines);
    void printed(const QByteArray &line); ///< each line of the log, in order

private:
    void readReports();
    void readLog(bool over);
    void onWardenEnded();

    ProcessWatch m_warden;
    LogTail m_log;
    QTimer m_logTimer;
    QTimer m_killTimer;
    std::unique_ptr<QSocketNotifier> m_reports;
    int m_reportHandle = -1;
    qint64 m_processId = 0;
    qint64 m_child = 0; ///< a warden that we started and have to collect
    std::optional<PrivateNetwork::Refusal> m_networkRefusal;
    int m_notRun = 0; ///< errno of a program that could not be run
};

} // namespace penstock
