// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/serverprocess.h"

#include <QUrl>

namespace penstock {

/// A real influxd 1.x on loopback, in a temporary folder, with its own configuration; ends with this object.
class InfluxdServer final
{
public:
    struct Options
    {
        bool auth = false;            ///< with an administrator "admin", password "secret"
        QString extraHttpConfig = {}; ///< lines for [http], such as `max-body-size = 2000`
        QString extraDataConfig = {}; ///< lines for [data]
        bool unixSocket = false;      ///< listens on socketPath() too
        QString certificateFile = {}; ///< PEM; with keyFile: the port speaks https only
        QString keyFile = {};
        QString sharedSecret = {};     ///< logins by JWT, signed with this
        qint64 maxBodySize = -1;       ///< bytes on the wire, else 413; -1: the server's own limit of 25,000,000
        int maxRowLimit = 0;           ///< rows of an answer that does not come in chunks; 0: all
        int maxConcurrentWrites = 0;   ///< 0: no throttling
        int maxEnqueuedWrites = 0;     ///< that wait for one of those; more are refused at once (503)
        int enqueuedWriteTimeout = 30; ///< milliseconds, then 503
        bool log = false;              ///< every request is in log()
    };

    InfluxdServer();
    explicit InfluxdServer(const Options &options);

    /// False with a reason in problem() when it did not come up; tests fail then.
    bool start();
    /// Ends the process at once, as a crash would. A later start() keeps port and data.
    void kill();
    QString problem() const { return m_process.problem(); }

    quint16 port() const { return m_port; }
    QUrl url() const;
    QString socketPath() const { return m_process.filePath(QStringLiteral("influx.sock")); }
    qint64 processId() const { return m_process.processId(); }
    QString folder() const { return m_process.folder(); }
    QByteArray log() const { return m_process.log(); }

    /// Runs a statement by POST, as the administrator, and returns the JSON body (epoch=ns).
    QByteArray query(const QString &statement, const QString &database = {}) const;

    /// Posts line protocol; returns the HTTP status.
    int write(const QString &database, const QByteArray &lines) const;

    /// The one number that `statement` answers, e.g. SELECT count(…); -1 when there is none.
    qint64 count(const QString &statement, const QString &database) const;

private:
    bool isTls() const { return !m_options.keyFile.isEmpty(); }
    bool startAt(quint16 port);
    QString config(quint16 port) const;
    QByteArray post(const QByteArray &target, const QByteArray &body, int *status) const;

    Options m_options;
    ServerProcess m_process;
    quint16 m_port = 0;
    bool m_wasKilled = false;
};

} // namespace penstock
