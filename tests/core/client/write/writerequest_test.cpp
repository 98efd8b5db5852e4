// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/dialect/dialect.h"
#include "core/client/dialect/dialectfor.h"
#include "core/client/write/writejob.h"

#include <QTest>

using namespace penstock;

namespace {

WriteRequest basic()
{
    WriteRequest write;
    write.target.database = QStringLiteral("plant");
    write.body = "m v=1 1\n";
    write.lines = 1;
    return write;
}

ClientSettings settingsOf(Flavour flavour)
{
    ClientSettings settings;
    settings.profile = Profile::createNew();
    settings.server.flavour = flavour;
    settings.profile.organization = QStringLiteral("acme");
    return settings;
}

Result<HttpRequest> requestOf(const ClientSettings &settings, const WriteRequest &write)
{
    return dialectFor(settings)->writeRequest(write);
}

QByteArray targetOf(const Result<HttpRequest> &request)
{
    return request ? request->path + '?' + encodeParameters(request->query) : "refused";
}

} // namespace

/// What is sent for a write, for each kind of server.
class WriteRequestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a22_spellsPrecisionsAsTheServerReadsThem_data();
    void a22_spellsPrecisionsAsTheServerReadsThem();
    void p2_8_sendsLongNamesOnlyToWriteLp();
    void p2_12_alwaysNamesThePrecision();
    void targets_data();
    void targets();
    void refusesWhatTheServerCannotDo_data();
    void refusesWhatTheServerCannotDo();
    void a21_marksGzip();
    void t2_8_7_gzipGoesToQuestDbByVersion();
    void t2_7_5_a2xServerSpokenToAs1xGetsUnitsThatItKnows();
};

void WriteRequestTest::a22_spellsPrecisionsAsTheServerReadsThem_data()
{
    QTest::addColumn<Flavour>("flavour");
    QTest::addColumn<QByteArrayList>("spellings"); ///< from nanoseconds to hours; "refused": an error

    const QByteArrayList version1{"n", "u", "ms", "s", "m", "h"};
    const QByteArrayList compatible{"ns", "u", "ms", "s", "m", "h"};
    const QByteArrayList version2{"ns", "us", "ms", "s", "refused", "refused"};
    const QByteArrayList version3{"nanosecond", "microsecond", "millisecond", "second", "refused", "refused"};
    QTest::newRow("not asked") << Flavour::Unknown << version1;
    QTest::newRow("1.x") << Flavour::V1 << version1;
    QTest::newRow("2.x") << Flavour::V2 << version2;
    QTest::newRow("3.x") << Flavour::V3 << version3;
    QTest::newRow("3.x, distributed") << Flavour::V3Distributed << version2;
    QTest::newRow("VictoriaMetrics") << Flavour::VictoriaMetrics << compatible;
    QTest::newRow("QuestDB") << Flavour::QuestDb << compatible;
    QTest::newRow("GreptimeDB") << Flavour::GreptimeDb << compatible;
}

void WriteRequestTest::a22_spellsPrecisionsAsTheServerReadsThem()
{
    QFETCH(const Flavour, flavour);
    QByteArrayList spellings;
    for (const Precision precision : {Precision::Nanoseconds, Precision::Microseconds, Precision::Milliseconds,
                                      Precision::Seconds, Precision::Minutes, Precision::Hours}) {
        WriteRequest write = basic();
        write.target.precision = precision;
        const Result<HttpRequest> request = requestOf(settingsOf(flavour), write);
        if (!request) {
            QCOMPARE(request.error().kind, Error::Kind::BadInput);
            QVERIFY2(request.error().message.contains(precisionName(precision)), qPrintable(request.error().message));
        }
        const QByteArray target = targetOf(request);
        spellings += request ? target.mid(target.indexOf("precision=") + 10).split('&').first() : target;
    }
    QTEST(spellings, "spellings");
}

void WriteRequestTest::p2_8_sendsLongNamesOnlyToWriteLp()
{
    ClientSettings settings = settingsOf(Flavour::V3);
    for (const bool longOnly : {false, true}) {
        settings.server.capabilities.longPrecisionNamesOnly = longOnly;
        QVERIFY(targetOf(requestOf(settings, basic())).contains("precision=nanosecond"));
    }
}

void WriteRequestTest::p2_12_alwaysNamesThePrecision()
{
    for (const Flavour flavour : {Flavour::Unknown, Flavour::V1, Flavour::V2, Flavour::V3, Flavour::V3Distributed,
                                  Flavour::VictoriaMetrics, Flavour::QuestDb, Flavour::GreptimeDb})
        QVERIFY(targetOf(requestOf(settingsOf(flavour), basic())).contains("precision=n"));
}

