// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sink/sinkbatch.h"

#include <QTest>

using namespace penstock;

namespace {

/// m v=0 0, m v=1 1, … with rows from 1 and positions from 11.
SinkBatch batchOf(std::size_t lines)
{
    SinkBatch batch;
    for (std::size_t i = 0; i < lines; ++i) {
        const std::string number = std::to_string(i);
        batch.append("m v=" + number + " " + number, i + 1, i + 11);
    }
    return batch;
}

QList<int> rowsOf(const SinkBatch &batch)
{
    QList<int> rows;
    std::size_t bytes = 0;
    for (std::size_t i = 0; i < batch.lines(); ++i) {
        const std::string number = std::to_string(batch.row(i) - 1);
        if (batch.line(i) != "m v=" + number + " " + number || batch.position(i) != batch.row(i) + 10)
            return {-1};
        bytes += batch.line(i).size() + 1;
        rows += int(batch.row(i));
    }
    return bytes == batch.bytes() ? rows : QList<int>{-2};
}

} // namespace

class SinkBatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyAtFirst()
    {
        const SinkBatch batch;
        QVERIFY(batch.isEmpty());
        QCOMPARE(batch.lines(), std::size_t(0));
        QVERIFY(batch.text().empty());
    }

    void keepsLinesRowsAndPositions()
    {
        const SinkBatch batch = batchOf(12);
        QCOMPARE(rowsOf(batch), QList<int>({1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12}));
        QVERIFY(batch.text().starts_with("m v=0 0\nm v=1 1\n"));
        QVERIFY(batch.text().ends_with("m v=11 11\n"));
    }

    void addsNothingWhenTheEncoderRefuses()
    {
        LineEncoder encoder;
        SinkBatch batch = batchOf(1);
        PointView point{"m", {}, {{"v", 1.5}}, 7};
        QVERIFY(batch.append(encoder, point, 2, 12));
        point.fields.clear();
        QVERIFY(!batch.append(encoder, point, 3, 13));
        QCOMPARE(batch.lines(), std::size_t(2));
        QVERIFY(batch.text() == "m v=0 0\nm v=1.5 7\n");
    }

    void split_data()
    {
        QTest::addColumn<int>("lines");
        QTest::addColumn<QList<int>>("first");
        QTest::addColumn<QList<int>>("second");

        QTest::newRow("two") << 2 << QList<int>{1} << QList<int>{2};
        QTest::newRow("odd") << 5 << QList<int>{1, 2} << QList<int>{3, 4, 5};
        QTest::newRow("one") << 1 << QList<int>{} << QList<int>{1};
    }

    void split()
    {
        QFETCH(int, lines);
        const auto [first, second] = batchOf(std::size_t(lines)).split();
        QTEST(rowsOf(first), "first");
        QTEST(rowsOf(second), "second");
    }

    void sliceAndRemainder()
    {
        const SinkBatch batch = batchOf(12);
        QCOMPARE(rowsOf(batch.slice(0, 0)), QList<int>());
        QCOMPARE(rowsOf(batch.slice(9, 3)), QList<int>({10, 11, 12}));
        QCOMPARE(rowsOf(batch.remainder(10)), QList<int>({11, 12}));
        QCOMPARE(rowsOf(batch.remainder(12)), QList<int>());
        // A part of a part still knows its lines.
        QCOMPARE(rowsOf(batch.slice(3, 6).slice(2, 2)), QList<int>({6, 7}));
    }

    void remove_data()
    {
        QTest::addColumn<QList<int>>("indexes");
        QTest::addColumn<QList<int>>("left");

        QTest::newRow("nothing") << QList<int>{} << QList<int>{1, 2, 3, 4, 5};
        QTest::newRow("first") << QList<int>{0} << QList<int>{2, 3, 4, 5};
        QTest::newRow("last") << QList<int>{4} << QList<int>{1, 2, 3, 4};
        QTest::newRow("several") << QList<int>{0, 2, 3} << QList<int>{2, 5};
        QTest::newRow("all") << QList<int>{0, 1, 2, 3, 4} << QList<int>{};
    }

    void remove()
    {
        QFETCH(QList<int>, indexes);
        SinkBatch batch = batchOf(5);
        const std::vector<std::size_t> lines(indexes.begin(), indexes.end());
        batch.remove(lines);
        QTEST(rowsOf(batch), "left");
    }

    void forgetsItsCompressedFormWhenItChanges()
    {
        SinkBatch batch = batchOf(3);
        batch.setCompressed("x");
        QVERIFY(batch.slice(0, 2).compressed().isEmpty());
        batch.append("m v=3 3", 4, 14);
        QVERIFY(batch.compressed().isEmpty());
        batch.setCompressed("x");
        const std::size_t first = 0;
        batch.remove({&first, 1});
        QVERIFY(batch.compressed().isEmpty());
    }
};

QTEST_GUILESS_MAIN(SinkBatchTest)
#include "sinkbatch_test.moc"
