// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakeinflux2admin.h"
#include "tests/support/fakeinflux2query.h"
#include "tests/support/fakeinflux2state.h"
#include "tests/support/fakeinflux2write.h"
#include "tests/support/fakeserver.h"

namespace penstock {

/// An InfluxDB 2.x OSS inside the test, as 2.7 answers by its source: logins, line protocol (all or nothing when a line
/// cannot be read, the rest when the storage refuses some), Flux in annotated CSV, the 1.x interface by mapping,
/// buckets in pages and other resources. Shares no code with the program.
class FakeInflux2 final
{
public:
    using Options = FakeInflux2Options;

    explicit FakeInflux2(const Options &options = {});

    FakeServer &server() { return m_server; }
    QUrl url() const { return m_server.url(); }

    /// The answer to each request for a path that begins so, once the login was judged.
    void setAnswer(const QByteArray &pathPrefix, const FakeAnswer &answer) { m_byPath.insert(pathPrefix, answer); }
    /// The answer to a Flux or InfluxQL statement, once the organization was judged. Compared without outer blanks.
    void setQueryAnswer(const QString &statement, const FakeAnswer &answer);
    /// The next writes are answered so: a limit of the cloud, with any form of Retry-After.
    void refuseWrites(int count, const FakeAnswer &answer);

    /// Returns its id.
    QString addBucket(const QString &name, qint64 everySeconds = 0, qint64 shardSeconds = 604'800);
    /// Another organization, with that bucket; returns its id.
    QString addOrganization(const QString &name, const QString &bucket);
    QString orgId() const;
    /// Writes as POST /api/v2/write does, without a login.
    void replay(const FakeRequest &request) { m_write.writeV2(request); }
    /// What is stored in the bucket of that name, as lines in normal form (sorted keys, nanoseconds).
    QByteArrayList points(const QString &bucket) const;
    const FakeInflux2State &state() const { return m_state; }

private:
    enum class Right { None, Inactive, Read, Write, All };

    FakeAnswer route(const FakeRequest &request);
    FakeAnswer apiRoute(const FakeRequest &request);
    FakeAnswer compatibleRoute(const FakeRequest &request);
    FakeAnswer signIn(const FakeRequest &request);
    FakeAnswer health() const;
    Right rightOf(const QByteArray &token) const;
    Right login(const FakeRequest &request) const;
    Right compatibleLogin(const FakeRequest &request) const;

    FakeInflux2State m_state;
    QMap<QByteArray, FakeAnswer> m_byPath;
    QMap<QString, FakeAnswer> m_byStatement;
    QList<FakeAnswer> m_refusals;
    QByteArray m_session;
    FakeInflux2Write m_write;
    FakeInflux2Query m_query;
    FakeInflux2Admin m_admin;
    FakeServer m_server;
};

} // namespace penstock
