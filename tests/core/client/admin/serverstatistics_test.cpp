// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/admin/metricspage.h"
#include "core/client/admin/serverstatistic.h"
#include "core/client/admin/statisticshistory.h"
#include "tests/core/client/admin/adminrun.h"
#include "tests/support/fakeserver.h"
#include "tests/support/settingsfor.h"

#include <QTest>

#include <cmath>

using namespace penstock;

using Kind = ServerStatistic::Kind;

namespace {

constexpr std::int64_t second = 1'000'000'000;

const QByteArray page =
    "# HELP go_goroutines Number of goroutines.\n"
    "# TYPE go_goroutines gauge\n"
    "go_goroutines 21\n"
    "# TYPE http_api_requests_total counter\n"
    "http_api_requests_total{handler=\"platform\",path=\"/api/v2/write\",status=\"2XX\"} 1.2345e+04\n"
    "http_api_requests_total{handler=\"a\\\"b\\\\c\\nd,}\"} 1 1700000000000\n"
    "# TYPE task_wait_seconds histogram\n"
    "task_wait_seconds_bucket{le=\"0.1\"} 3\n"
    "task_wait_seconds_bucket{le=\"+Inf\"} 4\n"
    "task_wait_seconds_sum 0.5\n"
    "task_wait_seconds_count 4\n"
    "# TYPE pause summary\n"
    "pause{quantile=\"0.5\"} NaN\n"
    "pause_sum 2\n"
    "bare 9007199254740993\r\n"
    "  \n"
    "broken{le=\"0.1\" 3\n"
    "# EOF";

HttpAnswer answerOf(const QByteArray &body)
{
    HttpAnswer answer;
    answer.head.status = 200;
    answer.body = body;
    answer.path = "/metrics";
    return answer;
}

QStringList listed(const ServerStatistics &statistics)
{
    QStringList list;
    for (const ServerStatistic &one : statistics.list) {
        const QString kind = one.kind == Kind::Counter ? QStringLiteral("counter")
                             : one.kind == Kind::Gauge ? QStringLiteral("gauge")
                                                       : QStringLiteral("?");
        list += QStringList{one.module, one.name, one.instance, kind, one.exact}.join(u'|');
    }
    return list;
}

const ServerStatistic *find(const ServerStatistics &statistics, const QString &module, const QString &name)
{
    const auto found = std::ranges::find_if(
        statistics.list, [&](const ServerStatistic &one) { return one.module == module && one.name == name; });
    return found == statistics.list.end() ? nullptr : &*found;
}

ServerStatistics reading(double counter, double gauge)
{
    ServerStatistics statistics;
    statistics.list.push_back(
        {.module = QStringLiteral("httpd"), .name = QStringLiteral("req"), .kind = Kind::Counter, .value = counter});
    statistics.list.push_back(
        {.module = QStringLiteral("httpd"), .name = QStringLiteral("reqActive"), .kind = Kind::Gauge, .value = gauge});
    return statistics;
}

} // namespace

class ServerStatisticsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsMetrics()
    {
        const Result<Talk> talk = readMetrics(answerOf(page));
        QVERIFY(talk);
        const ServerStatistics statistics = ServerStatistics::of(talk->rows);
        QCOMPARE(listed(statistics),
                 (QStringList{
                     QStringLiteral("go|go_goroutines||gauge|21"),
                     QStringLiteral("http|http_api_requests_total|handler=platform, path=/api/v2/write, "
                                    "status=2XX|counter|12345"),
                     QStringLiteral("http|http_api_requests_total|handler=a\"b\\c\nd,}|counter|1"),
                     QStringLiteral("task|task_wait_seconds_sum||counter|0.5"),
                     QStringLiteral("task|task_wait_seconds_count||counter|4"),
                     QStringLiteral("pause|pause|quantile=0.5|gauge|NaN"),
                     QStringLiteral("pause|pause_sum||counter|2"),
                     QStringLiteral("bare|bare||?|9007199254740992"),
                 }));
        QCOMPARE(statistics.buckets, std::size_t(2));
        QCOMPARE(talk->rows.notes().size(), std::size_t(1)); // the broken line is not passed over in silence
        QVERIFY2(talk->rows.notes().front().text.contains(u"1"), qPrintable(talk->rows.notes().front().text));
    }

    void foreignPagesAreRefused()
    {
        for (const QByteArray &body : {QByteArray("<!DOCTYPE html><html></html>"), QByteArray(), QByteArray("{}"),
                                       QByteArray("# TYPE a gauge\n")}) {
            const Result<Talk> talk = readMetrics(answerOf(body));
            QVERIFY2(!talk, body.constData());
            QCOMPARE(talk.error().kind, Error::Kind::Protocol);
        }
    }

    void asks2And3_data()
    {
        QTest::addColumn<Flavour>("flavour");
        QTest::newRow("2.x") << Flavour::V2;
        QTest::newRow("3.x") << Flavour::V3;
    }

    void asks2And3()
    {
        QFETCH(const Flavour, flavour);
        FakeServer server;
        server.setHandler([](const FakeRequest &request) {
            FakeAnswer answer = FakeAnswer::of(request.target == "/metrics" ? 200 : 404);
            return answer.header("Content-Type", "text/plain; version=0.0.4").text(page);
        });
        ClientSettings settings = settingsFor(server.url(), flavour);
        Client client(settings);
        QVERIFY(awaitJob(client.administer(adminRequest(AdminRequest::Kind::ShowStatistics)), [](const AdminJob &job) {
            QVERIFY2(job.state() == Job::State::Succeeded, qPrintable(job.error().message));
            QCOMPARE(ServerStatistics::of(job.rows()).list.size(), std::size_t(8));
        }));
    }

    void asks1()
    {
        InfluxdServer server;
        QVERIFY2(server.start(), qPrintable(server.problem()));
        server.query(QStringLiteral("CREATE DATABASE plant"));
        ClientSettings settings = settingsFor(server.url(), Flavour::V1);
        Client client(settings);
        StatisticsHistory history;
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(server.write(QStringLiteral("plant"), "m,host=a v=1 1600000000000000000\n"), 204);
            QVERIFY(
                awaitJob(client.administer(adminRequest(AdminRequest::Kind::ShowStatistics)), [&](const AdminJob &job) {
                    QVERIFY2(job.state() == Job::State::Succeeded, qPrintable(job.error().message));
                    history.add(ServerStatistics::of(job.rows()), i * 1'000, i * second);
                }));
        }
        ServerStatistics last;
        for (const StatisticsHistory::Entry &entry : history.entries())
            last.list.push_back(entry.now);
        const ServerStatistic *const written = find(last, QStringLiteral("httpd"), QStringLiteral("pointsWrittenOK"));
        QVERIFY(written);
        QCOMPARE(written->exact, QStringLiteral("2"));
        QVERIFY(written->kind == Kind::Counter);
        QCOMPARE(written->instance, QStringLiteral("bind=127.0.0.1:%1").arg(server.port()));
        const StatisticsHistory::Entry *const entry = history.find(written->key());
        QVERIFY(entry && entry->perSecond);
        QCOMPARE(*entry->perSecond, 1.0);
        const ServerStatistic *const series = find(last, QStringLiteral("database"), QStringLiteral("numSeries"));
        QVERIFY(series);
        QVERIFY(series->kind == Kind::Gauge);
        const ServerStatistic *const shard = find(last, QStringLiteral("shard"), QStringLiteral("writePointsOk"));
        QVERIFY(shard);
        QVERIFY2(shard->instance.contains(u"database=plant") && !shard->instance.contains(u"walPath"),
                 qPrintable(shard->instance));
        for (const ServerStatistic &one : last.list)
            QVERIFY2(one.kind != Kind::Unsaid, qPrintable(one.key())); // all that 1.6.7 tells is known
        QVERIFY(!history.fellAt());
    }

    void ratesAndRestarts()
    {
        StatisticsHistory history;
        history.add(reading(100, 5), 0, 10 * second);
        QVERIFY(!history.entries()[0].perSecond);
        QVERIFY(history.entries()[0].points.empty());
        QCOMPARE(history.entries()[1].points.size(), std::size_t(1));
        history.add(reading(150, 3), 2'000, 12 * second);
        QCOMPARE(*history.entries()[0].perSecond, 25.0);
        QCOMPARE(history.entries()[0].points.back().value, 25.0);
        QCOMPARE(*history.entries()[1].perSecond, -1.0); // a gauge may fall
        QCOMPARE(history.entries()[1].points.back().value, 3.0);
        QVERIFY(!history.fellAt());
        history.add(reading(7, 3), 4'000, 14 * second);
        QVERIFY(!history.entries()[0].perSecond); // nobody knows how much
        QVERIFY(std::isnan(history.entries()[0].points.back().value));
        QCOMPARE(*history.fellAt(), 14 * second);
        QCOMPARE(history.fallen(), std::size_t(1));
        history.add(reading(9, 3), 6'000, 16 * second);
        QCOMPARE(*history.entries()[0].perSecond, 1.0);
        QCOMPARE(*history.fellAt(), 14 * second); // said until the next one
    }

    void whatIsGoneIsGone()
    {
        StatisticsHistory history;
        ServerStatistics both = reading(1, 1);
        history.add(both, 0, second);
        const QString second_ = both.list[1].key();
        both.list.erase(both.list.begin());
        both.list.push_back({.module = QStringLiteral("new"), .name = QStringLiteral("n"), .value = 4});
        history.add(both, 1'000, 2 * second);
        QCOMPARE(history.entries().size(), std::size_t(2));
        QCOMPARE(history.entries()[0].now.key(), second_);
        QCOMPARE(history.entries()[1].now.module, QStringLiteral("new"));
        QVERIFY(history.find(second_) == &history.entries()[0]);
    }

    void memoryIsBounded()
    {
        StatisticsHistory history;
        ServerStatistics many;
        for (std::size_t i = 0; i < StatisticsHistory::mostKept + 2; ++i)
            many.list.push_back({.module = QStringLiteral("m"), .name = QString::number(i), .kind = Kind::Gauge});
        const QString wished = many.list.back().key();
        history.wish({wished});
        for (int i = 0; i < 500; ++i)
            history.add(many, i * 10'000LL, i * 10 * second);
        // 15 minutes of one every ten seconds, both ends included.
        QCOMPARE(history.entries().front().points.size(), std::size_t(91));
        QCOMPARE(history.find(wished)->points.size(), std::size_t(91));
        QVERIFY(history.entries()[StatisticsHistory::mostKept].points.empty());
    }
};

QTEST_GUILESS_MAIN(ServerStatisticsTest)
#include "serverstatistics_test.moc"
