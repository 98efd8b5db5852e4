// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/wire/answererror.h"
#include "core/client/wire/retryafter.h"

#include <QTest>

namespace penstock {

class HttpAnswerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRetryAfter_data();
    void readsRetryAfter();
    void findsTheServersWords_data();
    void findsTheServersWords();
    void namesTheKind_data();
    void namesTheKind();
    void a32_refusalsSpeakOfTheLoginThatWasUsed_data();
    void a32_refusalsSpeakOfTheLoginThatWasUsed();
    void t3_5_mistakesOfTheRequestAreNoFailuresOfTheServer_data();
    void t3_5_mistakesOfTheRequestAreNoFailuresOfTheServer();
    void t3_5_refusalsWithoutAWord_data();
    void t3_5_refusalsWithoutAWord();
    void keepsTheFacts();
    void redirectShowsNoSecret();
    void t3_4_15_refusalsInMsgpackAndCsvAreRead();
};

void HttpAnswerTest::readsRetryAfter_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<qint64>("milliseconds"); ///< -1: nothing

    const auto row = [](const char *field, qint64 milliseconds) {
        QTest::newRow(field) << QByteArray(field) << milliseconds;
    };
    row("0", 0);
    row("7", 7'000);
    row(" 7 ", 7'000);
    row("1.5", 1'500);
    row(".25", 250);
    row("0.0001", 1);
    row("600", 600'000);
    row("86400", 600'000);
    row("99999999999999999999999999", 600'000);
    row("Sun, 06 Nov 1994 08:49:47 GMT", 10'000);
    row("Sunday, 06-Nov-94 08:49:47 GMT", 10'000);
    row("Sun Nov  6 08:49:47 1994", 10'000);
    row("Sun, 06 Nov 1994 08:49:30 GMT", 0);
    row("Mon, 07 Nov 1994 08:49:37 GMT", 600'000);
    row("", -1);
    row("-5", -1);
    row("soon", -1);
    row("5 minutes", -1);
    row("1e3", -1);
    row("nan", -1);
    row("inf", -1);
    row("Sun, 99 Nov 1994 08:49:47 GMT", -1);
}

void HttpAnswerTest::readsRetryAfter()
{
    QFETCH(const QByteArray, field);
    QFETCH(const qint64, milliseconds);
    const QDateTime now(QDate(1994, 11, 6), QTime(8, 49, 37), Qt::UTC);
    const auto wait = parseRetryAfter(field, now);
    QCOMPARE(wait ? wait->count() : -1, milliseconds);
}

void HttpAnswerTest::findsTheServersWords_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("text");

    const auto row = [](const char *name, const char *type, const char *body, const char *text) {
        QTest::newRow(name) << QByteArray(type) << QByteArray(body) << QString::fromUtf8(text);
    };
    row("1.x", "application/json", "{\"error\":\"database not found: \\\"x\\\"\"}\n", "database not found: \"x\"");
    row("2.x", "application/json", "{\"code\":\"invalid\",\"message\":\"bad line\"}", "bad line");
    row("3.x without type", "", "{\"error\": \"the request was not authenticated\"}",
        "the request was not authenticated");
    row("text", "text/plain", "request throttled, queue full\n", "request throttled, queue full");
    row("broken JSON", "application/json", "{\"error\":", "{\"error\":");
    row("JSON without words", "application/json", "{\"code\":5}", "{\"code\":5}");
    row("nothing", "", "", "from the header");
    row("msgpack", "application/x-msgpack",
        "\x81\xa5"
        "error\xd9\xff"
        "oh no",
        "from the header"); // broken
    row("Flux of 1.x as csv", "text/csv; charset=utf-8", "error\nerror @1:29-1:33: undefined identifier rang\n",
        "error @1:29-1:33: undefined identifier rang");
    row("whole msgpack", "application/x-msgpack",
        "\x81\xa5"
        "error\xa5"
        "oh no",
        "oh no");
    row("web page", "text/html", "<html>\n<head><title>502 Bad\n Gateway</title></head><body>secret</body>",
        "a web page, “502 Bad Gateway”");
    row("web page without title", "text/html; charset=utf-8", "<p>Go away", "a web page");
    row("web page called text", "text/plain", "<!DOCTYPE html><html><title>No</title>", "a web page, “No”");
}

void HttpAnswerTest::findsTheServersWords()
{
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, body);
    HttpAnswer answer;
    answer.head.status = 500;
    answer.head.headers.append("Content-Type", type);
    answer.head.headers.append("X-Influxdb-Error", "from the header");
    answer.body = body;
    QTEST(answer.serverText(), "text");
}

void HttpAnswerTest::namesTheKind_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");

    const auto row = [](int status, const char *body, Error::Kind kind) {
        QTest::addRow("%d %s", status, body) << status << QByteArray(body) << static_cast<int>(kind);
    };
    row(301, "", Error::Kind::Protocol);
    row(400, "{\"error\":\"error parsing query\"}", Error::Kind::Rejected);
    row(401, "{\"error\":\"authorization failed\"}", Error::Kind::Authentication);
    row(403, "{\"error\":\"not authorized\"}", Error::Kind::Permission);
    row(404, "{\"error\":\"database not found: \\\"x\\\"\"}", Error::Kind::NotFound);
    row(404, "404 page not found", Error::Kind::NotFound);
    row(405, "Method Not Allowed", Error::Kind::Rejected);
    row(408, "", Error::Kind::Timeout);
    row(413, "{\"error\":\"Request Entity Too Large\"}", Error::Kind::TooLarge);
    row(400, R"({"code":"invalid","message":"queue length exceeded"})", Error::Kind::Throttled);   // 2.7.12
    row(500, R"({"error":"error @1:29-1:33: undefined identifier rang"})", Error::Kind::Rejected); // 1.12.2, Flux
    row(422, "", Error::Kind::Rejected);
    row(429, "", Error::Kind::Throttled);
    row(500, "{\"error\":\"timeout\"}", Error::Kind::Server);
    row(500, "{\"error\":\"retention policy not found: x\"}", Error::Kind::NotFound);
    row(502, "<html>", Error::Kind::Server);
    row(503, "request throttled, queue full", Error::Kind::Throttled);
    row(504, "", Error::Kind::Server);
}

void HttpAnswerTest::namesTheKind()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    HttpAnswer answer;
    answer.head.status = status;
    answer.body = body;
    answer.path = "/write";
    const Error error = errorFromAnswer(answer, Endpoint(QUrl(QStringLiteral("http://db:8086"))));
    QTEST(static_cast<int>(error.kind), "kind");
    QVERIFY2(error.message.contains(u"db:8086"), qPrintable(error.message));
    QVERIFY2(!error.message.contains(u"%1") && !error.message.contains(u"%2"), qPrintable(error.message));
    QVERIFY2(!error.message.contains(u"<html"), qPrintable(error.message));
}

void HttpAnswerTest::a32_refusalsSpeakOfTheLoginThatWasUsed_data()
{
    using Login = Profile::Login;
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("login"); ///< -1: none
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("says");
    const auto row = [](int status, int login, const char *body, const char *says) {
        QTest::addRow("%d, %s, %s", status, login < 0 ? "nobody" : qPrintable(Profile::loginKey(Login(login))), body)
            << status << login << QByteArray(body) << QString::fromUtf8(says);
    };
    const auto number = [](Login login) { return static_cast<int>(login); };
    const char *const v1 = R"({"error":"authorization failed"})";
    const char *const v2 = R"({"code":"unauthorized","message":"unauthorized access"})";
    const char *const v3 = R"({"error": "the request was not authenticated"})";
    row(401, -1, R"({"error":"unable to parse authentication credentials"})", "user name and a password, or a token");
    row(401, -1, v2, "asks for a token");
    row(401, -1, v3, "asks for a token");
    row(401, -1, "", "user name and a password, or a token");
    row(401, number(Login::Password), v1, "“joe” with this password");
    row(401, number(Login::Password), v2, "InfluxDB 2.x asks for a token");
    row(401, number(Login::Password), v3, "InfluxDB 3.x asks for a token");
    row(401, number(Login::Token), v1, "did not accept this token");
    row(401, number(Login::Token), v2, "did not accept this token");
    row(401, number(Login::Bearer), v3, "did not accept this token");
    row(401, number(Login::Bearer), R"({"error":"bearer auth disabld"})", "needs shared-secret");
    row(401, number(Login::Bearer), R"({"error":"bearer auth disabled"})", "needs shared-secret");
    row(401, number(Login::Bearer), R"({"error":"Token is expired"})", "fresh one");
    row(401, number(Login::SharedSecret), R"({"error":"bearer auth disabld"})", "no logins by shared secret");
    row(401, number(Login::SharedSecret), R"({"error":"signature is invalid"})", "another shared secret");
    row(401, number(Login::SharedSecret), R"({"error":"user not found"})", "no user “joe”");
    row(401, number(Login::SharedSecret), R"({"error":"Token is expired"})", "Compare its clock");
    row(401, number(Login::SharedSecret), v1, "of “joe” by shared secret");
    row(403, -1, R"({"error":"create admin user first"})", "without a login. It says: create admin user first");
    row(403, number(Login::Password), R"({"error":"no"})", "to the user “joe”. It says: no");
    row(403, number(Login::SharedSecret), R"({"error":"no"})", "to the user “joe”");
    row(403, number(Login::Token), R"({"code":"forbidden","message":"insufficient permissions for write"})",
        "with this token. It says: insufficient permissions for write");
    row(403, number(Login::Bearer), "", "with this token.");
}

void HttpAnswerTest::a32_refusalsSpeakOfTheLoginThatWasUsed()
{
    QFETCH(const int, status);
    QFETCH(const int, login);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, says);
    HttpAnswer answer;
    answer.head.status = status;
    answer.body = body;
    answer.path = "/query";
    answer.user = QStringLiteral("joe");
    if (login >= 0)
        answer.login = static_cast<Profile::Login>(login);
    const Error error = errorFromAnswer(answer, Endpoint(QUrl(QStringLiteral("http://db:8086"))));
    QVERIFY2(error.message.contains(says), qPrintable(error.message));
    QVERIFY2(error.message.contains(u"db:8086"), qPrintable(error.message));
}

// InfluxDB 3.6.0, word by word.
void HttpAnswerTest::t3_5_mistakesOfTheRequestAreNoFailuresOfTheServer_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isMistake");
    const auto row = [](const char *body, bool isMistake) { QTest::newRow(body) << QByteArray(body) << isMistake; };
    row("query error: error while planning query: SQL error: ParserError(\"Expected: an SQL statement\")", true);
    row("query error: error while planning query: Error during planning: table 'public.iox.nosuch' not found", true);
    row("error in InfluxQL statement: parsing error: invalid SELECT statement, expected field at pos 7", true);
    row("must provide only one InfluxQl statement per query", true);
    row("provided a database in both the parameters (t) and query string (other) that do not match", true);
    row("invalid mime type (application/jsonl)", true);
    row("query error: error while planning query: External error: Query would exceed file limit of 2 parquet files.",
        false);
    row("External error: Query would exceed file limit of 2 parquet files.", false);
    row("all columns in a record batch must have the same length", false);
    row("", false);
}

void HttpAnswerTest::t3_5_mistakesOfTheRequestAreNoFailuresOfTheServer()
{
    QFETCH(const QByteArray, body);
    QFETCH(const bool, isMistake);
    HttpAnswer answer;
    answer.head.status = 500;
    answer.body = body;
    const Error error = errorFromAnswer(answer, Endpoint(QUrl(QStringLiteral("http://db:8181"))));
    QCOMPARE(error.kind, isMistake ? Error::Kind::Rejected : Error::Kind::Server);
    QVERIFY2(error.message.contains(u"failed with HTTP status") != isMistake, qPrintable(error.message));
    QVERIFY2(error.message.endsWith(QString::fromLatin1(body)) || body.isEmpty(), qPrintable(error.message));
}

// InfluxDB 3.6.0: content-length: 0 and the date.
void HttpAnswerTest::t3_5_refusalsWithoutAWord_data()
{
    QTest::addColumn<Flavour>("flavour");
    QTest::addColumn<bool>("password");
    QTest::addColumn<QString>("says");
    QTest::newRow("unknown, nobody") << Flavour::Unknown << false << QStringLiteral("InfluxDB 3 refuses like this");
    QTest::newRow("unknown, password") << Flavour::Unknown << true << QStringLiteral("If it is InfluxDB 3");
    QTest::newRow("3.x, nobody") << Flavour::V3 << false << QStringLiteral("asks for a token. Give one");
    QTest::newRow("3.x, password") << Flavour::V3 << true << QStringLiteral("InfluxDB 3.x asks for a token");
    QTest::newRow("2.x, nobody") << Flavour::V2 << false << QStringLiteral("asks for a token. Give one");
    QTest::newRow("1.x, password") << Flavour::V1 << true << QStringLiteral("with this password. Correct them");
}

void HttpAnswerTest::t3_5_refusalsWithoutAWord()
{
    QFETCH(const Flavour, flavour);
    QFETCH(const bool, password);
    QFETCH(const QString, says);
    HttpAnswer answer;
    answer.head.status = 401;
    answer.head.headers.append("content-length", "0");
    answer.flavour = flavour;
    answer.user = QStringLiteral("joe");
    if (password)
        answer.login = Profile::Login::Password;
    const Error error = errorFromAnswer(answer, Endpoint(QUrl(QStringLiteral("http://db:8181"))));
    QCOMPARE(error.kind, Error::Kind::Authentication);
    QVERIFY2(error.message.contains(says), qPrintable(error.message));
    // Where somebody in between speaks, nothing is guessed.
    answer.head.headers.append("WWW-Authenticate", "Basic realm=\"proxy\"");
    const Error other = errorFromAnswer(answer, Endpoint(QUrl(QStringLiteral("http://db:8181"))));
    QVERIFY2(flavour != Flavour::Unknown || !other.message.contains(u"InfluxDB 3"), qPrintable(other.message));
}

void HttpAnswerTest::keepsTheFacts()
{
    HttpAnswer answer;
    answer.head.status = 503;
    answer.head.headers.append("Request-Id", "abc");
    answer.head.headers.append("Retry-After", "2.5");
    answer.body = "queue full";
    answer.path = "/write";
    const Error error = errorFromAnswer(answer, Endpoint(QUrl(QStringLiteral("http://u:secret@db:8086/p"))));
    QCOMPARE(error.details.url, QStringLiteral("http://db:8086/p/write"));
    QCOMPARE(error.details.status, 503);
    QCOMPARE(error.details.serverText, QStringLiteral("queue full"));
    QCOMPARE(error.details.requestId, QStringLiteral("abc"));
    QCOMPARE(error.retryAfter, std::chrono::milliseconds(2'500));
}

void HttpAnswerTest::redirectShowsNoSecret()
{
    HttpAnswer answer;
    answer.head.status = 307;
    answer.head.headers.append("Location", "https://u:hidden@other/write?p=hidden");
    const Error error = errorFromAnswer(answer, Endpoint(QUrl(QStringLiteral("http://db"))));
    QVERIFY2(error.message.contains(u"https://other/write"), qPrintable(error.message));
    QVERIFY2(!error.toText().contains(u"hidden"), qPrintable(error.message));
}

/// Recorded of 1.12.2: the error is in the format that was asked for, and as it is in a header.
void HttpAnswerTest::t3_4_15_refusalsInMsgpackAndCsvAreRead()
{
    const QByteArray words = "error authorizing query: bob not authorized to execute statement 'SHOW USERS'";
    for (const char *type : {"application/x-msgpack", "text/csv; charset=utf-8"}) {
        HttpAnswer answer;
        answer.head.status = 403;
        answer.head.headers.append("Content-Type", type);
        answer.head.headers.append("X-Influxdb-Error", words);
        const bool isTable = QByteArray(type).startsWith("text/csv");
        answer.body = isTable ? "error\n" + words
                              : "\x81\xa5"
                                "error\xd9\x4d" +
                                    words;
        QCOMPARE(answer.serverText(), QString::fromLatin1(words));
        const Error error = errorFromAnswer(answer, Endpoint(QUrl(QStringLiteral("http://h:8086"))));
        QCOMPARE(error.kind, Error::Kind::Permission);
        QVERIFY2(error.message.endsWith(QString::fromLatin1(words)), qPrintable(error.message));
    }
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::HttpAnswerTest)
#include "httpanswer_test.moc"
