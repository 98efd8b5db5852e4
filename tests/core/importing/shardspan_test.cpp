// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/shardspan.h"

#include <QTest>

#include <limits>

using namespace penstock;

class ShardSpanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void longSpansGetLongShards_data()
    {
        constexpr qint64 day = 86'400'000'000'000;
        QTest::addColumn<qint64>("from");
        QTest::addColumn<qint64>("to");
        QTest::addColumn<int>("weeks"); ///< 0: the server's choice
        QTest::newRow("nothing") << qint64(5) << qint64(5) << 0;
        QTest::newRow("not known") << std::numeric_limits<qint64>::max() << std::numeric_limits<qint64>::min() << 0;
        QTest::newRow("a month") << qint64(0) << 30 * day << 0;
        QTest::newRow("a year") << qint64(0) << 365 * day << 0;
        QTest::newRow("two years") << qint64(0) << 730 * day << 4;
        QTest::newRow("five years, before 1970") << -1'825 * day << qint64(0) << 4;
        QTest::newRow("twenty years") << qint64(0) << 7'300 * day << 26;
        QTest::newRow("a century") << qint64(0) << 36'500 * day << 52;
        QTest::newRow("all there is") << std::numeric_limits<qint64>::min() << std::numeric_limits<qint64>::max() << 52;
    }

    void longSpansGetLongShards()
    {
        QFETCH(const qint64, from);
        QFETCH(const qint64, to);
        QFETCH(const int, weeks);
        const auto duration = fittingShardDuration(from, to);
        QCOMPARE(duration.has_value(), weeks > 0);
        if (duration)
            QCOMPARE(duration->count(), qint64(weeks) * 7 * 86'400);
    }
};

QTEST_GUILESS_MAIN(ShardSpanTest)
#include "shardspan_test.moc"
