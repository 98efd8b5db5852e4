// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeinflux3_test.h"

#include "tests/support/fakegzip.h"
#include "tests/support/fakeinflux3.h"
#include "tests/support/rawclient.h"

#include <QElapsedTimer>
#include <QTest>

namespace penstock {

namespace {

RawReply write(FakeInflux3 &server, const QByteArray &parameters, const QByteArray &lines)
{
    return rawRequest(server.url(), "POST", "/api/v3/write_lp?db=d" + parameters, {}, lines);
}

QByteArray encoded(const char *text)
{
    return QUrl::toPercentEncoding(QString::fromUtf8(text));
}

} // namespace

void FakeInflux3Test::logins_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const QByteArray none = R"({"error": "the request was not authenticated"})";
    const QByteArray malformed = R"({"error": "Authorization header was malformed)";
    const auto row = [](const char *name, const char *method, const char *target, const QByteArray &authorization,
                        int status, const QByteArray &body) {
        QTest::newRow(name) << QByteArray(method) << QByteArray(target) << authorization << status << body;
    };
    row("none", "GET", "/ping", "", 401, none);
    row("unknown path", "GET", "/nowhere", "", 401, none);
    row("bearer", "GET", "/ping", "Bearer apiv3_t", 200, "{");
    row("token", "GET", "/ping", "Token apiv3_t", 200, "{");
    row("basic", "GET", "/ping", "Basic " + QByteArray("any:apiv3_t").toBase64(), 200, "{");
    row("wrong", "GET", "/ping", "Bearer apiv3_x", 401, none);
    row("small letters", "GET", "/ping", "bearer apiv3_t", 400, malformed);
    row("two spaces", "GET", "/ping", "Bearer  apiv3_t", 400, malformed);
    row("HEAD", "HEAD", "/ping", "Bearer apiv3_t", 404, "");
    row("path", "GET", "/nowhere", "Bearer apiv3_t", 404, "Not found");
    row("p on /query", "GET", "/query?p=apiv3_t", "", 400, "{\"error\":\"expected a query");
    row("p elsewhere", "GET", "/ping?p=apiv3_t", "", 401, none);
    row("no right to write", "POST", "/api/v3/write_lp?db=d", "Bearer r", 403, R"({"error": "unauthorized to)");
    row("no right to query", "GET", "/query?q=x", "Bearer w", 401, R"({"error":"unauthorized access"})");
    row("open path", "GET", "/health", "", 200, "OK");
}

void FakeInflux3Test::logins()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, authorization);
    QFETCH(QByteArray, body);
    FakeInflux3::Options options;
    options.token = "apiv3_t";
    options.readToken = "r";
    options.writeToken = "w";
    options.openPaths = {"/health"};
    FakeInflux3 server(options);
    const QByteArray field = authorization.isEmpty() ? QByteArray() : "Authorization: " + authorization + "\r\n";
    const RawReply answer = rawRequest(server.url(), method, target, field);
    QTEST(answer.status, "status");
    QVERIFY2(answer.body.startsWith(body), answer.body);
    QVERIFY(answer.header.contains("cluster-uuid: "));
    QCOMPARE(answer.header.contains("content-type"), answer.status == 200 && body != "OK");
}

void FakeInflux3Test::identity_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("fields");
    QTest::addColumn<bool>("cluster");
    QTest::newRow("3.0") << QStringLiteral("3.0.1") << QByteArray(R"({"version":"3.0.1","revision":"abc1234"})")
                         << false << false;
    QTest::newRow("3.5") << QStringLiteral("3.5.0")
                         << QByteArray(R"({"version":"3.5.0","revision":"abc1234","process_id")") << true << false;
    QTest::newRow("3.10") << QStringLiteral("3.10.0")
                          << QByteArray(R"({"product_name":"InfluxDB 3 Core","version":"3.10.0")") << true << true;
}

void FakeInflux3Test::identity()
{
    QFETCH(QString, version);
    QFETCH(QByteArray, body);
    FakeInflux3::Options options;
    options.version = version;
    FakeInflux3 server(options);
    const RawReply answer = rawRequest(server.url(), "GET", "/ping");
    QVERIFY2(answer.body.startsWith(body), answer.body);
    QTEST(answer.header.contains("x-influxdb-version: " + version.toLatin1()), "fields");
    QTEST(answer.header.contains("cluster-uuid"), "cluster");
}

