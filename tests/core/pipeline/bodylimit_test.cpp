// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/bodylimit.h"

#include <QTest>

using namespace penstock;

class BodyLimitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void t2_5_1_oneRefusalIsNoLimit();
    void t2_5_1_aRefusalThatRepeatsIsALimit_data();
    void t2_5_1_aRefusalThatRepeatsIsALimit();
    void t2_5_1_aLimitIsForgottenWhenItIsGone();
    void t2_5_1_aTrueLimitIsTriedLessAndLess();
    void t2_5_1_whatFittedBeforeIsRefusedForAnotherReason();
    void t2_5_1_aSmallerLimitIsLearnedAsWell();
};

void BodyLimitTest::t2_5_1_oneRefusalIsNoLimit()
{
    BodyLimit limit;
    QVERIFY(!limit.isTooLarge(1'000'000));
    limit.refused(1'000);
    QVERIFY(!limit.isTooLarge(1'000));
    limit.accepted(1'000);
    limit.refused(1'000);
    QVERIFY(!limit.isTooLarge(1'000));
    QVERIFY(!limit.isTooLarge(2'000));
}

void BodyLimitTest::t2_5_1_aRefusalThatRepeatsIsALimit_data()
{
    QTest::addColumn<std::size_t>("second");
    QTest::addColumn<std::size_t>("limit");
    QTest::newRow("the same") << std::size_t(1'000) << std::size_t(1'000);
    QTest::newRow("about the same") << std::size_t(950) << std::size_t(950);
    QTest::newRow("a larger one") << std::size_t(2'000) << std::size_t(2'000);
    // What is refused at 500 bytes is at 1,000, too; of 500 it was said only once.
    QTest::newRow("a half") << std::size_t(500) << std::size_t(1'000);
}

void BodyLimitTest::t2_5_1_aRefusalThatRepeatsIsALimit()
{
    QFETCH(const std::size_t, second);
    QFETCH(const std::size_t, limit);
    BodyLimit bodies;
    bodies.refused(1'000);
    bodies.refused(second);
    QVERIFY(bodies.isTooLarge(limit));
    QVERIFY(!bodies.isTooLarge(limit - 1));
}

void BodyLimitTest::t2_5_1_aLimitIsForgottenWhenItIsGone()
{
    BodyLimit limit;
    limit.refused(1'000);
    limit.refused(1'000);
    int small = 0;
    while (limit.isTooLarge(1'500) && small < 1'000) {
        limit.accepted(500);
        ++small;
    }
    QVERIFY2(small > 0 && small < 100, qPrintable(QString::number(small)));
    // One attempt at a time, and not with the largest batch at once.
    QVERIFY(limit.isTooLarge(1'500));
    limit.accepted(1'500);
    QVERIFY(!limit.isTooLarge(1'000'000));
}

void BodyLimitTest::t2_5_1_aTrueLimitIsTriedLessAndLess()
{
    BodyLimit limit;
    limit.refused(1'000);
    limit.refused(1'000);
    int attempts = 0;
    for (int body = 0; body < 10'000; ++body) {
        if (!limit.isTooLarge(1'000)) {
            ++attempts;
            limit.refused(1'000);
        }
        limit.accepted(999);
    }
    QVERIFY2(attempts >= 2 && attempts <= 10, qPrintable(QString::number(attempts)));
}

void BodyLimitTest::t2_5_1_whatFittedBeforeIsRefusedForAnotherReason()
{
    BodyLimit limit;
    limit.accepted(5'000);
    QVERIFY(limit.hasTaken(5'000));
    QVERIFY(!limit.hasTaken(5'001));
    limit.refused(4'000);
    QVERIFY(!limit.isTooLarge(4'000));
    QVERIFY(limit.hasTaken(4'000));
    // Said again, it is believed: a limit may come while the program runs.
    limit.refused(4'000);
    QVERIFY(limit.isTooLarge(4'000));
}

void BodyLimitTest::t2_5_1_aSmallerLimitIsLearnedAsWell()
{
    BodyLimit limit;
    for (const std::size_t bytes : {1'000U, 1'000U, 500U, 500U})
        limit.refused(bytes);
    QVERIFY(limit.isTooLarge(500));
    QVERIFY(!limit.isTooLarge(499));
}

QTEST_APPLESS_MAIN(BodyLimitTest)
#include "bodylimit_test.moc"
