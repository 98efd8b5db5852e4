// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sink/batchingsink.h"

#include <QTest>

#include <vector>

using namespace penstock;

namespace {

class KeepingSink final : public BatchingSink
{
public:
    explicit KeepingSink(const Limits &limits) : BatchingSink(limits) {}

    std::vector<SinkBatch> batches;

protected:
    void write(SinkBatch batch) override { batches.push_back(std::move(batch)); }
};

Record lineOf(std::string_view line, std::uint64_t row)
{
    Record record;
    record.line = line;
    record.row = row;
    record.position = row + 1;
    return record;
}

} // namespace

class BatchingSinkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isDueSomeTimeAfterTheFirstRecord()
    {
        using namespace std::chrono_literals;
        KeepingSink sink({.rows = 3, .bytes = 1'000, .linger = 500ms});
        QVERIFY(!sink.due());
        const Sink::Moment before = Sink::Moment::clock::now();
        QVERIFY(sink.add(lineOf("a", 1)));
        const std::optional<Sink::Moment> due = sink.due();
        QVERIFY(due && *due >= before + 500ms && *due <= Sink::Moment::clock::now() + 500ms);
        QVERIFY(sink.add(lineOf("b", 2)));
        QVERIFY(sink.due() == due);
        QVERIFY(sink.add(lineOf("c", 3)));
        QVERIFY(!sink.due());
        QVERIFY(sink.add(lineOf("d", 4)));
        QVERIFY(sink.due());
        sink.flush();
        QVERIFY(!sink.due());
        QVERIFY(sink.add(lineOf("e", 5)));
        sink.close();
        QVERIFY(!sink.due());

        KeepingSink patient({.rows = 3, .bytes = 1'000, .linger = 0ms});
        QVERIFY(patient.add(lineOf("a", 1)));
        QVERIFY(!patient.due());
    }

    void bounds_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("bytes");
        QTest::addColumn<QList<int>>("lineSizes"); // with their '\n'
        QTest::addColumn<QList<int>>("batches");   // lines in each

        QTest::newRow("rows") << 2 << 1'000 << QList<int>{10, 10, 10, 10, 10} << QList<int>{2, 2, 1};
        QTest::newRow("bytes, met exactly") << 100 << 20 << QList<int>{10, 10, 10} << QList<int>{2, 1};
        QTest::newRow("bytes, not exceeded") << 100 << 25 << QList<int>{10, 10, 10, 10} << QList<int>{2, 2};
        QTest::newRow("a line beyond the bytes goes alone")
            << 100 << 25 << QList<int>{10, 40, 10} << QList<int>{1, 1, 1};
        QTest::newRow("one row each") << 1 << 1'000 << QList<int>{10, 10} << QList<int>{1, 1};
        QTest::newRow("senseless limits hold one row") << 0 << 0 << QList<int>{10, 10} << QList<int>{1, 1};
        QTest::newRow("nothing") << 10 << 10 << QList<int>{} << QList<int>{};
    }

    void bounds()
    {
        QFETCH(int, rows);
        QFETCH(int, bytes);
        QFETCH(QList<int>, lineSizes);

        KeepingSink sink({std::size_t(rows), std::size_t(bytes)});
        QVERIFY(sink.setup());
        QVERIFY(sink.start());
        std::string all;
        std::uint64_t row = 0;
        for (const int size : lineSizes) {
            const std::string line(std::size_t(size - 1), char('a' + row));
            QVERIFY(sink.add(lineOf(line, ++row)));
            all += line + '\n';
        }
        sink.flush();
        QVERIFY(sink.batch().isEmpty());

        QList<int> batches;
        std::string written;
        row = 0;
        for (const SinkBatch &batch : sink.batches) {
            batches += int(batch.lines());
            written += batch.text();
            for (std::size_t i = 0; i < batch.lines(); ++i) {
                QCOMPARE(batch.row(i), ++row);
                QCOMPARE(batch.position(i), row + 1);
            }
        }
        QTEST(batches, "batches");
        QVERIFY(written == all);
    }

    void encodesPointsAndPassesLinesThrough()
    {
        KeepingSink sink({10, 1'000});
        Record record;
        record.point = {"m", {{"t", "x"}}, {{"v", std::int64_t(3)}}, 5};
        record.row = 1;
        QVERIFY(sink.add(record));
        QVERIFY(sink.add(lineOf("raw v=1 6", 2)));
        sink.flush();
        QCOMPARE(sink.batches.size(), std::size_t(1));
        QVERIFY(sink.batches[0].text() == "m,t=x v=3i 5\nraw v=1 6\n");
    }

    void aRefusedRecordLeavesTheOthersAlone()
    {
        KeepingSink sink({10, 1'000});
        QVERIFY(sink.add(lineOf("a v=1 1", 1)));
        Record bad;
        bad.point = {"m", {}, {{"time", 1.0}}, 5};
        const Status status = sink.add(bad);
        QVERIFY(!status);
        QVERIFY(!status.error().message.isEmpty());
        QVERIFY(sink.add(lineOf("b v=1 1", 3)));
        sink.flush();
        QVERIFY(sink.batches.at(0).text() == "a v=1 1\nb v=1 1\n");
        QCOMPARE(sink.batches.at(0).row(1), std::uint64_t(3));
    }

    void aPauseKeepsWhatWasAdded()
    {
        KeepingSink sink({10, 1'000});
        QVERIFY(sink.add(lineOf("a v=1 1", 1)));
        sink.onPaused();
        sink.onResumed();
        QCOMPARE(sink.batch().lines(), std::size_t(1));
        sink.flush();
        sink.flush();
        QCOMPARE(sink.batches.size(), std::size_t(1));
    }

    void closeDropsWhatWasNotFlushed()
    {
        KeepingSink sink({10, 1'000});
        QVERIFY(sink.add(lineOf("a v=1 1", 1)));
        sink.close();
        sink.flush();
        QVERIFY(sink.batches.empty());
    }
};

QTEST_GUILESS_MAIN(BatchingSinkTest)
#include "batchingsink_test.moc"
