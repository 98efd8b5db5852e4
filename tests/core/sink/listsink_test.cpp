// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sink/listsink.h"
#include "sinksamples.h"

#include <QTest>

using namespace penstock;

class ListSinkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void q5_8_values_data()
    {
        QTest::addColumn<bool>("isMap");
        QTest::addColumn<bool>("metadata");
        QTest::addColumn<std::string>("value");

        const std::string metadata =
            "\"_key\":\"key\",\"_timestamp\":1700000000000,\"_headers\":[[\"h\",\"1\"],[\"h\",\"2\"]],"
            "\"_topic\":\"topic\",\"_partition\":1,\"_offset\":7";
        QTest::newRow("a map") << true << false << std::string("{\"a\":1}");
        QTest::newRow("what is none stands under value") << false << false << std::string("{\"value\":1}");
        QTest::newRow("with metadata") << true << true << "{" + metadata + ",\"a\":1}";
        QTest::newRow("no map, with metadata") << false << true << "{" + metadata + ",\"value\":1}";
    }

    void q5_8_values()
    {
        QFETCH(bool, isMap);
        QFETCH(bool, metadata);
        QFETCH(std::string, value);
        const MessageValue message = isMap ? mapOf({{"a", std::int64_t(1)}}) : singleOf(std::int64_t(1));
        const std::vector<RecordHeader> headers{{"h", "1"}, {"h", "2"}};
        Record record = messageOf(message);
        record.headers = headers;

        ListSink sink(metadata);
        QVERIFY(sink.connect());
        QVERIFY(sink.add(record));
        QVERIFY(sink.items().empty());
        QVERIFY(sink.flush());
        QCOMPARE(sink.items().size(), std::size_t(1));
        const ListSink::Item &item = sink.items().front();
        QCOMPARE(item.value, value);
        QVERIFY(item.partition == (TopicPartition{"topic", 1}));
        QCOMPARE(item.offset, std::uint64_t(7));
        QVERIFY(item.envelope == (SinkBatch::Envelope{"key", 1'700'000'000'000, {{"h", "1"}, {"h", "2"}}}));
    }

    void q5_2_anItemIsWrittenExactlyOnce()
    {
        ListSink sink;
        QVERIFY(sink.flush());
        QVERIFY(sink.items().empty());
        QVERIFY(sink.add(lineOf("m v=1 1", 1)));
        QVERIFY(sink.flush());
        QVERIFY(sink.flush());
        QCOMPARE(sink.items().size(), std::size_t(1));
        QCOMPARE(sink.items().front().value, std::string("{\"value\":\"m v=1 1\"}"));
    }

    void anEmptyMapWithMetadata()
    {
        ListSink sink(true);
        const MessageValue empty = mapOf({});
        QVERIFY(sink.add(messageOf(empty)));
        QVERIFY(sink.flush());
        QVERIFY(sink.items().front().value.ends_with("\"_offset\":7}"));
    }
};

QTEST_GUILESS_MAIN(ListSinkTest)
#include "listsink_test.moc"
