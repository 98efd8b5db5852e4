// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/error.h"
#include "core/query/query.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>

#include <chrono>

namespace penstock {

class AdminJob;
class Client;
class Table;
struct ServerInfo;

/// Looks whether a query whose connection was closed still runs on its server, and kills it there if so.
///
/// InfluxDB 1.x ends a query when its connection closes (1.6.7: it left SHOW QUERIES within 50 ms); a proxy in between
/// may keep the connection to the server. Then KILL QUERY ends it. Only a query of the same database, text and age is
/// killed, and only when there is no second one of them: it might be somebody else's.
class ServerStop final : public QObject
{
    Q_OBJECT

public:
    enum class Outcome {
        Ended,      ///< the server does not list it any more
        Killed,     ///< by KILL QUERY
        StillRuns,  ///< it could not be killed: error() says why
        NotToBeTold ///< the server does not tell what runs
    };

    /// Whether a server can be asked.
    static bool isPossible(const ServerInfo &server);

    /// `query`: of one statement, that was sent so long ago. Emits finished() once.
    ServerStop(Client &client, const Query &query, std::chrono::milliseconds age, QObject *parent = nullptr);

    bool isFinished() const { return m_isFinished; }
    Outcome outcome() const { return m_outcome; }
    const Error &error() const { return m_error; }

    /// Statements as the server lists them: without quotes, white space and what it leaves out.
    static QString comparable(const QString &statement);

Q_SIGNALS:
    void finished();

private:
    enum class Likeness { None, Perhaps, Same };

    Likeness likeness(const Table &list, std::size_t row) const;
    void list();
    void listed(const AdminJob &job);
    void kill(const QString &id);
    void end(Outcome outcome, const Error &error = {});

    QPointer<Client> m_client;
    QString m_statement;
    QString m_database;
    std::chrono::milliseconds m_age;
    QElapsedTimer m_since;
    std::chrono::milliseconds m_ageWhenAsked{0}; ///< the server answers later
    std::chrono::milliseconds m_killed{0};       ///< by m_since
    bool m_wasKilled = false;
    bool m_isFinished = false;
    Outcome m_outcome = Outcome::NotToBeTold;
    Error m_error;
};

} // namespace penstock
