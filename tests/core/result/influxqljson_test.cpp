// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/influxqljson.h"
#include "tests/core/result/decoding.h"

#include <QTest>

using namespace penstock;

class InfluxQlJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void p4_1_documentsWithoutASeparator();
    void p4_2_documentsSeparatedByCrLf();
    void p4_3_parseErrorAsSuccess();
    void decode_data();
    void decode();
    void broken_data();
    void broken();
    void rowsBeforeAMistakeAreDelivered();
    void rowsComeBeforeTheEnd();
    void shortSeriesShareATable();
};

namespace {

const DecoderFactory newDecoder = factoryOf<InfluxQlJsonDecoder>();

/// Three documents: a series in two, then another one.
QByteArray chunks(const QByteArray &separator)
{
    const QByteArray head = "{\"results\":[{\"statement_id\":0,\"series\":[{\"name\":\"}{\",\"tags\":{\"g\":";
    const QByteArray columns = ",\"columns\":[\"time\",\"v\"],\"values\":";
    return head + "\"a\"}" + columns + "[[1,\"}{\"],[2,\"\\\"\"]],\"partial\":true}],\"partial\":true}]}" + separator +
           head + "\"a\"}" + columns + "[[3,\"\\\\\"]]}],\"partial\":true}]}" + separator + head + "\"b\"}" + columns +
           "[[4,\"{\"]]}]}]}" + separator;
}

const QString chunkRows =
    QStringLiteral("0> =measurement:T @time:@ #g:T .v:T\n}{|1|a|}{\n}{|2|a|\"\n}{|3|a|\\\n}{|4|b|{\n");

} // namespace

