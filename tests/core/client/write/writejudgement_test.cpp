// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/write/writejudgement.h"

#include <QTest>

Q_DECLARE_METATYPE(penstock::WriteOutcome::Kind)

namespace penstock {

class WriteJudgementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesBodies_data();
    void judgesBodies();
    void aMissingPathIsToldFromAMissingDatabase_data();
    void aMissingPathIsToldFromAMissingDatabase();
    void namesMoreThanFitsIntoAMessage();
    void judgesSilence_data();
    void judgesSilence();
};

using Kind = WriteOutcome::Kind;

void WriteJudgementTest::judgesBodies_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QList<quint64>>("counts"); ///< accepted, rejected, unknown; of 10 lines
    QTest::addColumn<bool>("exact");
    QTest::addColumn<QList<quint64>>("numbers"); ///< of the named lines
    QTest::addColumn<QString>("firstReason");
    QTest::addColumn<int>("errorKind"); ///< -1: none

    using Counts = QList<quint64>;
    const auto row = [](const char *name, int status, const QByteArray &body, Kind kind, const Counts &counts,
                        const Counts &numbers, const char *reason, int errorKind, bool exact = true) {
        QTest::newRow(name) << status << body << kind << counts << exact << numbers << QString::fromUtf8(reason)
                            << errorKind;
    };
    const Counts none;
    const int rejected = int(Error::Kind::Rejected);
    const int badInput = int(Error::Kind::BadInput);
    const int notFound = int(Error::Kind::NotFound);
    const QByteArray item = R"({"error_message":"no digits","line_number":2,"original_line":"m v="})";
    const QByteArray other = R"({"error_message":"wrong type","line_number":7,"original_line":"m v=t"})";
    const QByteArray partial = R"({"error":"partial write of line protocol occurred","data":[)";

    row("3.x: some lines", 400, partial + item + "," + other + "]}", Kind::Partial, {8, 2, 0}, {2, 7}, "no digits",
        rejected);
    row("3.x: a limit among the causes", 422, partial + item + "]}", Kind::Partial, {9, 1, 0}, {2}, "no digits",
        rejected);
    row("3.x: nothing is stored", 400, R"({"error":"line protocol parsing error","data":)" + item + "}", Kind::Rejected,
        {0, 10, 0}, {2}, "no digits", rejected);
    row("3.x before 3.10: nothing is stored", 400, "parsing failed for write_lp endpoint", Kind::Rejected, {0, 10, 0},
        none, "parsing failed for write_lp endpoint", rejected);
    row("3.x as 2.x", 400, R"({"code":"invalid","message":"write buffer error: line protocol parse failed: x"})",
        Kind::Rejected, {0, 10, 0}, none, "write buffer error: line protocol parse failed: x", rejected);
    row("3.x as 2.x before 3.10", 500, "write buffer error: line protocol parse failed: x", Kind::Rejected, {0, 10, 0},
        none, "write buffer error: line protocol parse failed: x", rejected);
    row("3.x: no database", 400, "missing query parameter 'db'", Kind::Rejected, {0, 10, 0}, none,
        "missing query parameter 'db'", badInput);
    row("3.x: bad precision", 400, "serde error: unknown variant `n`", Kind::Rejected, {0, 10, 0}, none,
        "serde error: unknown variant `n`", badInput);
    row("3.x: bad name", 400,
        R"({"error":"invalid character in database or rp name: must be ASCII, containing only letters"})",
        Kind::Rejected, {0, 10, 0}, none,
        "invalid character in database or rp name: must be ASCII, containing only letters", badInput);
    row("3.x: bad start of a name", 400, R"({"error":"db name did not start with a number or letter"})", Kind::Rejected,
        {0, 10, 0}, none, "db name did not start with a number or letter", badInput);
    row("3.x: too many databases", 422, R"({"error":"Adding a new database would exceed limit of 5 databases"})",
        Kind::Rejected, {0, 10, 0}, none, "Adding a new database would exceed limit of 5 databases", badInput);
    row("3.x: encoding", 400, "unacceptable content-encoding: br", Kind::Rejected, {0, 10, 0}, none,
        "unacceptable content-encoding: br", badInput);
    row("3.x: too large", 413, "max request size (10485760 bytes) exceeded", Kind::Rejected, {0, 10, 0}, none,
        "max request size (10485760 bytes) exceeded", int(Error::Kind::TooLarge));
    row("3.x: failed", 500, "disk full", Kind::Retryable, {0, 0, 10}, none, "disk full", int(Error::Kind::Server));

    const QByteArray named = "error parsing line 2 (1-based): a\\n  error parsing line 9 (1-based): b";
    row("distributed: refused", 400,
        R"({"code":"invalid","line":2,"message":"failed to parse line protocol:\n  errors encountered on line(s):\n  )" +
            named + "\"}",
        Kind::Rejected, {0, 10, 0}, {2, 9}, "a", rejected);
    row("distributed: the rest is stored", 201,
        R"({"code":"invalid","line":2,"message":"failed to parse line protocol:\n  errors encountered on line(s):\n  )" +
            named + "\"}",
        Kind::Partial, {8, 2, 0}, {2, 9}, "a", rejected);
    row("distributed: only a number", 400, R"({"code":"invalid","line":4,"message":"bad"})", Kind::Rejected, {0, 10, 0},
        {4}, "bad", rejected);
    row("QuestDB", 400,
        R"({"code":"invalid","message":"failed to parse line protocol:errors encountered on line(s):\nerror in line 3: no","line":3,"errorId":"a"})",
        Kind::Rejected, {0, 10, 0}, {3}, "no", rejected);
    row("QuestDB: gzip", 415, "gzip encoding is not supported", Kind::Rejected, {0, 10, 0}, none,
        "gzip encoding is not supported", badInput);
    row("GreptimeDB", 400, R"({"code":7002,"error":"Invalid InfluxDB line protocol","execution_time_ms":0})",
        Kind::Rejected, {0, 10, 0}, none, "Invalid InfluxDB line protocol", rejected);
    row("VictoriaMetrics", 400, "remoteAddr: \"1\"; cannot unmarshal InfluxDB line \"x\"", Kind::Rejected, {0, 10, 0},
        none, "remoteAddr: \"1\"; cannot unmarshal InfluxDB line \"x\"", rejected);
    row("VictoriaMetrics: path", 400, "remoteAddr: \"1\"; requestURI: /x; unsupported path requested: \"/x\"",
        Kind::Rejected, {0, 10, 0}, none, "remoteAddr: \"1\"; requestURI: /x; unsupported path requested: \"/x\"",
        badInput);

    row("2.x: a line does not parse", 400,
        R"({"code":"invalid","message":"unable to parse 'm v=': missing field value"})", Kind::Rejected, {0, 10, 0},
        none, "unable to parse 'm v=': missing field value", rejected);
    row("2.x: type conflict", 422,
        R"({"code":"unprocessable entity","message":"failure writing points to database: partial write: field type conflict dropped=3"})",
        Kind::Partial, {0, 3, 7}, none, "field type conflict", rejected, false);
    row("2.x: bad precision", 400,
        R"({"code":"invalid","message":"invalid precision; valid precision units are ns, us, ms, and s"})",
        Kind::Rejected, {0, 10, 0}, none, "invalid precision; valid precision units are ns, us, ms, and s", badInput);
    row("2.x: no bucket", 404, R"({"code":"not found","message":"bucket \"x\" not found"})", Kind::Rejected, {0, 10, 0},
        none, "bucket \"x\" not found", notFound);
    row("2.x: failed", 500,
        R"({"code":"internal error","message":"unexpected error writing points to database: timeout"})",
        Kind::Retryable, {0, 0, 10}, none, "unexpected error writing points to database: timeout",
        int(Error::Kind::Server));
    row("2.x: lines that contradict each other", 500,
        R"({"code":"internal error","message":"unexpected error writing points to database: field type conflict"})",
        Kind::Partial, {0, 1, 9}, none, "unexpected error writing points to database: field type conflict", rejected,
        false);
    row("2.x: no organization", 400, R"({"code":"invalid","message":"Please provide either orgID or org"})",
        Kind::Rejected, {0, 10, 0}, none, "Please provide either orgID or org", badInput);
    row("2.x: throttled", 429, R"({"code":"too many requests","message":"slow"})", Kind::Retryable, {0, 0, 0}, none,
        "slow", int(Error::Kind::Throttled));
    row("2.x: page instead of an endpoint", 200, "<!doctype html><html><title>InfluxDB</title></html>", Kind::Rejected,
        {0, 10, 0}, none, "a web page, “InfluxDB”", int(Error::Kind::Protocol));
    row("not implemented", 501, R"({"code":"not implemented","message":"no"})", Kind::Rejected, {0, 10, 0}, none, "no",
        int(Error::Kind::Server));

    row("1.x: no login", 401, R"({"error":"unable to parse authentication credentials"})", Kind::Rejected, {0, 10, 0},
        none, "unable to parse authentication credentials", int(Error::Kind::Authentication));
    row("2.x: a body that comes too slowly", 499,
        R"({"code":"internal error","message":"unable to read data: read tcp: i/o timeout"})", Kind::Retryable,
        {0, 0, 10}, none, "unable to read data: read tcp: i/o timeout", rejected);
    row("1.x: gzip", 400, R"({"error":"gzip: invalid header"})", Kind::Rejected, {0, 10, 0}, none,
        "gzip: invalid header", badInput);
    row("1.x: no endpoint", 404, "404 page not found", Kind::Rejected, {0, 10, 0}, none, "404 page not found",
        notFound);
    row("1.x: method", 405, "Method Not Allowed", Kind::Rejected, {0, 10, 0}, none, "Method Not Allowed", notFound);
    row("proxy: gone", 502, "", Kind::Retryable, {0, 0, 10}, none, "", int(Error::Kind::Server));
    row("something that says ok", 200, R"({"status":"ok"})", Kind::Accepted, {10, 0, 0}, none, "", -1);
    row("redirect", 301, "", Kind::Rejected, {0, 10, 0}, none, nullptr, int(Error::Kind::Protocol));

    QByteArrayList hundred;
    for (int line = 1; line <= 100; ++line)
        hundred += "error parsing line " + QByteArray::number(line) + " (1-based): x";
    row(
        "distributed: names no more than a hundred", 201,
        "{\"code\":\"invalid\",\"line\":1,\"message\":\"" + hundred.join("\\n") + "\"}", Kind::Partial, {0, 10, 0},
        [] {
            Counts all;
            for (quint64 line = 1; line <= 100; ++line)
                all += line;
            return all;
        }(),
        "x", rejected, false);
}

