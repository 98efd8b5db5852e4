// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client.h"
#include "core/client/query/queryjob.h"
#include "core/client/write/writejob.h"
#include "core/http/gzip.h"
#include "tests/core/client/awaitjob.h"
#include "tests/support/generatedsource.h"
#include "tests/support/hostilepoints.h"
#include "tests/support/pipelinerun.h"
#include "tests/support/pointsource.h"
#include "tests/support/settingsfor.h"
#include "tests/support/victoriametricsserver.h"

#include <QDateTime>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace penstock;
using Kind = WriteOutcome::Kind;

namespace {

/// Within what the server keeps and shows: points of other times are dropped without a word.
const qint64 aMinute = QDateTime::currentMSecsSinceEpoch() / 60'000 * 60'000 - 60'000;

ClientSettings settingsOf(const VictoriaMetricsServer &server, Flavour flavour)
{
    ClientSettings settings = settingsFound(server.url(), flavour);
    settings.profile.organization = QStringLiteral("anybody");
    return settings;
}

/// Numbers only; of a text the number that it is, or 0.
double stored(const FieldValue &value)
{
    if (const auto *boolean = std::get_if<bool>(&value))
        return *boolean ? 1 : 0;
    if (const auto *integer = std::get_if<std::int64_t>(&value))
        return double(*integer);
    if (const auto *text = std::get_if<std::string_view>(&value))
        return QByteArray(text->data(), qsizetype(text->size())).toDouble();
    return std::get<double>(value);
}

/// Twelve digits, counted from the largest number of the series.
bool isNear(double sent, double there, double largest)
{
    return std::abs(sent - there) <= std::max(largest * 1e-12, 1e-290);
}

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

std::unique_ptr<Source> lines(const QByteArrayList &all)
{
    return std::make_unique<GeneratedSource>(
        quint64(all.size()), [all](quint64 row, std::string &line) { line += all[qsizetype(row) - 1].toStdString(); });
}

QByteArray at(qint64 milliseconds)
{
    return ' ' + QByteArray::number(milliseconds * 1'000'000);
}

} // namespace

/// What is written to a real VictoriaMetrics is there, as far as it keeps it: numbers, by the millisecond.
class VictoriaMetricsWritesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void t2_8_victoriaMetricsStoresWhatIsCalledAccepted_data();
    void t2_8_victoriaMetricsStoresWhatIsCalledAccepted();
    void t2_8_8_whatItWouldDropIsRefused();
    void p7_21_write_data();
    void p7_21_write();
    void p7_21_aPipelineInGzip();
    void p7_22_writeVersion2();
    void p7_23_theConstantAnswerIsNotData();
    void t2_8_9_whatItCountsAsDroppedIsNotAccepted();
    void t2_8_9_timesOutsideItsRetentionAreRefused();
    void t2_8_9_closedCountersAreSaid();
    // Last: what others have just had dropped counts with ours.
    void p7_21_badLinesAreSkippedWithoutAWord();

private:
    VictoriaMetricsServer m_server;
};

void VictoriaMetricsWritesTest::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
}

void VictoriaMetricsWritesTest::p7_21_write_data()
{
    QTest::addColumn<Precision>("precision");
    QTest::addColumn<bool>("gzipped");
    QTest::newRow("nanoseconds") << Precision::Nanoseconds << false;
    QTest::newRow("microseconds") << Precision::Microseconds << true;
    QTest::newRow("milliseconds") << Precision::Milliseconds << false;
    QTest::newRow("seconds") << Precision::Seconds << false;
    QTest::newRow("minutes") << Precision::Minutes << false;
}

