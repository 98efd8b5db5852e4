// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/answerexport.h"
#include "core/answer/queryrun.h"
#include "core/result/chunkstore.h"
#include "tests/core/answer/fakehome.h"
#include "tests/support/patience.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace penstock;

namespace {

constexpr int chunks = 160;
constexpr int rowsPerChunk = 5'000;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArrayList manyRows()
{
    QByteArrayList parts;
    for (int i = 0; i < chunks; ++i)
        parts += rowsFrom(i * rowsPerChunk, rowsPerChunk, i + 1 < chunks);
    return parts;
}

/// What is looked at while something runs: at each turn of the event loop.
template <typename Look> void whileRunning(const QueryRun &run, Look look)
{
    QElapsedTimer clock;
    clock.start();
    while (run.isRunning() && clock.elapsed() < patienceMs) {
        look();
        QTest::qWait(0);
    }
}

} // namespace

/// An answer that goes into a file while it comes.
class AnswerExportTest final : public FakeHome
{
    Q_OBJECT

    QString m_path;

    /// Each row once, in its order.
    void compareRows(int first, int count)
    {
        const QList<QByteArray> lines = contentOf(m_path).split('\n');
        QCOMPARE(lines.size(), count + 2); // a header, and nothing behind the last end of a line
        QCOMPARE(lines[0], QByteArray("time,v"));
        for (int i = 0; i < count; ++i)
            QVERIFY2(lines[i + 1].endsWith(',' + QByteArray::number((first + i) * 2)), lines[i + 1]);
    }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden); }

