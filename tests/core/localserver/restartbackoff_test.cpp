// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localserver/restartbackoff.h"

#include <QTest>

using namespace penstock;

class RestartBackoffTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doublesUpToThirtySecondsAndEnds();
    void beginsAnewAfterReset();
};

void RestartBackoffTest::doublesUpToThirtySecondsAndEnds()
{
    RestartBackoff backoff;
    for (const int ms : {500, 1'000, 2'000, 4'000, 8'000, 16'000, 30'000, 30'000})
        QCOMPARE(backoff.next(), std::chrono::milliseconds(ms));
    QVERIFY(!backoff.next());
    QVERIFY(!backoff.next());
}

void RestartBackoffTest::beginsAnewAfterReset()
{
    RestartBackoff backoff;
    while (backoff.next())
        continue;
    backoff.reset();
    QCOMPARE(backoff.next(), std::chrono::milliseconds(500));
}

QTEST_GUILESS_MAIN(RestartBackoffTest)
#include "restartbackoff_test.moc"
