// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/gzip.h"
#include "core/http/httprequestparser.h"
#include "core/source/listener/intake.h"
#include "core/source/listener/listenerservice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <variant>

using namespace penstock;
using namespace Qt::StringLiterals;

namespace {

QStringList list(std::initializer_list<const char *> texts)
{
    QStringList strings;
    for (const char *text : texts)
        strings += QString::fromUtf8(text);
    return strings;
}

QStringList linesIn(Intake &intake)
{
    QStringList lines;
    while (intake.waitingLines() > 0) {
        const auto taken = intake.take({});
        const Intake::Lines &some = std::get<Intake::Lines>(taken);
        for (std::size_t i = 0; i < some.ends.size(); ++i)
            lines += QString::fromStdString(std::string(some.line(i)));
    }
    return lines;
}

QJsonObject json(const ListenerAnswer &answer)
{
    return QJsonDocument::fromJson(answer.body).object();
}

} // namespace

/// What a listener answers, in the words of each generation, without a socket.
class ListenerServiceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writes_data();
    void writes();
    void refusals_data();
    void refusals();
    void linesWithoutATimeGetOneEach();
    void placesOfMistakes();
    void token_data();
    void token();
    void onlyOneDatabase();
    void packedBodies();
    void fullQueue();
    void whatIsAtHandCounts();
    void stopping();
    void aliveness();
    void manyMistakes();

private:
    ListenerAnswer ask(const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
                       const QByteArray &fields = {})
    {
        HttpRequestParser request{HttpRequestParser::Limits{}};
        const QByteArray bytes = method + ' ' + target + " HTTP/1.1\r\n" + fields +
                                 "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
        const auto used = request.feed(bytes);
        if (!used || request.state() != HttpRequestParser::State::Complete)
            qFatal("the test's own request is wrong");
        return ListenerService(m_options, *m_intake).answer(request);
    }
    ListenerAnswer post(const QByteArray &target, const QByteArray &body, const QByteArray &fields = {})
    {
        return ask("POST", target, body, fields);
    }

    ListenerOptions m_options;
    std::unique_ptr<Intake> m_intake;
};

void ListenerServiceTest::init()
{
    m_options = {};
    m_intake = std::make_unique<Intake>(1024 * 1024);
}

void ListenerServiceTest::writes_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("lines");

    const auto row = [](const char *name, const char *target, const char *body,
                        std::initializer_list<const char *> lines) {
        QTest::newRow(name) << QByteArray(target) << QByteArray(body) << list(lines);
    };
    row("1.x", "/write?db=a", "m,t=x v=1 5\nm v=2i 6", {"m,t=x v=1 5", "m v=2i 6"});
    row("1.x, comments and blanks", "/write?db=a", "# c\n\n  m v=1 5\r\n", {"m v=1 5"});
    row("1.x, string of two lines", "/write?db=a", "m s=\"a\nb\" 5", {"m s=\"a\nb\" 5"});
    row("1.x, nothing", "/write?db=a", "", {});
    row("1.x n", "/write?db=a&precision=n", "m v=1 5", {"m v=1 5"});
    row("1.x u", "/write?db=a&precision=u", "m v=1 5", {"m v=1 5000"});
    row("1.x ms", "/write?db=a&precision=ms", "m v=1 -5", {"m v=1 -5000000"});
    row("1.x s", "/write?db=a&precision=s&rp=b", "m v=1 5", {"m v=1 5000000000"});
    row("1.x m", "/write?db=a&precision=m", "m v=1 5", {"m v=1 300000000000"});
    row("1.x h", "/write?db=a&precision=h", "m v=1 5", {"m v=1 18000000000000"});
    row("1.8's ns", "/write?db=a&precision=ns", "m v=1 5", {"m v=1 5"});
    row("2.x", "/api/v2/write?org=o&bucket=b", "m v=1 5", {"m v=1 5"});
    row("2.x us", "/api/v2/write?bucket=b&precision=us", "m v=1 5", {"m v=1 5000"});
    row("3.x second", "/api/v3/write_lp?db=a&precision=second", "m v=1 5", {"m v=1 5000000000"});
    row("3.x nanosecond", "/api/v3/write_lp?db=a&precision=nanosecond", "m v=1 5", {"m v=1 5"});
    row("3.x auto", "/api/v3/write_lp?db=a",
        "m v=1 1700000000\nm v=1 1700000000000\nm v=1 1700000000000000\nm v=1 1700000000000000000\nm v=1 -1",
        {"m v=1 1700000000000000000", "m v=1 1700000000000000000", "m v=1 1700000000000000000",
         "m v=1 1700000000000000000", "m v=1 -1000000000"});
    row("escaped name", "/write?db=a%26b+c", "m v=1 5", {"m v=1 5"});
}

