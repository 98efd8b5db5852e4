// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/script.h"
#include "core/query/timewindows.h"

#include <QTest>

using namespace penstock;

class TimeWindowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void windows_data();
    void windows();
    void otherStatements_data();
    void otherStatements();
};

void TimeWindowsTest::windows_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<qint64>("window");  ///< ns
    QTest::addColumn<QString>("bounds"); ///< L and U for those there are
    QTest::addColumn<double>("count");   ///< -1: not known
    const auto row = [](const char *statement, double window, const char *bounds, double count) {
        QTest::newRow(statement) << QStringLiteral("SELECT mean(v) FROM m ") + QString::fromUtf8(statement)
                                 << static_cast<qint64>(window) << QString::fromLatin1(bounds) << count;
    };
    // The present is 1,000,000 seconds after 1970.
    row("WHERE time >= 0 GROUP BY time(1s)", 1e9, "L", 1'000'000);
    row("WHERE time >= -1s GROUP BY time(1s)", 1e9, "L", 1'000'001);
    row("WHERE time > 0 AND time < 3600s GROUP BY time(1m), * fill(none)", 60e9, "LU", 60);
    row("WHERE time >= now() - 1h AND time < now() group by TIME(10m)", 600e9, "LU", 6);
    row("WHERE time >= now() - 1h - 30m GROUP BY time(1m, 5s)", 60e9, "L", 90);
    row("WHERE time >= '1970-01-01T01:00:00Z' AND time < '1970-01-01 02:00:00' GROUP BY time(1h30m)", 5400e9, "LU",
        3600.0 / 5400);
    row("WHERE time >= '1970-01-01' AND time < 86400000000000 GROUP BY time(1d)", 86400e9, "LU", 1);
    row("WHERE \"time\" >= 1d AND 2d >= time GROUP BY time(100ms)", 1e8, "LU", -1);
    row("GROUP BY time(1w)", 604800e9, "", -1);
    row("WHERE time < now() GROUP BY time(1u)", 1e3, "U", -1);
    row("WHERE time > $start GROUP BY time(1m)", 60e9, "L", -1);
    row("WHERE time = 5 GROUP BY time(1m)", 60e9, "LU", 0);
    row("WHERE time <> 5 GROUP BY time(1m)", 60e9, "", -1);
    row("WHERE a = 'time > 0' AND time > 0 -- AND time < 5\n GROUP BY time(1s)", 1e9, "L", 1'000'000);
}

void TimeWindowsTest::windows()
{
    QFETCH(const QString, statement);
    const auto windows = timeWindows(Script(statement).statements().first(), 1'000'000'000'000'000);
    QVERIFY(windows);
    QTEST(qint64(windows->window.count()), "window");
    const QString bounds =
        QString(windows->hasLowerBound ? 1 : 0, u'L') + QString(windows->hasUpperBound ? 1 : 0, u'U');
    QTEST(bounds, "bounds");
    QTEST(windows->count.value_or(-1), "count");
}

void TimeWindowsTest::otherStatements_data()
{
    QTest::addColumn<QString>("statement");
    for (const char *statement :
         {"", "SELECT v FROM m WHERE time > 0", "SELECT time(v) FROM m", "SHOW DATABASES", "GROUP BY time($w)",
          "SELECT mean(v) FROM m GROUP BY \"time(1s)\"", "SELECT mean(v) FROM m GROUP BY time(", "GROUP BY time(1x)"})
        QTest::newRow(statement) << QString::fromLatin1(statement);
}

void TimeWindowsTest::otherStatements()
{
    QFETCH(const QString, statement);
    QVERIFY(!timeWindows(Script(statement).statements().value(0), 1));
}

QTEST_GUILESS_MAIN(TimeWindowsTest)

#include "timewindows_test.moc"
