// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakeinflux3admin.h"
#include "tests/support/fakeinflux3query.h"
#include "tests/support/fakeinflux3state.h"
#include "tests/support/fakeinflux3write.h"
#include "tests/support/fakeserver.h"

namespace penstock {

/// An InfluxDB 3.x inside the test, as Core 3.0 to 3.10 answers by its source: logins, line protocol with its strict
/// rules and partial writes, SQL and InfluxQL on what was written, databases, tables and tokens. Shares no code with
/// the program.
class FakeInflux3 final
{
public:
    using Options = FakeInflux3Options;

    explicit FakeInflux3(const Options &options = {});

    /// For the scripts that come before any rule (enqueue), and for the requests that came.
    FakeServer &server() { return m_server; }
    QUrl url() const { return m_server.url(); }

    /// The answer to each request for a path that begins so, once the login was judged.
    void setAnswer(const QByteArray &pathPrefix, const FakeAnswer &answer) { m_byPath.insert(pathPrefix, answer); }
    /// The answer to a statement, once parameters, format and Accept were judged. Compared without outer blanks.
    void setQueryAnswer(const QString &statement, const FakeAnswer &answer);

    /// Creates an empty database, as POST /api/v3/configure/database does.
    void createDatabase(const QString &name) { m_state.create(name); }
    /// Writes as /api/v3/write_lp does, in nanoseconds, without a request.
    void write(const QString &database, const QByteArray &lines);

    /// Writes as POST /api/v3/write_lp does, without a login.
    void replay(const FakeRequest &request) { m_write.writeLp(request); }
    /// What is stored, as lines in normal form (sorted keys, nanoseconds), by measurement, time and series.
    QByteArrayList points(const QString &database) const { return m_state.store.lines(database); }
    QStringList databases() const { return m_state.databases.keys(); }
    const FakeInflux3State &state() const { return m_state; }

private:
    enum class Right { None, Read, Write, All };

    FakeAnswer answer(const FakeRequest &request);
    FakeAnswer route(const FakeRequest &request);
    FakeAnswer ping() const;
    FakeAnswer notFound(const FakeRequest &request) const;
    bool needsLogin(const FakeRequest &request) const;
    std::optional<FakeAnswer> refusal(const FakeRequest &request) const;
    std::optional<FakeAnswer> forbidden(const FakeRequest &request, Right right) const;
    Right rightOf(const QByteArray &token) const;

    FakeInflux3State m_state;
    QMap<QByteArray, FakeAnswer> m_byPath;
    QMap<QString, FakeAnswer> m_byStatement;
    FakeInflux3Write m_write;
    FakeInflux3Query m_query;
    FakeInflux3Admin m_admin;
    FakeServer m_server;
};

} // namespace penstock
