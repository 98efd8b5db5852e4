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

    static QString unknown(const QString &why)
    {
        return QStringLiteral("0: It is not known whether a field holds several types: one that does may show only the "
                              "values of one type. ") +
               why;
    }

    static QStringList notesOf(const QueryRun &run)
    {
        QStringList texts;
        for (const Batch::Note &note : run.feed().result().notes()) {
            if (!note.cut)
                texts += QStringLiteral("%1: %2").arg(note.statement).arg(note.text);
        }
        return texts;
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
        QCOMPARE(notesOf(run), QStringList{unknown(QStringLiteral("The server did not say so in time."))});
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
        const QStringList notes = notesOf(run);
        QVERIFY2(notes.size() == 1 &&
                     notes.first().startsWith(unknown(QStringLiteral("The answer to that was not waited for."))),
                 qPrintable(notes.join(u'\n')));
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
        QCOMPARE(notesOf(run), QStringList{unknown(QStringLiteral("The server did not say so in time. This is not said "
                                                                  "again for other statements."))});
        const QList<FakeRequest> requests = m_server->requests();
        const auto asked = std::ranges::count_if(requests, [](const FakeRequest &request) {
            return request.parameter(QStringLiteral("q")).startsWith(QStringLiteral("SHOW FIELD KEYS"));
        });
        QVERIFY2(asked == 1 || asked == 2, qPrintable(QString::number(asked)));
    }

    /// A statement that fails says why, and nothing else.
    void whoFailsDoesNotMissTheTypes()
    {
        m_answer = FakeAnswer::json(R"({"results":[{"statement_id":0,"error":"database not found: db"}]})");
        QueryRun run(*m_session, query(QStringLiteral("SELECT * FROM m; SELECT v FROM m")));
        QSignalSpy finished(&run, &QueryRun::finished);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patienceMs);
        const QStringList notes = notesOf(run);
        QVERIFY2(notes.filter(QStringLiteral("not found")).size() == notes.size() && !notes.isEmpty(),
                 qPrintable(notes.join(u'\n')));
    }

    void roundedIntegers_data()
    {
        QTest::addColumn<QByteArray>("value"); ///< of the last row
        QTest::addColumn<bool>("isStopped");   ///< before the end
        QTest::addColumn<int>("notes");
        QTest::newRow("small") << QByteArray("9007199254740991") << false << 0;
        QTest::newRow("large") << QByteArray("9007199254740992") << false << 1;
        QTest::newRow("large, of rows that do not go on") << QByteArray("1234567890123456800") << true << 1;
        QTest::newRow("an integer still") << QByteArray("1234567890123456789") << false << 0;
    }

    /// Said where digits may be lost, and only there.
    void roundedIntegers()
    {
        QFETCH(const QByteArray, value);
        QFETCH(const bool, isStopped);
        QFETCH(const int, notes);
        const QByteArray keys = R"({"results":[{"statement_id":0,"series":[{"name":"m","columns":["fieldKey",)"
                                R"("fieldType"],"values":[["v","float"],["v","integer"]]}]}]})";
        QByteArray rows = rowsFrom(0, 3, isStopped);
        m_server->setHandler([&](const FakeRequest &request) {
            const QString statement = request.parameter(QStringLiteral("q"));
            if (statement.startsWith(QStringLiteral("SELECT")))
                return isStopped ? answerOf({rows}, false).stall() : answerOf({rows});
            if (statement.startsWith(QStringLiteral("SHOW FIELD KEYS")))
                return FakeAnswer::json(keys);
            return request.path().startsWith("/query")
                       ? FakeAnswer::json(R"({"results":[{"statement_id":0}]})")
                       : FakeAnswer::of(204).header("X-Influxdb-Version", "1.8.10").empty();
        });
        rows.replace("[2,4]", "[2," + value + ']');
        QueryRun run(*m_session, query(QStringLiteral("SELECT * FROM m")));
        QSignalSpy finished(&run, &QueryRun::finished);
        if (isStopped) {
            QTRY_COMPARE_WITH_TIMEOUT(run.feed().result().rowCount(), std::size_t(3), patienceMs);
            QTRY_COMPARE_WITH_TIMEOUT(notesOf(run).size(), notes, patienceMs);
            run.stop();
        }
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patienceMs);
        QCOMPARE(notesOf(run).size(), notes);
        for (const QString &note : notesOf(run))
            QVERIFY2(note.startsWith(QStringLiteral("0: Integers beyond 9,007")), qPrintable(note));
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
