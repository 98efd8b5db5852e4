// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/valueaxis.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace penstock;

class ValueAxisTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labels_data()
    {
        QTest::addColumn<double>("smallest");
        QTest::addColumn<double>("largest");
        QTest::addColumn<QString>("labels");
        QTest::newRow("percent") << 0.0 << 100.0 << QStringLiteral("0|50|100");
        QTest::newRow("fractions") << 48.2 << 48.9 << QStringLiteral("48.2|48.4|48.6|48.8");
        QTest::newRow("through zero") << -1.0 << 1.0 << QStringLiteral("-1.0|-0.5|0.0|0.5|1.0");
        QTest::newRow("constant") << 5.0 << 5.0 << QStringLiteral("4.6|4.8|5.0|5.2|5.4");
        QTest::newRow("zero") << 0.0 << 0.0 << QStringLiteral("-1.0|-0.5|0.0|0.5|1.0");
        QTest::newRow("millions") << 0.0 << 2e6 << QStringLiteral("0.0|0.5 M|1.0 M|1.5 M|2.0 M");
        QTest::newRow("micro") << 0.0 << 4e-6 << QStringLiteral("0|1 µ|2 µ|3 µ|4 µ");
        QTest::newRow("tiny") << 0.0 << 4e-12 << QStringLiteral("0|1e-12|2e-12|3e-12|4e-12");
        QTest::newRow("huge") << 0.0 << 4e30 << QStringLiteral("0|1e+30|2e+30|3e+30|4e+30");
    }

    void labels()
    {
        QFETCH(double, smallest);
        QFETCH(double, largest);
        const ValueAxis axis(smallest, largest, 5);
        QStringList labels;
        for (const ValueAxis::Tick &tick : axis.ticks())
            labels += tick.label;
        QTEST(labels.join(u'|'), "labels");
    }

    void logarithmic_data()
    {
        QTest::addColumn<double>("smallest");
        QTest::addColumn<double>("largest");
        QTest::addColumn<QString>("labels");
        QTest::newRow("powers") << 1.0 << 1e4 << QStringLiteral("1|10|100|1,000|10,000");
        QTest::newRow("few powers have steps between") << 2.0 << 60.0 << QStringLiteral("2|5|10|20|50");
        QTest::newRow("one form for all") << 10.0 << 1e5 << QStringLiteral("10|100|1 k|10 k|100 k");
        QTest::newRow("small ones too") << 1e-5 << 0.1 << QStringLiteral("10 µ|100 µ|1 m|10 m|100 m");
        QTest::newRow("many powers") << 1e-3 << 1e9 << QStringLiteral("1 m|1|1 k|1 M|1 G");
        QTest::newRow("zero has no place") << 0.0 << 1e12 << QStringLiteral("1|1 k|1 M|1 G|1 T");
        QTest::newRow("one value") << 10.0 << 10.0 << QStringLiteral("10");
    }

    void logarithmic()
    {
        QFETCH(double, smallest);
        QFETCH(double, largest);
        const ValueAxis axis = ValueAxis::logarithmic(smallest, largest, 5);
        QStringList labels;
        for (const ValueAxis::Tick &tick : axis.ticks())
            labels += tick.label;
        QTEST(labels.join(u'|'), "labels");
        QVERIFY(axis.shareOf(largest) <= 1 && axis.shareOf(largest) > 0);
        QVERIFY(std::isinf(axis.shareOf(0)));
        QVERIFY(std::isinf(axis.shareOf(-1)));
        QVERIFY(std::abs(axis.shareOf(axis.at(0.3)) - 0.3) < 1e-9);
    }

    void holds_data()
    {
        QTest::addColumn<double>("smallest");
        QTest::addColumn<double>("largest");
        constexpr double most = std::numeric_limits<double>::max();
        QTest::newRow("all doubles") << -most / 5 << most / 5;
        QTest::newRow("tiny") << 0.0 << 5e-324;
        QTest::newRow("a large value that hardly moves") << 1e15 << 1e15 + 1;
        QTest::newRow("neighbours") << 1.0 << std::nextafter(1.0, 2.0);
        QTest::newRow("nanosecond epoch") << 1.7e18 << 1.7e18 + 256;
    }

    void holds()
    {
        QFETCH(double, smallest);
        QFETCH(double, largest);
        const ValueAxis axis(smallest, largest, 8);
        QVERIFY(axis.from() <= smallest);
        QVERIFY(axis.to() >= largest);
        QVERIFY(axis.from() < axis.to());
        QVERIFY(!axis.ticks().empty());
        QVERIFY(axis.ticks().size() <= 10);
    }

    /// However few are asked for: one alone would be no scale.
    void hasTwoTicks_data()
    {
        QTest::addColumn<double>("smallest");
        QTest::addColumn<double>("largest");
        QTest::newRow("around a million") << 0.6e6 << 1.4e6;
        QTest::newRow("below ten") << 1.0 << 9.0;
        QTest::newRow("around zero") << -4.0 << 4.0;
        QTest::newRow("far from zero") << 1'003.0 << 1'096.0;
        QTest::newRow("small") << 0.0021 << 0.0079;
    }

    void hasTwoTicks()
    {
        QFETCH(double, smallest);
        QFETCH(double, largest);
        for (const int most : {1, 2, 3, 8}) {
            const ValueAxis axis(smallest, largest, most);
            QVERIFY2(axis.ticks().size() >= 2, qPrintable(QString::number(most)));
            QVERIFY2(axis.ticks().size() <= std::size_t(most) + 4, qPrintable(QString::number(axis.ticks().size())));
            for (const ValueAxis::Tick &tick : axis.ticks())
                QVERIFY(tick.value >= axis.from() && tick.value <= axis.to());
        }
    }
};

QTEST_MAIN(ValueAxisTest)
#include "valueaxis_test.moc"
