// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/gzip.h"
#include "tests/integration/onewrite.h"
#include "tests/support/fakeinflux3.h"
#include "tests/support/settingsfor.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace penstock;
using namespace penstock::onewrite;
using Kind = WriteOutcome::Kind;

namespace {

const QString database = QStringLiteral("plant");

WriteRequest linesOf(const QByteArray &body)
{
    return linesFor(database, body);
}

QList<quint64> numbersOf(const WriteOutcome &outcome)
{
    QList<quint64> numbers;
    for (const RejectedLine &line : outcome.lines)
        numbers += line.number;
    return numbers;
}

} // namespace

/// Writes to an InfluxDB 3.x that answers as its source says.
class Influx3WritesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void p2_1_noContentIsSuccess();
    void p2_2_anArrayNamesTheRefusedLines();
    void p2_3_anObjectMeansNothingIsStored();
    void p2_4_limitsAreNamedToo();
    void p2_5_tooLargeOnTheWire();
    void p2_6_tooLargeWhenUnpacked();
    void p2_7_anEmptyWriteIsNotSent();
    void p2_8_anOldServerReadsThePrecision();
    void p2_9_noSyncDoesNotWaitForTheLog();
    void p2_10_numbersLeaveOutBlankLinesAndComments();
    void p2_11_strictRulesAreNamedByTheServer_data();
    void p2_11_strictRulesAreNamedByTheServer();
    void p2_12_smallTimesAreNotGuessed();
    void badNamesOfDatabasesAreNotTheLinesFault();
    void loginsAreNotTriedAgain();
    void aDistributedServerIsWrittenToAtOnce();
};

void Influx3WritesTest::p2_1_noContentIsSuccess()
{
    FakeInflux3 server;
    WriteRequest request = linesOf("m,host=a v=1.5 1\nm,host=b v=2.5 2\n");
    Written written = write(settingsFound(server.url(), Flavour::V3), request);
    QVERIFY2(written.state == Job::State::Succeeded, qPrintable(written.error.toText()));
    QCOMPARE(written.outcome.accepted, 2U);
    request.body = gzip("m,host=c v=3.5 3\n");
    request.gzipped = true;
    request.lines = 1;
    written = write(settingsFound(server.url(), Flavour::V3), request);
    QCOMPARE(written.outcome.accepted, 1U);
    QCOMPARE(server.points(database), QByteArrayList({"m,host=a v=1.5 1", "m,host=b v=2.5 2", "m,host=c v=3.5 3"}));
}

void Influx3WritesTest::p2_2_anArrayNamesTheRefusedLines()
{
    FakeInflux3 server;
    const Written written = write(settingsFound(server.url(), Flavour::V3),
                                  linesOf("m v=1.5 1\nm v= 2\nm v=3.5 3\nm v=\"a long text, really\" 4\n"));
    QCOMPARE(written.state, Job::State::Failed);
    QCOMPARE(written.error.details.status, 400);
    QCOMPARE(written.outcome.kind, Kind::Partial);
    QCOMPARE(written.outcome.accepted, 2U);
    QCOMPARE(written.outcome.rejected, 2U);
    QVERIFY(written.outcome.rejectedIsExact);
    QCOMPARE(numbersOf(written.outcome), QList<quint64>({2, 4}));
    QVERIFY2(written.outcome.lines[1].reason.contains(QStringLiteral("invalid column type for column 'v'")),
             qPrintable(written.outcome.lines[1].reason));
    QVERIFY(written.error.message.contains(QStringLiteral("the others are stored")));
    QVERIFY(written.error.message.contains(QStringLiteral("line 2: ")));
    QCOMPARE(server.points(database), QByteArrayList({"m v=1.5 1", "m v=3.5 3"}));
}

void Influx3WritesTest::p2_3_anObjectMeansNothingIsStored()
{
    for (const QString &version : {QStringLiteral("3.10.0"), QStringLiteral("3.9.0")}) {
        FakeInflux3::Options options;
        options.version = version;
        FakeInflux3 server(options);
        WriteRequest request = linesOf("m v=1.5 1\nm v= 2\nm v=3.5 3\n");
        request.target.acceptPartial = false;
        const Written written = write(settingsFound(server.url(), Flavour::V3), request);
        QCOMPARE(written.outcome.kind, Kind::Rejected);
        QCOMPARE(written.outcome.accepted, 0U);
        QCOMPARE(written.outcome.rejected, 3U);
        QVERIFY(written.error.message.contains(QStringLiteral("nothing of it is stored")));
        QCOMPARE(server.points(database), QByteArrayList());
        // Before 3.10 there is a text only.
        if (version == QStringLiteral("3.10.0"))
            QCOMPARE(numbersOf(written.outcome), QList<quint64>{2});
    }
}

