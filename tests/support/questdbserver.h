// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/serverprocess.h"

#include <QJsonArray>
#include <QUrl>

namespace penstock {

/// A real QuestDB on loopback, in a temporary folder; ends with this object. It takes line protocol over HTTP only.
/// packaging/dependencies.sh fetches its jars.
class QuestDbServer final
{
public:
    struct Options
    {
        QString version = QStringLiteral("9.3.4"); ///< or 8.2.0
        QString user = {};                         ///< with a password "secret"; empty: no login
        QString extraConfig = {};                  ///< lines of server.conf
    };

    QuestDbServer();
    explicit QuestDbServer(const Options &options) : m_options(options) {}

    /// False with a reason in problem() when it did not come up; tests fail then. A second start() after kill() keeps
    /// port and data.
    bool start();
    void kill() { m_process.kill(); }
    QString problem() const { return m_process.problem(); }
    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port)); }
    quint16 port() const { return m_port; }

    /// The rows of an answer to SQL, each an array; of a statement that fails, one row with its error.
    QJsonArray rows(const QString &sql) const;
    /// The names of the columns of a table that is there, without that of its time.
    QStringList columns(const QString &table) const;

    /// Waits until what was acknowledged can be read; false when it does not come to that.
    bool settle() const;

private:
    QByteArray exec(const QString &sql) const;

    Options m_options;
    ServerProcess m_process;
    quint16 m_port = 0;
};

} // namespace penstock