// Answers of influxd 1.6.7, unless the row says otherwise.
void InfluxQlJsonTest::decode_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &body, const QString &expected) {
        QTest::newRow(name) << body << expected;
    };
    row("types and nulls",
        R"({"results":[{"statement_id":0,"series":[{"name":"cpu","columns":["time","host","n","note","ok","region","usage"],)"
        R"("values":[[1,"a",9007199254740993,"it\"s, \\ é水",true,"eu",1.5],[2,"b",2,null,null,"eu",2],)"
        R"([3,"a",null,null,null,"us",3]]}]}]})"
        "\n",
        QStringLiteral("0> =measurement:T @time:@ .host:T .n:I .note:T .ok:B .region:T .usage:F\n"
                       "cpu|1|a|9007199254740993|it\"s, \\ é水|true|eu|1.5\n"
                       "cpu|2|b|2|∅|∅|eu|2\n"
                       "cpu|3|a|∅|∅|∅|us|3\n"));
    row("chunks, grouped by a tag",
        R"({"results":[{"statement_id":0,"series":[{"name":"cpu","tags":{"host":"a"},"columns":["time","n","note","ok","region",)"
        R"("usage"],"values":[[1,9007199254740993,"it\"s",true,"eu",1.5]],"partial":true}],"partial":true}]})"
        "\n"
        R"({"results":[{"statement_id":0,"series":[{"name":"cpu","tags":{"host":"a"},"columns":["time","n","note","ok","region",)"
        R"("usage"],"values":[[3,null,null,null,"us",3]]}],"partial":true}]})"
        "\n"
        R"({"results":[{"statement_id":0,"series":[{"name":"cpu","tags":{"host":"b"},"columns":["time","n","note","ok","region",)"
        R"("usage"],"values":[[2,2,null,null,"eu",2]]}]}]})"
        "\n",
        QStringLiteral("0> =measurement:T @time:@ #host:T .n:I .note:T .ok:B .region:T .usage:F\n"
                       "cpu|1|a|9007199254740993|it\"s|true|eu|1.5\n"
                       "cpu|3|a|∅|∅|∅|us|3\n"
                       "cpu|2|b|2|∅|∅|eu|2\n"));
    row("floats beyond 64 bits",
        R"({"results":[{"statement_id":0,"series":[{"name":"mem","columns":["time","used","text"],"values":)"
        R"([[1,100000000000000000000,"100000000000000000000 \" 1"],[2,5,""]]}]}]})"
        "\n",
        QStringLiteral("0> =measurement:T @time:@ .used:F .text:T\n"
                       "mem|1|100000000000000000000|100000000000000000000 \" 1\n"
                       "mem|2|5|\n"));
    row("integers between int64 and uint64 (made up)",
        R"({"results":[{"series":[{"name":"m","columns":["time","u","mixed"],"values":)"
        R"([[1,1,-1],[2,18446744073709551615,18446744073709551615]]}]}]})",
        QStringLiteral("0> =measurement:T @time:@ .u:U .mixed:T\n"
                       "m|1|1|-1\n"
                       "m|2|18446744073709551615|18446744073709551615\n"));
    row("a column of nulls in one chunk",
        R"({"results":[{"statement_id":0,"series":[{"name":"m","columns":["time","a","b"],"values":[[1,null,null]],)"
        R"("partial":true}],"partial":true}]})"
        R"({"results":[{"statement_id":0,"series":[{"name":"m","columns":["time","a","b"],"values":[[2,7,"x"]],)"
        R"("partial":true}],"partial":true}]})"
        R"({"results":[{"statement_id":0,"series":[{"name":"m","columns":["time","a","b"],"values":[[3,null,null]]}]}]})",
        QStringLiteral("0> =measurement:T @time:@ .a:I .b:T\n"
                       "m|1|∅|∅\n"
                       "m|2|7|x\n"
                       "m|3|∅|∅\n"));
    row("integers, then a fraction",
        R"({"results":[{"statement_id":0,"series":[{"name":"m","columns":["time","v"],"values":[[1,2],[2,3]],"partial":true}],)"
        R"("partial":true}]})"
        "\r\n"
        R"({"results":[{"statement_id":0,"series":[{"name":"m","columns":["time","v"],"values":[[3,2.5],[4,1e+21]]}]}]})"
        "\r\n",
        QStringLiteral("0> =measurement:T @time:@ .v:F\n"
                       "m|1|2\n"
                       "m|2|3\n"
                       "m|3|2.5\n"
                       "m|4|1e+21\n"));
    row("several statements of SHOW",
        R"({"results":[{"statement_id":0,"series":[{"name":"databases","columns":["name"],"values":[["d"]]}]},)"
        R"({"statement_id":1,"series":[{"columns":["name","duration","shardGroupDuration","replicaN","default"],)"
        R"("values":[["autogen","0s","168h0m0s",1,true]]}]},)"
        R"({"statement_id":3,"series":[{"name":"cpu","columns":["tagKey"],"values":[["host"],["region"]]},)"
        R"({"name":"inf","columns":["tagKey"],"values":[["k"]]}]},)"
        R"({"statement_id":7,"series":[{"name":"d","columns":["name","query"]}]},)"
        R"({"statement_id":8,"series":[{"columns":["user","admin"]}]},{"statement_id":9}]})"
        "\n",
        QStringLiteral("0> =measurement:T .name:T\ndatabases|d\n"
                       "1> =measurement:T .name:T .duration:T .shardGroupDuration:T .replicaN:I .default:B\n"
                       "|autogen|0s|168h0m0s|1|true\n"
                       "3> =measurement:T .tagKey:T\ncpu|host\ncpu|region\ninf|k\n"
                       "7> =measurement:T .name:F .query:F\n"
                       "8> =measurement:T .user:F .admin:F\n"));
    row("two layouts in one statement",
        R"({"results":[{"statement_id":0,"series":[{"name":"build","columns":["Branch","Build Time"],"values":[["unknown",""]]},)"
        R"({"name":"config","columns":["bind-address","reporting-enabled"],"values":[["127.0.0.1:28788",false]]}]}]})",
        QStringLiteral("0> =measurement:T .Branch:T .Build Time:T\nbuild|unknown|\n"
                       "0> =measurement:T .bind-address:T .reporting-enabled:B\nconfig|127.0.0.1:28788|false\n"));
    row("empty result",
        R"({"results":[{"statement_id":0}]})"
        "\n",
        QString());
    row("no statement", R"({"results":[]})", QString());
    row("database that is not there",
        R"({"results":[{"statement_id":0,"error":"database not found: nodb"}]})"
        "\n",
        QStringLiteral("0! E database not found: nodb\n"));
    row("not executed after the reason, chunked",
        R"({"results":[{"statement_id":0,"error":"database not found: nodb"}]})"
        "\n"
        R"({"results":[{"statement_id":0,"error":"not executed"}]})"
        "\n",
        QStringLiteral("0! E database not found: nodb\n0! W not executed\n"));
    row("not executed without a reason", R"({"results":[{"statement_id":0,"error":"not executed"}]})",
        QStringLiteral("0! E not executed\n"));
    row("rows, then an error",
        R"({"results":[{"statement_id":0,"series":[{"name":"m","columns":["time","v"],"values":[[1,2]],"partial":true}],)"
        R"("partial":true}]})"
        "\n"
        R"({"results":[{"statement_id":0,"error":"query interrupted"}]})"
        "\n",
        QStringLiteral("0> =measurement:T @time:@ .v:I\nm|1|2\n0! E query interrupted\n"));
    row("error for the whole request",
        R"({"error":"error parsing query: found INF, expected identifier at line 1, char 20"})"
        "\n",
        QStringLiteral("0! E error parsing query: found INF, expected identifier at line 1, char 20\n"));
    row("messages",
        R"({"results":[{"statement_id":2,"messages":[{"level":"warning","text":"deprecated use"},{"level":"info","text":"ok"}]}]})",
        QStringLiteral("2! W deprecated use\n2! I ok\n"));
    const QByteArray infinite =
        "json: error calling MarshalJSON for type httpd.Response: json: error calling MarshalJSON for "
        "type *query.Result: json: unsupported value: +Inf";
    const QString missing =
        QStringLiteral("0! E Rows are missing: the server cannot write infinite values as JSON. It said: ") +
        QString::fromLatin1(infinite) + u'\n';
    row("infinite value alone", infinite + '\n', missing);
    row("infinite values between chunks",
        infinite + "\n" +
            R"({"results":[{"statement_id":0,"series":[{"name":"inf","tags":{"k":"b"},"columns":["time","sum"],)"
            R"("values":[[0,1]]}],"partial":true}]})"
            "\n" +
            infinite + "\n",
        QStringLiteral("0> =measurement:T @time:@ #k:T .sum:I\ninf|0|b|1\n") + missing + missing +
            QStringLiteral(
                "0! W The server marked this answer as partial: rows may be missing. Ask for it in chunks to get "
                "all rows.\n"));
    row("text with braces", "bad {gateway}\n <{}>\n{\"results\":[]}",
        QStringLiteral("0! E The server sent text instead of rows: bad {gateway}\n <{}>\n"));
    row("cut by the row limit",
        R"({"results":[{"statement_id":0,"series":[{"name":"m","columns":["time","v"],"values":[[1,2]],"partial":true}]}]})",
        QStringLiteral(
            "0> =measurement:T @time:@ .v:I\nm|1|2\n0! W The server marked this answer as partial: rows may be "
            "missing. Ask for it in chunks to get all rows.\n"));
    row("times that are none",
        R"({"results":[{"series":[{"name":"m","columns":["time","v"],"values":[[null,1],[5,2],["2024-01-01T00:00:00Z",3]]}]}]})",
        QStringLiteral("0> =measurement:T .time:T .v:I\nm|∅|1\nm|5|2\nm|2024-01-01T00:00:00Z|3\n"));
    row("time in another column", R"({"results":[{"series":[{"name":"m","columns":["v","time"],"values":[[1,2]]}]}]})",
        QStringLiteral("0> =measurement:T .v:I .time:I\nm|1|2\n"));
    row("times at the ends of what influxd stores",
        R"({"results":[{"series":[{"name":"m","columns":["time"],"values":[[-9223372036854775806],[9223372036854775806]]}]}]})",
        QStringLiteral("0> =measurement:T @time:@\nm|-9223372036854775806\nm|9223372036854775806\n"));
    row("numbers beside texts and truths (made up)",
        R"({"results":[{"series":[{"name":"m","columns":["a","b","c"],"values":[[1,true,"x"],[1.5,2,1.25],["y",null,false]]}]}]})",
        QStringLiteral("0> =measurement:T .a:T .b:T .c:T\nm|1|true|x\nm|1.5|2|1.25\nm|y|∅|false\n"));
    row("nested values (made up)", R"({"results":[{"series":[{"columns":["a"],"values":[[[1,"x"]],[{"k":null}]]}]}]})",
        QStringLiteral("0> =measurement:T .a:T\n|[1,\"x\"]\n|{\"k\":null}\n"));
    row("escapes",
        R"({"results":[{"series":[{"name":"}{\"\\","columns":["a\u00e9"],"values":[["\u003cnil\u003e\ud83d\ude00\n"]]}]}]})",
        QStringLiteral("0> =measurement:T .aé:T\n}{\"\\|<nil>😀\n\n"));
    row("pretty",
        "{\n  \"results\": [\n {\n \"statement_id\": 0,\n \"series\": [{\"columns\": [\n\"a\"\n],\n\"values\": "
        "[\n[\n1\n]\n]\n}]"
        "\n}\n]\n}\n{\n\"results\": [\n]\n}\n",
        QStringLiteral("0> =measurement:T .a:I\n|1\n"));
}

