// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sink/record.h"
#include "core/sink/sinkbatch.h"

#include <QTest>

#include <algorithm>

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

    void q5_1_aBatchKnowsItsPartitionAndOffsets()
    {
        SinkBatch batch({"topic", 3});
        QVERIFY(batch.isEmpty());
        for (std::uint64_t offset : {0U, 1U, 2U, 3U, 4U, 5U, 6U, 7U, 8U, 9U})
            batch.append("m v=1 1", offset, 0);
        QCOMPARE(batch.lines(), std::size_t(10));
        QCOMPARE(batch.startOffset(), std::uint64_t(0));
        QCOMPARE(batch.endOffset(), std::uint64_t(10));
        const SinkBatch part = batch.slice(4, 2);
        QVERIFY(part.partition() == (TopicPartition{"topic", 3}));
        QCOMPARE(part.startOffset(), std::uint64_t(4));
        QCOMPARE(part.endOffset(), std::uint64_t(6));
        // Several records of one message have one offset.
        SinkBatch expanded({"topic", 3});
        expanded.append("a", 5, 0);
        expanded.append("b", 5, 0);
        QCOMPARE(expanded.startOffset(), std::uint64_t(5));
        QCOMPARE(expanded.endOffset(), std::uint64_t(6));
    }

    void q5_1_slicesAreTheWhole_data()
    {
        QTest::addColumn<int>("lines");
        QTest::addColumn<int>("size");
        QTest::addColumn<QList<int>>("sizes");

        QTest::newRow("ten by two") << 10 << 2 << QList<int>{2, 2, 2, 2, 2};
        QTest::newRow("the last is shorter") << 5 << 2 << QList<int>{2, 2, 1};
        QTest::newRow("one larger than all") << 3 << 9 << QList<int>{3};
        QTest::newRow("of nothing there are none") << 0 << 2 << QList<int>{};
    }

    void q5_1_slicesAreTheWhole()
    {
        QFETCH(int, lines);
        QFETCH(int, size);
        const SinkBatch batch = batchOf(std::size_t(lines));
        QList<int> sizes;
        std::string all;
        for (std::size_t first = 0; first < batch.lines(); first += std::size_t(size)) {
            const SinkBatch part = batch.slice(first, std::min(std::size_t(size), batch.lines() - first));
            sizes += int(part.lines());
            all += part.text();
        }
        QTEST(sizes, "sizes");
        QVERIFY(all == batch.text());
    }

    void q5_2_itemsKeepWhatTheMessageHas()
    {
        const std::string bytes("\0\xff", 2);
        const RecordHeader header{"trace", bytes};
        Record record;
        record.row = 9;
        record.position = 4;
        record.key = "k";
        record.timestampMs = -1;
        record.headers = {&header, 1};
        SinkBatch batch({"topic", 0});
        batch.append("plain", 8, 3);
        batch.appendMessage("value", record);
        const SinkBatch::Envelope expected{"k", -1, {{"trace", bytes}}};
        QVERIFY(batch.envelope(0) == SinkBatch::Envelope());
        QVERIFY(batch.envelope(1) == expected);
        QVERIFY(batch.remainder(1).envelope(0) == expected);
        QVERIFY(batch.line(1) == "value");
        QCOMPARE(batch.row(1), std::uint64_t(9));
        const std::size_t last = 1;
        batch.remove({&last, 1});
        QCOMPARE(batch.lines(), std::size_t(1));
        QVERIFY(batch.envelope(0) == SinkBatch::Envelope());
        QVERIFY(batchOf(2).envelope(1) == SinkBatch::Envelope());
    }

    void w1_2_whatIsAcknowledgedStaysSo()
    {
        SinkBatch batch = batchOf(5);
        QCOMPARE(batch.acknowledged(), std::size_t(0));
        batch.acknowledge(3);
        batch.acknowledge(2);
        QCOMPARE(batch.acknowledged(), std::size_t(3));
        QCOMPARE(batch.slice(2, 3).acknowledged(), std::size_t(1));
        QCOMPARE(batch.remainder(4).acknowledged(), std::size_t(0));
        batch.acknowledge(99);
        QCOMPARE(batch.acknowledged(), std::size_t(5));
        const std::size_t last = 4;
        batch.remove({&last, 1});
        QCOMPARE(batch.acknowledged(), std::size_t(4));
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