void ListenerServiceTest::writes()
{
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, body);
    const ListenerAnswer answer = post(target, body);
    QCOMPARE(answer.body, QByteArray());
    QCOMPARE(answer.status, 204);
    QTEST(linesIn(*m_intake), "lines");
}

void ListenerServiceTest::refusals_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("says");
    QTest::addColumn<int>("taken");

    const auto row = [](const char *name, const char *target, const char *body, int status, const char *says,
                        int taken = 0) {
        QTest::newRow(name) << QByteArray(target) << QByteArray(body) << status << QByteArray(says) << taken;
    };
    row("no database", "/write", "m v=1", 400, R"({"error":"database is required"})");
    row("no bucket", "/api/v2/write?org=o", "m v=1", 400, R"({"code":"invalid","message":"bucket is required"})");
    row("no db of 3.x", "/api/v3/write_lp", "m v=1", 400, "missing query parameter 'db'");
    row("precision of 1.x", "/write?db=a&precision=second", "m v=1 1", 400, "invalid precision");
    row("precision of 2.x", "/api/v2/write?bucket=a&precision=h", "m v=1 1", 400, "invalid precision");
    row("precision of 3.x", "/api/v3/write_lp?db=a&precision=h", "m v=1 1", 400, "invalid precision");
    row("accept_partial", "/api/v3/write_lp?db=a&accept_partial=no", "m v=1 1", 400, "accept_partial");
    row("1.x, one line, bad", "/write?db=a", "m v=", 400, R"({"error":"unable to parse 'm v=')");
    row("1.x, one of three bad", "/write?db=a", "m v=1 1\nx\nm v=2 2", 400, R"({"error":"partial write: unable)", 2);
    row("2.x, one of three bad", "/api/v2/write?bucket=a", "m v=1 1\nx\nm v=2 2", 400, R"({"code":"invalid")");
    row("3.x, one of three bad", "/api/v3/write_lp?db=a", "m v=1 1\nx\nm v=2 2", 400,
        R"("error":"partial write of line protocol occurred")", 2);
    row("3.x, all or nothing", "/api/v3/write_lp?db=a&accept_partial=false", "m v=1 1\nx", 400,
        R"("error":"line protocol parsing error")");
    row("time out of range", "/write?db=a&precision=h", "m v=1 9223372036854775807", 400, "unable to parse");
    row("open string", "/write?db=a", "m s=\"a 1\nm v=2 2", 400, "unable to parse", 1);
    row("no UTF-8", "/write?db=a", "m,t=\xff v=1", 400, "unable to parse");
    row("another path", "/query?db=a&q=x", "", 404, R"({"error":"not found)");
}

void ListenerServiceTest::refusals()
{
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, says);
    QFETCH(const int, taken);
    const ListenerAnswer answer = post(target, body);
    QTEST(answer.status, "status");
    QVERIFY2(answer.body.contains(says), answer.body);
    QVERIFY(QJsonDocument::fromJson(answer.body).isObject());
    QCOMPARE(linesIn(*m_intake).size(), taken);
}

void ListenerServiceTest::linesWithoutATimeGetOneEach()
{
    const qint64 before = QDateTime::currentMSecsSinceEpoch() * 1'000'000;
    QCOMPARE(post("/write?db=a&precision=s", "m v=1\nm v=2 \nm v=3").status, 204);
    const QStringList lines = linesIn(*m_intake);
    QCOMPARE(lines.size(), 3);
    QStringList starts;
    qint64 last = before - 1;
    for (const QString &line : lines) {
        const qint64 time = line.section(u' ', 2).toLongLong();
        QVERIFY2(time > last, qPrintable(line));
        last = time;
        starts += line.section(u' ', 0, 1);
    }
    QCOMPARE(starts, list({"m v=1", "m v=2", "m v=3"}));
    QVERIFY(last <= QDateTime::currentMSecsSinceEpoch() * 1'000'000 + 1'000'003);
}

