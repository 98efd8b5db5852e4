// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QProcess>
#include <QTimer>

#include <deque>

namespace penstock {

/// An influxd that we started. It gets SIGTERM when the thread that called start() ends, however that happens
/// (prctl(2), PR_SET_PDEATHSIG): therefore call it in the program's main thread.
class InfluxdProcess final : public QObject
{
    Q_OBJECT

public:
    explicit InfluxdProcess(QObject *parent = nullptr);
    ~InfluxdProcess() override; ///< ends it, and waits for that a few seconds at most

    void start(const QString &program, const QString &configPath);

    /// Asks it to end; after 5 s it is killed. ended() follows.
    void stop();

    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    qint64 processId() const { return m_process.processId(); }

    /// True when this run complained that a port is in use.
    bool foundPortTaken() const { return m_portTaken; }

    QString log(qsizetype lines) const; ///< the last ones, 1,000 at most

Q_SIGNALS:
    void started();
    void ended(const QString &reason);
    void logAppended(const QString &lines);

private:
    void readLog();
    void append(const QByteArray &line);

    QProcess m_process;
    QTimer m_killTimer;
    QByteArray m_partLine;
    std::deque<QString> m_log;
    bool m_portTaken = false;
};

} // namespace penstock
