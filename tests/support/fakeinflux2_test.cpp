// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeinflux2_test.h"

#include "tests/support/fakeannotatedcsv.h"
#include "tests/support/fakegzip.h"
#include "tests/support/fakeinflux2.h"
#include "tests/support/rawclient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace penstock {

namespace {

const QByteArray login = "Authorization: Token fake-token\r\n";

RawReply get(const FakeInflux2 &server, const QByteArray &target)
{
    return rawRequest(server.url(), "GET", target, login);
}

RawReply post(const FakeInflux2 &server, const QByteArray &target, const QByteArray &body)
{
    return rawRequest(server.url(), "POST", target, login, body);
}

RawReply ask(const FakeInflux2 &server, const char *flux, bool annotated)
{
    QJsonObject body{{QStringLiteral("query"), QString::fromUtf8(flux)}};
    const QJsonArray all{QStringLiteral("datatype"), QStringLiteral("group"), QStringLiteral("default")};
    if (annotated)
        body.insert(QStringLiteral("dialect"), QJsonObject{{QStringLiteral("annotations"), all}});
    return post(server, "/api/v2/query?org=house", QJsonDocument(body).toJson());
}

QJsonObject object(const RawReply &answer)
{
    return QJsonDocument::fromJson(answer.body).object();
}

} // namespace

void FakeInflux2Test::logins_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const char *target, const QByteArray &authorization, int status) {
        QTest::newRow(name) << QByteArray(target) << authorization << status;
    };
    row("none", "/api/v2/buckets", "", 401);
    row("token", "/api/v2/buckets", "Token fake-token", 200);
    row("scheme in small letters", "/api/v2/buckets", "bearer fake-token", 200);
    row("wrong", "/api/v2/buckets", "Token x", 401);
    row("Basic on the API", "/api/v2/buckets", "Basic " + QByteArray("admin:secret-password").toBase64(), 401);
    row("open", "/health", "", 200);
    row("compatible: u and p", "/query?u=any&p=fake-token&q=SHOW+DATABASES", "", 200);
    row("compatible: password", "/query?u=admin&p=secret-password&q=SHOW+DATABASES", "", 401);
    row("compatible: Basic", "/query?q=SHOW+DATABASES", "Basic " + QByteArray("any:fake-token").toBase64(), 200);
    row("compatible: Token pair", "/query?q=SHOW+DATABASES", "Token any:fake-token", 200);
    row("compatible: Bearer", "/query?q=SHOW+DATABASES", "Bearer fake-token", 401);
    row("unknown API path", "/api/v2/nowhere", "Token fake-token", 404);
    row("wrong method", "/api/v2/write", "Token fake-token", 405);
}

void FakeInflux2Test::logins()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, authorization);
    const FakeInflux2 server;
    const QByteArray field = authorization.isEmpty() ? QByteArray() : "Authorization: " + authorization + "\r\n";
    const RawReply answer = rawRequest(server.url(), "GET", target, field);
    QTEST(answer.status, "status");
    QVERIFY(answer.header.contains("x-influxdb-version: v2.7.12"));
    if (answer.status == 401)
        QVERIFY2(answer.body == R"({"code":"unauthorized","message":"unauthorized access"})" ||
                     answer.body == R"({"code":"unauthorized","message":"Unauthorized"})",
                 answer.body);
}

void FakeInflux2Test::identity()
{
    const FakeInflux2 server;
    QCOMPARE(rawRequest(server.url(), "HEAD", "/ping").status, 204);
    const RawReply elsewhere = rawRequest(server.url(), "GET", "/api/v3/query_sql");
    QCOMPARE(elsewhere.status, 200);
    QVERIFY(elsewhere.header.contains("text/html"));
    QCOMPARE(object(rawRequest(server.url(), "GET", "/api/v2/setup"))[u"allowed"].toBool(true), false);
    QCOMPARE(object(rawRequest(server.url(), "GET", "/health"))[u"version"].toString(), QStringLiteral("v2.7.12"));
}

void FakeInflux2Test::firstSetUp()
{
    FakeInflux2::Options options;
    options.setUp = false;
    const FakeInflux2 server(options);
    const QByteArray body = R"({"username":"u","password":"password","org":"o","bucket":"b","token":"mine"})";
    QCOMPARE(rawRequest(server.url(), "POST", "/api/v2/setup", {}, body).status, 201);
    QCOMPARE(rawRequest(server.url(), "POST", "/api/v2/setup", {}, body).status, 422);
    QCOMPARE(rawRequest(server.url(), "GET", "/api/v2/orgs", "Authorization: Token mine\r\n").status, 200);
    QCOMPARE(server.points(QStringLiteral("b")), QByteArrayList());
}