void WriteRequestTest::targets_data()
{
    QTest::addColumn<Flavour>("flavour");
    QTest::addColumn<QString>("organization");
    QTest::addColumn<WriteRequest>("write");
    QTest::addColumn<QByteArray>("target");

    const QString acme = QStringLiteral("acme");
    WriteRequest withPolicy = basic();
    withPolicy.target.retentionPolicy = QStringLiteral("two weeks");
    WriteRequest consistent = basic();
    consistent.target.consistency = QStringLiteral("quorum");
    WriteRequest strict = basic();
    strict.target.acceptPartial = false;
    strict.target.noSync = true;
    WriteRequest nowhere = basic();
    nowhere.target.database.clear();

    QTest::newRow("1.x") << Flavour::V1 << acme << basic() << QByteArray("/write?db=plant&precision=n");
    QTest::newRow("1.x, retention policy")
        << Flavour::V1 << acme << withPolicy << QByteArray("/write?db=plant&rp=two%20weeks&precision=n");
    QTest::newRow("1.x, consistency") << Flavour::V1 << acme << consistent
                                      << QByteArray("/write?db=plant&precision=n&consistency=quorum");
    QTest::newRow("2.x") << Flavour::V2 << acme << basic()
                         << QByteArray("/api/v2/write?org=acme&bucket=plant&precision=ns");
    QTest::newRow("2.x, id") << Flavour::V2 << QStringLiteral("0123456789abcdef") << basic()
                             << QByteArray("/api/v2/write?orgID=0123456789abcdef&bucket=plant&precision=ns");
    QTest::newRow("2.x, seventeen digits")
        << Flavour::V2 << QStringLiteral("0123456789abcdef0") << basic()
        << QByteArray("/api/v2/write?org=0123456789abcdef0&bucket=plant&precision=ns");
    QTest::newRow("2.x, no organization")
        << Flavour::V2 << QString() << basic() << QByteArray("/api/v2/write?bucket=plant&precision=ns");
    QTest::newRow("2.x, retention policy")
        << Flavour::V2 << acme << withPolicy
        << QByteArray("/api/v2/write?org=acme&bucket=plant%2Ftwo%20weeks&precision=ns");
    QTest::newRow("3.x") << Flavour::V3 << acme << basic()
                         << QByteArray("/api/v3/write_lp?db=plant&precision=nanosecond&accept_partial=true");
    QTest::newRow("3.x, options") << Flavour::V3 << acme << strict
                                  << QByteArray("/api/v3/write_lp?db=plant&precision=nanosecond&accept_partial=false&"
                                                "no_sync=true");
    QTest::newRow("3.x, distributed") << Flavour::V3Distributed << QString() << basic()
                                      << QByteArray("/api/v2/write?bucket=plant&precision=ns");
    QTest::newRow("VictoriaMetrics") << Flavour::VictoriaMetrics << acme << basic()
                                     << QByteArray("/write?db=plant&precision=ns");
    QTest::newRow("VictoriaMetrics, no database")
        << Flavour::VictoriaMetrics << acme << nowhere << QByteArray("/write?precision=ns");
    QTest::newRow("QuestDB") << Flavour::QuestDb << acme << nowhere << QByteArray("/write?precision=ns");
    QTest::newRow("GreptimeDB") << Flavour::GreptimeDb << acme << basic()
                                << QByteArray("/v1/influxdb/write?db=plant&precision=ns");
}

void WriteRequestTest::targets()
{
    QFETCH(const Flavour, flavour);
    QFETCH(const QString, organization);
    QFETCH(const WriteRequest, write);
    ClientSettings settings = settingsOf(flavour);
    settings.profile.organization = organization;
    const Result<HttpRequest> request = requestOf(settings, write);
    QTEST(targetOf(request), "target");
    QCOMPARE(request->method, QByteArray("POST"));
    QCOMPARE(request->body, write.body);
    QVERIFY(!request->headers.contains("Content-Encoding"));
}

