// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client.h"
#include "core/client/ping/pingjob.h"
#include "core/client/query/queryjob.h"
#include "core/client/schema/schemajob.h"
#include "core/client/write/writejob.h"
#include "core/http/gzip.h"
#include "tests/core/client/awaitjob.h"
#include "tests/support/influxdserver.h"
#include "tests/support/patience.h"
#include "tests/support/settingsfor.h"

#include <QTest>

Q_DECLARE_METATYPE(penstock::WriteOutcome::Kind)

namespace penstock {

/// Against a real InfluxDB 1.x with authentication.
class ClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pingProvesTheLogin_data();
    void pingProvesTheLogin();
    void writes_data();
    void writes();
    void writeRefusals_data();
    void writeRefusals();
    void bodyAboveTheLimit();
    void deletingTheClientEndsItsJobs();

private:
    ClientSettings settings() const;

    InfluxdServer m_server{
        {.auth = true, .extraHttpConfig = QStringLiteral("max-body-size = 2000000"), .extraDataConfig = {}}};
};

ClientSettings ClientTest::settings() const
{
    return settingsFor(m_server.url(), QStringLiteral("admin"), QStringLiteral("secret"));
}

void ClientTest::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
    m_server.query(QStringLiteral("CREATE DATABASE d"));
    m_server.query(QStringLiteral("CREATE RETENTION POLICY short ON d DURATION 2h REPLICATION 1"));
    m_server.query(QStringLiteral("CREATE USER \"ro\" WITH PASSWORD 'p:w ü'"));
    m_server.query(QStringLiteral("GRANT READ ON d TO ro"));
    QCOMPARE(m_server.write(QStringLiteral("d"), "many v=1i 1700000000000000001\n"), 204);
}

void ClientTest::pingProvesTheLogin_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("password");
    QTest::addColumn<int>("errorKind"); ///< -1: none
    QTest::addColumn<QString>("says");
    const int who = static_cast<int>(Error::Kind::Authentication);
    QTest::newRow("right") << QStringLiteral("admin") << QStringLiteral("secret") << -1 << QString();
    QTest::newRow("right, not admin") << QStringLiteral("ro") << QStringLiteral("p:w ü") << -1 << QString();
    QTest::newRow("wrong password") << QStringLiteral("admin") << QStringLiteral("wrong") << who
                                    << QStringLiteral("“admin”");
    QTest::newRow("nobody") << QStringLiteral("nobody") << QStringLiteral("x") << who << QStringLiteral("“nobody”");
    QTest::newRow("no login") << QString() << QString() << who << QStringLiteral("asks for a user name");
}

void ClientTest::pingProvesTheLogin()
{
    QFETCH(const QString, user);
    QFETCH(const QString, password);
    QFETCH(const int, errorKind);
    QFETCH(const QString, says);
    ClientSettings login = settings();
    login.profile.user = user;
    login.secret = password;
    Client client(login);
    QVERIFY(awaitJob(client.ping(), [&](const PingJob &job) {
        QCOMPARE(job.info().flavour, Flavour::V1);
        QVERIFY(job.info().version.startsWith(u"1."));
        QCOMPARE(job.info().build, QStringLiteral("OSS"));
        QVERIFY(job.info().latency.count() > 0);
        QCOMPARE(job.info().loginChecked, errorKind < 0);
        QCOMPARE(job.state(), errorKind < 0 ? Job::State::Succeeded : Job::State::Failed);
        if (errorKind < 0)
            return;
        QCOMPARE(static_cast<int>(job.error().kind), errorKind);
        QVERIFY2(job.error().message.contains(says), qPrintable(job.error().message));
        QVERIFY(password.isEmpty() || !job.error().toText().contains(password + u'"'));
        QCOMPARE(job.error().details.status, 401);
    }));
}

void ClientTest::writes_data()
{
    QTest::addColumn<Precision>("precision");
    QTest::addColumn<bool>("gzipped");
    QTest::addColumn<QString>("policy");
    QTest::newRow("nanoseconds") << Precision::Nanoseconds << false << QString();
    QTest::newRow("microseconds, gzip") << Precision::Microseconds << true << QString();
    QTest::newRow("milliseconds") << Precision::Milliseconds << false << QStringLiteral("autogen");
    QTest::newRow("seconds") << Precision::Seconds << false << QString();
    QTest::newRow("minutes") << Precision::Minutes << false << QString();
    QTest::newRow("hours") << Precision::Hours << true << QString();
}

void ClientTest::writes()
{
    QFETCH(const Precision, precision);
    QFETCH(const bool, gzipped);
    QFETCH(const QString, policy);
    m_server.query(QStringLiteral("DROP MEASUREMENT w"), QStringLiteral("d"));
    Client client(settings());
    const QByteArray lines = "w v=1 5\nw v=2 6\n";
    WriteRequest request;
    request.target.database = QStringLiteral("d");
    request.target.retentionPolicy = policy;
    request.target.precision = precision;
    request.body = gzipped ? gzip(lines) : lines;
    request.gzipped = gzipped;
    request.lines = 2;
    QVERIFY(awaitJob(client.write(request), [&](const WriteJob &job) {
        QVERIFY2(job.state() == Job::State::Succeeded, qPrintable(job.error().toText()));
        QCOMPARE(job.outcome().kind, WriteOutcome::Kind::Accepted);
        QCOMPARE(job.outcome().accepted, 2U);
        QVERIFY(job.bytesSent() > request.body.size());
        QVERIFY(job.latency().count() > 0);
    }));
    const QByteArray last = m_server.query(QStringLiteral("SELECT last(v) FROM w"), QStringLiteral("d"));
    QVERIFY2(last.contains('[' + QByteArray::number(6 * nanosecondsPer(precision)) + ",2]"), last);
}