void FakeInflux3Test::writes_data()
{
    QTest::addColumn<QByteArray>("parameters");
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArrayList>("stored");
    const auto row = [](const char *name, const char *parameters, const QByteArray &lines, const QByteArray &answer,
                        const QByteArrayList &stored) {
        QTest::newRow(name) << QByteArray(parameters) << lines << answer << stored;
    };
    row("plain", "&precision=nanosecond", "m,b=2,a=1 v=1,i=2i,u=3u,s=\"a\\\"b\",t=T 5\n", "204",
        {"m,a=1,b=2 i=2i,s=\"a\\\"b\",t=true,u=3u,v=1 5"});
    row("auto: seconds", "", "m v=1 4999999999", "204", {"m v=1 4999999999000000000"});
    row("auto: milliseconds", "", "m v=1 5000000000", "204", {"m v=1 5000000000000000"});
    row("auto: microseconds", "", "m v=1 5000000000000", "204", {"m v=1 5000000000000000"});
    row("auto: nanoseconds", "", "m v=1 5000000000000000", "204", {"m v=1 5000000000000000"});
    row("short name", "&precision=ms", "m v=1 5", "204", {"m v=1 5000000"});
    row("unknown precision", "&precision=m", "m v=1 5", "400serde error: unknown variant `m`", {});
    row("bad flag", "&no_sync=1", "m v=1 5", "400serde error: ", {});
    row("partial", "&precision=nanosecond", "# c\n\nm v=1 1\nm v=.5 2\nm v=3 3",
        R"(400{"error":"partial write of line protocol occurred","data":[{"original_line":"","line_number":2,)",
        {"m v=1 1", "m v=3 3"});
    row("all or nothing", "&precision=nanosecond&accept_partial=false", "m v=1 1\nm v=1. 2",
        R"(400{"error":"line protocol parsing error","data":{"original_line":"m v=1. 2","line_number":2,)", {});
    row("20 bytes", "&precision=nanosecond", "m,tag=0123456789\xC3\xA4\xC3\xA4\xC3\xA4 v=nope 1",
        "400{\"error\":\"partial write of line protocol occurred\",\"data\":[{\"original_line\":\"m,tag="
        "0123456789\xC3\xA4\xC3\xA4\",",
        {});
    row("type", "&precision=nanosecond", "m v=1 1\nm v=\"x\" 2",
        R"(400{"error":"partial write of line protocol occurred","data":[{"original_line":"m v=x 2","line_number":2,)"
        R"("error_message":"invalid column type for column 'v', expected iox::column_type::field::float, got )"
        R"(iox::column_type::field::string"}]})",
        {"m v=1 1"});
    row("tag and field", "&precision=nanosecond", "m,k=a v=1 1\nm k=1 2",
        R"(400{"error":"partial write of line protocol occurred","data":[{"original_line":"m k=1 2")", {"m,k=a v=1 1"});
    row("field twice", "&precision=nanosecond", "m v=1,v=2 1", "400", {});
    row("carriage return", "&precision=nanosecond", "m v=1\r\nm v=1 2\r\n", "400", {});
    row("backslash pair", "&precision=nanosecond", "m,t=a\\\\ v=1 1", "204", {"m,t=a\\ v=1 1"});
    row("line feed in a text", "&precision=nanosecond", "m s=\"a\nb\" 1\nm s=\"c\" 2", "204",
        {"m s=\"a\nb\" 1", "m s=\"c\" 2"});
    row("empty", "", "", "400incoming write was empty", {});
    row("comments", "", "# one\n\n", "400incoming write was empty", {});
    row("time too late", "&precision=second", "m v=1 9999999999999",
        R"(400{"error":"partial write of line protocol occurred","data":[{"original_line":"m v=1 9999999999999",)"
        R"("line_number":1,"error_message":"timestamp, 9999999999999, out of range for precision: Second"}]})",
        {});
    row("not UTF-8", "", "m s=\"\xFF\" 1", "400", {});
}

