// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/annotatedcsvdecoder.h"
#include "core/result/answerbounds.h"
#include "core/result/influxqljson.h"
#include "core/result/jsonrowsdecoder.h"
#include "core/result/msgpackdecoder.h"
#include "core/result/resultset.h"
#include "tests/core/result/decoding.h"
#include "tests/core/result/msgpackwriter.h"

#include <QTest>

using namespace penstock;

/// Answers that do not end, or that need more memory than they have bytes.
class AnswerBoundsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void t1_8_whatIsKeptAsAWholeIsBounded_data();
    void t1_8_whatIsKeptAsAWholeIsBounded();
    void t1_8_3_columnsAreBounded_data();
    void t1_8_3_columnsAreBounded();
    void t1_8_4_largeAnswersPass();
};

namespace {

namespace pack = penstock::msgpack;

constexpr AnswerBounds small{
    .document = 100'000, .value = 50'000, .words = 10'000, .tables = 10, .columns = 100, .names = 30'000, .tags = 20};
constexpr qsizetype enough = 3'000'000; // bytes of an answer that does not end

/// A map that says that it has so many pairs, without them.
QByteArray mapHead(quint64 pairs)
{
    return pack::number(0xdf, pairs, 4);
}

QByteArray arrayHead(quint64 values)
{
    return pack::number(0xdd, values, 4);
}

/// Up to the values of the first series.
QByteArray packedSeries()
{
    return mapHead(1) + pack::text("results") + arrayHead(1) + mapHead(1) + pack::text("series") + arrayHead(1) +
           mapHead(3) + pack::text("name") + pack::text("m") + pack::text("columns") + pack::texts({"time", "v"}) +
           pack::text("values");
}

/// One letter of forty in the place of each ~.
QByteArray numbered(const QByteArray &text, int number)
{
    return QByteArray(text).replace('~', QByteArray(1, static_cast<char>('0' + number % 40)));
}

struct End
{
    qsizetype bytes = 0; // that were read
    std::size_t rows = 0;
    std::size_t tables = 0;
    QString message; // empty: there was no end
};

End feed(ResponseDecoder *decoder, const QByteArray &begin, const QByteArray &again)
{
    constexpr qsizetype piece = 4'096;
    End end;
    ResultSet result;
    QByteArray bytes = begin;
    for (int number = 0; end.bytes < enough;) {
        while (bytes.size() < piece)
            bytes += numbered(again, ++number);
        const Result<Batch> batch = decoder->decode(bytes);
        end.bytes += bytes.size();
        bytes.clear();
        if (!batch) {
            end.message = batch.error().message;
            break;
        }
        result.append(*batch);
    }
    end.rows = result.rowCount();
    end.tables = result.entries().size();
    return end;
}

const QByteArray jsonRow = R"({"results":[{"series":[{"name":"m","columns":["v"],"values":[[1]]}]}]})";
const QByteArray csvRow = "#datatype,string,long,long\n,result,table,v\n,_result,0,7\n";

} // namespace