void WriteRequestTest::refusesWhatTheServerCannotDo_data()
{
    QTest::addColumn<Flavour>("flavour");
    QTest::addColumn<WriteRequest>("write");
    QTest::addColumn<QString>("word"); ///< that the reason holds

    const auto row = [](const char *name, Flavour flavour, const char *word, const auto &change) {
        WriteRequest write = basic();
        change(write);
        QTest::newRow(name) << flavour << write << QString::fromUtf8(word);
    };
    const auto consistency = [](WriteRequest &write) { write.target.consistency = QStringLiteral("one"); };
    const auto policy = [](WriteRequest &write) { write.target.retentionPolicy = QStringLiteral("weekly"); };
    const auto strict = [](WriteRequest &write) { write.target.acceptPartial = false; };
    const auto fast = [](WriteRequest &write) { write.target.noSync = true; };
    const auto nowhere = [](WriteRequest &write) { write.target.database.clear(); };
    row("1.x, consistency", Flavour::V1, "“some”",
        [](WriteRequest &write) { write.target.consistency = QStringLiteral("some"); });
    row("1.x, all or nothing", Flavour::V1, "good lines", strict);
    row("1.x, no sync", Flavour::V1, "disk", fast);
    row("1.x, no database", Flavour::V1, "database", nowhere);
    row("2.x, consistency", Flavour::V2, "consistency", consistency);
    row("2.x, all or nothing", Flavour::V2, "good lines", strict);
    row("2.x, no sync", Flavour::V2, "disk", fast);
    row("2.x, no bucket", Flavour::V2, "bucket", nowhere);
    row("3.x, consistency", Flavour::V3, "consistency", consistency);
    row("3.x, retention policy", Flavour::V3, "“weekly”", policy);
    row("3.x, no database", Flavour::V3, "database", nowhere);
    row("3.x distributed, no sync", Flavour::V3Distributed, "disk", fast);
    row("3.x distributed, all or nothing", Flavour::V3Distributed, "good lines", strict);
    row("3.x distributed, retention policy", Flavour::V3Distributed, "“weekly”", policy);
    row("VictoriaMetrics, consistency", Flavour::VictoriaMetrics, "VictoriaMetrics", consistency);
    row("VictoriaMetrics, retention policy", Flavour::VictoriaMetrics, "“weekly”", policy);
    row("QuestDB, retention policy", Flavour::QuestDb, "“weekly”", policy);
    row("GreptimeDB, retention policy", Flavour::GreptimeDb, "“weekly”", policy);
}

void WriteRequestTest::refusesWhatTheServerCannotDo()
{
    QFETCH(const Flavour, flavour);
    QFETCH(const WriteRequest, write);
    QFETCH(const QString, word);
    const Result<HttpRequest> request = requestOf(settingsOf(flavour), write);
    QVERIFY(!request);
    QCOMPARE(request.error().kind, Error::Kind::BadInput);
    QVERIFY2(request.error().message.contains(word), qPrintable(request.error().message));
}

void WriteRequestTest::a21_marksGzip()
{
    WriteRequest write = basic();
    write.gzipped = true;
    for (const Flavour flavour :
         {Flavour::V1, Flavour::V2, Flavour::V3, Flavour::V3Distributed, Flavour::VictoriaMetrics, Flavour::GreptimeDb})
        QCOMPARE(requestOf(settingsOf(flavour), write)->headers.value("Content-Encoding"), QByteArray("gzip"));
}

void WriteRequestTest::t2_8_7_gzipGoesToQuestDbByVersion()
{
    WriteRequest write = basic();
    write.gzipped = true;
    ClientSettings settings = settingsOf(Flavour::QuestDb);
    for (const char *version : {"", "8.2.0"}) {
        settings.server.capabilities = Capabilities::of(Flavour::QuestDb, QString::fromLatin1(version));
        const Result<HttpRequest> request = requestOf(settings, write);
        QVERIFY(!request);
        QVERIFY2(request.error().message.contains(u"compressed"), qPrintable(request.error().message));
    }
    settings.server.capabilities = Capabilities::of(Flavour::QuestDb, QStringLiteral("9.3.4"));
    QCOMPARE(requestOf(settings, write)->headers.value("Content-Encoding"), QByteArray("gzip"));
}

// What 2.7.12 and 2.9.1 did with them is recorded: 118-v1write-precision-u, 119-v1write-precision-us,
// 120-v1write-precision-m.
void WriteRequestTest::t2_7_5_a2xServerSpokenToAs1xGetsUnitsThatItKnows()
{
    ClientSettings settings = settingsOf(Flavour::V1);
    settings.server.version = QStringLiteral("2.7.12");
    WriteRequest write = basic();
    write.target.precision = Precision::Microseconds;
    QVERIFY(targetOf(requestOf(settings, write)).endsWith("precision=us"));
    write.target.precision = Precision::Minutes;
    const Result<HttpRequest> minutes = requestOf(settings, write);
    QVERIFY(!minutes);
    QVERIFY2(minutes.error().message.contains(QStringLiteral("2.7.12")), qPrintable(minutes.error().message));
}

QTEST_GUILESS_MAIN(WriteRequestTest)
#include "writerequest_test.moc"