void ListenerServiceTest::placesOfMistakes()
{
    const QByteArray body = "# a comment\n\nm v=1 1\n  m v=x 2\nm v=3 3\n,t=1 v=4 4";
    const QString text = json(post("/write?db=a", body)).value("error"_L1).toString();
    QVERIFY2(text.contains("(line 4, byte 7)"_L1), qPrintable(text));
    QVERIFY2(text.contains("(line 6, byte 1)"_L1), qPrintable(text));
    QVERIFY2(text.endsWith("dropped=0"_L1), qPrintable(text));
    const QJsonArray data = json(post("/api/v3/write_lp?db=a&precision=nanosecond", body)).value("data"_L1).toArray();
    QCOMPARE(data.size(), 2);
    // As 3.x counts: neither comments nor blank lines.
    QCOMPARE(data.at(0).toObject().value("line_number"_L1).toInt(), 2);
    QCOMPARE(data.at(0).toObject().value("original_line"_L1).toString(), "m v=x 2"_L1);
    QCOMPARE(data.at(1).toObject().value("line_number"_L1).toInt(), 4);
    const QJsonObject one = json(post("/api/v3/write_lp?db=a&accept_partial=false", body)).value("data"_L1).toObject();
    QCOMPARE(one.value("line_number"_L1).toInt(), 2);
    QCOMPARE(m_intake->refused(), 6U);
}

void ListenerServiceTest::token_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<int>("status");

    const auto row = [](const char *name, const char *query, const QByteArray &fields, int status) {
        QTest::newRow(name) << QByteArray(query) << (fields.isEmpty() ? fields : "Authorization: " + fields + "\r\n")
                            << status;
    };
    row("none", "", {}, 401);
    row("Token", "", "Token s3cret", 204);
    row("Bearer", "", "bearer s3cret", 204);
    row("Token of 1.8", "", "Token anybody:s3cret", 204);
    row("Basic", "", "Basic " + QByteArray("anybody:s3cret").toBase64(), 204);
    row("query of 1.x", "&u=anybody&p=s3cret", {}, 204);
    row("wrong Token", "", "Token s3cres", 401);
    row("longer", "", "Token s3crets3cret", 401);
    row("shorter", "", "Token s3c", 401);
    row("empty", "", "Token ", 401);
    row("wrong Basic", "", "Basic " + QByteArray("s3cret:anybody").toBase64(), 401);
    row("Basic that is none", "", "Basic !!", 401);
    row("another scheme", "", "Digest s3cret", 401);
    row("wrong query", "&u=anybody&p=no", {}, 401);
    row("a header counts before a query", "&p=s3cret", "Token no", 401);
}

void ListenerServiceTest::token()
{
    QFETCH(const QByteArray, query);
    QFETCH(const QByteArray, fields);
    m_options.token = "s3cret";
    const ListenerAnswer answer = post("/write?db=a" + query, "m v=1 1", fields);
    QTEST(answer.status, "status");
    QCOMPARE(answer.fields.contains("WWW-Authenticate"), answer.status == 401);
    QCOMPARE(linesIn(*m_intake).size(), answer.status == 204 ? 1 : 0);
    QVERIFY(!answer.body.contains("s3c"));
    QCOMPARE(ask("GET", "/ping").status, 204);
}

void ListenerServiceTest::onlyOneDatabase()
{
    m_options.database = QStringLiteral("plant");
    QCOMPARE(post("/write?db=plant", "m v=1 1").status, 204);
    QCOMPARE(post("/write?db=other", "m v=1 1").status, 404);
    QCOMPARE(json(post("/api/v2/write?bucket=other", "m v=1 1")).value("code"_L1).toString(), "not found"_L1);
    QCOMPARE(linesIn(*m_intake).size(), 1);
}