void InfluxQlJsonTest::decode()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    const QString difference = differenceAtAnyCut(newDecoder, body, expected);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void InfluxQlJsonTest::broken_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &body, const QString &says) {
        QTest::newRow(name) << body << says;
    };
    row("cut in a document", R"({"results":[{"series":[{"columns":["a"],"values":[[1],)",
        QStringLiteral("ended in the middle, after 54 bytes"));
    row("cut in a string", R"({"results":[{"series":[{"name":"}}}})", QStringLiteral("ended in the middle"));
    row("missing comma", R"({"results":[{"statement_id":0 "series":[]}]})", QStringLiteral("broken at byte 31"));
    row("missing comma in the second document", "{\"results\":[]}\n{\"results\":[1 2]}",
        QStringLiteral("broken at byte 30"));
    row("wrong bracket", R"({"results":[}})", QStringLiteral("broken at byte"));
    row("bad text", QByteArray("{\"results\":[\"\xff\"]}"), QStringLiteral("broken at byte"));
    row("row too short", R"({"results":[{"series":[{"columns":["a","b"],"values":[[1]]}]}]})",
        QStringLiteral("not built as InfluxDB 1.x"));
    row("row too long", R"({"results":[{"series":[{"columns":["a"],"values":[[1,2]]}]}]})",
        QStringLiteral("not built as InfluxDB 1.x"));
    row("row of another kind", R"({"results":[{"series":[{"columns":["a"],"values":[1]}]}]})",
        QStringLiteral("not built as InfluxDB 1.x"));
    row("no columns", R"({"results":[{"series":[{"values":[[1]]}]}]})", QStringLiteral("not built as InfluxDB 1.x"));
    row("another server's answer", R"({"code":"unauthorized","message":"unauthorized access"})",
        QStringLiteral("neither results nor an error"));
    row("nothing", "", QStringLiteral("empty"));
    row("white space", "\r\n \n", QStringLiteral("empty"));
}

