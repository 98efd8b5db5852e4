// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/error.h"
#include "core/localserver/influxdprocess.h"
#include "core/localserver/localserverfolder.h"
#include "core/localserver/restartbackoff.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>

namespace penstock {

class Job;

/// The local server of a folder that is ours: waits for a predecessor's end, finds influxd, starts it, makes the
/// administrator, and starts it again with backoff when it dies. The caller holds the folder's lock.
class OwnServer final : public QObject
{
    Q_OBJECT

public:
    explicit OwnServer(const LocalServerFolder &folder, QObject *parent = nullptr);
    ~OwnServer() override;

    /// An empty path means: search PATH. Used by the next start().
    void setInfluxdPath(const QString &path);

    /// With `persistent`, a server that dies before it has answered is tried again as well; else only one that ran.
    void start(bool persistent);

    /// stopped() follows, later.
    void stop();

    quint16 port() const { return m_port; }
    qint64 processId() const { return m_process.processId(); }
    QString password() const { return m_password; }
    QString log() const;

Q_SIGNALS:
    void running();
    void down(); ///< it died and will be started again
    void stopped();
    void missing(const penstock::Error &error); ///< there is no influxd 1.x
    void failed(const penstock::Error &error);  ///< given up; nothing runs any more
    void logAppended(const QString &lines);

private:
    void awaitPredecessor();
    void probe();
    void launch();
    void onStarted();
    void checkReady();
    void onLogin();
    void onEnded(const QString &reason);
    void endBecause(const Error &reason);
    void cancelSteps();
    Error processError(const QString &what) const;

    const LocalServerFolder &m_folder;
    QString m_influxdPath;
    QString m_program; ///< found for m_influxdPath; empty: not looked for yet
    InfluxdProcess m_process;
    RestartBackoff m_backoff;
    quint16 m_port = 0;
    QString m_password;
    bool m_persistent = false;
    bool m_stopping = false;
    std::optional<Error> m_failing; ///< the process is being ended because of this
    QPointer<Job> m_step;           ///< probe or login under way
    QTimer m_predecessorTimer;
    QTimer m_readyTimer;
    QTimer m_restartTimer;
    QTimer m_stableTimer;
    QTimer m_stopTimer;
    QElapsedTimer m_since; ///< the present step began
};

} // namespace penstock
