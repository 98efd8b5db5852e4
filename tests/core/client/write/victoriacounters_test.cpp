// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/write/victoriacounters.h"

#include <QTest>

using namespace penstock;
using namespace std::chrono_literals;

/// What VictoriaMetrics says of what it dropped.
class VictoriaCountersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void t2_8_9_readsItsPage();
    void t2_8_9_readsItsRetention_data();
    void t2_8_9_readsItsRetention();
};

void VictoriaCountersTest::t2_8_9_readsItsPage()
{
    QVERIFY(!VictoriaCounters::parse("<html>"));
    QVERIFY(!VictoriaCounters::parse("vm_rows_invalid_total{type=\"graphite\"} 7\n"));
    const auto counters = VictoriaCounters::parse("vm_app_uptime_seconds 2123\n"
                                                  "vm_rows_ignored_total{reason=\"big_timestamp\"} 2\n"
                                                  "vm_rows_ignored_total{reason=\"small_timestamp\"} 3\n"
                                                  "vm_rows_ignored_totally 1000\n"
                                                  "vm_rows_invalid_total{type=\"graphite\"} 1000\n"
                                                  "vm_rows_invalid_total{type=\"influx\"} 7\n"
                                                  "vm_protoparser_rows_read_total{type=\"influx\"} 65\n"
                                                  "vm_metrics_with_dropped_labels_total 1\n"
                                                  "flag{name=\"retentionPeriod\", value=\"1y\", is_set=\"true\"} 1\n");
    QVERIFY(counters);
    QCOMPARE(counters->uptime, 2123U);
    QCOMPARE(counters->linesRead, 72U);
    QCOMPARE(counters->dropped, 13U);
    QVERIFY(counters->retention == 365h * 24);
    QVERIFY(counters->future == 48h);
}

void VictoriaCountersTest::t2_8_9_readsItsRetention_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("hours"); ///< -1: it cannot be read
    const auto row = [](const char *text, int hours) { QTest::newRow(text) << QString::fromLatin1(text) << hours; };
    row("1", 31 * 24);
    row("12", 12 * 31 * 24);
    row("1.5", 1116);
    row("2M", 62 * 24);
    row("48h", 48);
    row("2w", 336);
    row("100y", 876'000);
    row("", -1);
    row("1m", -1);
    row("-1d", -1);
}

void VictoriaCountersTest::t2_8_9_readsItsRetention()
{
    QFETCH(const QString, text);
    const auto hours = retentionFromFlag(text);
    QTEST(hours ? int(hours->count()) : -1, "hours");
}

QTEST_GUILESS_MAIN(VictoriaCountersTest)
#include "victoriacounters_test.moc"
