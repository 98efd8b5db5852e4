// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localserver/localserver.h"
#include "core/query/query.h"
#include "core/session/session.h"
#include "tests/support/fakeserver.h"
#include "tests/support/memorysecretstore.h"

#include <QTemporaryDir>

#include <memory>

namespace penstock {

/// A chunk of an answer of 1.x with so many rows.
inline QByteArray rowsFrom(int first, int count, bool goesOn)
{
    QByteArray values;
    for (int i = first; i < first + count; ++i)
        values += (values.isEmpty() ? "[" : ",[") + QByteArray::number(i) + ',' + QByteArray::number(i * 2) + ']';
    const QByteArray partial = goesOn ? ",\"partial\":true" : "";
    return R"({"results":[{"statement_id":0,"series":[{"name":"m","columns":["time","v"],"values":[)" + values + ']' +
           partial + "}]" + partial + "}]}\n";
}

inline FakeAnswer answerOf(const QByteArrayList &chunks, bool complete = true)
{
    return FakeAnswer::of(200).header("Content-Type", "application/json").chunks(chunks, complete);
}

/// A server of 1.x called home, and a session with it: SELECT v FROM m is answered as the test likes.
class FakeHome : public QObject
{
protected:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MemorySecretStore> m_secrets;
    std::unique_ptr<LocalServer> m_localServer;
    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<Session> m_session;
    FakeAnswer m_answer = answerOf({rowsFrom(0, 3, false)});

    Query query() const
    {
        Query query;
        query.script = Script(QStringLiteral("SELECT v FROM m"));
        query.database = QStringLiteral("db");
        return query;
    }

    void begin()
    {
        m_answer = answerOf({rowsFrom(0, 3, false)});
        m_folder = std::make_unique<QTemporaryDir>();
        m_secrets = std::make_unique<MemorySecretStore>();
        m_localServer = std::make_unique<LocalServer>(QString(), m_folder->filePath(QStringLiteral("local")));
        m_server = std::make_unique<FakeServer>();
        m_server->setHandler([this](const FakeRequest &request) {
            if (request.parameter(QStringLiteral("q")) == QStringLiteral("SELECT v FROM m"))
                return m_answer;
            if (request.path().startsWith("/query")) // whether the login holds
                return FakeAnswer::json(R"({"results":[{"statement_id":0}]})");
            return FakeAnswer::of(204).header("X-Influxdb-Version", "1.8.10").header("X-Influxdb-Build", "OSS").empty();
        });
        Profile profile = Profile::createNew();
        profile.name = QStringLiteral("home");
        profile.url = m_server->url();
        m_session = std::make_unique<Session>(profile, *m_secrets, *m_localServer);
    }

    void end()
    {
        m_session.reset();
        m_server.reset();
        m_localServer.reset();
    }
};

} // namespace penstock
