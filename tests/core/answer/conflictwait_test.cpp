// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/queryrun.h"
#include "core/answer/serverstop.h"
#include "core/localserver/localserver.h"
#include "tests/core/answer/fakehome.h"
#include "tests/support/patience.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <memory>

using namespace penstock;

/// The rows are all there, and the server does not say of which types the fields are.
class ConflictWaitTest final : public FakeHome
{
    Q_OBJECT

    Query query(const QString &text) const
    {
        Query query = FakeHome::query();
        query.script = Script(text);
        return query;
    }

private Q_SLOTS:
    void init()
    {
        begin();
        m_server->setHandler([this](const FakeRequest &request) {
            const QString statement = request.parameter(QStringLiteral("q"));
            if (statement.startsWith(QStringLiteral("SELECT")))
                return m_answer;
            if (statement.startsWith(QStringLiteral("SHOW FIELD KEYS")))
                return answerOf({"{"}, false).stall();
            return request.path().startsWith("/query")
                       ? FakeAnswer::json(R"({"results":[{"statement_id":0}]})")
                       : FakeAnswer::of(204).header("X-Influxdb-Version", "1.8.10").empty();
        });
    }
    void cleanup() { end(); }

    /// The wait is no time of the statement's, and it is not said to connect meanwhile.
    void isNoTimeOfTheStatement()
    {
        constexpr qint64 least = 1'500; // ms, of the two seconds
        QElapsedTimer clock;
        clock.start();
        QueryRun run(*m_session, query(QStringLiteral("SELECT * FROM m")));
        QSignalSpy finished(&run, &QueryRun::finished);
        QTRY_VERIFY_WITH_TIMEOUT(run.outcomes().front().state == StatementOutcome::State::Succeeded, patienceMs);
        QVERIFY(run.isSent() == run.isRunning());
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patienceMs);
        QCOMPARE(run.feed().state(), ResultFeed::State::Succeeded);
        QVERIFY2(clock.elapsed() - run.elapsed() >= least, qPrintable(QString::number(run.elapsed())));
        QVERIFY(run.elapsed() >= run.outcomes().front().elapsed);
        QVERIFY(!run.isSent());
    }

    void stopMeanwhile_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<ResultFeed::State>("state");
        QTest::newRow("the last one") << QStringLiteral("SELECT * FROM m") << ResultFeed::State::Succeeded;
        QTest::newRow("the first of two")
            << QStringLiteral("SELECT * FROM m; SELECT v FROM m") << ResultFeed::State::Stopped;
    }

    /// A statement that has ended is not stopped by it, and has all of its rows.
    void stopMeanwhile()
    {
        QFETCH(const QString, text);
        QueryRun run(*m_session, query(text));
        bool isStopped = false;
        QTimer look; // at once, when it waits
        connect(&look, &QTimer::timeout, &run, [&] {
            if (run.outcomes().front().state != StatementOutcome::State::Succeeded || !run.isRunning())
                return;
            isStopped = true;
            run.stop();
            look.stop();
        });
        look.start(0);
        QSignalSpy finished(&run, &QueryRun::finished);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patienceMs);
        QVERIFY(isStopped);
        QTEST(run.feed().state(), "state");
        QVERIFY(!run.isRunning());
        QVERIFY(!run.serverStop()); // nothing runs there
        QCOMPARE(run.feed().result().rowCount(), std::size_t(3));
        QVERIFY(run.feed().hasLeft(0) || run.feed().state() == ResultFeed::State::Succeeded);
        QCOMPARE(run.outcomes().front().state, StatementOutcome::State::Succeeded);
        for (std::size_t i = 1; i < run.outcomes().size(); ++i)
            QCOMPARE(run.outcomes()[i].state, StatementOutcome::State::NotRun);
    }

    /// Many statements do not wait as often.
    void whoDoesNotAnswerIsNotAskedForLong()
    {
        const QString all = QStringLiteral("SELECT * FROM m");
        QueryRun run(*m_session, query(QStringList(5, all).join(u';')));
        QSignalSpy finished(&run, &QueryRun::finished);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patienceMs);
        QCOMPARE(run.feed().state(), ResultFeed::State::Succeeded);
        QCOMPARE(run.feed().result().rowCount(), std::size_t(15));
        const QList<FakeRequest> requests = m_server->requests();
        const auto asked = std::ranges::count_if(requests, [](const FakeRequest &request) {
            return request.parameter(QStringLiteral("q")).startsWith(QStringLiteral("SHOW FIELD KEYS"));
        });
        QVERIFY2(asked == 1 || asked == 2, qPrintable(QString::number(asked)));
    }

    /// A server that still lists the question has ended the statement nevertheless.
    void theQuestionIsNotTakenForTheStatement()
    {
        const QByteArray list =
            R"({"results":[{"statement_id":0,"series":[{"columns":["qid","query","database","duration"],"values":)"
            R"([[7,"SHOW FIELD KEYS FROM m","db","1s"],[8,"SHOW QUERIES","db","30µs"]]}]}]})";
        m_server->setHandler([list](const FakeRequest &request) {
            const QString statement = request.parameter(QStringLiteral("q"));
            if (statement.startsWith(QStringLiteral("SELECT")))
                return answerOf({rowsFrom(0, 3, true)}, false).stall();
            if (statement == QStringLiteral("SHOW QUERIES"))
                return FakeAnswer::json(list);
            if (statement.startsWith(QStringLiteral("SHOW FIELD KEYS")))
                return answerOf({"{"}, false).stall();
            return request.path().startsWith("/query")
                       ? FakeAnswer::json(R"({"results":[{"statement_id":0}]})")
                       : FakeAnswer::of(204).header("X-Influxdb-Version", "1.8.10").empty();
        });
        QueryRun run(*m_session, query(QStringLiteral("SELECT * FROM m")));
        QTRY_COMPARE_WITH_TIMEOUT(run.feed().result().rowCount(), std::size_t(3), patienceMs);
        run.stop();
        QCOMPARE(run.feed().state(), ResultFeed::State::Stopped);
        QVERIFY(run.serverStop());
        QTRY_VERIFY_WITH_TIMEOUT(run.serverStop()->isFinished(), patienceMs);
        QCOMPARE(run.serverStop()->outcome(), ServerStop::Outcome::Ended);
    }
};

QTEST_GUILESS_MAIN(ConflictWaitTest)
#include "conflictwait_test.moc"
