// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/queryrun.h"
#include "core/answer/serverstop.h"
#include "core/localserver/localserver.h"
#include "core/result/chunkstore.h"
#include "tests/core/answer/fakehome.h"
#include "tests/support/patience.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace penstock;

class QueryRunTest final : public FakeHome
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void opensTheSessionAndEnds()
    {
        m_answer = answerOf({rowsFrom(0, 3, true), rowsFrom(3, 2, false)});
        QueryRun run(*m_session, query());
        QSignalSpy finished(&run, &QueryRun::finished);
        QVERIFY(run.isRunning());
        QVERIFY(!run.isSent());
        QCOMPARE(run.server(), QStringLiteral("home"));
        QCOMPARE(m_session->state(), Session::State::Closed); // later
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(m_session->state(), Session::State::Open);
        QCOMPARE(run.feed().state(), ResultFeed::State::Succeeded);
        QCOMPARE(run.feed().result().rowCount(), 5U);
        QVERIFY(run.timing().firstRow.count() > 0);
        QVERIFY(run.timing().lastRow >= run.timing().firstRow);
        QVERIFY(!run.isSent());
        const qint64 elapsed = run.elapsed();
        QTRY_VERIFY(run.timing().bytes > 0);
        QCOMPARE(run.elapsed(), elapsed); // the clock stands
    }

    void stopKeepsTheRows()
    {
        m_answer = answerOf({rowsFrom(0, 3, true)}, false).stall();
        QueryRun run(*m_session, query());
        QSignalSpy finished(&run, &QueryRun::finished);
        QTRY_COMPARE(run.feed().result().rowCount(), 3U);
        QVERIFY(run.isSent());
        run.stop();
        QCOMPARE(run.feed().state(), ResultFeed::State::Stopped);
        QCOMPARE(finished.size(), 1);
        run.stop();
        QCOMPARE(finished.size(), 1);
        // It is closed, so that the server ends the query too; by another one the server is asked whether it has.
        QVERIFY(run.serverStop());
        QTRY_VERIFY(run.serverStop()->isFinished());
        QCOMPARE(run.serverStop()->outcome(), ServerStop::Outcome::Ended);
        QTRY_COMPARE(m_server->connectionsOpen(), 1);
        QCOMPARE(m_server->requests().last().parameter(QStringLiteral("q")), QStringLiteral("SHOW QUERIES"));
        QCOMPARE(run.feed().result().rowCount(), 3U);
    }

    void aRowLimitIsExact_data()
    {
        QTest::addColumn<std::size_t>("limit");
        QTest::addColumn<std::size_t>("rows");
        QTest::addColumn<bool>("isLimited");
        QTest::newRow("none") << std::size_t(0) << std::size_t(7) << false;
        QTest::newRow("within the first piece") << std::size_t(3) << std::size_t(3) << true;
        QTest::newRow("at its end") << std::size_t(5) << std::size_t(5) << true;
        QTest::newRow("within the second piece") << std::size_t(6) << std::size_t(6) << true;
        QTest::newRow("all rows") << std::size_t(7) << std::size_t(7) << false;
    }

    /// However many rows come at a time.
    void aRowLimitIsExact()
    {
        QFETCH(std::size_t, limit);
        m_answer = answerOf({rowsFrom(0, 5, true), rowsFrom(5, 2, false)});
        QueryRun run(*m_session, query());
        run.setRowLimit(limit);
        QTRY_VERIFY(!run.isRunning());
        QCOMPARE(run.feed().state(), ResultFeed::State::Succeeded);
        QTEST(run.feed().result().rowCount(), "rows");
        QTEST(run.outcomes().front().rows, "rows");
        QTEST(run.outcomes().front().isLimited, "isLimited");
        QCOMPARE(run.feed().result().isComplete(), !run.outcomes().front().isLimited);
        const Table &table = *run.feed().result().entries().front().table;
        for (std::size_t row = 0; row < table.rowCount(); ++row)
            QCOMPARE(table.column(table.columnCount() - 1).integer(row), std::int64_t(row * 2));
    }

    void stoppedBeforeItBegins()
    {
        QueryRun run(*m_session, query());
        run.stop();
        QCoreApplication::sendPostedEvents();
        QCOMPARE(run.feed().state(), ResultFeed::State::Stopped);
        QCOMPARE(m_session->state(), Session::State::Closed);
        QVERIFY(m_server->requests().isEmpty());
    }

    void waitsBeyondTheBudget()
    {
        // More than the reader takes at a time.
        constexpr int chunks = 40;
        constexpr int rowsPerChunk = 5'000;
        QByteArrayList parts;
        for (int i = 0; i < chunks; ++i)
            parts += rowsFrom(i * rowsPerChunk, rowsPerChunk, i + 1 < chunks);
        m_answer = answerOf(parts);
        const auto store = ChunkStore::create(100'000, m_folder->path());
        QueryRun run(*m_session, query(), store);
        QSignalSpy exceeded(&run, &QueryRun::budgetExceeded);
        QSignalSpy finished(&run, &QueryRun::finished);
        QTRY_COMPARE(exceeded.size(), 1);
        QVERIFY(run.isOverBudget());
        QVERIFY(run.isRunning());
        const std::size_t rows = run.feed().result().rowCount();
        QVERIFY(rows < std::size_t(chunks) * rowsPerChunk);
        QCOMPARE(store->spilledBytes(), std::size_t(0));
        run.goOn();
        QTRY_VERIFY_WITH_TIMEOUT(!run.isRunning(), 30'000);
        QCOMPARE(exceeded.size(), 1); // it was said
        QVERIFY(store->spilledBytes() > 1'000'000);
        QVERIFY2(store->memoryBytes() < 2'000'000, qPrintable(QString::number(store->memoryBytes())));
        const TableSnapshot table = run.feed().snapshot(0);
        for (std::size_t i = 0; i < table->columnCount(); ++i) {
            const Column &column = table->column(i);
            if (column.name() != QStringLiteral("v"))
                continue;
            for (std::size_t row = 0; row < table->rowCount(); ++row)
                QVERIFY(column.integer(row) == 2 * std::int64_t(row));
        }
        QCOMPARE(run.feed().state(), ResultFeed::State::Succeeded);
        QCOMPARE(run.feed().result().rowCount(), std::size_t(chunks) * rowsPerChunk);
        QVERIFY(!run.isOverBudget());
    }

    /// The rows cannot be moved: the person is asked again, and knows why.
    void asksAgainWhenTheFileCannotBeWritten()
    {
        QByteArrayList parts;
        for (int i = 0; i < 40; ++i)
            parts += rowsFrom(i * 5'000, 5'000, i < 39);
        m_answer = answerOf(parts);
        const auto store = ChunkStore::create(100'000, m_folder->filePath(QStringLiteral("nowhere")));
        QueryRun run(*m_session, query(), store);
        QSignalSpy exceeded(&run, &QueryRun::budgetExceeded);
        QTRY_COMPARE_WITH_TIMEOUT(exceeded.size(), 1, 30'000);
        QVERIFY(!run.spillError());
        run.goOn();
        QTRY_COMPARE_WITH_TIMEOUT(exceeded.size(), 2, 30'000);
        QVERIFY(run.isOverBudget());
        QVERIFY2(run.spillError().value_or(Error()).message.contains(QStringLiteral("nowhere")),
                 qPrintable(run.spillError().value_or(Error()).message));
        const std::size_t rows = run.feed().result().rowCount();
        run.stop();
        QCOMPARE(run.feed().state(), ResultFeed::State::Stopped);
        QCOMPARE(run.feed().result().rowCount(), rows);
    }

    /// What the tab before had is given back, in memory and in the file.
    void givesBackWhatItTook()
    {
        QByteArrayList parts;
        for (int i = 0; i < 40; ++i)
            parts += rowsFrom(i * 5'000, 5'000, i < 39);
        m_answer = answerOf(parts);
        const auto store = ChunkStore::create(100'000, m_folder->path());
        auto run = std::make_unique<QueryRun>(*m_session, query(), store);
        QTRY_VERIFY_WITH_TIMEOUT(run->isOverBudget(), 30'000);
        run->goOn();
        QTRY_VERIFY_WITH_TIMEOUT(!run->isRunning(), 30'000);
        QVERIFY(store->spilledBytes() > 0);
        run.reset();
        QTRY_COMPARE_WITH_TIMEOUT(store->spilledBytes(), std::size_t(0), 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(store->memoryBytes(), std::size_t(0), 30'000);
    }

    void saysWhatTheServerSays()
    {
        m_answer = answerOf({R"({"results":[{"statement_id":0,"error":"shard is lost"}]})"});
        QueryRun run(*m_session, query());
        QSignalSpy finished(&run, &QueryRun::finished);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(run.feed().state(), ResultFeed::State::Failed);
        QVERIFY2(run.feed().error().message.contains(QStringLiteral("shard is lost")),
                 qPrintable(run.feed().error().message));
    }

    void rowsAroundAnErrorAreMarked_data()
    {
        QTest::addColumn<QByteArrayList>("parts");
        QTest::addColumn<int>("statements");
        const QByteArray error = "json: error calling MarshalJSON for type models.Row: json: unsupported value: +Inf\n";
        const QByteArrayList before{error, rowsFrom(0, 3, false)};
        const QByteArrayList between{rowsFrom(0, 2, true), error, rowsFrom(2, 1, false)};
        QTest::newRow("before them") << before << 2;
        QTest::newRow("between them") << between << 2;
        QTest::newRow("before them, of one statement") << before << 1;
    }

    /// Of several statements each one, although the run goes on behind it.
    void rowsAroundAnErrorAreMarked()
    {
        QFETCH(const QByteArrayList, parts);
        QFETCH(const int, statements);
        m_answer = answerOf(parts);
        Query several = query();
        several.script = Script(QStringList(statements, QStringLiteral("SELECT v FROM m")).join(u';'));
        QueryRun run(*m_session, several);
        QTRY_VERIFY_WITH_TIMEOUT(!run.isRunning(), 30'000);
        const ResultSet &result = run.feed().result();
        QCOMPARE(result.rowCount(), std::size_t(3 * statements));
        QCOMPARE(run.feed().state(), ResultFeed::State::Failed);
        for (int statement = 0; statement < statements && statements > 1; ++statement) {
            const auto isMark = [statement](const Batch::Note &note) {
                return note.cut && note.statement == statement;
            };
            QCOMPARE(std::ranges::count_if(result.notes(), isMark), 1);
        }
    }

    void failsWithItsSession()
    {
        m_server->close();
        QueryRun run(*m_session, query());
        QSignalSpy finished(&run, &QueryRun::finished);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(m_session->state(), Session::State::Failed);
        QCOMPARE(run.feed().state(), ResultFeed::State::Failed);
        QCOMPARE(run.feed().error().message, m_session->error().message);
    }

    void saysThatItsSessionIsGone_data()
    {
        QTest::addColumn<bool>("deleted");
        QTest::newRow("closed") << false;
        QTest::newRow("deleted") << true;
    }

    void saysThatItsSessionIsGone()
    {
        QFETCH(bool, deleted);
        m_answer = answerOf({rowsFrom(0, 3, true)}, false).stall();
        QueryRun run(*m_session, query());
        QSignalSpy finished(&run, &QueryRun::finished);
        QTRY_COMPARE(run.feed().result().rowCount(), 3U);
        if (deleted)
            m_session.reset();
        else
            m_session->close();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(run.feed().state(), ResultFeed::State::Failed);
        QVERIFY2(run.feed().error().message.contains(QStringLiteral("The rows so far are kept")),
                 qPrintable(run.feed().error().message));
        QCOMPARE(run.feed().result().rowCount(), 3U);
    }

    void endsWithItsOwner()
    {
        m_answer = answerOf({rowsFrom(0, 3, true)}, false).stall();
        auto run = std::make_unique<QueryRun>(*m_session, query());
        QTRY_COMPARE(run->feed().result().rowCount(), 3U);
        const int open = m_server->connectionsOpen(); // one more may stay, on which the types were asked for
        run.reset();
        QTRY_VERIFY(m_server->connectionsOpen() < open);
        QCOMPARE(m_session->state(), Session::State::Open);
    }
};

QTEST_GUILESS_MAIN(QueryRunTest)
#include "queryrun_test.moc"