private Q_SLOTS:
    void init()
    {
        begin();
        m_path = m_folder->filePath(QStringLiteral("out.csv"));
    }
    void cleanup() { end(); }

    /// The memory for rows never holds more than a few of the pieces, and at the end none.
    void takesConstantMemory()
    {
        m_answer = answerOf(manyRows());
        const auto store = ChunkStore::create(std::size_t(1) << 30, m_folder->path());
        QueryRun run(*m_session, query(), store);
        run.streamTo(m_path, {});
        std::size_t most = 0;
        std::size_t lastRows = 0;
        whileRunning(run, [&] {
            most = std::max(most, store->memoryBytes());
            QVERIFY(run.stream()->rows >= lastRows);
            lastRows = run.stream()->rows;
            // Not before it is whole.
            QVERIFY(!QFile::exists(m_path) || lastRows == std::size_t(chunks) * rowsPerChunk);
        });
        QCOMPARE(run.feed().state(), ResultFeed::State::Streamed);
        QCOMPARE(run.stream()->rows, std::size_t(chunks) * rowsPerChunk);
        QVERIFY(run.stream()->bytes > 0);
        QCOMPARE(run.feed().result().rowCount(), std::size_t(0));
        compareRows(0, chunks * rowsPerChunk);
        constexpr std::size_t all = std::size_t(chunks) * rowsPerChunk * 16;     // a time and an integer
        QVERIFY2(most > 0 && most < all / 2, qPrintable(QString::number(most))); // what had come before it waited
        QTRY_COMPARE_WITH_TIMEOUT(store->memoryBytes(), std::size_t(0), patienceMs);
    }

    void packedByItsName()
    {
        m_answer = answerOf({rowsFrom(0, 3, false)});
        m_path += QStringLiteral(".gz");
        QueryRun run(*m_session, query());
        run.streamTo(m_path, {});
        QTRY_COMPARE_WITH_TIMEOUT(run.feed().state(), ResultFeed::State::Streamed, patienceMs);
        QVERIFY(contentOf(m_path).startsWith("\x1f\x8b"));
    }

    /// The third answer to the question about memory: what has come stays, and all of it is in the file.
    void theRestFollowsWhatHasCome()
    {
        m_answer = answerOf(manyRows());
        const auto store = ChunkStore::create(100'000, m_folder->path());
        QueryRun run(*m_session, query(), store);
        QSignalSpy exceeded(&run, &QueryRun::budgetExceeded);
        QTRY_COMPARE_WITH_TIMEOUT(exceeded.size(), 1, patienceMs);
        const std::size_t kept = run.feed().result().rowCount();
        QVERIFY(kept > 0 && kept < std::size_t(chunks) * rowsPerChunk);
        run.streamTo(m_path, {});
        QVERIFY(!run.isOverBudget());
        QTRY_COMPARE_WITH_TIMEOUT(run.feed().state(), ResultFeed::State::Streamed, patienceMs);
        QCOMPARE(exceeded.size(), 1);
        QCOMPARE(run.feed().result().rowCount(), kept);
        QCOMPARE(run.stream()->rows, std::size_t(chunks) * rowsPerChunk);
        compareRows(0, chunks * rowsPerChunk);
    }

    void whatIsNotWholeIsNotThere_data()
    {
        QTest::addColumn<QString>("end");
        QTest::newRow("stopped") << QStringLiteral("stop");
        QTest::newRow("the connection is closed") << QStringLiteral("close");
        QTest::newRow("the owner goes") << QStringLiteral("delete");
    }

    void whatIsNotWholeIsNotThere()
    {
        QFETCH(QString, end);
        QFile old(m_path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        m_answer = answerOf({rowsFrom(0, 3, true)}, false).stall();
        auto run = std::make_unique<QueryRun>(*m_session, query());
        run->streamTo(m_path, {});
        QTRY_COMPARE_WITH_TIMEOUT(run->stream()->rows, std::size_t(3), patienceMs);
        if (end == QStringLiteral("stop")) {
            run->stop();
            QCOMPARE(run->feed().state(), ResultFeed::State::Stopped);
        } else if (end == QStringLiteral("close")) {
            m_session->close();
            QTRY_COMPARE_WITH_TIMEOUT(run->feed().state(), ResultFeed::State::Failed, patienceMs);
            QVERIFY2(run->feed().error().message.contains(m_path), qPrintable(run->feed().error().message));
        } else {
            run.reset();
        }
        QTRY_COMPARE_WITH_TIMEOUT(files(), QStringList{QStringLiteral("out.csv")}, patienceMs);
        QCOMPARE(contentOf(m_path), QByteArray("old"));
    }

    void missingRowsMakeNoFile()
    {
        // The server says that there would be more, and ends.
        m_answer = answerOf({rowsFrom(0, 3, true)});
        QueryRun run(*m_session, query());
        run.streamTo(m_path, {});
        QTRY_VERIFY_WITH_TIMEOUT(!run.isRunning(), patienceMs);
        QCOMPARE(run.feed().state(), ResultFeed::State::Failed);
        QVERIFY2(run.feed().error().message.contains(m_path), qPrintable(run.feed().error().message));
        QTRY_VERIFY_WITH_TIMEOUT(files().isEmpty(), patienceMs);
    }

    void rowsThatWereMissingBeforeCount()
    {
        auto *file = new AnswerExport(m_path, {}, query()); // deletes itself
        QSignalSpy finished(file, &Job::finished);
        auto batch = std::make_shared<Batch>();
        batch->notes.push_back({0, Batch::Note::Severity::Warning, {}, true});
        file->append(batch);
        file->complete();
        QVERIFY(finished.wait(patienceMs));
        QCOMPARE(file->state(), Job::State::Failed);
        QVERIFY(files().isEmpty());
    }

    void noPlaceIsSaid()
    {
        m_answer = answerOf(manyRows());
        QueryRun run(*m_session, query());
        run.streamTo(QStringLiteral("/nowhere/at/all.csv"), {});
        QTRY_VERIFY_WITH_TIMEOUT(!run.isRunning(), patienceMs);
        QCOMPARE(run.feed().state(), ResultFeed::State::Failed);
        QVERIFY2(run.feed().error().message.contains(QStringLiteral("Choose another place")),
                 qPrintable(run.feed().error().message));
        QTRY_COMPARE_WITH_TIMEOUT(m_server->connectionsOpen(), 0, patienceMs); // so that the server ends it, too
    }

    void anAnswerWithoutRowsIsAFileWithoutThem()
    {
        m_answer = answerOf({R"({"results":[{"statement_id":0}]})"});
        QueryRun run(*m_session, query());
        run.streamTo(m_path, ExportStyle{.format = TableFormat::Json});
        QTRY_COMPARE_WITH_TIMEOUT(run.feed().state(), ResultFeed::State::Streamed, patienceMs);
        QVERIFY2(contentOf(m_path).startsWith('['), contentOf(m_path));
    }
};

QTEST_GUILESS_MAIN(AnswerExportTest)
#include "answerexport_test.moc"