void WriteJudgementTest::judgesBodies()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, firstReason);
    HttpAnswer answer;
    answer.head.status = status;
    answer.body = body;
    answer.path = "/write";
    const WriteJudgement judgement = judgeWrite(answer, 10, Endpoint(QUrl(QStringLiteral("http://db:8086"))));
    const WriteOutcome &outcome = judgement.outcome;
    QTEST(outcome.kind, "kind");
    const QList<quint64> counts{outcome.accepted, outcome.rejected, outcome.unknown};
    QTEST(counts, "counts");
    QTEST(outcome.rejectedIsExact, "exact");
    QList<quint64> numbers;
    for (const RejectedLine &line : outcome.lines)
        numbers += line.number;
    QTEST(numbers, "numbers");
    if (!firstReason.isNull())
        QCOMPARE(outcome.reasons.value(0), firstReason);
    const int errorKind = judgement.error ? int(judgement.error->kind) : -1;
    QTEST(errorKind, "errorKind");
}

void WriteJudgementTest::aMissingPathIsToldFromAMissingDatabase_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isPath");
    QTest::newRow("1.x, path") << QByteArray("404 page not found\n") << true;
    QTest::newRow("2.x, path") << QByteArray(R"({"code":"not found","message":"path not found"})") << true;
    QTest::newRow("3.x, path") << QByteArray("Not found") << true;
    QTest::newRow("proxy") << QByteArray("<html><title>404 Not Found</title></html>") << true;
    QTest::newRow("1.x, database") << QByteArray(R"({"error":"database not found: \"d\""})") << false;
    QTest::newRow("2.x, bucket") << QByteArray(R"({"code":"not found","message":"bucket \"b\" not found"})") << false;
    QTest::newRow("2.x, mapping") << QByteArray(R"({"code":"not found","message":"no dbrp mapping found"})") << false;
}

