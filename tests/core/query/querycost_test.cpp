// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/querycost.h"

#include <QTest>

using namespace penstock;

class QueryCostTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isUnusual_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Language>("language");
        QTest::addColumn<double>("windows"); // 0: nothing unusual
        const auto row = [](const char *text, double windows, Language language = Language::InfluxQl) {
            QTest::newRow(text) << QString::fromUtf8(text) << language << windows;
        };
        row("SELECT mean(v) FROM m", 0);
        row("SELECT mean(v) FROM m WHERE time > now() - 1d GROUP BY time(1m)", 0);
        row("SELECT mean(v) FROM m GROUP BY time(1h)", 0); // 88 k windows in ten years
        row("SELECT mean(v) FROM m GROUP BY time(1m)", 5'260'320);
        row("SELECT mean(v) FROM m WHERE time < now() GROUP BY time(1s)", 315'619'200);
        row("SELECT mean(v) FROM m WHERE time >= 0 GROUP BY time(1s)", 1.7e9);
        row("SELECT mean(v) FROM m WHERE time >= 0 AND time < 1h GROUP BY time(1s)", 0);
        row("SHOW DATABASES; SELECT mean(v) FROM m GROUP BY time(1m); SELECT v FROM m", 5'260'320);
        row("EXPLAIN SELECT mean(v) FROM m GROUP BY time(1s)", 0);
        row("SELECT v FROM m GROUP BY time(1s)", 0, Language::Sql);
    }

    void isUnusual()
    {
        QFETCH(QString, text);
        QFETCH(Language, language);
        QFETCH(double, windows);
        const auto cost = unusualCost(Script(text, language), 1'700'000'000'000'000'000);
        QCOMPARE(cost.has_value(), windows > 0);
        if (cost)
            QVERIFY2(qAbs(cost->windows - windows) < windows * 0.001, qPrintable(QString::number(cost->windows)));
        if (cost)
            QCOMPARE(cost->hasBeginning, text.contains(QStringLiteral(">=")));
    }
};

QTEST_APPLESS_MAIN(QueryCostTest)
#include "querycost_test.moc"
