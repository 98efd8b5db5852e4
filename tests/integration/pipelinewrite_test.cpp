// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/generatedsource.h"
#include "tests/support/influxdserver.h"
#include "tests/support/patience.h"
#include "tests/support/pipelinerun.h"

#include <QFile>
#include <QTest>

using namespace penstock;
using State = PipelineSnapshot::State;

namespace {

constexpr qint64 newYear = 1'704'067'200'000'000'000;

std::string numbered(quint64 row)
{
    return " " + std::to_string(newYear + qint64(row) * 1'000'000);
}

/// A float and an integer that both are the row, in ten series.
void reading(quint64 row, std::string &line)
{
    const std::string number = std::to_string(row);
    line += "reading,unit=u" + std::to_string(row % 10) + " level=" + number + ".5,row=" + number + "i" + numbered(row);
}

PipelineOptions into(const QString &database)
{
    PipelineOptions options;
    options.target.database = database;
    options.createDatabase = true;
    return options;
}

} // namespace

/// What the pipeline says it wrote is what a real server has.
class PipelineWriteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_server.start(), qPrintable(m_server.problem())); }

    void everyRowIsThere_data()
    {
        QTest::addColumn<int>("concurrency");
        QTest::addColumn<PipelineOptions::Gzip>("gzip");
        QTest::newRow("one") << 1 << PipelineOptions::Gzip::Off;
        QTest::newRow("four, gzip") << 4 << PipelineOptions::Gzip::On;
    }

    void everyRowIsThere()
    {
        QFETCH(int, concurrency);
        QFETCH(PipelineOptions::Gzip, gzip);
        const quint64 count = 40'123;
        const QString database = QStringLiteral("exact%1").arg(concurrency);
        PipelineOptions options = into(database);
        options.concurrency = concurrency;
        options.gzip = gzip;
        PipelineRun run(std::make_unique<GeneratedSource>(count, reading), m_server.url(), options);
        QVERIFY(run.wait());
        QVERIFY2(run.last.state == State::Succeeded, qPrintable(run.last.error ? run.last.error->toText() : QString()));
        QCOMPARE(run.last.read, count);
        QCOMPARE(run.last.accepted, count);
        QVERIFY(run.inOrder);
        QVERIFY(run.last.latencyP50Ms > 0 && run.last.latencyP99Ms >= run.last.latencyP50Ms);
        verifyStored(database, count, count * (count + 1) / 2);
    }

    void aTypeConflictCostsOnlyItsRows()
    {
        const QString database = QStringLiteral("conflict");
        const std::set<quint64> bad{1'234, 4'999, 5'000, 5'001, 11'111};
        m_server.query(QStringLiteral("CREATE DATABASE conflict"));
        // In the shard of the rows: types are settled by the first line of each shard.
        QCOMPARE(m_server.write(database, QByteArray::fromStdString("reading,unit=u0 level=0" + numbered(0))), 204);
        QTemporaryDir folder;
        PipelineOptions options = into(database);
        options.rejectsFile = folder.filePath(QStringLiteral("rejects.csv"));
        const quint64 count = 12'000;
        quint64 sum = count * (count + 1) / 2;
        for (const quint64 row : bad)
            sum -= row;
        const auto line = [&bad](quint64 row, std::string &text) {
            if (bad.contains(row))
                text += "reading,unit=u0 level=\"high\",row=1i" + numbered(row);
            else
                reading(row, text);
        };
        PipelineRun run(std::make_unique<GeneratedSource>(count, line), m_server.url(), options);
        QVERIFY(run.wait());
        QCOMPARE(run.last.state, State::Succeeded);
        QCOMPARE(run.last.rejected, quint64(bad.size()));
        QCOMPARE(run.last.accepted, count - bad.size());
        std::set<quint64> named;
        for (const RejectedRow &row : run.last.rejectedRows) {
            named.insert(row.row);
            QVERIFY2(row.reason.contains(QStringLiteral("field type conflict")), qPrintable(row.reason));
            QVERIFY(row.text.contains(QStringLiteral("level=\"high\"")));
        }
        QVERIFY(named == bad);
        verifyStored(database, count - bad.size(), sum);
        QFile file(options.rejectsFile);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), int(bad.size()) + 1);
    }

    void linesThatDoNotParseCostOnlyThemselves()
    {
        const QString database = QStringLiteral("unparsable");
        const std::set<quint64> bad{1, 700, 5'555};
        const quint64 count = 6'000;
        const auto line = [&bad](quint64 row, std::string &text) {
            if (bad.contains(row))
                text += "reading level=" + numbered(row);
            else
                reading(row, text);
        };
        PipelineRun run(std::make_unique<GeneratedSource>(count, line), m_server.url(), into(database));
        QVERIFY(run.wait());
        QCOMPARE(run.last.state, State::Succeeded);
        QCOMPARE(run.last.accepted, count - bad.size());
        std::set<quint64> named;
        for (const RejectedRow &row : run.last.rejectedRows)
            named.insert(row.row);
        QVERIFY(named == bad);
        verifyStored(database, count - bad.size(), count * (count + 1) / 2 - 6'256);
    }

    void aServerThatDiesAndComesBackLosesNothing()
    {
        InfluxdServer server;
        QVERIFY2(server.start(), qPrintable(server.problem()));
        const QString database = QStringLiteral("killed");
        const quint64 count = 300'000;
        PipelineOptions options = into(database);
        options.rowsPerSecond = 50'000; // so that there are some left when it dies
        PipelineRun run(std::make_unique<GeneratedSource>(count, reading), server.url(), options);
        QTRY_VERIFY_WITH_TIMEOUT(run.last.accepted >= 50'000, patienceMs);
        server.kill();
        QTRY_COMPARE_WITH_TIMEOUT(run.last.state, State::Paused, patienceMs);
        const quint64 before = run.last.accepted;
        QVERIFY(before < count);
        QVERIFY2(server.start(), qPrintable(server.problem()));
        QVERIFY(run.wait(patienceMs));
        QVERIFY2(run.last.state == State::Succeeded, qPrintable(run.last.error ? run.last.error->toText() : QString()));
        QCOMPARE(run.last.accepted, count);
        QCOMPARE(run.last.read, count);
        QVERIFY(run.last.retries >= 1 && run.last.resent >= 5'000);
        QVERIFY(!run.last.pauses.isEmpty());
        QCOMPARE(server.count(QStringLiteral("SELECT count(row) FROM reading"), database), qint64(count));
        QCOMPARE(server.count(QStringLiteral("SELECT sum(row) FROM reading"), database),
                 qint64(count * (count + 1) / 2));
    }

    void aServerThatIsNotThereIsWaitedFor()
    {
        InfluxdServer server;
        QVERIFY2(server.start(), qPrintable(server.problem()));
        server.kill();
        PipelineOptions options = into(QStringLiteral("late"));
        PipelineRun run(std::make_unique<GeneratedSource>(100, reading), server.url(), options);
        QTRY_COMPARE(run.last.state, State::Paused);
        QCOMPARE(run.last.pauses[0].reason, Pause::Reason::Refused);
        QVERIFY2(server.start(), qPrintable(server.problem()));
        QVERIFY(run.wait());
        QCOMPARE(run.last.state, State::Succeeded);
        QCOMPARE(server.count(QStringLiteral("SELECT count(row) FROM reading"), QStringLiteral("late")), qint64(100));
    }

    void failsWithTheRightReason_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("database");
        QTest::addColumn<QString>("retentionPolicy");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("wrong password") << QStringLiteral("guess") << QStringLiteral("there") << QString()
                                        << Error::Kind::Authentication;
        QTest::newRow("unknown database")
            << QStringLiteral("secret") << QStringLiteral("nowhere") << QString() << Error::Kind::NotFound;
        QTest::newRow("unknown retention policy")
            << QStringLiteral("secret") << QStringLiteral("there") << QStringLiteral("weekly") << Error::Kind::NotFound;
    }

    void failsWithTheRightReason()
    {
        QFETCH(QString, password);
        QFETCH(QString, database);
        QFETCH(QString, retentionPolicy);
        InfluxdServer::Options secured;
        secured.auth = true;
        InfluxdServer server(secured);
        QVERIFY2(server.start(), qPrintable(server.problem()));
        server.query(QStringLiteral("CREATE DATABASE there"));
        PipelineOptions options;
        options.target.database = database;
        options.target.retentionPolicy = retentionPolicy;
        PipelineRun run(std::make_unique<GeneratedSource>(20'000, reading), server.url(), options,
                        QStringLiteral("admin"), password);
        QVERIFY(run.wait());
        QCOMPARE(run.last.state, State::Failed);
        QTEST(run.last.error->kind, "kind");
        QVERIFY(!run.last.error->toText().contains(password));
        QCOMPARE(run.last.accepted, quint64(0));
        QCOMPARE(run.last.rejected, quint64(0));
        QCOMPARE(server.count(QStringLiteral("SELECT count(row) FROM reading"), QStringLiteral("there")), qint64(-1));
    }

    void cancelledHalfwayItsCountIsNotMoreThanWhatIsThere()
    {
        const QString database = QStringLiteral("cancelled");
        PipelineRun run(std::make_unique<GeneratedSource>(1'000'000, reading), m_server.url(), into(database));
        QTRY_VERIFY_WITH_TIMEOUT(run.last.accepted >= 20'000, patienceMs);
        run.pipeline->cancel();
        QVERIFY(run.wait(patienceMs));
        QCOMPARE(run.last.state, State::Cancelled);
        QVERIFY(run.last.accepted < 1'000'000);
        const qint64 there = m_server.count(QStringLiteral("SELECT count(row) FROM reading"), database);
        QVERIFY(qint64(run.last.accepted) <= there && there <= qint64(run.last.read));
    }

    void aSmallBodyLimitHalves()
    {
        InfluxdServer::Options narrow;
        narrow.extraHttpConfig = QStringLiteral("  max-body-size = 20000");
        InfluxdServer server(narrow);
        QVERIFY2(server.start(), qPrintable(server.problem()));
        PipelineRun run(std::make_unique<GeneratedSource>(10'000, reading), server.url(),
                        into(QStringLiteral("narrow")));
        QVERIFY(run.wait());
        QCOMPARE(run.last.state, State::Succeeded);
        QCOMPARE(run.last.accepted, quint64(10'000));
        QCOMPARE(server.count(QStringLiteral("SELECT count(row) FROM reading"), QStringLiteral("narrow")),
                 qint64(10'000));
    }

private:
    void verifyStored(const QString &database, quint64 rows, quint64 sum)
    {
        QCOMPARE(m_server.count(QStringLiteral("SELECT count(level) FROM reading WHERE row > 0"), database),
                 qint64(rows));
        QCOMPARE(m_server.count(QStringLiteral("SELECT sum(row) FROM reading"), database), qint64(sum));
    }

    InfluxdServer m_server;
};

QTEST_GUILESS_MAIN(PipelineWriteTest)
#include "pipelinewrite_test.moc"
