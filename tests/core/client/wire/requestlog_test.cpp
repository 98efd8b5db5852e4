// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client.h"
#include "core/client/query/queryjob.h"
#include "core/client/wire/requestlog.h"
#include "core/client/write/writejob.h"
#include "tests/support/fakeserver.h"
#include "tests/support/patience.h"

#include <QSignalSpy>
#include <QTest>

#include <thread>

namespace penstock {

class RequestLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOfAnswers();
    void tellsOfFailures();
    void tellsOfAborts();
    void tellsTheStatement_data();
    void tellsTheStatement();
    void a32_holdsNoSecret();
    void forgetsTheOldest();
    void takesRecordsFromAnyThread();
};

namespace {

struct Fixture
{
    Fixture()
    {
        settings.profile = Profile::createNew();
        settings.profile.url = server.url();
        settings.profile.user = QStringLiteral("me");
        settings.profile.totalTimeout = std::chrono::seconds(3);
        settings.secret = QStringLiteral("geheim");
        settings.log = std::make_shared<RequestLog>();
    }

    FakeServer server;
    ClientSettings settings;
};

WriteRequest write(const QByteArray &lines)
{
    WriteRequest request;
    request.target.database = QStringLiteral("d");
    request.body = lines;
    request.lines = 1;
    return request;
}

bool waitFor(Job *job)
{
    return QSignalSpy(job, &Job::finished).wait(30'000);
}

} // namespace

void RequestLogTest::tellsOfAnswers()
{
    Fixture f;
    f.server.enqueue(FakeAnswer::of(204).header("X-Request-Id", "id-1").send("\r\n"));
    Client client(f.settings);
    const QDateTime before = QDateTime::currentDateTimeUtc();
    QVERIFY(waitFor(client.write(write("m v=1 1\n"))));
    const QList<RequestRecord> records = f.settings.log->records();
    QCOMPARE(records.size(), 1);
    const RequestRecord &record = records.first();
    QVERIFY(record.started >= before && record.started <= QDateTime::currentDateTimeUtc());
    QCOMPARE(record.method, "POST");
    QCOMPARE(record.url, f.server.url().toString() + QStringLiteral("/write?db=d&precision=n"));
    QCOMPARE(record.status, 204);
    QCOMPARE(record.requestId, QStringLiteral("id-1"));
    QVERIFY(record.bytesOut > 8 && record.bytesIn > 20);
    QVERIFY(record.firstByte.count() > 0 && record.duration >= record.firstByte);
    QCOMPARE(record.error, QString());
}

void RequestLogTest::tellsOfFailures()
{
    Fixture f;
    f.server.enqueue(FakeAnswer::raw({}).close());
    f.server.enqueue(FakeAnswer::raw({}).stall());
    Client client(f.settings);
    QVERIFY(waitFor(client.write(write("m v=1 1\n"))));
    // The profile's limit for the whole.
    QVERIFY(waitFor(client.write(write("m v=1 1\n"))));
    const QList<RequestRecord> records = f.settings.log->records();
    QCOMPARE(records.size(), 2);
    QVERIFY2(records[0].error.contains(u"before an answer"), qPrintable(records[0].error));
    QVERIFY2(records[1].error.contains(u"longer than 3 s in all"), qPrintable(records[1].error));
    QCOMPARE(records[1].status, 0);
    QCOMPARE(records[1].firstByte.count(), 0);
    QVERIFY(records[1].duration >= std::chrono::seconds(3));
}

void RequestLogTest::tellsOfAborts()
{
    Fixture f;
    f.server.enqueue(FakeAnswer::of(200).chunks({"{"}, false).stall());
    Client client(f.settings);
    Query query;
    query.script = Script(QStringLiteral("SHOW DATABASES"));
    QueryJob *job = client.query(query);
    QTRY_VERIFY(job->timing().bytes > 0);
    job->cancel();
    QTRY_COMPARE(f.settings.log->records().size(), 1);
    QCOMPARE(f.settings.log->records().first().status, 200);
    QVERIFY(!f.settings.log->records().first().error.isEmpty());
}

void RequestLogTest::tellsTheStatement_data()
{
    QTest::addColumn<Flavour>("flavour");
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("told");
    const QString select = QStringLiteral("SELECT \"a b\"\n  FROM m WHERE s = 'ü & + %26'");
    const QString told = QStringLiteral("SELECT \"a b\" FROM m WHERE s = 'ü & + %26'");
    QTest::newRow("a form, 1.x") << Flavour::V1 << Language::InfluxQl << select << told;
    QTest::newRow("JSON, 3.x") << Flavour::V3 << Language::Sql << select << told;
    QTest::newRow("Flux, 2.x") << Flavour::V2 << Language::Flux << QStringLiteral("from(bucket: \"b\")")
                               << QStringLiteral("from(bucket: \"b\")");
    QTest::newRow("a long one") << Flavour::V1 << Language::InfluxQl << QStringLiteral("SELECT ") + QString(3'000, u'a')
                                << QStringLiteral("SELECT ") + QString(1'993, u'a') + u'…';
    // Its secrets are left out, so that only the beginning is as it was asked.
    QTest::newRow("a password") << Flavour::V1 << Language::InfluxQl
                                << QStringLiteral("CREATE USER u WITH PASSWORD 'geheim'")
                                << QStringLiteral("CREATE USER u WITH PASSWORD …");
    QTest::newRow("a token") << Flavour::V2 << Language::Flux
                             << QStringLiteral("from(bucket: \"b\", host: \"h\", token: \"geheim\")")
                             << QStringLiteral("from(bucket: \"b\", host: \"h\", token: …");
}

void RequestLogTest::tellsTheStatement()
{
    QFETCH(Flavour, flavour);
    QFETCH(Language, language);
    QFETCH(QString, asked);
    QFETCH(QString, told);
    Fixture f;
    f.settings.profile.flavour = flavour;
    f.settings.server.flavour = flavour;
    f.settings.server.capabilities = Capabilities::of(flavour, {});
    f.server.enqueue(FakeAnswer::raw({}).close());
    Client client(f.settings);
    Query query;
    query.script = Script(asked, language);
    query.database = QStringLiteral("d");
    QVERIFY(waitFor(client.query(query)));
    const QList<RequestRecord> records = f.settings.log->records();
    QCOMPARE(records.size(), 1);
    const QString statement = records.first().statement;
    QVERIFY2(!statement.contains(u"geheim"), qPrintable(statement));
    if (asked.contains(u"geheim"))
        QVERIFY2(statement.startsWith(told.chopped(1)), qPrintable(statement));
    else
        QCOMPARE(statement, told);
    // Data is none.
    QVERIFY(waitFor(client.write(write("m s=\"q=1\" 1\n"))));
    QCOMPARE(f.settings.log->records().constLast().statement, QString());
}

void RequestLogTest::a32_holdsNoSecret()
{
    Fixture f;
    f.server.enqueue(FakeAnswer::of(307).header("Location", "/write?db=d&u=me&p=geheim").empty());
    f.server.enqueue(FakeAnswer::raw({}).close());
    Client client(f.settings);
    QVERIFY(waitFor(client.write(write("m s=\"geheim\" 1\n"))));
    const RequestRecord record = f.settings.log->records().value(0);
    QVERIFY2(record.url.endsWith(u"/write?db=d&u=***&p=***"), qPrintable(record.url));
    QVERIFY(!record.error.isEmpty() && !record.error.contains(u"geheim"));
}

void RequestLogTest::forgetsTheOldest()
{
    RequestLog log;
    for (std::size_t i = 0; i < RequestLog::usualCapacity + 5; ++i) {
        RequestRecord record;
        record.status = static_cast<int>(i);
        log.add(record);
    }
    QCOMPARE(log.records().size(), qsizetype(RequestLog::usualCapacity));
    QCOMPARE(log.records().first().status, 5);
    log.clear();
    QVERIFY(log.records().isEmpty());
}

void RequestLogTest::takesRecordsFromAnyThread()
{
    RequestLog log;
    int heard = 0;
    connect(&log, &RequestLog::recorded, this, [&heard] { ++heard; });
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([&log] {
                for (int j = 0; j < 100; ++j)
                    log.add({});
            });
    }
    QCOMPARE(log.records().size(), 400);
    QTRY_COMPARE(heard, 400);
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::RequestLogTest)
#include "requestlog_test.moc"