void FakeInflux2Test::writes_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArrayList>("stored");
    const auto row = [](const char *name, const QByteArray &lines, int status, const char *message,
                        const QByteArrayList &stored) {
        QTest::newRow(name) << lines << status << QByteArray(message) << stored;
    };
    row("plain", "m v=.5,u=3u 1\n\n# c\nm v=1. 2", 204, "", {"m u=3u,v=0.5 1", "m v=1 2"});
    row("empty", "# nothing", 204, "", {});
    row("parse error", "m v=1 1\nm v=", 400,
        R"({"code":"invalid","message":"unable to parse 'm v=': missing field value"})", {});
    row("two parse errors", "m v= 1\nx", 400,
        R"({"code":"invalid","message":"unable to parse 'm v= 1': missing field value\nunable to parse 'x': missing fields"})",
        {});
    row("conflict", "old v=\"x\" 2\nm v=1 1\nold v=\"y\" 3", 422,
        R"({"code":"unprocessable entity","message":"failure writing points to database: partial write: field type )"
        R"(conflict: input field \"v\" on measurement \"old\" is type string, already exists as type float dropped=2"})",
        {"m v=1 1", "old v=1 1"});
    row("conflict within", "m v=1 1\nm v=2i 2", 422,
        R"({"code":"unprocessable entity","message":"failure writing points to database: partial write: field type )"
        R"(conflict: input field \"v\" on measurement \"m\" is type integer, already exists as type float dropped=1"})",
        {"m v=1 1", "old v=1 1"});
    row("conflict in two shards", "old v=\"x\" 2\nold v=\"y\" 900000000000000000\nold v=1i 3", 422,
        R"({"code":"unprocessable entity","message":"failure writing points to database: partial write: field type )"
        R"(conflict: input field \"v\" on measurement \"old\" is type string, already exists as type float dropped=2"})",
        {"old v=1 1", "old v=\"y\" 900000000000000000"});
    row("reserved tag", "m v=1 1\nm,_field=x v=1 2", 400,
        R"({"code":"invalid","message":"unable to parse 'm,_field=x v=1 2': cannot use reserved tag key \"_field\""})",
        {});
    row("duplicate tags", "m,a=1,a=2 v=1 1", 400, R"({"code":"invalid","message":"unable to parse )", {});
    row("last field counts", "m v=1,v=2 1", 204, "", {"m v=2 1"});
    row("time as field", "m time=1,v=1 1", 204, "", {"m v=1 1"});
    row("time alone", "m time=1 1", 422,
        R"({"code":"unprocessable entity","message":"failure writing points to database: )", {"old v=1 1"});
}

void FakeInflux2Test::writes()
{
    QFETCH(QByteArray, lines);
    QFETCH(QByteArray, message);
    const FakeInflux2 server;
    const QByteArray target = "/api/v2/write?org=house&bucket=home&precision=ns";
    const QByteArray name = QTest::currentDataTag();
    if (name.startsWith("conflict") || name == "time alone")
        QCOMPARE(post(server, target, "old v=1 1").status, 204);
    const RawReply answer = post(server, target, lines);
    QTEST(answer.status, "status");
    QVERIFY2(answer.body.startsWith(message), answer.body);
    QTEST(server.points(QStringLiteral("home")), "stored");
}

