// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/client/query/v1queryserver.h"
#include "tests/support/patience.h"

#include <QTest>

namespace penstock {

/// Long, cancelled and raw answers of a real InfluxDB 1.x.
class QueryStreamTest : public QObject, private V1QueryServer
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void a30_lineBeyond16MiB_data();
    void a30_lineBeyond16MiB();
    void a30_cancelledQueryLeavesTheServer_data();
    void a30_cancelledQueryLeavesTheServer();
    void raw_data();
    void raw();
};

namespace {

constexpr int manySeries = 20;
constexpr int manyRows = 10'000; // in each

} // namespace

void QueryStreamTest::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
    m_server.query(QStringLiteral("CREATE DATABASE d"));
    QCOMPARE(m_server.write(QStringLiteral("d"), "m i=1i 1\nm i=2i 2\nm i=3i 3\nm i=4i 4\n"), 204);
    QByteArray lines;
    for (int series = 0; series < manySeries; ++series) {
        for (int i = 0; i < manyRows; ++i)
            lines += "many,s=" + QByteArray::number(series) + " v=" + QByteArray::number(i) + ".5 " +
                     QByteArray::number(1'700'000'000'000'000'000 + qint64(i) * 1'000'000) + '\n';
        QCOMPARE(m_server.write(QStringLiteral("d"), std::exchange(lines, {})), 204);
    }
}

void QueryStreamTest::a30_lineBeyond16MiB_data()
{
    addFormats();
}

void QueryStreamTest::a30_lineBeyond16MiB()
{
    QFETCH(const bool, msgpack);
    // One row of 18 MB, in one line.
    const QByteArray text(18'000'000, 'x');
    QCOMPARE(m_server.write(QStringLiteral("d"), "long s=\"" + text + "\" 1\n"), 204);
    Client client(settings(msgpack));
    const QueryResult result = runQuery(client, ask("SELECT s FROM long"));
    QVERIFY2(result.state == Job::State::Succeeded, qPrintable(result.problem()));
    QCOMPARE(result.rows.rowCount(), 1U);
    QCOMPARE(result.rows.entries().front().table->column(2).text(0).size(), std::size_t(text.size()));
}

void QueryStreamTest::a30_cancelledQueryLeavesTheServer_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("afterRows");
    // The first computes long before it has a row, the second waits for its reader.
    QTest::newRow("before the first row") << QByteArray("SELECT top(a, 3) FROM (SELECT v*2 AS a FROM many), "
                                                        "(SELECT stddev(v) AS a FROM many WHERE time >= "
                                                        "1700000000000000000 AND time < 1700000010000000000 "
                                                        "GROUP BY time(20u), s fill(0))")
                                          << false;
    QTest::newRow("among the rows") << QByteArray("SELECT * FROM many, many, many, many, many, many") << true;
}

void QueryStreamTest::a30_cancelledQueryLeavesTheServer()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, afterRows);
    const auto running = [this, start = text.left(20)] {
        return m_server.query(QStringLiteral("SHOW QUERIES")).contains(start);
    };
    Client client(settings());
    Query query = ask(text.constData());
    QueryJob *job = client.query(query);
    bool hasRows = false;
    connect(job, &QueryJob::batchReady, job, [&] {
        hasRows = true;
        job->setPaused(true);
    });
    QTRY_VERIFY_WITH_TIMEOUT(afterRows ? hasRows : running(), patienceMs);
    QVERIFY(running());
    QCOMPARE(hasRows, afterRows);
    job->cancel();
    QVERIFY(awaitJob(job, [](const QueryJob &ended) { QCOMPARE(ended.state(), Job::State::Cancelled); }));
    QTRY_VERIFY_WITH_TIMEOUT(!running(), patienceMs);
    // And the client goes on.
    QCOMPARE(runQuery(client, ask("SELECT i FROM m")).rows.rowCount(), 4U);
}

void QueryStreamTest::raw_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<bool>("chunked");
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<bool>("warns");
    QTest::newRow("json") << QStringLiteral("json") << false
                          << QByteArray(R"({"results":[{"statement_id":0,"series":[{"name":"m","columns":["time","i"],)"
                                        R"("values":[[1,1],[2,2],[3,3]]}]}]})"
                                        "\n")
                          << false;
    QTest::newRow("csv") << QStringLiteral("csv") << true << QByteArray("name,tags,time,i\nm,,1,1\nm,,2,2\nm,,3,3\n")
                         << true;
    QTest::newRow("msgpack") << QStringLiteral("msgpack") << true
                             << QByteArray("\x81\xA7results\x91\x82\xACstatement_id\x00", 24) << false;
}

void QueryStreamTest::raw()
{
    QFETCH(const QString, format);
    QFETCH(const QByteArray, expected);
    Client client(settings());
    Query query = ask("SELECT i FROM m LIMIT 3");
    query.rawFormat = format;
    query.chunked = *static_cast<bool *>(QTest::qData("chunked", qMetaTypeId<bool>()));
    const QueryResult result = runQuery(client, query);
    QVERIFY2(result.state == Job::State::Succeeded, qPrintable(result.problem()));
    QVERIFY2(result.bytes.startsWith(expected), result.bytes);
    QVERIFY(result.timing.firstRow.count() > 0);
    QTEST(!result.rows.notes().empty(), "warns");
    QCOMPARE(result.rows.rowCount(), 0U);

    query.script = Script(QStringLiteral("SELEC"));
    const QueryResult refused = runQuery(client, query);
    QCOMPARE(refused.state, Job::State::Failed);
    QVERIFY2(refused.error.message.contains(u"found SELEC"), qPrintable(refused.error.message));
    QVERIFY(refused.bytes.isEmpty());
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::QueryStreamTest)
#include "querystream_test.moc"