void AnswerBoundsTest::t1_8_whatIsKeptAsAWholeIsBounded_data()
{
    QTest::addColumn<DecoderFactory>("decoder");
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<QByteArray>("again");
    QTest::addColumn<qsizetype>("bytes"); // at most
    QTest::addColumn<std::size_t>("rows");
    QTest::addColumn<QString>("says");
    const auto add = [](const char *name, const DecoderFactory &decoder, const QByteArray &begin,
                        const QByteArray &again, std::size_t bytes, std::size_t rows, const char *says) {
        QTest::newRow(name) << decoder << begin << again << qsizetype(bytes) << rows << QString::fromUtf8(says);
    };
    const DecoderFactory json = factoryOf<InfluxQlJsonDecoder>(small);
    add("json: rows of a document", json, jsonRow + R"({"results":[{"series":[{"columns":["v"],"values":[)", "[1],",
        120'000, 1, "in one piece");
    add("json: a name", json, jsonRow + R"({"results":[{"series":[{"name":")", "a", 120'000, 1, "in one piece");
    add("json: blanks", json, jsonRow + "{", " ", 120'000, 1, "in one piece");
    add("json: words", json, jsonRow, "nothing ", 20'000, 1, "text instead of rows");
    add("json: tables", json, jsonRow, R"({"results":[{"series":[{"columns":["c~"],"values":[[1]]}]}]})", 20'000, 10,
        "more tables");
    add("json: columns", json, jsonRow,
        R"({"results":[{"series":[{"columns":["c~","a","b","c","d","e","f","g","h","i","j","k","l","m","n"]}]}]})",
        20'000, 1, "more tables");
    add("json: tags", json, jsonRow,
        R"({"results":[{"series":[{"tags":{"t~":"","u~":"","w~":""},"columns":["v"],"values":[[1]]}]}]})", 20'000, 7,
        "more tables");

    const QByteArray longName(4'000, 'n');
    add("json: names", json, jsonRow,
        R"({"results":[{"series":[{"columns":["~)" + longName + R"("],"values":[[1]]}]}]})", 40'000, 8,
        "names too long");

    const DecoderFactory packed = factoryOf<MsgpackDecoder>(small);
    const QByteArray row = pack::array({pack::integer(1), pack::integer(7)});
    add("msgpack: a text of a row", packed,
        packedSeries() + arrayHead(9) + row + arrayHead(2) + pack::integer(1) + pack::number(0xdb, 60'000'000, 4), "a",
        70'000, 1, "a value of more");
    add("msgpack: a row", packed, packedSeries() + arrayHead(9) + row + arrayHead(200'000'000), "\x01", 70'000, 1,
        "a value of more");
    add("msgpack: tags", packed,
        mapHead(1) + pack::text("results") + arrayHead(1) + mapHead(1) + pack::text("series") + arrayHead(1) +
            mapHead(1) + pack::text("tags") + mapHead(200'000'000),
        pack::text("k") + pack::text(""), 70'000, 0, "a value of more");
    add("msgpack: tables", packed,
        mapHead(1) + pack::text("results") + arrayHead(1) + mapHead(1) + pack::text("series") + arrayHead(200'000),
        mapHead(2) + pack::text("columns") + pack::array({pack::text("c~")}) + pack::text("values") +
            pack::array({pack::array({pack::integer(1)})}),
        20'000, 10, "more tables");

    const DecoderFactory csv = factoryOf<AnnotatedCsvDecoder>(false, small);
    add("csv: a cell", csv, csvRow + ",_result,0,", "7", 70'000, 1, "a record of more");
    add("csv: a quoted cell", csv, csvRow + ",_result,0,\"", "7\n", 70'000, 1, "a record of more");
    add("csv: tables", csv, csvRow, "\n#datatype,string,long,long\n,result,table,v~\n,_result,0,7\n", 20'000, 10,
        "more tables");
    add("csv: yields", csv, csvRow, ",y~,0,7\n", 20'000, 10, "more tables");

    const DecoderFactory lines = factoryOf<JsonRowsDecoder>(JsonRowsDecoder::Format::Lines, QStringList(), small);
    add("jsonl: a row", lines, "{\"v\":1}\n{\"v\":[", "1,", 70'000, 1, "a value of more");
    add("jsonl: names", lines, "{\"v\":1}\n", "{\"~" + longName + "\":1}\n", 60'000, 9, "names are too long");
    const DecoderFactory array = factoryOf<JsonRowsDecoder>(JsonRowsDecoder::Format::Array, QStringList(), small);
    add("json of 3.x: a row", array, "[{\"v\":1},{\"v\":\"", "1", 70'000, 1, "a value of more");
    add("json of 3.x: something else", array, "{\"v\":\"", "1", 120'000, 0, "a value of more");
}

void AnswerBoundsTest::t1_8_whatIsKeptAsAWholeIsBounded()
{
    QFETCH(DecoderFactory, decoder);
    QFETCH(QByteArray, begin);
    QFETCH(QByteArray, again);
    const End end = feed(decoder().get(), begin, again);
    QFETCH(QString, says);
    QVERIFY2(end.message.contains(says), qPrintable(end.message));
    QFETCH(qsizetype, bytes);
    QVERIFY2(end.bytes <= bytes, QByteArray::number(end.bytes));
    QFETCH(std::size_t, rows);
    QCOMPARE(end.rows, rows);
    QVERIFY(end.tables <= small.tables);
}

// A million names in a few megabytes would become a gigabyte of columns.
void AnswerBoundsTest::t1_8_3_columnsAreBounded_data()
{
    QTest::addColumn<DecoderFactory>("decoder");
    QTest::addColumn<QByteArray>("body");
    QByteArray names = "\"c\"";
    QByteArray cells = "1";
    QByteArray object = "{\"c0\":1";
    for (int i = 1; i < 70'000; ++i) {
        names += ",\"c\"";
        cells += ",1";
        object += ",\"c" + QByteArray::number(i) + "\":1";
    }
    QTest::newRow("json") << factoryOf<InfluxQlJsonDecoder>()
                          << QByteArray(R"({"results":[{"series":[{"columns":[)" + names + R"(],"values":[[)" + cells +
                                        "]]}]}]}");
    QTest::newRow("msgpack") << factoryOf<MsgpackDecoder>()
                             << QByteArray(mapHead(1) + pack::text("results") + arrayHead(1) + mapHead(1) +
                                           pack::text("series") + arrayHead(1) + mapHead(1) + pack::text("columns") +
                                           arrayHead(70'000) +
                                           QByteArray("\xa1"
                                                      "c")
                                               .repeated(70'000));
    QTest::newRow("csv") << factoryOf<AnnotatedCsvDecoder>() << QByteArray(names + '\n');
    QTest::newRow("csv, without an end") << factoryOf<AnnotatedCsvDecoder>() << names;
    QTest::newRow("jsonl") << factoryOf<JsonRowsDecoder>(JsonRowsDecoder::Format::Lines) << QByteArray(object + "}\n");
}

void AnswerBoundsTest::t1_8_3_columnsAreBounded()
{
    QFETCH(DecoderFactory, decoder);
    QFETCH(QByteArray, body);
    const QString result = decoded(decoder, {body});
    QVERIFY2(result.startsWith(u"failed: "), qPrintable(result.first(std::min<qsizetype>(200, result.size()))));
}

// What a real server may send passes: a chunk of a thousand columns, and all measurements of a large database.
void AnswerBoundsTest::t1_8_4_largeAnswersPass()
{
    const AnswerBounds bounds;
    QVERIFY(bounds.document >= std::size_t(100) << 20);
    QVERIFY(bounds.document * 13 < std::size_t(7) << 28); // the window's budget and a bit
    TableBound tables(bounds);
    for (int i = 0; i < 5'000; ++i) {
        Table table;
        table.addColumn(Column(QStringLiteral("c%1").arg(i), ColumnType::Float));
        QVERIFY(tables.admits(0, table));
    }
    Table wide;
    for (int i = 0; i < 50'000; ++i)
        wide.addColumn(Column(QStringLiteral("c%1").arg(i), ColumnType::Float));
    QVERIFY(tables.admits(0, wide));
    QVERIFY(tables.admits(0, wide)); // the same table
}

QTEST_GUILESS_MAIN(AnswerBoundsTest)
#include "answerbounds_test.moc"
