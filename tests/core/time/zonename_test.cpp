// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/zonename.h"

#include <QFileInfo>
#include <QTest>

using namespace penstock;

class ZoneNameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyZonesOfTheDatabase();
    void near_data();
    void near();
};

void ZoneNameTest::onlyZonesOfTheDatabase()
{
    for (const char *zone : {"UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Etc/GMT+5"})
        QVERIFY2(isKnownTimeZone(QString::fromLatin1(zone)), zone);
    for (const char *other : {"", "CEST", "PST", "Berlin", "europe/berlin", "Mars/Base", "UTC+1", "GMT+25:00",
                              "Europe/", "Etc/../Europe/Berlin", "/Europe/Berlin"})
        QVERIFY2(!isKnownTimeZone(QString::fromLatin1(other)), other);
    // Older names of places, where the system has them.
    for (const QString &name : {QStringLiteral("Asia/Calcutta"), QStringLiteral("US/Eastern")})
        QCOMPARE(isKnownTimeZone(name), QFileInfo::exists(QStringLiteral("/usr/share/zoneinfo/") + name));
}

void ZoneNameTest::near_data()
{
    QTest::addColumn<QString>("zone");
    QTest::newRow("CEST") << QStringLiteral("Europe/Berlin");
    QTest::newRow("pst") << QStringLiteral("America/Los_Angeles");
    QTest::newRow("Berlin") << QStringLiteral("Europe/Berlin");
    QTest::newRow("europe/berlin") << QStringLiteral("Europe/Berlin");
    QTest::newRow("Europe/Berln") << QStringLiteral("Europe/Berlin");
    QTest::newRow("new york") << QStringLiteral("America/New_York");
    QTest::newRow("GMT") << QStringLiteral("UTC");
    QTest::newRow("UTC+2") << QStringLiteral("Etc/GMT-2");
    QTest::newRow("gmt-05:00") << QStringLiteral("Etc/GMT+5");
    QTest::newRow("+0100") << QStringLiteral("Etc/GMT-1");
    QTest::newRow("+00:00") << QStringLiteral("UTC");
}

void ZoneNameTest::near()
{
    QFETCH(QString, zone);
    const QStringList near = nearTimeZones(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(near.contains(zone), qPrintable(near.join(u' ')));
    QVERIFY(near.size() <= 3);
}

QTEST_GUILESS_MAIN(ZoneNameTest)
#include "zonename_test.moc"
