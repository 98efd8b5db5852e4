// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/wire/capabilities.h"
#include "core/client/wire/serverversion.h"

#include <QTest>

namespace penstock {

class ServerVersionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void q5_22_theNumberBeforeTheFirstPointIsTheGeneration();
    void refuses_data();
    void refuses();
    void orders();
    void capabilitiesFollowTheVersion();
    void a35_capabilitiesFollowTheFlavour();
};

void ServerVersionTest::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("major");
    QTest::addColumn<int>("minor");
    QTest::addColumn<int>("patch");
    QTest::addColumn<bool>("release");
    const auto row = [](const char *text, int major, int minor, int patch, bool release) {
        QTest::newRow(text) << QString::fromLatin1(text) << major << minor << patch << release;
    };
    row("1.6.7~rc0", 1, 6, 7, false);
    row("1.8.10", 1, 8, 10, true);
    row("v2.7.1", 2, 7, 1, true);
    row("v2.7.1-4-gabcdef", 2, 7, 1, true);
    row("2.0.0-beta.16", 2, 0, 0, false);
    row("2.0.0-rc.3", 2, 0, 0, false);
    row("3.10.0-nightly", 3, 10, 0, false);
    row("3.10.0", 3, 10, 0, true);
    row("1.11.8-c1.11.8", 1, 11, 8, true);
    row("1.12", 1, 12, 0, true);
    row(" 1.8.10 ", 1, 8, 10, true);
}

void ServerVersionTest::parses()
{
    QFETCH(const QString, text);
    const std::optional<ServerVersion> version = ServerVersion::parse(text);
    QVERIFY(version);
    QTEST(version->major, "major");
    QTEST(version->minor, "minor");
    QTEST(version->patch, "patch");
    QTEST(version->isRelease, "release");
}

void ServerVersionTest::q5_22_theNumberBeforeTheFirstPointIsTheGeneration()
{
    const std::optional<ServerVersion> version = ServerVersion::parse(QStringLiteral("30.1.2"));
    QVERIFY(version);
    QCOMPARE(version->major, 30);
    QVERIFY(version > ServerVersion::parse(QStringLiteral("3.10.0")));
}

void ServerVersionTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "unknown", "dev", "1", "v", "1.", "a1.2", "1.x", "99999.1", "-1.2", "1..2"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void ServerVersionTest::refuses()
{
    QFETCH(const QString, text);
    QVERIFY(!ServerVersion::parse(text));
}

void ServerVersionTest::orders()
{
    const QStringList ascending{
        QStringLiteral("1.6.7~rc0"),      QStringLiteral("1.6.7"),          QStringLiteral("1.8.2"),
        QStringLiteral("1.8.10"),         QStringLiteral("1.11.8-c1.11.8"), QStringLiteral("2.0.0-rc.3"),
        QStringLiteral("2.0.0"),          QStringLiteral("v2.7.1"),         QStringLiteral("3.6.0"),
        QStringLiteral("3.10.0-nightly"), QStringLiteral("3.10.0"),
    };
    for (qsizetype i = 0; i + 1 < ascending.size(); ++i)
        QVERIFY2(*ServerVersion::parse(ascending[i]) < *ServerVersion::parse(ascending[i + 1]),
                 qPrintable(ascending[i]));
    QCOMPARE(*ServerVersion::parse(QStringLiteral("v2.7.1-4-gabcdef")), *ServerVersion::parse(QStringLiteral("2.7.1")));
}

void ServerVersionTest::capabilitiesFollowTheVersion()
{
    const auto v3 = [](const char *version) { return Capabilities::of(Flavour::V3, QString::fromLatin1(version)); };
    QVERIFY(v3("3.5.1").longPrecisionNamesOnly);
    QVERIFY(!v3("3.6.0").longPrecisionNamesOnly);
    QVERIFY(!v3("3.10.0-nightly").longPrecisionNamesOnly);
    QVERIFY(v3("").longPrecisionNamesOnly); // not told: the spelling that works everywhere
    QVERIFY(Capabilities::of(Flavour::V1, QStringLiteral("1.6.7~rc0")).typedParameters);
    QVERIFY(!Capabilities::of(Flavour::V1, QStringLiteral("1.2.4")).typedParameters);
    QVERIFY(!Capabilities::of(Flavour::V1, QStringLiteral("unknown")).msgpack);
    const auto once = [](const char *version) {
        return Capabilities::of(Flavour::V1, QString::fromLatin1(version)).countsSeriesOnce;
    };
    QVERIFY(once("1.7.8"));
    QVERIFY(once("1.8.10"));
    QVERIFY(!once("1.7.7"));
    QVERIFY(!once("1.6.7~rc0"));
    QVERIFY(!once("")); // not told: an upper bound is never wrong
}

void ServerVersionTest::a35_capabilitiesFollowTheFlavour()
{
    using Languages = QList<Language>;
    const auto of = [](Flavour flavour) { return Capabilities::of(flavour, QString()); };
    QCOMPARE(of(Flavour::V1).languages, Languages{Language::InfluxQl});
    QCOMPARE(of(Flavour::V2).languages, (Languages{Language::Flux, Language::InfluxQl}));
    QCOMPARE(of(Flavour::V3).languages, (Languages{Language::Sql, Language::InfluxQl}));
    QCOMPARE(of(Flavour::V3Distributed).languages, Languages{Language::InfluxQl});
    QCOMPARE(of(Flavour::Unknown).languages, Languages{Language::InfluxQl});
    for (const Flavour flavour : {Flavour::VictoriaMetrics, Flavour::QuestDb, Flavour::GreptimeDb})
        QVERIFY(of(flavour).languages.isEmpty());
    QVERIFY(!of(Flavour::QuestDb).gzipWrites);
    QVERIFY(!Capabilities::of(Flavour::QuestDb, QStringLiteral("8.2.0")).gzipWrites);
    QVERIFY(Capabilities::of(Flavour::QuestDb, QStringLiteral("9.3.4")).gzipWrites);
    QVERIFY(of(Flavour::GreptimeDb).gzipWrites);
    QVERIFY(of(Flavour::V1).partialWrites);
    QVERIFY(!of(Flavour::V2).partialWrites); // a line that cannot be parsed rejects the batch
    QVERIFY(of(Flavour::V3).partialWrites);
    QVERIFY(of(Flavour::V3).administration);
    QVERIFY(!of(Flavour::V3Distributed).administration);
    QVERIFY(of(Flavour::V3Distributed).compatibleWritesOnly);
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::ServerVersionTest)
#include "serverversion_test.moc"