void ClientTest::writeRefusals_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("database");
    QTest::addColumn<QString>("policy");
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<WriteOutcome::Kind>("outcome");
    QTest::addColumn<quint64>("rejected");
    QTest::addColumn<int>("errorKind");

    using Outcome = WriteOutcome::Kind;
    const auto row = [](const char *name, const char *user, const char *database, const char *policy,
                        const QByteArray &lines, Outcome outcome, quint64 rejected, Error::Kind kind) {
        QTest::newRow(name) << QString::fromLatin1(user) << QString::fromLatin1(database) << QString::fromLatin1(policy)
                            << lines << outcome << rejected << static_cast<int>(kind);
    };
    const QByteArray good = "r v=1 1\nr v=2 2\n";
    row("unknown database", "admin", "none", "", good, Outcome::Rejected, 2, Error::Kind::NotFound);
    row("unknown retention policy", "admin", "d", "none", good, Outcome::Rejected, 2, Error::Kind::NotFound);
    row("not allowed", "ro", "d", "", good, Outcome::Rejected, 2, Error::Kind::Permission);
    row("wrong password", "other", "d", "", good, Outcome::Rejected, 2, Error::Kind::Authentication);
    row("one line does not parse", "admin", "d", "", "r v=1 1\nr v= 2\nr v=3 3\n", Outcome::Partial, 1,
        Error::Kind::Rejected);
    row("two lines do not parse", "admin", "d", "", "bad\nr v=1 1\nr v=x 2\n", Outcome::Partial, 2,
        Error::Kind::Rejected);
    row("none parses", "admin", "d", "", "bad\nworse\n", Outcome::Rejected, 2, Error::Kind::Rejected);
    row("type conflict", "admin", "d", "",
        "many v=1i 1700000000000000001\nmany v=\"text\" 2000000000000000000\nmany v=\"text\" 1700000000000000001\n",
        Outcome::Partial, 1, Error::Kind::Rejected);
    row("too old", "admin", "d", "short", "r v=1 1\n", Outcome::Partial, 1, Error::Kind::Rejected);
}

void ClientTest::writeRefusals()
{
    QFETCH(const QString, user);
    QFETCH(const QByteArray, lines);
    ClientSettings login = settings();
    login.profile.user = user;
    if (user == u"ro")
        login.secret = QStringLiteral("p:w ü");
    Client client(login);
    WriteRequest request;
    request.target.database = *static_cast<QString *>(QTest::qData("database", qMetaTypeId<QString>()));
    request.target.retentionPolicy = *static_cast<QString *>(QTest::qData("policy", qMetaTypeId<QString>()));
    request.body = lines;
    request.lines = static_cast<quint64>(lines.count('\n'));
    QVERIFY(awaitJob(client.write(request), [&](const WriteJob &job) {
        QCOMPARE(job.state(), Job::State::Failed);
        QTEST(job.outcome().kind, "outcome");
        QTEST(job.outcome().rejected, "rejected");
        QCOMPARE(job.outcome().accepted + job.outcome().rejected + job.outcome().unknown, request.lines);
        QTEST(static_cast<int>(job.error().kind), "errorKind");
        QVERIFY(!job.outcome().reasons.isEmpty());
        QVERIFY(!job.error().details.requestId.isEmpty());
        QVERIFY(!job.error().details.serverText.isEmpty());
    }));
}

void ClientTest::bodyAboveTheLimit()
{
    Client client(settings());
    WriteRequest request;
    request.target.database = QStringLiteral("d");
    for (const int lines : {200'000, 2'000'000}) {
        request.body = QByteArray("big v=1 1\n").repeated(lines);
        request.lines = static_cast<quint64>(lines);
        QVERIFY(awaitJob(client.write(request), [&](const WriteJob &job) {
            if (lines == 200'000) {
                QVERIFY2(job.state() == Job::State::Succeeded, qPrintable(job.error().toText()));
                return;
            }
            QCOMPARE(job.state(), Job::State::Failed);
            QVERIFY2(job.error().kind == Error::Kind::TooLarge, qPrintable(job.error().toText()));
        }));
    }
}

void ClientTest::deletingTheClientEndsItsJobs()
{
    auto client = std::make_unique<Client>(settings());
    Query query;
    query.script = Script(QStringLiteral("SELECT v FROM many"));
    query.database = QStringLiteral("d");
    const QList<Job *> jobs{client->ping(), client->query(query), client->schema({}), client->write({})};
    int gone = 0;
    int ended = 0;
    for (Job *job : jobs) {
        connect(job, &Job::finished, this, [&ended] { ++ended; });
        connect(job, &QObject::destroyed, this, [&gone] { ++gone; });
    }
    client.reset();
    QCOMPARE(gone, jobs.size());
    QCOMPARE(ended, 0);

    // And from the slot of one of them.
    client = std::make_unique<Client>(settings());
    connect(client->ping(), &Job::finished, this, [&] { client.reset(); });
    QTRY_VERIFY(!client);
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::ClientTest)
#include "client_test.moc"
