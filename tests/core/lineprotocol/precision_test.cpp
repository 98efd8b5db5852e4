// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lineprotocol/precision.h"

#include <QTest>

using namespace penstock;

class PrecisionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("v1");
        QTest::addColumn<qint64>("nanoseconds");

        QTest::newRow("ns") << QStringLiteral("ns") << QByteArray("n") << qint64(1);
        QTest::newRow("n") << QStringLiteral("n") << QByteArray("n") << qint64(1);
        QTest::newRow("us") << QStringLiteral("us") << QByteArray("u") << qint64(1'000);
        QTest::newRow("u") << QStringLiteral("u") << QByteArray("u") << qint64(1'000);
        QTest::newRow("micro sign") << QStringLiteral(u"\u00B5s") << QByteArray("u") << qint64(1'000);
        QTest::newRow("Greek mu") << QStringLiteral(u"\u03BCs") << QByteArray("u") << qint64(1'000);
        QTest::newRow("ms") << QStringLiteral("ms") << QByteArray("ms") << qint64(1'000'000);
        QTest::newRow("s") << QStringLiteral("s") << QByteArray("s") << qint64(1'000'000'000);
        QTest::newRow("m") << QStringLiteral("m") << QByteArray("m") << qint64(60'000'000'000);
        QTest::newRow("h") << QStringLiteral("h") << QByteArray("h") << qint64(3'600'000'000'000);
    }

    void names()
    {
        QFETCH(QString, name);
        const auto precision = precisionFromName(name);
        QVERIFY(precision);
        QTEST(v1Spelling(*precision), "v1");
        QTEST(nanosecondsPer(*precision), "nanoseconds");
    }

    void unknownNamesAreRefused()
    {
        // 1.x would take each of these for nanoseconds without a word.
        for (const char *name : {"", "NS", "sec", "minutes", "d", "ns "})
            QVERIFY2(!precisionFromName(QString::fromLatin1(name)), name);
    }
};

QTEST_GUILESS_MAIN(PrecisionTest)
#include "precision_test.moc"
