// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>
#include <QUrl>

namespace penstock {

/// A real influxd 1.x on loopback, in a temporary folder, with its own configuration; ends with this object.
class InfluxdServer final
{
public:
    struct Options
    {
        bool auth = false;       ///< with an administrator "admin", password "secret"
        QString extraHttpConfig; ///< lines for [http], such as `max-body-size = 2000`
        QString extraDataConfig; ///< lines for [data]
    };

    InfluxdServer();
    explicit InfluxdServer(const Options &options);
    ~InfluxdServer();

    /// False with a reason in problem() when it did not come up; tests fail then.
    bool start();
    /// Ends the process at once, as a crash would.
    void kill();
    QString problem() const { return m_problem; }

    quint16 port() const { return m_port; }
    QUrl url() const;
    qint64 processId() const { return m_process.processId(); }
    QString folder() const { return m_folder.path(); }

    /// Runs a statement by POST, as the administrator, and returns the JSON body (epoch=ns).
    QByteArray query(const QString &statement, const QString &database = {}) const;

    /// Posts line protocol; returns the HTTP status.
    int write(const QString &database, const QByteArray &lines) const;

    /// The one number that `statement` answers, e.g. SELECT count(…); -1 when there is none.
    qint64 count(const QString &statement, const QString &database) const;

private:
    QByteArray post(const QByteArray &target, const QByteArray &body, int *status) const;

    Options m_options;
    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
    QString m_problem;
};

} // namespace penstock
