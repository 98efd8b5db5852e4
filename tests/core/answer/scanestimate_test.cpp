// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/scanestimate.h"
#include "core/client/client.h"
#include "tests/core/client/awaitjob.h"
#include "tests/support/fakeserver.h"
#include "tests/support/influxdserver.h"
#include "tests/support/settingsfor.h"

#include <QTest>

namespace penstock {

class ScanEstimateTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsAboutHowMuchThereIs();
    void whatTheServerDoesNotTellIsNotKnown_data();
    void whatTheServerDoesNotTellIsNotKnown();
    void aServerThatThinksLongIsNotAwaited();

private:
    static Query query(const QString &text)
    {
        Query query;
        query.script = Script(text);
        query.database = QStringLiteral("d");
        return query;
    }
};

void ScanEstimateTest::tellsAboutHowMuchThereIs()
{
    InfluxdServer server;
    QVERIFY2(server.start(), qPrintable(server.problem()));
    server.query(QStringLiteral("CREATE DATABASE d"));
    QByteArray lines;
    constexpr int rows = 30'000;
    for (int i = 0; i < rows; ++i)
        lines += "cpu,host=h" + QByteArray::number(i % 3) + " u=" + QByteArray::number(i) + ",w=1i " +
                 QByteArray::number(i) + '\n';
    QCOMPARE(server.write(QStringLiteral("d"), lines), 204);
    ClientSettings settings = settingsFor(server.url());
    Client client(settings);
    std::optional<double> values;
    const auto estimate = [&](const QString &text) {
        values.reset();
        auto *job = new ScanEstimate(client, query(text), 30'000);
        return awaitJob(job, [&](const ScanEstimate &ended) { values = ended.values(); }, 60'000);
    };
    QVERIFY(estimate(QStringLiteral("SELECT count(u) FROM cpu")));
    QVERIFY2(values && *values >= rows && *values <= 3 * rows, qPrintable(QString::number(values.value_or(-1))));
    QVERIFY(estimate(QStringLiteral("SELECT * FROM cpu")));
    QVERIFY2(values && *values >= 2 * rows && *values <= 6 * rows, qPrintable(QString::number(values.value_or(-1))));
    QVERIFY(estimate(QStringLiteral("SELECT count(u) FROM nothing")));
    QCOMPARE(values.value_or(0), 0.0);
    QVERIFY(estimate(QStringLiteral("SELECT nonsense(")));
    QVERIFY(!values);
}

void ScanEstimateTest::whatTheServerDoesNotTellIsNotKnown_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("no such statement") << QByteArray(R"({"error":"error parsing query: found EXPLAIN"})") << 400;
    QTest::newRow("rows instead") << QByteArray(R"({"results":[{"statement_id":0,"series":[{"name":"cpu","columns":)"
                                                R"(["time","count"],"values":[[0,7]]}]}]})")
                                  << 200;
    QTest::newRow("another plan") << QByteArray(R"({"results":[{"statement_id":0,"series":[{"columns":["QUERY PLAN"],)"
                                                R"("values":[["NUMBER OF BLOCKS: many"]]}]}]})")
                                  << 200;
}

void ScanEstimateTest::whatTheServerDoesNotTellIsNotKnown()
{
    QFETCH(const QByteArray, body);
    QFETCH(const int, status);
    FakeServer server;
    server.setHandler([=](const FakeRequest &) { return FakeAnswer::json(body, status); });
    ClientSettings settings = settingsFor(server.url());
    Client client(settings);
    bool isKnown = true;
    bool tookTooLong = true;
    QVERIFY(awaitJob(new ScanEstimate(client, query(QStringLiteral("SELECT count(u) FROM cpu")), 30'000),
                     [&](const ScanEstimate &job) {
                         isKnown = job.values().has_value();
                         tookTooLong = job.tookTooLong();
                     }));
    QVERIFY(!isKnown && !tookTooLong);
}

void ScanEstimateTest::aServerThatThinksLongIsNotAwaited()
{
    FakeServer server;
    server.setHandler([](const FakeRequest &) { return FakeAnswer::raw({}).stall(); });
    ClientSettings settings = settingsFor(server.url());
    Client client(settings);
    bool tookTooLong = false;
    QVERIFY(awaitJob(new ScanEstimate(client, query(QStringLiteral("SELECT count(u) FROM cpu")), 50),
                     [&](const ScanEstimate &job) { tookTooLong = job.tookTooLong() && !job.values(); }));
    QVERIFY(tookTooLong);
    QTRY_COMPARE_WITH_TIMEOUT(server.connectionsOpen(), 0, 30'000); // and is not kept busy
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::ScanEstimateTest)
#include "scanestimate_test.moc"
