// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/suspiciouslines.h"

#include <QTest>

Q_DECLARE_METATYPE(penstock::Flavour)

using namespace penstock;

class SuspiciousLinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesByTheServersRules_data()
    {
        QTest::addColumn<Flavour>("flavour");
        QTest::addColumn<QList<int>>("indexes");
        QTest::newRow("not asked") << Flavour::Unknown << QList<int>{1, 3};
        QTest::newRow("1.x") << Flavour::V1 << QList<int>{1, 3};
        QTest::newRow("2.x") << Flavour::V2 << QList<int>{1};
        QTest::newRow("3.x") << Flavour::V3 << QList<int>{1, 2};
        QTest::newRow("3.x, distributed") << Flavour::V3Distributed << QList<int>{1, 2};
        QTest::newRow("GreptimeDB") << Flavour::GreptimeDb << QList<int>{1, 2};
    }

    void goesByTheServersRules()
    {
        QFETCH(const Flavour, flavour);
        SinkBatch batch;
        for (const char *line : {"m v=1.5 1", "m v= 2", "m v=.5 3", "m v=1u 4"})
            batch.append(line, batch.lines() + 1, batch.lines() + 1);
        QList<int> indexes;
        for (const std::size_t index : suspiciousLines(batch, flavour))
            indexes += static_cast<int>(index);
        QTEST(indexes, "indexes");
    }
};

QTEST_GUILESS_MAIN(SuspiciousLinesTest)
#include "suspiciouslines_test.moc"
