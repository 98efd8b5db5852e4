// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/error.h"
#include "core/localserver/influxdprocess.h"
#include "core/localserver/localaddress.h"
#include "core/localserver/localserverfolder.h"
#include "core/localserver/restartbackoff.h"
#include "core/localserver/serverusers.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>

namespace penstock {

class Job;
class LocalLoginJob;

/// The local server of a folder that is ours: goes on with one that runs, or finds a program, starts it, makes the
/// administrator; and starts it again with backoff when it dies. The caller holds the folder's lock and is among its
/// users.
class OwnServer final : public QObject
{
    Q_OBJECT

public:
    OwnServer(const LocalServerFolder &folder, ServerUsers &users, QObject *parent = nullptr);
    ~OwnServer() override; ///< as stop(); waits a few seconds at most for a server that nobody else uses

    /// An empty path means: search PATH. Used by the next start().
    void setInfluxdPath(const QString &path);

    /// With `persistent`, a server that dies before it has answered is tried again as well; else only one that ran.
    void start(bool persistent);

    /// Leaves the users. stopped() follows: when the server has ended, or when it stays since others use it.
    void stop();

    const InfluxdProcess &process() const { return m_process; }
    const LocalAddress &address() const { return m_address; }
    QString secret() const { return m_secret; }
    /// Why the system gave it no network of its own; empty when it did.
    QString openReason() const { return m_openReason; }

Q_SIGNALS:
    void running();
    void down(); ///< there is none, and one is being started
    void stopped();
    void missing(const penstock::Error &error); ///< there is no program that it can run
    void failed(const penstock::Error &error);  ///< given up; it ends unless others use it
    void logAppended(const QString &lines);
    void printed(const QByteArray &line);

private:
    void seek();
    void awaitOrphan(qint64 processId);
    void probe();
    void launch();
    void onStarted();
    Status writeRecord() const;
    void checkReady();
    void onLogin(LocalLoginJob *login);
    void keepSecret(const QString &secret);
    bool triesAnotherPort();
    void onEnded(const QString &reason);
    void endBecause(const Error &reason);
    void leave();
    void lookForTheEnd();
    void conclude();
    void cancelSteps();
    Error processError(const QString &what) const;

    const LocalServerFolder &m_folder;
    ServerUsers &m_users;
    QString m_influxdPath;
    QString m_program; ///< found since start(); empty: not looked for yet
    InfluxdProcess m_process;
    RestartBackoff m_backoff;
    LocalAddress m_address;
    QString m_secret;
    QString m_openReason;
    int m_portTries = 0; ///< ports that others have taken before the server could, one after the other
    bool m_persistent = false;
    bool m_adopted = false; ///< it ran already: its end says nothing about the next start
    bool m_leaving = false; ///< the process is nobody's concern here any more, once it has ended or others use it
    std::optional<Error> m_failing; ///< leaving because of this
    QPointer<Job> m_step;           ///< probe or login under way
    QTimer m_orphanTimer;
    QTimer m_readyTimer;
    QTimer m_restartTimer;
    QTimer m_stableTimer;
    QTimer m_endTimer;
    QElapsedTimer m_since; ///< the present step began
};

} // namespace penstock
