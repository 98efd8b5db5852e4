// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sink/csvsink.h"
#include "sinksamples.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace penstock;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

const QByteArray header = "key,value,timestamp,topic,partition,offset\r\n";

} // namespace

class CsvSinkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_path = m_folder->filePath(QStringLiteral("out.csv"));
    }

    void q5_7_twoPartitions()
    {
        CsvSink sink({.path = m_path});
        QVERIFY(sink.connect());
        const MessageValue value = singleOf("value");
        for (const std::int32_t partition : {0, 1}) {
            Record record = messageOf(value, 1, partition);
            record.timestampMs = 1;
            QVERIFY(sink.add(record));
        }
        QVERIFY(!QFile::exists(m_path));
        QVERIFY(sink.flush());
        QCOMPARE(contentOf(m_path),
                 header + "key,\"\"\"value\"\"\",1,topic,0,1\r\nkey,\"\"\"value\"\"\",1,topic,1,1\r\n");
    }

    void q4_dialects_data()
    {
        QTest::addColumn<QString>("dialect");
        QTest::addColumn<QByteArray>("content");

        QTest::newRow("excel") << QStringLiteral("excel")
                               << header +
                                      "\"k,\"\"e\"\"\",\"{\"\"a\"\":1,\"\"b\"\":\"\"\xc3\xa9\"\"}\",5,topic,1,7\r\n";
        QTest::newRow("excel-tab")
            << QStringLiteral("excel-tab")
            << QByteArray("key\tvalue\ttimestamp\ttopic\tpartition\toffset\r\n"
                          "\"k,\"\"e\"\"\"\t\"{\"\"a\"\":1,\"\"b\"\":\"\"\xc3\xa9\"\"}\"\t5\ttopic\t1\t7\r\n");
        QTest::newRow("unix")
            << QStringLiteral("unix")
            << QByteArray("\"key\",\"value\",\"timestamp\",\"topic\",\"partition\",\"offset\"\n"
                          "\"k,\"\"e\"\"\",\"{\"\"a\"\":1,\"\"b\"\":\"\"\xc3\xa9\"\"}\",\"5\",\"topic\",\"1\",\"7\"\n");
    }

    void q4_dialects()
    {
        QFETCH(QString, dialect);
        CsvSink sink({.path = m_path, .dialect = dialect});
        QVERIFY(sink.connect());
        const MessageValue value = mapOf({{"a", std::int64_t(1)}, {"b", "\xc3\xa9"}});
        Record record = messageOf(value);
        record.key = "k,\"e\"";
        record.timestampMs = 5;
        QVERIFY(sink.add(record));
        QVERIFY(sink.flush());
        QTEST(contentOf(m_path), "content");
    }

    void q4_keysAndValues_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<MessageCell>("value");
        QTest::addColumn<QByteArray>("row"); // key and value

        QTest::newRow("no key") << QByteArray() << MessageCell(std::int64_t(1)) << QByteArray(",1,");
        QTest::newRow("bytes as a key") << QByteArray("\xff\x00", 2) << MessageCell(true) << QByteArray("/wA=,true,");
        QTest::newRow("null") << QByteArray("k") << MessageCell() << QByteArray("k,null,");
        QTest::newRow("NaN") << QByteArray("k") << MessageCell(qQNaN()) << QByteArray("k,null,");
        QTest::newRow("a whole float") << QByteArray("k") << MessageCell(2.0) << QByteArray("k,2.0,");
        QTest::newRow("a line break") << QByteArray("k") << MessageCell("a\nb") << QByteArray("k,\"\"\"a\\nb\"\"\",");
        QTest::newRow("a line break in the key")
            << QByteArray("k\nl") << MessageCell(true) << QByteArray("\"k\nl\",true,");
    }

    void q4_keysAndValues()
    {
        QFETCH(QByteArray, key);
        QFETCH(MessageCell, value);
        QFETCH(QByteArray, row);
        CsvSink sink({.path = m_path});
        const MessageValue message = singleOf(value);
        Record record = messageOf(message);
        const std::string bytes = key.toStdString();
        record.key = bytes;
        if (key.isNull())
            record.key.reset();
        QVERIFY(sink.connect());
        QVERIFY(sink.add(record));
        QVERIFY(sink.flush());
        QCOMPARE(contentOf(m_path), header + row + "1700000000000,topic,1,7\r\n");
    }

    void q4_pointsAndLines()
    {
        CsvSink sink({.path = m_path, .dialect = QStringLiteral("unix")});
        QVERIFY(sink.connect());
        QVERIFY(sink.add(lineOf("m v=\"x\" 1", 1)));
        Record record = lineOf({}, 2);
        record.point = {"m", {{"t", "x"}}, {{"v", std::int64_t(3)}}, 5};
        QVERIFY(sink.add(record));
        QVERIFY(sink.flush());
        const QByteArrayList rows = contentOf(m_path).split('\n');
        QCOMPARE(rows.at(1), "\"\",\"\"\"m v=\\\"\"x\\\"\" 1\"\"\",\"\",\"topic\",\"0\",\"1\"");
        QCOMPARE(rows.at(2), "\"\",\"{\"\"measurement\"\":\"\"m\"\",\"\"tags\"\":{\"\"t\"\":\"\"x\"\"},\"\"fields\"\":{"
                             "\"\"v\"\":3},\"\"time\"\":5}\",\"\",\"topic\",\"0\",\"2\"");
    }

    void q4_ownSerializers()
    {
        CsvSink::Options options{.path = m_path};
        options.key = [](const Record &record) -> Result<std::string> { return "#" + std::string(*record.key); };
        options.value = [](const Record &record) -> Result<std::string> {
            if (record.row == 2)
                return failure(Error::Kind::BadInput, QStringLiteral("not this one"));
            return std::to_string(record.row);
        };
        CsvSink sink(options);
        QVERIFY(sink.connect());
        const MessageValue value = singleOf(true);
        QVERIFY(sink.add(messageOf(value, 1)));
        // Only this row is refused, and nothing of it is in the file.
        QVERIFY(!sink.add(messageOf(value, 2)));
        QVERIFY(sink.add(messageOf(value, 3)));
        QVERIFY(sink.flush());
        QCOMPARE(contentOf(m_path), header + "#key,1,1700000000000,topic,1,1\r\n#key,3,1700000000000,topic,1,3\r\n");
    }

    void q4_headerRules_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("content"); // behind one write; empty: refused

        const QByteArray row = "key,true,1700000000000,topic,1,7\r\n";
        QTest::newRow("no file") << QByteArray() << header + row;
        QTest::newRow("an empty file") << QByteArray("") << header + row;
        QTest::newRow("a file of ours") << header + "a,b,c,d,e,f\r\n" << header + "a,b,c,d,e,f\r\n" + row;
        QTest::newRow("a last line without end") << header + "a,b,c,d,e,f" << header + "a,b,c,d,e,f\r\n" + row;
        QTest::newRow("other columns") << QByteArray("time,host\r\n") << QByteArray();
        QTest::newRow("a header that goes on") << QByteArray(header.trimmed() + ",more\r\n") << QByteArray();
    }

    void q4_headerRules()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, content);
        if (!before.isNull())
            write(m_path, before);
        CsvSink sink({.path = m_path});
        QCOMPARE(bool(sink.connect()), !content.isEmpty());
        if (content.isEmpty()) {
            QCOMPARE(contentOf(m_path), before);
            return;
        }
        const MessageValue value = singleOf(true);
        QVERIFY(sink.add(messageOf(value)));
        QVERIFY(sink.flush());
        QCOMPARE(contentOf(m_path), content);
    }

    void q4_whatCannotBeWrittenTo_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("dialect");

        QTest::newRow("unknown dialect") << QStringLiteral("out.csv") << QStringLiteral("excel97");
        QTest::newRow("no folder") << QStringLiteral("none/out.csv") << QStringLiteral("excel");
        QTest::newRow("a folder") << QStringLiteral(".") << QStringLiteral("excel");
    }

    void q4_whatCannotBeWrittenTo()
    {
        QFETCH(QString, path);
        QFETCH(QString, dialect);
        CsvSink sink({.path = m_folder->filePath(path), .dialect = dialect});
        QVERIFY(!sink.connect());
        QVERIFY(sink.state() == Sink::State::Unavailable);
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }

    void nothingIsWrittenOfAnEmptyRun()
    {
        CsvSink sink({.path = m_path});
        QVERIFY(sink.connect());
        QVERIFY(sink.flush());
        sink.close();
        QVERIFY(!QFile::exists(m_path));
    }

    void q4_aFullDiskIsWaitedForAndNothingIsThereTwice()
    {
        const QString full = QStringLiteral("/dev/full");
        QVERIFY(QFile::exists(full));
        CsvSink sink({.path = full});
        QVERIFY(sink.connect());
        const MessageValue value = singleOf(true);
        QVERIFY(sink.add(messageOf(value)));
        const FlushResult result = sink.flush();
        QVERIFY(!result);
        const auto *pressure = std::get_if<SinkBackpressure>(&result.error());
        QVERIFY(pressure);
        QVERIFY(pressure->scope == SinkBackpressure::Scope::Sink);
        QVERIFY(pressure->reason.message.contains(full));
        QCOMPARE(sink.records(), std::size_t(1));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(CsvSinkTest)
#include "csvsink_test.moc"