void WriteJudgementTest::aMissingPathIsToldFromAMissingDatabase()
{
    HttpAnswer answer;
    answer.head.status = 404;
    answer.path = "/write";
    answer.body = *static_cast<QByteArray *>(QTest::qData("body", qMetaTypeId<QByteArray>()));
    const WriteJudgement judgement = judgeWrite(answer, 10, Endpoint(QUrl(QStringLiteral("http://db:8086"))));
    QCOMPARE(judgement.outcome.kind, Kind::Rejected);
    QCOMPARE(judgement.error->kind, Error::Kind::NotFound);
    const bool isPath = judgement.error->message.contains(QStringLiteral("Check the address"));
    QTEST(isPath, "isPath");
}

void WriteJudgementTest::namesMoreThanFitsIntoAMessage()
{
    // Every line of a long body is named, although an error's text is cut.
    QByteArrayList items;
    for (int line = 1; line <= 1'000; ++line)
        items += "unable to parse 'm" + QByteArray::number(line) + " v=': missing field value";
    HttpAnswer answer;
    answer.head.status = 400;
    answer.body = "{\"error\":\"partial write: " + items.join("\\n") + " dropped=0\"}";
    const WriteJudgement judgement = judgeWrite(answer, 5'000, Endpoint(QUrl(QStringLiteral("http://db:8086"))));
    QCOMPARE(judgement.outcome.reasons.size(), 1'000);
    QCOMPARE(judgement.outcome.reasons.last(), QStringLiteral("unable to parse 'm1000 v=': missing field value"));
    QCOMPARE(judgement.outcome.accepted, 4'000U);
    QVERIFY(judgement.error->message.size() < 1'000);
}

void WriteJudgementTest::judgesSilence_data()
{
    QTest::addColumn<int>("errorKind");
    QTest::addColumn<Kind>("kind");
    const auto row = [](const char *name, Error::Kind error, Kind kind) {
        QTest::newRow(name) << static_cast<int>(error) << kind;
    };
    row("network", Error::Kind::Network, Kind::Retryable);
    row("timeout", Error::Kind::Timeout, Kind::Retryable);
    row("not HTTP", Error::Kind::Protocol, Kind::Retryable);
    row("certificate", Error::Kind::Tls, Kind::Rejected);
    row("CA file", Error::Kind::File, Kind::Rejected);
    row("address", Error::Kind::BadInput, Kind::Rejected);
}

void WriteJudgementTest::judgesSilence()
{
    QFETCH(const int, errorKind);
    Error error;
    error.kind = static_cast<Error::Kind>(errorKind);
    for (const bool sent : {false, true}) {
        const WriteJudgement judgement = judgeWrite(error, 10, sent);
        QTEST(judgement.outcome.kind, "kind");
        QCOMPARE(judgement.outcome.accepted, 0U);
        QCOMPARE(judgement.outcome.unknown, judgement.outcome.kind == Kind::Retryable && sent ? 10U : 0U);
        QVERIFY(judgement.error);
    }
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::WriteJudgementTest)
#include "writejudgement_test.moc"