void ListenerServiceTest::packedBodies()
{
    const QByteArray field = "Content-Encoding: gzip\r\n";
    QCOMPARE(post("/write?db=a", gzip("m v=1 1\n") + gzip("m v=2 2\n"), field).status, 204);
    QCOMPARE(linesIn(*m_intake), list({"m v=1 1", "m v=2 2"}));
    QCOMPARE(post("/write?db=a", {}, field).status, 204);
    QCOMPARE(post("/write?db=a", "m v=1 1", field).status, 400);
    QCOMPARE(post("/write?db=a", gzip("m v=1 1\n").chopped(3), field).status, 400);
    QCOMPARE(post("/write?db=a", "m v=1 1", "Content-Encoding: identity\r\n").status, 204);
    QCOMPARE(post("/write?db=a", "m v=1 1", "Content-Encoding: br\r\n").status, 415);
    // A small body that becomes large.
    m_options.bodyBytes = 10'000;
    QCOMPARE(post("/write?db=a", gzip(QByteArray(10'000'000, '\n')), field).status, 413);
    QCOMPARE(linesIn(*m_intake).size(), 1);
}

void ListenerServiceTest::fullQueue()
{
    m_intake = std::make_unique<Intake>(20);
    m_options.retryAfter = std::chrono::seconds(7);
    // What is larger than the queue goes into an empty one, or it never would.
    QCOMPARE(post("/write?db=a", "measurement value=1 1\nmeasurement value=2 2").status, 204);
    for (const char *target : {"/write?db=a", "/api/v2/write?bucket=a", "/api/v3/write_lp?db=a"}) {
        const ListenerAnswer answer = post(target, "m v=1 1");
        QCOMPARE(answer.status, 429);
        QCOMPARE(answer.fields, "Retry-After: 7\r\n");
        QVERIFY(!answer.closes);
    }
    QCOMPARE(linesIn(*m_intake).size(), 2);
    // Nothing of a request that is refused for the queue is taken, and its mistakes are told when it comes again.
    QCOMPARE(m_intake->refused(), 0U);
}

void ListenerServiceTest::whatIsAtHandCounts()
{
    m_intake = std::make_unique<Intake>(10);
    QCOMPARE(post("/write?db=a", "m v=1 1").status, 204);
    QVERIFY(std::holds_alternative<Intake::Lines>(m_intake->take({})));
    QCOMPARE(post("/write?db=a", "m v=1 1").status, 429);
    // Asking for more says that what was at hand is done with.
    Source::Patience none;
    none.until = std::chrono::steady_clock::now();
    QVERIFY(std::holds_alternative<std::monostate>(m_intake->take(none)));
    QCOMPARE(post("/write?db=a", "m v=1 1").status, 204);
}

void ListenerServiceTest::stopping()
{
    QCOMPARE(post("/write?db=a", "m v=1 1").status, 204);
    m_intake->close();
    const ListenerAnswer answer = post("/write?db=a", "m v=2 2");
    QCOMPARE(answer.status, 503);
    QVERIFY(answer.closes);
    QCOMPARE(ask("GET", "/health").status, 503);
    QCOMPARE(linesIn(*m_intake), list({"m v=1 1"}));
    QVERIFY(std::holds_alternative<Intake::Ended>(m_intake->take({})));
}

void ListenerServiceTest::aliveness()
{
    QCOMPARE(ask("GET", "/ping").status, 204);
    QCOMPARE(ask("HEAD", "/ping?verbose=true").status, 204);
    QCOMPARE(json(ask("GET", "/health")).value("status"_L1).toString(), "pass"_L1);
    QCOMPARE(ask("GET", "/write?db=a").status, 405);
    QCOMPARE(ask("GET", "/write?db=a").fields, "Allow: POST\r\n");
    QCOMPARE(ask("GET", "/").status, 404);
}

void ListenerServiceTest::manyMistakes()
{
    const QString text = json(post("/write?db=a", QByteArray("x\n").repeated(250))).value("error"_L1).toString();
    QVERIFY(text.contains("(line 100, byte"_L1));
    QVERIFY(!text.contains("(line 101, byte"_L1));
    QVERIFY2(text.endsWith("and 150 more"_L1), qPrintable(text.right(40)));
    QCOMPARE(m_intake->refused(), 250U);
    // A long line is told in short.
    const ListenerAnswer answer = post("/write?db=a", QByteArray(100'000, 'x'));
    QVERIFY(answer.body.size() < 1'000);
}

QTEST_GUILESS_MAIN(ListenerServiceTest)
#include "listenerservice_test.moc"
