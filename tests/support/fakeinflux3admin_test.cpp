// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeinflux3admin_test.h"

#include "tests/support/fakeinflux3.h"
#include "tests/support/rawclient.h"

#include <QTest>

namespace penstock {

namespace {

constexpr auto json = "Content-Type: application/json\r\n";

} // namespace

void FakeInflux3AdminTest::v1Query()
{
    FakeInflux3::Options options;
    FakeInflux3 server(options);
    server.write(QStringLiteral("d"), "m v=1 1\nm v=2 2");
    const QByteArray target = "/query?db=d&epoch=ns&chunked=true&chunk_size=1&q=SELECT+*+FROM+m";
    const QByteArray first =
        R"({"results":[{"statement_id":0,"series":[{"name":"m","columns":["time","v"],"values":[[1,1]])";
    QCOMPARE(rawRequest(server.url(), "GET", target).body,
             first + R"(,"partial":true}],"partial":true}]})" +
                 R"({"results":[{"statement_id":0,"series":[{"name":"m","columns":["time","v"],"values":[[2,2]]}]}]})");
    const RawReply broken = rawRequest(server.url(), "GET", "/query?db=d&q=SELEC");
    QCOMPARE(broken.status, 200);
    QVERIFY2(broken.body.startsWith(R"({"results":[{"statement_id":0,"error":"error parsing query)"), broken.body);
    QCOMPARE(rawRequest(server.url(), "GET", target, "Accept: application/json, */*\r\n").status, 400);

    options.version = QStringLiteral("3.6.0");
    FakeInflux3 older(options);
    older.write(QStringLiteral("d"), "m v=1 1\nm v=2 2");
    QCOMPARE(rawRequest(older.url(), "GET", target).body.count("\r\n"), 2);
    QCOMPARE(rawRequest(older.url(), "GET", "/query?db=d&q=SELEC").status, 500);
    QCOMPARE(rawRequest(older.url(), "GET", "/query?db=d&epoch=d&q=SELEC").status, 400);
    QCOMPARE(rawRequest(older.url(), "GET", "/query?db=d&q=SHOW+DATABASES").status, 0);
}

void FakeInflux3AdminTest::schema()
{
    FakeInflux3 server;
    server.write(QStringLiteral("d"), "m,host=a v=1i 1");
    const auto sql = [&server](const QByteArray &statement) {
        return rawRequest(server.url(), "POST", "/api/v3/query_sql", json,
                          "{\"db\":\"d\",\"q\":\"" + statement + "\",\"format\":\"json\"}")
            .body;
    };
    QVERIFY(
        sql("SHOW TABLES")
            .contains(R"({"table_catalog":"public","table_schema":"iox","table_name":"m","table_type":"BASE TABLE"})"));
    QCOMPARE(
        sql("SELECT column_name, data_type FROM information_schema.columns WHERE table_schema = 'iox' AND "
            "table_name = 'm'"),
        QByteArray(R"j([{"column_name":"host","data_type":"Dictionary(Int32, Utf8)"},)j"
                   R"j({"column_name":"time","data_type":"Timestamp(ns)"},{"column_name":"v","data_type":"Int64"}])j"));
    server.setQueryAnswer(QStringLiteral("SELECT 1"), FakeAnswer::json("[{\"one\":1}]"));
    QCOMPARE(sql("SELECT 1"), QByteArray("[{\"one\":1}]"));
    server.setAnswer("/api/v3/query_sql", FakeAnswer::of(503).empty());
    QCOMPARE(rawRequest(server.url(), "GET", "/api/v3/query_sql").status, 503);
}

void FakeInflux3AdminTest::databases()
{
    FakeInflux3 server;
    const QByteArray path = "/api/v3/configure/database";
    QCOMPARE(rawRequest(server.url(), "GET", path).status, 400);
    QCOMPARE(rawRequest(server.url(), "POST", path, {}, R"({"db":"x"})").status, 415);
    QCOMPARE(rawRequest(server.url(), "POST", path, json, R"({"db":"x"})").status, 200);
    QCOMPARE(rawRequest(server.url(), "POST", path, json, R"({"db":"x"})").status, 409);
    QCOMPARE(rawRequest(server.url(), "GET", path + "?format=json").body,
             QByteArray(R"([{"iox::database":"_internal"},{"iox::database":"x"}])"));
    QCOMPARE(rawRequest(server.url(), "DELETE", path + "?db=x").status, 200);
    QCOMPARE(rawRequest(server.url(), "DELETE", path + "?db=x").status, 404);
    const RawReply deleted = rawRequest(server.url(), "GET", path + "?format=json&show_deleted=true");
    QVERIFY2(deleted.body.contains(R"("deleted":true)"), deleted.body);
    QCOMPARE(server.databases().size(), 1);
    const QByteArray gone = server.databases().constFirst().toUtf8();
    QCOMPARE(rawRequest(server.url(), "POST", "/api/v3/write_lp?db=" + gone, {}, "m v=1 1").status, 400);
    QCOMPARE(rawRequest(server.url(), "DELETE", path + "?db=" + gone).status, 409);
}

void FakeInflux3AdminTest::tokens()
{
    FakeInflux3 open;
    QCOMPARE(rawRequest(open.url(), "POST", "/api/v3/configure/token/admin").status, 405);
    FakeInflux3::Options options;
    options.awaitsFirstToken = true;
    FakeInflux3 server(options);
    QCOMPARE(rawRequest(server.url(), "GET", "/ping").status, 401);
    const RawReply first = rawRequest(server.url(), "POST", "/api/v3/configure/token/admin");
    QCOMPARE(first.status, 201);
    QVERIFY(first.header.contains("content-type: json"));
    QCOMPARE(rawRequest(server.url(), "POST", "/api/v3/configure/token/admin").status, 409);
    const qsizetype at = first.body.indexOf("apiv3_");
    const QByteArray token = first.body.mid(at, first.body.indexOf('"', at) - at);
    QCOMPARE(rawRequest(server.url(), "GET", "/ping", "Authorization: Bearer " + token + "\r\n").status, 200);
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::FakeInflux3AdminTest)