void Influx3WritesTest::p2_4_limitsAreNamedToo()
{
    FakeInflux3::Options options;
    options.maxTables = 1;
    FakeInflux3 server(options);
    const Written written =
        write(settingsFound(server.url(), Flavour::V3), linesOf("m v=1.5 1\nother v=2.5 2\nm v=3.5 3\n"));
    QCOMPARE(written.error.details.status, 422);
    QCOMPARE(written.outcome.kind, Kind::Partial);
    QCOMPARE(numbersOf(written.outcome), QList<quint64>{2});
    QCOMPARE(written.outcome.accepted, 2U);
    QCOMPARE(server.points(database).size(), 2);
}

void Influx3WritesTest::p2_5_tooLargeOnTheWire()
{
    FakeInflux3::Options options;
    options.maxCompressedBytes = 2'000;
    FakeInflux3 server(options);
    constexpr int lines = 400;
    QRandomGenerator random(413);
    QByteArray noise;
    for (int i = 1; i <= lines; ++i)
        noise += "m v=" + QByteArray::number(random.generateDouble() + 1, 'g', 17) + ' ' + QByteArray::number(i) + '\n';
    WriteRequest request = linesOf(gzip(noise));
    request.gzipped = true;
    request.lines = lines;
    QVERIFY(request.body.size() > 2'000);
    const Written written = write(settingsFound(server.url(), Flavour::V3), request);
    QCOMPARE(written.error.details.status, 413);
    QCOMPARE(written.error.kind, Error::Kind::TooLarge);
    QCOMPARE(written.outcome.kind, Kind::Rejected);
    QCOMPARE(server.points(database).size(), 0);
}

void Influx3WritesTest::p2_6_tooLargeWhenUnpacked()
{
    FakeInflux3::Options options;
    options.maxBytes = 20'000;
    FakeInflux3 server(options);
    WriteRequest request = linesOf(gzip(QByteArray("m v=1.5 1\n").repeated(3'000)));
    request.gzipped = true;
    request.lines = 3'000;
    QVERIFY(request.body.size() < 2'000);
    const Written written = write(settingsFound(server.url(), Flavour::V3), request);
    QCOMPARE(written.error.details.status, 413);
    QCOMPARE(written.error.kind, Error::Kind::TooLarge);
    QCOMPARE(server.points(database).size(), 0);
}

void Influx3WritesTest::p2_7_anEmptyWriteIsNotSent()
{
    FakeInflux3 server;
    const Written written = write(settingsFound(server.url(), Flavour::V3), linesOf("# nothing\n\n"));
    QCOMPARE(written.state, Job::State::Succeeded);
    QCOMPARE(server.server().requests().size(), 0);
    // Where nobody could count, the server's complaint is understood.
    WriteRequest packed = linesOf(gzip("# nothing\n"));
    packed.gzipped = true;
    const Written answered = write(settingsFound(server.url(), Flavour::V3), packed);
    QCOMPARE(server.server().requests().size(), 1);
    QVERIFY2(answered.state == Job::State::Succeeded, qPrintable(answered.error.toText()));
    QCOMPARE(answered.outcome.accepted, 0U);
}

void Influx3WritesTest::p2_8_anOldServerReadsThePrecision()
{
    FakeInflux3::Options options;
    options.version = QStringLiteral("3.5.0");
    FakeInflux3 server(options);
    for (const Precision precision :
         {Precision::Nanoseconds, Precision::Microseconds, Precision::Milliseconds, Precision::Seconds}) {
        WriteRequest request = linesOf("m v=1.5 7\n");
        request.target.precision = precision;
        QCOMPARE(write(settingsFound(server.url(), Flavour::V3), request).state, Job::State::Succeeded);
    }
    QCOMPARE(server.points(database),
             QByteArrayList({"m v=1.5 7", "m v=1.5 7000", "m v=1.5 7000000", "m v=1.5 7000000000"}));
}

void Influx3WritesTest::p2_9_noSyncDoesNotWaitForTheLog()
{
    FakeInflux3::Options options;
    options.walDelayMs = 400;
    FakeInflux3 server(options);
    WriteRequest request = linesOf("m v=1.5 1\n");
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(write(settingsFound(server.url(), Flavour::V3), request).state, Job::State::Succeeded);
    QVERIFY(clock.elapsed() >= 400);
    options.walDelayMs = 600'000; // longer than any patience here
    FakeInflux3 slow(options);
    request.target.noSync = true;
    QCOMPARE(write(settingsFound(slow.url(), Flavour::V3), request).state, Job::State::Succeeded);
}

void Influx3WritesTest::p2_10_numbersLeaveOutBlankLinesAndComments()
{
    FakeInflux3 server;
    const Written written =
        write(settingsFound(server.url(), Flavour::V3), linesOf("# a comment\n\nm v=1.5 1\n   \n# another\n"
                                                                "a_measurement_with_a_long_name v= 2\nm v=3.5 3\n"));
    QCOMPARE(numbersOf(written.outcome), QList<quint64>{2});
    // The text that comes with it is that of another line.
    QCOMPARE(written.outcome.lines[0].text, QString());
    QCOMPARE(written.outcome.accepted, 2U);
    QCOMPARE(server.points(database).size(), 2);
}

void Influx3WritesTest::p2_11_strictRulesAreNamedByTheServer_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("no digit before the point") << QByteArray("m v=.5 2");
    QTest::newRow("no digit behind the point") << QByteArray("m v=5. 2");
    QTest::newRow("a field twice") << QByteArray("m v=1.5,v=2.5 2");
    QTest::newRow("a tag twice") << QByteArray("m,t=a,t=b v=1.5 2");
    QTest::newRow("a backslash at the end of a name") << QByteArray("m,t=a\\ v=1.5 2");
    QTest::newRow("no value") << QByteArray("m v= 2");
}

void Influx3WritesTest::p2_11_strictRulesAreNamedByTheServer()
{
    QFETCH(const QByteArray, line);
    FakeInflux3::Options options;
    options.version = QStringLiteral("3.10.3"); // from which on tags are unique
    FakeInflux3 server(options);
    const Written written =
        write(settingsFound(server.url(), Flavour::V3), linesOf("m v=1.5 1\n" + line + "\nm v=3.5 3\n"));
    QCOMPARE(written.outcome.kind, Kind::Partial);
    QCOMPARE(numbersOf(written.outcome), QList<quint64>{2});
    QVERIFY(!written.outcome.lines[0].reason.isEmpty());
    QCOMPARE(server.points(database), QByteArrayList({"m v=1.5 1", "m v=3.5 3"}));
}

void Influx3WritesTest::p2_12_smallTimesAreNotGuessed()
{
    FakeInflux3 server;
    WriteRequest request = linesOf("m v=1.5 5\n");
    QCOMPARE(write(settingsFound(server.url(), Flavour::V3), request).state, Job::State::Succeeded);
    // Before 1970-02-27 in milliseconds: a server that guesses takes it for seconds.
    request = linesOf("m v=2.5 4000000000\n");
    request.target.precision = Precision::Milliseconds;
    QCOMPARE(write(settingsFound(server.url(), Flavour::V3), request).state, Job::State::Succeeded);
    QCOMPARE(server.points(database), QByteArrayList({"m v=1.5 5", "m v=2.5 4000000000000000"}));
}

void Influx3WritesTest::badNamesOfDatabasesAreNotTheLinesFault()
{
    FakeInflux3 server;
    for (const QString &name : {QStringLiteral("größe"), QStringLiteral("_x"), QStringLiteral("a b")}) {
        WriteRequest request = linesOf("m v=1.5 1\nm v=2.5 2\n");
        request.target.database = name;
        const Written written = write(settingsFound(server.url(), Flavour::V3), request);
        QCOMPARE(written.error.details.status, 400);
        QCOMPARE(written.outcome.kind, Kind::Rejected);
        QCOMPARE(written.error.kind, Error::Kind::BadInput);
    }
}

void Influx3WritesTest::loginsAreNotTriedAgain()
{
    FakeInflux3::Options options;
    options.token = "apiv3_all";
    options.readToken = "apiv3_read";
    FakeInflux3 server(options);
    ClientSettings settings = settingsFound(server.url(), Flavour::V3);
    settings.profile.login = Profile::Login::Bearer;
    for (const auto &[token, kind] :
         {std::pair("apiv3_wrong", Error::Kind::Authentication), std::pair("apiv3_read", Error::Kind::Permission)}) {
        settings.secret = QString::fromLatin1(token);
        const Written written = write(settings, linesOf("m v=1.5 1\n"));
        QCOMPARE(written.error.kind, kind);
        QCOMPARE(written.outcome.kind, Kind::Rejected);
        QVERIFY(!written.error.toText().contains(settings.secret));
    }
    settings.secret = QStringLiteral("apiv3_all");
    QCOMPARE(write(settings, linesOf("m v=1.5 1\n")).state, Job::State::Succeeded);
}

void Influx3WritesTest::aDistributedServerIsWrittenToAtOnce()
{
    FakeInflux3::Options options;
    options.distributed = true;
    FakeInflux3 server(options);
    ClientSettings settings = settingsFound(server.url(), Flavour::V3);
    settings.server.flavour = Flavour::V3Distributed;
    QCOMPARE(write(settings, linesOf("m v=1.5 1\n")).state, Job::State::Succeeded);
    QCOMPARE(server.server().requests().size(), 1);
    // Taken for Core, it is asked twice.
    settings.server.flavour = Flavour::V3;
    QCOMPARE(write(settings, linesOf("m v=2.5 2\n")).state, Job::State::Succeeded);
    QCOMPARE(server.server().requests().size(), 3);
    QCOMPARE(server.points(database).size(), 2);
}

QTEST_GUILESS_MAIN(Influx3WritesTest)
#include "influx3writes_test.moc"
