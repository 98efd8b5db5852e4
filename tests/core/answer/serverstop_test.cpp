// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/queryrun.h"
#include "core/answer/serverstop.h"
#include "core/client/client.h"
#include "core/localserver/localserver.h"
#include "tests/support/influxdserver.h"
#include "tests/support/memorysecretstore.h"
#include "tests/support/patience.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <memory>

using namespace penstock;

namespace {

const QString slow =
    QStringLiteral("SELECT   mean(\"v\") FROM \"m\" where time >= 1600000000s and time < 1700000000s and \"host\" "
                   "= 'a' group by time(1s), host fill(null)");

} // namespace

class ServerStopTest final : public QObject
{
    Q_OBJECT

    InfluxdServer m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MemorySecretStore> m_secrets;
    std::unique_ptr<LocalServer> m_localServer;
    std::unique_ptr<Session> m_session;

    Query query() const
    {
        Query query;
        query.script = Script(slow);
        query.database = QStringLiteral("telemetry");
        return query;
    }

    int running() const { return int(m_server.query(QStringLiteral("SHOW QUERIES")).count("mean(v)")); }

    /// Somebody asks and keeps the connection.
    std::unique_ptr<QTcpSocket> askByHand() const
    {
        auto socket = std::make_unique<QTcpSocket>();
        socket->setReadBufferSize(1'024);
        socket->connectToHost(QStringLiteral("127.0.0.1"), m_server.port());
        if (!socket->waitForConnected(patienceMs))
            return nullptr;
        socket->write("GET /query?db=telemetry&chunked=true&q=" + QUrl::toPercentEncoding(slow) +
                      " HTTP/1.1\r\nHost: x\r\n\r\n");
        return socket->waitForBytesWritten(patienceMs) ? std::move(socket) : nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
        m_server.query(QStringLiteral("CREATE DATABASE telemetry"));
        QCOMPARE(m_server.write(QStringLiteral("telemetry"),
                                "m,host=a v=1 1600000000000000000\nm,host=a v=2 1699999999000000000\n"),
                 204);
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_secrets = std::make_unique<MemorySecretStore>();
        m_localServer = std::make_unique<LocalServer>(QString(), m_folder->filePath(QStringLiteral("local")));
        Profile profile = Profile::createNew();
        profile.name = QStringLiteral("home");
        profile.url = m_server.url();
        m_session = std::make_unique<Session>(profile, *m_secrets, *m_localServer);
        m_session->open();
        QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), Session::State::Open, patienceMs);
    }

    void cleanup()
    {
        m_session.reset();
        m_localServer.reset();
    }

    void comparesAsTheServerWrites_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("listed");
        QTest::newRow("a select") << slow
                                  << QStringLiteral(
                                         "SELECT mean(v) FROM m WHERE time >= 1600000000s AND time < 1700000000s AND "
                                         "host = 'a' GROUP BY time(1s), host");
        QTest::newRow("durations") << QStringLiteral(
                                          "SELECT mean(v) FROM m WHERE time > 1695000000s GROUP BY time(120s)")
                                   << QStringLiteral("SELECT mean(v) FROM m WHERE time > 28250000m GROUP BY time(2m)");
        QTest::newRow("a comment") << QStringLiteral("-- all\nselect * from \"m\";")
                                   << QStringLiteral("SELECT * FROM m");
    }

    void comparesAsTheServerWrites()
    {
        QFETCH(QString, written);
        QFETCH(QString, listed);
        QCOMPARE(ServerStop::comparable(written), ServerStop::comparable(listed));
        QVERIFY(ServerStop::comparable(written) != ServerStop::comparable(listed + QStringLiteral(" LIMIT 1")));
    }

    void aStoppedRunIsSeenToHaveEnded()
    {
        QueryRun run(*m_session, query());
        QTRY_COMPARE_WITH_TIMEOUT(running(), 1, patienceMs);
        run.stop();
        QVERIFY(run.serverStop());
        QTRY_VERIFY_WITH_TIMEOUT(run.serverStop()->isFinished(), patienceMs);
        const ServerStop::Outcome outcome = run.serverStop()->outcome();
        // The server may be asked before it has seen the connection close: then it is told.
        QVERIFY2(outcome == ServerStop::Outcome::Ended || outcome == ServerStop::Outcome::Killed,
                 qPrintable(run.serverStop()->error().message));
        QTRY_COMPARE_WITH_TIMEOUT(running(), 0, patienceMs); // one that was told lists itself until it has ended
    }

    void whatStillRunsIsKilled()
    {
        QElapsedTimer age;
        age.start();
        const auto other = askByHand();
        QVERIFY(other);
        QTRY_COMPARE_WITH_TIMEOUT(running(), 1, patienceMs);
        ServerStop stop(*m_session->client(), query(), std::chrono::milliseconds(age.elapsed()));
        QSignalSpy finished(&stop, &ServerStop::finished);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patienceMs);
        QCOMPARE(stop.outcome(), ServerStop::Outcome::Killed);
        QTRY_COMPARE_WITH_TIMEOUT(running(), 0, patienceMs);
    }

    void ofTwoAlikeNoneIsKilled()
    {
        QElapsedTimer age;
        age.start();
        const auto one = askByHand();
        const auto other = askByHand();
        QVERIFY(one && other);
        QTRY_COMPARE_WITH_TIMEOUT(running(), 2, patienceMs);
        ServerStop stop(*m_session->client(), query(), std::chrono::milliseconds(age.elapsed()));
        QSignalSpy finished(&stop, &ServerStop::finished);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patienceMs);
        QCOMPARE(stop.outcome(), ServerStop::Outcome::StillRuns);
        QCOMPARE(running(), 2);
    }

    /// Somebody else's dashboard asks the same.
    void anOlderOneOfTheSameTextIsLeftAlone()
    {
        const auto other = askByHand();
        QVERIFY(other);
        QTRY_COMPARE_WITH_TIMEOUT(running(), 1, patienceMs);
        ServerStop stop(*m_session->client(), query(), std::chrono::hours(1));
        QSignalSpy finished(&stop, &ServerStop::finished);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patienceMs);
        QCOMPARE(stop.outcome(), ServerStop::Outcome::Ended);
        QCOMPARE(running(), 1);
    }

    /// The server lists a statement as it has understood it.
    void anotherTextOfTheSameAgeMayBeIt()
    {
        QElapsedTimer age;
        age.start();
        const auto other = askByHand();
        QVERIFY(other);
        QTRY_COMPARE_WITH_TIMEOUT(running(), 1, patienceMs);
        Query written = query();
        written.script = Script(written.script.text() + QStringLiteral(" LIMIT 1"));
        ServerStop stop(*m_session->client(), written, std::chrono::milliseconds(age.elapsed()));
        QSignalSpy finished(&stop, &ServerStop::finished);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patienceMs);
        QCOMPARE(stop.outcome(), ServerStop::Outcome::NotToBeTold);
        QCOMPARE(running(), 1);
    }

    void anotherDatabaseIsLeftAlone()
    {
        const auto other = askByHand();
        QVERIFY(other);
        QTRY_COMPARE_WITH_TIMEOUT(running(), 1, patienceMs);
        Query elsewhere = query();
        elsewhere.database = QStringLiteral("finance");
        ServerStop stop(*m_session->client(), elsewhere, std::chrono::milliseconds(0));
        QSignalSpy finished(&stop, &ServerStop::finished);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patienceMs);
        QCOMPARE(stop.outcome(), ServerStop::Outcome::Ended);
        QCOMPARE(running(), 1);
    }
};

QTEST_GUILESS_MAIN(ServerStopTest)
#include "serverstop_test.moc"