void VictoriaMetricsWritesTest::p7_21_write()
{
    QFETCH(const Precision, precision);
    QFETCH(const bool, gzipped);
    const qint64 unit = nanosecondsPer(precision);
    const QByteArray database = "p7_21_" + QByteArray::number(int(precision));
    const QByteArray lines = "m,host=a v=1.5,n=7i,on=true " + QByteArray::number(aMinute * 1'000'000 / unit) + '\n';
    WriteRequest request;
    request.target.database = QString::fromLatin1(database);
    request.target.precision = precision;
    request.body = gzipped ? gzip(lines) : lines;
    request.gzipped = gzipped;
    request.lines = 1;
    Client client(settingsOf(m_server, Flavour::VictoriaMetrics));
    QVERIFY(awaitJob(client.write(request), [](const WriteJob &job) {
        QVERIFY2(job.state() == Job::State::Succeeded, qPrintable(job.error().toText()));
        QCOMPARE(job.outcome().accepted, 1U);
    }));
    const QByteArray labels = "{db=\"" + database + "\",host=\"a\"} ";
    const QByteArray time = ' ' + QByteArray::number(aMinute);
    QCOMPARE(
        m_server.samples("{db=\"" + database + "\"}"),
        QByteArrayList({"m_n" + labels + '7' + time, "m_on" + labels + '1' + time, "m_v" + labels + "1.5" + time}));
}

