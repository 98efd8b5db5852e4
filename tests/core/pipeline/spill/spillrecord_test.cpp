// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/spill/spillrecord.h"

#include <QTest>

#include <limits>

using namespace penstock;
using namespace std::literals;

namespace {

SinkBatch batchOf(const std::vector<std::string> &lines, const std::vector<std::string> &originals = {})
{
    SinkBatch batch({"topic", 7});
    for (std::size_t i = 0; i < lines.size(); ++i)
        batch.append(lines[i], i + 1, 2 * i + 1, i < originals.size() ? originals[i] : std::string());
    return batch;
}

std::optional<SinkBatch> read(const std::string &record)
{
    const auto head = spillrecord::headOf(record);
    return head ? spillrecord::decode(*head, std::string_view(record).substr(spillrecord::headSize)) : std::nullopt;
}

} // namespace

/// Batches as records of a file.
class SpillRecordTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas_data()
    {
        QTest::addColumn<SinkBatch>("batch");
        QTest::newRow("one line") << batchOf({"m v=1 1"});
        QTest::newRow("several") << batchOf({"m v=1 1", "m v=\"a\nb\" 2", "n v=3i 3"});
        QTest::newRow("as the source has them") << batchOf({"m v=1 1", "m v=2 2"}, {"m v=1", "m v=2 2"});
        QTest::newRow("any bytes") << batchOf({std::string("m v=\"\0\xff\" 1", 11)}, {"\x01\x02"});
        QTest::newRow("a long line") << batchOf({"m v=\"" + std::string(300'000, 'x') + "\" 1"});
        SinkBatch bounds({"", std::numeric_limits<std::int32_t>::min()});
        bounds.append("m v=1 1", std::numeric_limits<std::uint64_t>::max(), 0);
        QTest::newRow("bounds") << bounds;
    }

    void comesBackAsItWas()
    {
        QFETCH(const SinkBatch, batch);
        const std::string record = spillrecord::encode(batch, -5);
        const auto head = spillrecord::headOf(record);
        QVERIFY(head && !head->isDone);
        QCOMPARE(head->timeMs, qint64(-5));
        QCOMPARE(std::size_t(head->lines), batch.lines());
        QCOMPARE(spillrecord::headSize + head->size, record.size());
        const auto again = read(record);
        QVERIFY(again);
        QVERIFY(again->partition() == batch.partition());
        QVERIFY(again->text() == batch.text());
        for (std::size_t i = 0; i < batch.lines(); ++i) {
            QCOMPARE(again->row(i), batch.row(i));
            QCOMPARE(again->position(i), batch.position(i));
            QVERIFY(again->original(i) == batch.original(i));
        }
    }

    void whatIsMarkedIsDoneAndStillSound()
    {
        std::string record = spillrecord::encode(batchOf({"m v=1 1"}), 1);
        record[spillrecord::stateAt] = spillrecord::isDone;
        QVERIFY(spillrecord::headOf(record)->isDone);
        QVERIFY(read(record));
    }

    void eachByteThatIsAnotherShows()
    {
        const std::string record = spillrecord::encode(batchOf({"m v=1 1", "m v=2 2"}, {"m v=1"}), 1'700'000'000'000);
        for (std::size_t i = 0; i < record.size(); ++i) {
            // The state has values of its own, and what stands beside it and behind the sum means nothing.
            if ((i >= spillrecord::stateAt && i < 8) || (i >= 28 && i < spillrecord::headSize))
                continue;
            std::string damaged = record;
            damaged[i] = char(damaged[i] ^ 0x10);
            const auto head = spillrecord::headOf(damaged);
            QVERIFY2(!head || !spillrecord::decode(*head, std::string_view(damaged).substr(spillrecord::headSize)),
                     qPrintable(QString::number(i)));
        }
        std::string otherState = record;
        otherState[spillrecord::stateAt] = 'x';
        QVERIFY(!spillrecord::headOf(otherState));
    }

    void eachPartOfOneIsNone()
    {
        const std::string record = spillrecord::encode(batchOf({"m v=1 1"}), 1);
        for (std::size_t size = 0; size < record.size(); ++size)
            QVERIFY2(!read(record.substr(0, size)), qPrintable(QString::number(size)));
        QVERIFY(!read(record + "x"));
    }

    void sizesThatCannotBeAreNoHead()
    {
        std::string record = spillrecord::encode(batchOf({"m v=1 1"}), 1);
        record.replace(12, 4, "\xff\xff\xff\x7f");
        QVERIFY(!spillrecord::headOf(record)); // of two GiB
        record = spillrecord::encode(batchOf({"m v=1 1"}), 1);
        record.replace(8, 4, "\xff\xff\xff\x7f");
        QVERIFY(!spillrecord::headOf(record)); // more lines than there is room for
        QVERIFY(!spillrecord::headOf(std::string(64, '\0')));
    }
};

QTEST_GUILESS_MAIN(SpillRecordTest)
#include "spillrecord_test.moc"
