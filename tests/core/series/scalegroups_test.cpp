// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/scalegroups.h"

#include <QTest>

#include <limits>

using namespace penstock;

class ScaleGroupsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groups_data()
    {
        QTest::addColumn<QList<double>>("sizes");
        QTest::addColumn<QList<int>>("groups");
        QTest::newRow("nothing") << QList<double>{} << QList<int>{};
        QTest::newRow("alike") << QList<double>{1, 50, 99} << QList<int>{0, 0, 0};
        QTest::newRow("percent and bytes") << QList<double>{100, 2e10, 90} << QList<int>{0, 1, 0};
        QTest::newRow("the first is the large one") << QList<double>{2e10, 100} << QList<int>{0, 1};
        QTest::newRow("three") << QList<double>{1, 1e4, 1e9} << QList<int>{0, 1, 2};
        QTest::newRow("negative ones count by their size") << QList<double>{-1e6, 3} << QList<int>{0, 1};
        QTest::newRow("zeros go with the first") << QList<double>{0, 5, 1e6} << QList<int>{0, 0, 1};
        QTest::newRow("exactly a hundred times") << QList<double>{1, 100} << QList<int>{0, 0};
        QTest::newRow("infinite") << QList<double>{std::numeric_limits<double>::infinity(), 1} << QList<int>{0, 0};
    }

    void groups()
    {
        QFETCH(QList<double>, sizes);
        QFETCH(QList<int>, groups);
        std::vector<ValueRange> ranges;
        for (const double size : std::as_const(sizes))
            ranges.push_back({std::min(0.0, size), std::max(0.0, size)});
        const std::vector<int> found = scaleGroups(ranges);
        QCOMPARE(QList<int>(found.begin(), found.end()), groups);
    }
};

QTEST_GUILESS_MAIN(ScaleGroupsTest)
#include "scalegroups_test.moc"