void InfluxQlJsonTest::broken()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, says);
    const QString whole = decoded(newDecoder, {body});
    QVERIFY2(whole.startsWith(QStringLiteral("failed: ")) && whole.contains(says), qPrintable(whole));
    const QString difference = differenceAtAnyCut(newDecoder, body, whole);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));

    InfluxQlJsonDecoder decoder;
    const Result<Batch> first = decoder.decode(body);
    const Result<Batch> last = decoder.finish();
    QVERIFY(!last);
    QCOMPARE(last.error().kind, Error::Kind::Protocol);
    if (!first)
        QCOMPARE(last.error().message, first.error().message);
}

void InfluxQlJsonTest::rowsBeforeAMistakeAreDelivered()
{
    InfluxQlJsonDecoder decoder;
    const Result<Batch> batch =
        decoder.decode(R"({"results":[{"series":[{"columns":["a"],"values":[[1],[2]]}]}]}{"results":oh})");
    QVERIFY(batch);
    QCOMPARE(batch->rowCount(), std::size_t(2));
    QVERIFY(!decoder.decode(R"({"results":[]})"));
    QVERIFY(!decoder.finish());
}

void InfluxQlJsonTest::rowsComeBeforeTheEnd()
{
    InfluxQlJsonDecoder decoder;
    const QByteArray document = R"({"results":[{"series":[{"columns":["a"],"values":[[1]]}]}]})";
    QCOMPARE(decoder.decode(document.chopped(1))->rowCount(), std::size_t(0));
    QCOMPARE(decoder.decode(document.last(1) + document)->rowCount(), std::size_t(2));
}

void InfluxQlJsonTest::shortSeriesShareATable()
{
    QByteArray series;
    for (int i = 0; i < 2'000; ++i)
        series += R"(,{"name":"m","tags":{"t":")" + QByteArray::number(i) +
                  R"("},"columns":["time","v"],"values":[[1,)" + QByteArray::number(i) + "]]}";
    const QByteArray body =
        R"({"results":[{"statement_id":0,"series":[)" + series.sliced(1) +
        R"(]},{"statement_id":1,"series":[{"columns":["v"],"values":[[1]]},{"columns":["w"],"values":[[2]]}]}]})";
    InfluxQlJsonDecoder decoder;
    const Result<Batch> batch = decoder.decode(body);
    QVERIFY(batch);
    QCOMPARE(batch->fragments.size(), std::size_t(3));
    const Table &rows = batch->fragments.front().rows;
    QCOMPARE(rows.rowCount(), std::size_t(2'000));
    QCOMPARE(rows.column(2).text(1'999), std::string_view("1999"));
    QCOMPARE(rows.column(3).integer(1'999), 1'999);
}

// InfluxDB 3 from 3.7 on.
void InfluxQlJsonTest::p4_1_documentsWithoutASeparator()
{
    const QString difference = differenceAtAnyCut(newDecoder, chunks(""), chunkRows);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

// InfluxDB 3 up to 3.6.
void InfluxQlJsonTest::p4_2_documentsSeparatedByCrLf()
{
    const QString difference = differenceAtAnyCut(newDecoder, chunks("\r\n"), chunkRows);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void InfluxQlJsonTest::p4_3_parseErrorAsSuccess()
{
    const QByteArray body =
        R"({"results":[{"statement_id":0,"error":"parsing error: invalid SELECT statement, expected field at pos 7"}]})";
    const QString expected = QStringLiteral("0! E parsing error: invalid SELECT statement, expected field at pos 7\n");
    const QString difference = differenceAtAnyCut(newDecoder, body, expected);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

QTEST_GUILESS_MAIN(InfluxQlJsonTest)

#include "influxqljson_test.moc"