void VictoriaMetricsWritesTest::p7_21_aPipelineInGzip()
{
    PipelineOptions options;
    options.target.database = QStringLiteral("piped");
    options.createDatabase = true; // there is none to create
    options.gzip = PipelineOptions::Gzip::On;
    options.batchRows = 500;
    // Nanoseconds that are no whole milliseconds: those are kept.
    auto source = std::make_unique<GeneratedSource>(2'000, [](quint64 row, std::string &line) {
        line += "m v=" + std::to_string(row) + " " + std::to_string((aMinute + qint64(row)) * 1'000'000 + 123'456);
    });
    PipelineRun run(std::move(source), settingsOf(m_server, Flavour::VictoriaMetrics), options);
    QVERIFY(run.wait());
    QVERIFY2(run.last.state == PipelineSnapshot::State::Succeeded,
             qPrintable(run.last.error ? run.last.error->toText() : QString()));
    QCOMPARE(run.last.accepted, quint64(2'000));
    const QByteArrayList samples = m_server.samples(R"({db="piped"})");
    QCOMPARE(samples.size(), 2'000);
    QVERIFY(samples.contains(R"(m_v{db="piped"} 1234 )" + QByteArray::number(aMinute + 1'234)));
}

void VictoriaMetricsWritesTest::p7_21_badLinesAreSkippedWithoutAWord()
{
    // Up to 1.104 the answer says nothing of them; later ones refuse the whole body.
    WriteRequest request;
    request.target.database = QStringLiteral("bad");
    const QByteArray time = ' ' + QByteArray::number(aMinute) + '\n';
    request.target.precision = Precision::Milliseconds;
    request.body = "m v=1" + time + "nonsense\nm v=3" + time;
    Client client(settingsOf(m_server, Flavour::VictoriaMetrics));
    Kind kind = Kind::Accepted;
    QVERIFY(awaitJob(client.write(request), [&](const WriteJob &job) { kind = job.outcome().kind; }));
    const qsizetype there = m_server.samples(R"({db="bad"})").size();
    QVERIFY(kind == Kind::Accepted ? there == 2 : kind == Kind::Rejected && there == 0);
}

void VictoriaMetricsWritesTest::p7_22_writeVersion2()
{
    WriteRequest request;
    request.target.database = QStringLiteral("ignored");
    request.body = "version2,host=b v=2.5 " + QByteArray::number(aMinute * 1'000'000) + '\n';
    Client client(settingsOf(m_server, Flavour::V2));
    QVERIFY(awaitJob(client.write(request), [](const WriteJob &job) {
        QVERIFY2(job.state() == Job::State::Succeeded, qPrintable(job.error().toText()));
        QCOMPARE(job.outcome().accepted, 1U);
    }));
    // The bucket is not kept.
    QCOMPARE(m_server.samples(R"({__name__="version2_v"})"),
             QByteArrayList{R"(version2_v{host="b"} 2.5 )" + QByteArray::number(aMinute)});
}

void VictoriaMetricsWritesTest::p7_23_theConstantAnswerIsNotData()
{
    Query query;
    query.script = Script(QStringLiteral("SELECT v FROM nowhere"));
    query.database = QStringLiteral("nowhere");
    Client client(settingsOf(m_server, Flavour::VictoriaMetrics));
    int batches = 0;
    QueryJob *job = client.query(query);
    connect(job, &QueryJob::batchReady, this, [&batches] { ++batches; });
    QVERIFY(awaitJob(job, [](const QueryJob &ended) {
        QCOMPARE(ended.state(), Job::State::Failed);
        QVERIFY2(ended.error().message.contains(QStringLiteral("VictoriaMetrics")), qPrintable(ended.error().message));
    }));
    QCOMPARE(batches, 0);
}

void VictoriaMetricsWritesTest::t2_8_victoriaMetricsStoresWhatIsCalledAccepted_data()
{
    QTest::addColumn<unsigned>("seed");
    for (const unsigned seed : {1U, 2U, 3U})
        QTest::addRow("seed %u", seed) << seed;
}

void VictoriaMetricsWritesTest::t2_8_victoriaMetricsStoresWhatIsCalledAccepted()
{
    QFETCH(const unsigned, seed);
    const std::int64_t start = 1'600'000'000'000'000'000 + std::int64_t(seed) * 10'000'000'000'000;
    std::vector<Point> points = HostilePoints(seed, false).make(800, start);
    PipelineRun run(std::make_unique<PointSource>(points), settingsOf(m_server, Flavour::VictoriaMetrics), {});
    QVERIFY(run.wait());
    QCOMPARE(run.last.state, PipelineSnapshot::State::Succeeded);
    QVERIFY(run.last.accepted > 100 && run.last.rejected > 50);
    // Texts, booleans, digits, the tag "db", milliseconds; and that they count refused rows too.
    QCOMPARE(run.last.notes.size(), 6);
    QSet<quint64> rejected;
    for (const RejectedRow &row : run.last.rejectedRows)
        rejected += row.row;

    QHash<qint64, QList<VictoriaMetricsServer::Sample>> there;
    for (const VictoriaMetricsServer::Sample &sample : m_server.values()) {
        if (sample.time >= start / 1'000'000 && sample.time < start / 1'000'000 + 10'000'000)
            there[sample.time] += sample;
    }
    const auto metricOf = [](const PointView &point, const FieldView &field) {
        QJsonObject metric{{QStringLiteral("__name__"), toText(point.measurement) + u'_' + toText(field.key)}};
        for (const TagView &tag : point.tags)
            metric.insert(toText(tag.key), toText(tag.value));
        return metric;
    };
    QHash<QJsonObject, double> largest;
    for (const Point &owner : points) {
        PointView point;
        owner.view(0, point);
        for (const FieldView &field : point.fields) {
            double &most = largest[metricOf(point, field)];
            most = std::max(most, std::abs(stored(field.value)));
        }
    }
    for (quint64 number = 1; number <= points.size(); ++number) {
        PointView point;
        points[number - 1].view(0, point);
        QList<VictoriaMetricsServer::Sample> samples = there.take(point.time / 1'000'000);
        QCOMPARE(quint64(samples.size()), rejected.contains(number) ? 0 : point.fields.size());
        for (const FieldView &field : rejected.contains(number) ? std::vector<FieldView>() : point.fields) {
            const QJsonObject metric = metricOf(point, field);
            const auto found = std::ranges::find(samples, metric, &VictoriaMetricsServer::Sample::metric);
            QVERIFY2(found != samples.end(), qPrintable(toText(field.key)));
            QVERIFY2(
                isNear(stored(field.value), found->value, largest.value(metric)),
                qPrintable(QStringLiteral("%1 %2").arg(stored(field.value), 0, 'g', 17).arg(found->value, 0, 'g', 17)));
        }
    }
    QVERIFY(there.isEmpty());
    QCOMPARE(run.last.unknown, quint64(0));
    QCOMPARE(run.last.accepted + run.last.rejected, quint64(800));
}

void VictoriaMetricsWritesTest::t2_8_8_whatItWouldDropIsRefused()
{
    PipelineOptions options;
    options.target.database = QStringLiteral("t2_8_8");
    PipelineRun run(lines({"m v=1" + at(aMinute), "m v=" + at(aMinute), "garbage" + at(aMinute), "m v=.5" + at(aMinute),
                           "m v=nan" + at(aMinute), "m v=1 -5", "m v=1 999999", "m s=\"a\nb\",v=1" + at(aMinute),
                           "m a\"b=1" + at(aMinute), "m,__name__=x v=1" + at(aMinute), "m v=1x" + at(aMinute),
                           "m,time=x time=2" + at(aMinute)}),
                    settingsOf(m_server, Flavour::VictoriaMetrics), options);
    QVERIFY(run.wait());
    QCOMPARE(run.last.accepted, quint64(2));
    QCOMPARE(run.last.rejected, quint64(10));
    QCOMPARE(run.last.unknown, quint64(0));
    QCOMPARE(run.last.notes, QStringList());
    QCOMPARE(m_server.samples(R"({db="t2_8_8"})").size(), 2);
}

void VictoriaMetricsWritesTest::t2_8_9_whatItCountsAsDroppedIsNotAccepted()
{
    // It keeps 30 labels and leaves the others out, so that series become one.
    QByteArray line = "labels";
    for (int i = 0; i < 40; ++i)
        line += ",label" + QByteArray::number(i) + "=x";
    PipelineRun run(lines({line + " v=1" + at(aMinute), "labels v=2" + at(aMinute)}),
                    settingsOf(m_server, Flavour::VictoriaMetrics), {});
    QVERIFY(run.wait());
    QCOMPARE(run.last.accepted, quint64(1));
    QCOMPARE(run.last.unknown, quint64(1));
    QCOMPARE(run.last.notes.size(), 1);
    QVERIFY2(run.last.notes[0].contains(u"counted"), qPrintable(run.last.notes[0]));
}

void VictoriaMetricsWritesTest::t2_8_9_timesOutsideItsRetentionAreRefused()
{
    VictoriaMetricsServer server({QStringLiteral("-retentionPeriod=30d")});
    QVERIFY2(server.start(), qPrintable(server.problem()));
    constexpr qint64 day = 86'400'000;
    PipelineRun run(lines({"m v=1" + at(aMinute - 31 * day), "m v=2" + at(aMinute - 29 * day), "m v=3" + at(aMinute),
                           "m v=4" + at(aMinute + 3 * day), "m v=5" + at(aMinute + day)}),
                    settingsOf(server, Flavour::VictoriaMetrics), {});
    QVERIFY(run.wait());
    QCOMPARE(run.last.rejected, quint64(2));
    QCOMPARE(run.last.rejectedRows[0].row, quint64(1));
    QVERIFY(run.last.rejectedRows[0].reason.contains(u"older"));
    QVERIFY(run.last.rejectedRows[1].reason.contains(u"ahead"));
    QCOMPARE(run.last.accepted, quint64(3));
    QCOMPARE(run.last.unknown, quint64(0));
}

void VictoriaMetricsWritesTest::t2_8_9_closedCountersAreSaid()
{
    VictoriaMetricsServer server({QStringLiteral("-metricsAuthKey=key")});
    QVERIFY2(server.start(), qPrintable(server.problem()));
    PipelineRun run(lines({"m v=1" + at(aMinute), "m v=2 1600000000000000000"}),
                    settingsOf(server, Flavour::VictoriaMetrics), {});
    QVERIFY(run.wait());
    QCOMPARE(run.last.accepted, quint64(1));
    QCOMPARE(run.last.unknown, quint64(1));
    QCOMPARE(run.last.notes.size(), 2);
    QVERIFY2(run.last.notes[0].contains(u"not known"), qPrintable(run.last.notes[0]));
    QVERIFY2(run.last.notes[1].contains(u"older than a month"), qPrintable(run.last.notes[1]));
}

QTEST_GUILESS_MAIN(VictoriaMetricsWritesTest)
#include "victoriametricswrites_test.moc"
