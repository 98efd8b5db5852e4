// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sink/influxsink.h"
#include "mappingsamples.h"

#include <QTest>

using namespace penstock;

class InfluxSinkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_delivered.clear(); }

    void encodesPointsAndPassesLinesThrough()
    {
        InfluxSink sink = sinkOf();
        QVERIFY(sink.connect());
        Record record = lineOf({}, 1);
        record.point = {"m", {{"t", "x"}}, {{"v", std::int64_t(3)}}, 5};
        QVERIFY(sink.add(record));
        QVERIFY(sink.add(lineOf("raw v=1 6", 2)));
        QVERIFY(sink.flush());
        QCOMPARE(m_delivered.size(), std::size_t(1));
        QVERIFY(m_delivered[0].text() == "m,t=x v=3i 5\nraw v=1 6\n");
        QCOMPARE(sink.records(), std::size_t(0));
    }

    void q6_7_oneBadRecordCostsNobodyElse()
    {
        InfluxSink sink = sinkOf();
        sink.setRule(ruleOf({}, {"v"}));
        QVERIFY(sink.connect());
        const std::vector<MessageValue> values{mapOf({{"v", true}}), mapOf({{"v", NestedValue{"[]"}}}),
                                               mapOf({{"w", true}}), mapOf({{"v", "x y"}}), mapOf({{"v", false}})};
        QList<bool> taken;
        for (std::size_t i = 0; i < values.size(); ++i)
            taken += bool(sink.add(messageOf(values[i], i)));
        QCOMPARE(taken, QList<bool>({true, false, false, true, true}));
        QVERIFY(sink.flush());
        QCOMPARE(m_delivered.size(), std::size_t(1));
        QCOMPARE(m_delivered[0].lines(), std::size_t(3));
        QCOMPARE(m_delivered[0].row(0), std::uint64_t(0));
        QCOMPARE(m_delivered[0].row(2), std::uint64_t(4));
    }

    void q5_9_eachPartitionHasItsBatch()
    {
        InfluxSink sink = sinkOf();
        sink.setRule(ruleOf());
        QVERIFY(sink.connect());
        const MessageValue value = mapOf({{"v", true}});
        for (const std::int32_t partition : {0, 1, 0})
            QVERIFY(sink.add(messageOf(value, 3, partition)));
        QVERIFY(sink.flush());
        QCOMPARE(m_delivered.size(), std::size_t(2));
        QVERIFY(m_delivered[0].partition() == (TopicPartition{"topic", 0}));
        QCOMPARE(m_delivered[0].lines(), std::size_t(2));
        QVERIFY(m_delivered[1].partition() == (TopicPartition{"topic", 1}));
        QCOMPARE(m_delivered[1].endOffset(), std::uint64_t(4));
    }

    void q5_15_aBatchOfOneWritesInOrder()
    {
        InfluxSink sink = sinkOf(oneRow());
        QVERIFY(sink.connect());
        QVERIFY(sink.add(lineOf("a v=1 1", 1)));
        QVERIFY(sink.add(lineOf("b v=1 1", 2)));
        QCOMPARE(m_delivered.size(), std::size_t(2));
        QVERIFY(m_delivered[0].text() == "a v=1 1\n");
        QVERIFY(m_delivered[1].text() == "b v=1 1\n");
    }

    void q5_13_whatIsCheckedWhenItConnects_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<bool>("gzipIsRefused");
        QTest::addColumn<PointRule>("rule");
        QTest::addColumn<bool>("connects");

        QTest::newRow("good") << QStringLiteral("db") << false << ruleOf() << true;
        QTest::newRow("no database") << QString() << false << ruleOf() << false;
        QTest::newRow("gzip that the server takes not") << QStringLiteral("db") << true << ruleOf() << false;
        QTest::newRow("overlapping keys") << QStringLiteral("db") << false << ruleOf({"a"}, {"a"}) << false;
    }

    void q5_13_whatIsCheckedWhenItConnects()
    {
        QFETCH(QString, database);
        QFETCH(bool, gzipIsRefused);
        QFETCH(PointRule, rule);
        InfluxTarget target;
        target.where.database = database;
        target.gzipIsRefused = gzipIsRefused;
        InfluxSink sink(target, {}, [](SinkBatch) {});
        sink.setRule(rule);
        QTEST(bool(sink.connect()), "connects");
    }

    void aMessageNeedsARule()
    {
        InfluxSink sink = sinkOf();
        QVERIFY(sink.connect());
        const MessageValue value = mapOf({{"v", true}});
        QVERIFY(!sink.add(messageOf(value)));
    }

    void q6_11_whatIsLeftOutIsTold()
    {
        InfluxSink sink = sinkOf();
        sink.setRule(ruleOf());
        QVERIFY(sink.connect());
        QVERIFY(sink.notes().isEmpty());
        const MessageValue value = mapOf({{"v", true}, {"n", qQNaN()}});
        QVERIFY(sink.add(messageOf(value)));
        QCOMPARE(sink.notes().size(), 1);
        QVERIFY(sink.notes().first().contains(u'1'));
    }

private:
    static BatchingSink::Limits oneRow()
    {
        BatchingSink::Limits limits;
        limits.rows = 1;
        return limits;
    }

    InfluxSink sinkOf(const BatchingSink::Limits &limits = {})
    {
        InfluxTarget target;
        target.where.database = QStringLiteral("db");
        return {target, limits, [this](SinkBatch batch) { m_delivered.push_back(std::move(batch)); }};
    }

    std::vector<SinkBatch> m_delivered;
};

QTEST_GUILESS_MAIN(InfluxSinkTest)
#include "influxsink_test.moc"