void FakeInflux2Test::writeRefusals()
{
    FakeInflux2::Options options;
    options.maxBytes = 100;
    options.readToken = "r";
    FakeInflux2 server(options);
    const QByteArray target = "/api/v2/write?org=house&bucket=home";
    QCOMPARE(post(server, target, QByteArray(101, '#')).status, 413);
    QCOMPARE(
        rawRequest(server.url(), "POST", target, login + "Content-Encoding: gzip\r\n", fakeGzip(QByteArray(101, '#')))
            .status,
        413);
    QCOMPARE(rawRequest(server.url(), "POST", target, login + "Content-Encoding: gzip\r\n", fakeGzip("m v=1 1")).status,
             204);
    QCOMPARE(rawRequest(server.url(), "POST", target, "Authorization: Token r\r\n", "m v=1 1").status, 403);
    QCOMPARE(post(server, target + "&precision=m", "m v=1 1").status, 400);
    QCOMPARE(post(server, "/api/v2/write?org=house&bucket=x", "m v=1 1").body,
             QByteArray(R"({"code":"not found","message":"bucket \"x\" not found"})"));
    QCOMPARE(post(server, "/api/v2/write?org=x&bucket=home", "m v=1 1").status, 404);
    server.addBucket(QStringLiteral("short"), 3'600);
    const RawReply old = post(server, "/api/v2/write?org=house&bucket=short", "m v=1 1\nm v=2");
    QCOMPARE(old.status, 422);
    QVERIFY2(old.body.contains("dropped 1 points outside retention policy of duration 1h0m0s"), old.body);
    QCOMPARE(server.points(QStringLiteral("short")).size(), 1);
    server.refuseWrites(1, FakeAnswer::of(429).header("Retry-After", "2").empty());
    const RawReply refused = post(server, target, "m v=1 1");
    QCOMPARE(refused.status, 429);
    QVERIFY(refused.header.contains("retry-after: 2"));
    QCOMPARE(post(server, target, "m v=1 1").status, 204);
}

void FakeInflux2Test::compatibleWrites()
{
    FakeInflux2 server;
    server.addBucket(QStringLiteral("db/rp"));
    QCOMPARE(post(server, "/write?db=db&rp=rp&precision=u", "m v=1 7").status, 204);
    QCOMPARE(server.points(QStringLiteral("db/rp")), QByteArrayList{"m v=1 7"});
    QCOMPARE(post(server, "/write?db=home&precision=us", "m v=1 7").status, 204);
    QCOMPARE(server.points(QStringLiteral("home")), QByteArrayList{"m v=1 7000"});
    QCOMPARE(post(server, "/write?db=nope", "m v=1 7").body,
             QByteArray(R"({"code":"not found","message":"no dbrp mapping found"})"));
    QCOMPARE(post(server, "/write", "m v=1 7").status, 400);
}

void FakeInflux2Test::flux()
{
    FakeInflux2 server;
    QCOMPARE(post(server, "/api/v2/write?org=house&bucket=home", "m,host=a v=1.5 1704067200000000000\nm,host=b v=2 1")
                 .status,
             204);
    const RawReply all = ask(server, "from(bucket: \"home\") |> range(start: 0)", true);
    QCOMPARE(
        all.body,
        QByteArray(
            "#datatype,string,long,dateTime:RFC3339,dateTime:RFC3339,dateTime:RFC3339,double,string,string,string\r\n"
            "#group,false,false,true,true,false,false,true,true,true\r\n"
            "#default,_result,,,,,,,,\r\n"
            ",result,table,_start,_stop,_time,_value,_field,_measurement,host\r\n"
            ",,0,1970-01-01T00:00:00Z,2030-01-01T00:00:00Z,2024-01-01T00:00:00Z,1.5,v,m,a\r\n"
            ",,1,1970-01-01T00:00:00Z,2030-01-01T00:00:00Z,1970-01-01T00:00:00.000000001Z,2,v,m,b\r\n\r\n"));
    QVERIFY(!ask(server, "from(bucket: \"home\") |> range(start: 0)", false).body.contains('#'));
    const RawReply values =
        ask(server, "schema.measurementTagValues(bucket: \"home\", measurement: \"m\", tag: \"host\")", true);
    QVERIFY2(values.body.contains(",,0,a\r\n,,0,b\r\n"), values.body);
    QCOMPARE(ask(server, "from(bucket: \"x\")", true).status, 404);
    QCOMPARE(ask(server, "nonsense", true).status, 400);
    server.setQueryAnswer(QStringLiteral("nonsense"),
                          FakeAnswer::of(200).chunks({FakeAnnotatedCsv().error("e").text()}));
    QVERIFY(ask(server, "nonsense", true).body.endsWith(",error,reference\r\n,e,\r\n\r\n"));
}

void FakeInflux2Test::influxql()
{
    FakeInflux2 server;
    QCOMPARE(post(server, "/write?db=home", "m,host=a v=1 5").status, 204);
    QCOMPARE(
        get(server, "/query?db=home&epoch=ns&q=SELECT+*+FROM+%22m%22").body,
        QByteArray(
            R"({"results":[{"statement_id":0,"series":[{"name":"m","columns":["time","host","v"],"values":[[5,"a",1]]}]}]})"
            "\n"));
    QCOMPARE(get(server, "/query?db=home&q=SELEC").status, 400);
    QVERIFY(get(server, "/query?db=home&q=CREATE+DATABASE+x").body.contains("not implemented: CREATE DATABASE"));
}

void FakeInflux2Test::bucketsInPages()
{
    FakeInflux2 server;
    for (int i = 0; i < 40; ++i)
        server.addBucket(QStringLiteral("bucket-%1").arg(i));
    const QJsonObject first = object(get(server, "/api/v2/buckets"));
    QCOMPARE(first[u"buckets"].toArray().size(), 20);
    QString next = first[u"links"][u"next"].toString();
    int pages = 1;
    qsizetype seen = 20;
    for (; !next.isEmpty(); ++pages) {
        const QJsonObject page = object(get(server, next.toLatin1()));
        seen += page[u"buckets"].toArray().size();
        next = page[u"links"][u"next"].toString();
    }
    QCOMPARE(seen, 43); // 40, the first one, _monitoring and _tasks
    QCOMPARE(pages, 3);
    QCOMPARE(object(get(server, "/api/v2/buckets?name=home"))[u"buckets"].toArray().size(), 1);
    QCOMPARE(get(server, "/api/v2/buckets?limit=101").status, 400);
}

void FakeInflux2Test::resources()
{
    FakeInflux2 server;
    const QByteArray given = R"({"orgID":")" + server.orgId().toLatin1() +
                             R"(","name":"n","retentionRules":[{"type":"expire","everySeconds":3600}]})";
    const RawReply made = post(server, "/api/v2/buckets", given);
    QCOMPARE(made.status, 201);
    QCOMPARE(post(server, "/api/v2/buckets", given).status, 422);
    const QByteArray path = "/api/v2/buckets/" + object(made)[u"id"].toString().toLatin1();
    QCOMPARE(object(rawRequest(server.url(), "PATCH", path, login, R"({"name":"other"})"))[u"name"].toString(),
             QStringLiteral("other"));
    QCOMPARE(rawRequest(server.url(), "DELETE", path, login).status, 204);
    QCOMPARE(get(server, path).status, 404);
    QCOMPARE(object(get(server, "/api/v2/me"))[u"name"].toString(), QStringLiteral("admin"));
    const QJsonObject token =
        object(post(server, "/api/v2/authorizations", R"({"description":"d","permissions":[{}]})"));
    const QByteArray other = "Authorization: Token " + token[u"token"].toString().toLatin1() + "\r\n";
    QCOMPARE(rawRequest(server.url(), "GET", "/api/v2/orgs", other).status, 200);
    const QByteArray bucket = server.addBucket(QStringLiteral("mapped")).toLatin1();
    QCOMPARE(post(server, "/api/v2/dbrps",
                  R"({"database":"old","retention_policy":"auto","default":true,"bucketID":")" + bucket + R"("})")
                 .status,
             201);
    QCOMPARE(object(get(server, "/api/v2/dbrps?org=house"))[u"content"].toArray().size(), 1);
    QCOMPARE(post(server, "/write?db=old", "m v=1 1").status, 204);
    QCOMPARE(server.points(QStringLiteral("mapped")).size(), 1);
}

void FakeInflux2Test::deletes()
{
    const FakeInflux2 server;
    QCOMPARE(
        post(server, "/api/v2/write?org=house&bucket=home", "m,host=a v=1 1\nm,host=b v=1 1\nn,host=a v=1 1").status,
        204);
    const QByteArray range = R"("start":"1970-01-01T00:00:00Z","stop":"2000-01-01T00:00:00Z")";
    const QByteArray target = "/api/v2/delete?org=house&bucket=home";
    QCOMPARE(post(server, target, R"({"predicate":"host=\"a\""})").status, 400);
    QCOMPARE(post(server, target, "{" + range + R"(,"predicate":"host=\"a\" OR host=\"b\""})").status, 400);
    QCOMPARE(post(server, target, "{" + range + R"(,"predicate":"_measurement=\"m\" AND host=\"a\""})").status, 204);
    QCOMPARE(server.points(QStringLiteral("home")), (QByteArrayList{"m,host=b v=1 1", "n,host=a v=1 1"}));
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::FakeInflux2Test)