void FakeInflux3Test::writes()
{
    QFETCH(QByteArray, parameters);
    QFETCH(QByteArray, lines);
    QFETCH(QByteArray, answer);
    FakeInflux3 server;
    const RawReply got = write(server, parameters, lines);
    const QByteArray text = QByteArray::number(got.status) + got.body;
    QVERIFY2(text.startsWith(answer), text);
    QTEST(server.points(QStringLiteral("d")), "stored");
}

void FakeInflux3Test::bodies()
{
    FakeInflux3::Options options;
    options.maxCompressedBytes = 200;
    options.maxBytes = 1'000;
    FakeInflux3 server(options);
    const auto post = [&server](const QByteArray &body, const QByteArray &encoding) {
        return rawRequest(server.url(), "POST", "/api/v3/write_lp?db=d&precision=second",
                          "Content-Encoding: " + encoding + "\r\n", body);
    };
    QCOMPARE(post(fakeGzip("m v=1 1") + fakeGzip("\nm v=2 2"), "gzip").status, 204);
    QCOMPARE(server.points(QStringLiteral("d")).size(), 2);
    const RawReply packed = post(QByteArray(201, '#'), "identity");
    QCOMPARE(packed.status, 413);
    QCOMPARE(packed.body, QByteArray("max request size (200 bytes) exceeded"));
    const RawReply unpacked = post(fakeGzip(QByteArray(1'001, '#')), "gzip");
    QCOMPARE(unpacked.status, 413);
    QCOMPARE(unpacked.body, QByteArray("max request size (1000 bytes) exceeded"));
    QCOMPARE(post("m v=1 1", "br").body, QByteArray("unacceptable content-encoding: br"));
    QCOMPARE(post(fakeGzip("m v=1 1").chopped(3), "gzip").status, 400);
}

void FakeInflux3Test::syncWaits()
{
    FakeInflux3::Options options;
    options.walDelayMs = 600'000; // longer than any patience here
    FakeInflux3 slow(options);
    QCOMPARE(write(slow, "&no_sync=true", "m v=1 1").status, 204);
    options.walDelayMs = 300;
    FakeInflux3 server(options);
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(write(server, "", "m v=1 1").status, 204);
    QVERIFY(clock.elapsed() >= 300);
}

void FakeInflux3Test::limits()
{
    FakeInflux3::Options options;
    options.maxDatabases = 1;
    options.maxTables = 1;
    options.maxColumns = 2;
    FakeInflux3 server(options);
    QCOMPARE(write(server, "", "m,t=a v=1 1").status, 204);
    const RawReply table = write(server, "", "m v=2 2\nother v=1 1");
    QCOMPARE(table.status, 422);
    QVERIFY2(table.body.contains("number of tables limit of 1 tables"), table.body);
    QCOMPARE(write(server, "", "m,t=a v=1,w=2 3").status, 422);
    QCOMPARE(server.points(QStringLiteral("d")).size(), 2);
    const RawReply database = rawRequest(server.url(), "POST", "/api/v3/write_lp?db=e", {}, "m v=1 1");
    QCOMPARE(database.status, 422);
    QCOMPARE(database.body, QByteArray(R"({"error":"Adding a new database would exceed limit of 1 databases"})"));
    QCOMPARE(rawRequest(server.url(), "POST", "/api/v3/write_lp?db=_x", {}, "m v=1 1").body,
             QByteArray(R"({"error":"db name did not start with a number or letter"})"));
}

void FakeInflux3Test::compatibleWrites()
{
    FakeInflux3 server;
    const auto post = [&server](const QByteArray &target) {
        return rawRequest(server.url(), "POST", target, {}, "m v=1 1\nbroken");
    };
    QCOMPARE(rawRequest(server.url(), "POST", "/write?db=d&rp=r&precision=s", {}, "m v=1 1").status, 204);
    QCOMPARE(server.points(QStringLiteral("d/r")), QByteArrayList{"m v=1 1000000000"});
    QCOMPARE(post("/write?db=e&rp=autogen").status, 400);
    QCOMPARE(server.points(QStringLiteral("e")), QByteArrayList());
    QCOMPARE(post("/write?db=e&precision=m").status, 400);
    const RawReply v2 = post("/api/v2/write?bucket=e&precision=ns");
    QCOMPARE(v2.status, 400);
    QVERIFY2(v2.body.startsWith(R"({"code":"invalid","message":"write buffer error: line protocol parse failed: )"),
             v2.body);

    FakeInflux3::Options options;
    options.distributed = true;
    FakeInflux3 cloud(options);
    QCOMPARE(write(cloud, "", "m v=1 1").status, 405);
    const RawReply refused = rawRequest(cloud.url(), "POST", "/api/v2/write?bucket=d", {}, "m v=1 1\nbroken");
    QVERIFY2(refused.body.startsWith(R"({"code":"invalid","line":2,"message":"failed to parse line protocol:)"),
             refused.body);
}

void FakeInflux3Test::queries_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("accept");
    QTest::addColumn<QByteArray>("answer");
    const auto row = [](const char *name, const QByteArray &target, const char *accept, const char *answer) {
        QTest::newRow(name) << target << QByteArray(accept) << QByteArray(answer);
    };
    const QByteArray all = "/api/v3/query_sql?db=d&q=" + encoded("SELECT * FROM m ORDER BY time");
    row("json", all, "*/*",
        R"(200[{"big":9007199254740993,"f":5.0,"host":"a","time":"2024-01-01T00:00:00"},)"
        R"({"host":"b","s":"x","time":"2024-01-01T00:00:00.000000123"}])");
    row("jsonl", all + "&format=jsonl", "",
        "200{\"big\":9007199254740993,\"f\":5.0,\"host\":\"a\",\"time\":\"2024-01-01T00:00:00\"}\n"
        "{\"host\":\"b\",\"s\":\"x\",\"time\":\"2024-01-01T00:00:00.000000123\"}\n");
    row("csv", all, "text/csv",
        "200big,f,host,s,time\n9007199254740993,5.0,a,,2024-01-01T00:00:00\n,,b,x,2024-01-01T00:00:00.000000123\n");
    row("empty", "/api/v3/query_sql?db=d&q=" + encoded("SELECT f FROM m WHERE host = 'z'"), "", "200[]");
    row("odd Accept", all + "&format=json", "application/jsonl", "400invalid mime type (application/jsonl)");
    row("nothing", "/api/v3/query_sql", "", "400missing query parameters 'db' and 'q'");
    row("no database", "/api/v3/query_sql?db=x&q=x", "", R"(404{"error":"query error: database not found: x"})");
    row("no table", "/api/v3/query_sql?db=d&q=" + encoded("SELECT * FROM nope"), "",
        "400Error during planning: table 'public.iox.nope' not found");
    row("no placeholder", "/api/v3/query_sql?db=d&q=" + encoded("SELECT f FROM m WHERE host = $h"), "",
        "400No value found for placeholder with name $h");
    row("placeholder",
        "/api/v3/query_sql?db=d&q=" + encoded("SELECT f FROM m WHERE host = $h") +
            "&params=" + encoded("{\"h\":\"a\"}"),
        "", "200[{\"f\":5.0}]");
    row("DDL", "/api/v3/query_sql?db=d&q=" + encoded("DROP TABLE m"), "",
        "400Error during planning: DDL not supported");
    row("syntax", "/api/v3/query_sql?db=d&q=SELEC", "", "400SQL error: ParserError(");
    row("InfluxQL", "/api/v3/query_influxql?db=d&q=" + encoded("SHOW TAG KEYS"), "",
        R"(200[{"iox::measurement":"m","tagKey":"host"}])");
    row("two statements", "/api/v3/query_influxql?db=d&q=" + encoded("SHOW TAG KEYS; SHOW TAG KEYS"), "",
        "400must provide only one InfluxQl statement per query");
}

void FakeInflux3Test::queries()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, accept);
    QFETCH(QByteArray, answer);
    FakeInflux3 server;
    server.write(QStringLiteral("d"), "m,host=a big=9007199254740993i,f=5 1704067200000000000\n"
                                      "m,host=b s=\"x\" 1704067200000000123");
    const RawReply got =
        rawRequest(server.url(), "GET", target, accept.isEmpty() ? QByteArray() : "Accept: " + accept + "\r\n");
    const QByteArray text = QByteArray::number(got.status) + got.body;
    QVERIFY2(got.complete && text.startsWith(answer), text);
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::FakeInflux3Test)
