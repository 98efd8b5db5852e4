// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lineprotocol/precision.h"

#include <QTest>

using namespace penstock;

class PrecisionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a22_spelledAsTheServerReadsIt_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("v1");
        QTest::addColumn<QByteArray>("v2"); // empty: there is no such unit
        QTest::addColumn<QByteArray>("v3");
        QTest::addColumn<QByteArray>("compatible");
        QTest::addColumn<qint64>("nanoseconds");

        const auto row = [](const QString &name, const char *v1, const char *v2, const char *v3, const char *compatible,
                            qint64 nanoseconds) {
            QTest::newRow(qPrintable(name))
                << name << QByteArray(v1) << QByteArray(v2) << QByteArray(v3) << QByteArray(compatible) << nanoseconds;
        };
        // 1.6.7 takes "ns", "us" and the micro sign for nanoseconds without a word; 2.x does so with "u".
        for (const QString &name : {QStringLiteral("ns"), QStringLiteral("n")})
            row(name, "n", "ns", "nanosecond", "ns", 1);
        for (const QString &name :
             {QStringLiteral("us"), QStringLiteral("u"), QStringLiteral(u"\u00B5s"), QStringLiteral(u"\u03BCs")})
            row(name, "u", "us", "microsecond", "u", 1'000);
        row(QStringLiteral("ms"), "ms", "ms", "millisecond", "ms", 1'000'000);
        row(QStringLiteral("s"), "s", "s", "second", "s", 1'000'000'000);
        row(QStringLiteral("m"), "m", "", "", "m", 60'000'000'000);
        row(QStringLiteral("h"), "h", "", "", "h", 3'600'000'000'000);
    }

    void a22_spelledAsTheServerReadsIt()
    {
        QFETCH(QString, name);
        const auto precision = precisionFromName(name);
        QVERIFY(precision);
        QTEST(v1Spelling(*precision), "v1");
        QTEST(v2Spelling(*precision).value_or(QByteArray()), "v2");
        QTEST(v3Spelling(*precision).value_or(QByteArray()), "v3");
        QTEST(compatibleSpelling(*precision), "compatible");
        QTEST(nanosecondsPer(*precision), "nanoseconds");
        QFETCH(QByteArray, v2);
        QCOMPARE(v2Spelling(*precision).has_value(), !v2.isEmpty());
        QCOMPARE(v3Spelling(*precision).has_value(), !v2.isEmpty());
    }

    void a22_unknownNamesAreRefused()
    {
        // 1.x would take each of these for nanoseconds without a word.
        for (const char *name : {"", "NS", "sec", "minutes", "d", "ns "})
            QVERIFY2(!precisionFromName(QString::fromLatin1(name)), name);
    }
};

QTEST_GUILESS_MAIN(PrecisionTest)
#include "precision_test.moc"
