// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/linefacts.h"

#include <QTest>

Q_DECLARE_METATYPE(penstock::Flavour)

using namespace penstock;
using Parts = QList<QList<int>>;

namespace {

SinkBatch batchOf(const QByteArrayList &lines)
{
    SinkBatch batch;
    for (const QByteArray &line : lines)
        batch.append(line.toStdString(), batch.lines() + 1, batch.lines() + 1);
    return batch;
}

Parts partsOf(const std::vector<LineIndexes> &parts)
{
    Parts result;
    for (const LineIndexes &part : parts)
        result += QList<int>(part.begin(), part.end());
    return result;
}

QByteArray at(const QByteArray &line, qint64 day)
{
    return line + ' ' + QByteArray::number(day * ShardLayout::day);
}

} // namespace

class LineFactsTest : public QObject
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
        const std::vector<LineFacts> facts =
            factsOf(batchOf({"m v=1.5 1", "m v= 2", "m v=.5 3", "m v=1u 4"}), {flavour, {}});
        QList<int> indexes;
        for (std::size_t i = 0; i < facts.size(); ++i) {
            QCOMPARE(facts[i].time, qint64(i + 1));
            if (facts[i].looksWrong())
                indexes += int(i);
        }
        QTEST(indexes, "indexes");
    }

    void aKindIsTheMeasurementAndTheTypesOfItsFields()
    {
        const std::vector<LineFacts> facts =
            factsOf(batchOf({"m v=1,w=2i 1", "m,t=x w=3i,v=2.5 2", "m v=1i,w=2i 3", "m v=1 4", "n v=1,w=2i 5"}), {});
        QVERIFY(isOneKind(std::span(facts).first(2)));
        for (std::size_t i = 2; i < facts.size(); ++i)
            QVERIFY(facts[i].kind != facts[0].kind);
        QCOMPARE(countLots(facts), std::size_t(4));
    }

    void cutsByWhatDecides_data()
    {
        QTest::addColumn<QByteArrayList>("lines");
        QTest::addColumn<Parts>("parts");
        QTest::newRow("one") << QByteArrayList{"m v=1 1"} << Parts{{0}};
        QTest::newRow("what looks wrong first")
            << QByteArrayList{"m v=1 1", "x", "m v=1i 2", "m v= 3"} << Parts{{0, 2}, {1, 3}};
        QTest::newRow("kinds") << QByteArrayList{"m v=1 1", "m v=1i 2", "m v=2 3", "n v=1 4"}
                               << Parts{{0, 2}, {1}, {3}};
        // Days are cut into weeks from Monday on; 1970 began with a Thursday.
        QTest::newRow("shards, the oldest first")
            << QByteArrayList{at("m v=1", 10), at("m v=1", 3), at("m v=1", 4), at("m v=1", -4), at("m v=1", -3)}
            << Parts{{3}, {1, 4}, {0, 2}};
        QTest::newRow("times") << QByteArrayList{"m v=1 4", "m v=1 1", "m v=1 3", "m v=1 2", "m v=1 5"}
                               << Parts{{1, 3}, {0, 2, 4}};
        QTest::newRow("all look wrong") << QByteArrayList{"x", "y", "z"} << Parts{{0}, {1, 2}};
    }

    void cutsByWhatDecides()
    {
        QFETCH(const QByteArrayList, lines);
        QTEST(partsOf(cutLines(factsOf(batchOf(lines), {}))), "parts");
    }

    void sharesManyLotsOut()
    {
        QByteArrayList lines;
        for (int week = 0; week < 20; ++week)
            lines += at("m v=1", 7 * week);
        const Parts parts = partsOf(cutLines(factsOf(batchOf(lines), {})));
        QCOMPARE(parts.size(), qsizetype(mostParts));
        QList<int> all;
        for (const QList<int> &part : parts) {
            QVERIFY(part.size() == 2 || part.size() == 3);
            all += part;
        }
        QVERIFY(std::ranges::is_sorted(all) && all.size() == 20);
    }

    void cutsTheOldestOff()
    {
        const std::vector<LineFacts> facts = factsOf(batchOf({"m v=1 4", "m v=1 1", "n v=1 3", "m v=1i 2"}), {});
        QCOMPARE(partsOf(cutOldest(facts, 2)), Parts({{0, 2}, {1, 3}}));
    }

    void goesByTheShardsThatAreThere()
    {
        ShardLayout layout;
        layout.duration = ShardLayout::day;
        layout.groups = {{0, 3 * ShardLayout::day}, {5 * ShardLayout::day, 6 * ShardLayout::day}};
        QCOMPARE(layout.startOf(2 * ShardLayout::day + 7), 0);
        QCOMPARE(layout.startOf(3 * ShardLayout::day), 3 * ShardLayout::day);
        QCOMPARE(layout.startOf(5 * ShardLayout::day + 1), 5 * ShardLayout::day);
        QCOMPARE(layout.startOf(-1), -ShardLayout::day);
        QCOMPARE(ShardLayout().startOf(4 * ShardLayout::day), 4 * ShardLayout::day);
        QCOMPARE(ShardLayout().startOf(4 * ShardLayout::day - 1), -3 * ShardLayout::day);
        QVERIFY(ShardLayout().startOf(std::numeric_limits<qint64>::min()) == std::numeric_limits<qint64>::min());
        QCOMPARE(ShardLayout::usualDuration(0), 7 * ShardLayout::day);
        QCOMPARE(ShardLayout::usualDuration(30 * ShardLayout::day), ShardLayout::day);
        QCOMPARE(ShardLayout::usualDuration(ShardLayout::day), ShardLayout::hour);
    }
};

QTEST_GUILESS_MAIN(LineFactsTest)
#include "linefacts_test.moc"
