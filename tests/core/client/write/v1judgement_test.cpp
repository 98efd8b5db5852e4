// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/write/writejudgement.h"

#include <QTest>

Q_DECLARE_METATYPE(penstock::WriteOutcome::Kind)

namespace penstock {

/// Answers to writes of InfluxDB 1.x.
class V1JudgementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesVersion1_data();
    void judgesVersion1();
    void a20_aPartialWriteIsToldFromAFailedOne();
    void t2_1_6_oneLineAloneIsProof();
};

using Kind = WriteOutcome::Kind;

void V1JudgementTest::judgesVersion1_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<quint64>("accepted"); ///< of 10 lines
    QTest::addColumn<quint64>("rejected");
    QTest::addColumn<bool>("exact");
    QTest::addColumn<QStringList>("reasons");

    const auto row = [](const char *name, int status, const char *error, Kind kind, quint64 accepted, quint64 rejected,
                        bool exact, const QStringList &reasons) {
        QByteArray text(error);
        const QByteArray body = "{\"error\":\"" + text.replace('"', "\\\"").replace('\n', "\\n") + "\"}";
        QTest::newRow(name) << status << (text.isEmpty() ? QByteArray() : body) << kind << accepted << rejected << exact
                            << reasons;
    };
    const auto words = [](const char *text) { return QStringList{QString::fromUtf8(text)}; };

    row("all stored", 204, "", Kind::Accepted, 10, 0, true, {});
    row("all stored, another 2xx", 200, "", Kind::Accepted, 10, 0, true, {});
    row("type conflict", 400,
        "partial write: field type conflict: input field \"v\" on measurement \"m\" is type string, already exists as "
        "type "
        "float dropped=3",
        Kind::Partial, 0, 3, false,
        words("field type conflict: input field \"v\" on measurement \"m\" is type string, already exists as type "
              "float"));
    row("old points", 400, "partial write: points beyond retention policy dropped=10", Kind::Partial, 0, 10, true,
        words("points beyond retention policy"));
    row("old points, as 1.12 says it", 400,
        "partial write: points beyond retention policy dropped=1 for database: d for retention policy: r",
        Kind::Partial, 0, 1, false, words("points beyond retention policy"));
    row("one line does not parse", 400, "partial write: unable to parse 'x': missing fields dropped=0", Kind::Partial,
        9, 1, true, words("unable to parse 'x': missing fields"));
    row("two lines do not parse", 400,
        "partial write: unable to parse 'x': missing fields\nunable to parse 'm v=': missing field value dropped=0",
        Kind::Partial, 8, 2, true,
        {QStringLiteral("unable to parse 'x': missing fields"),
         QStringLiteral("unable to parse 'm v=': missing field value")});
    row("a line with a line break", 400, "partial write: unable to parse 'm s=\"a\nb': unbalanced quotes dropped=0",
        Kind::Partial, 0, 1, false, words("unable to parse 'm s=\"a\nb': unbalanced quotes"));
    row("a line that quotes the words", 400,
        "partial write: unable to parse 'unable to parse 'x': bad': missing fields dropped=0", Kind::Partial, 9, 1,
        true, words("unable to parse 'unable to parse 'x': bad': missing fields"));
    row("a line that says dropped=5", 400, "partial write: unable to parse 'dropped=5': missing fields dropped=0",
        Kind::Partial, 9, 1, true, words("unable to parse 'dropped=5': missing fields"));
    row("partial without a number", 400, "partial write: something new", Kind::Partial, 0, 1, false,
        words("something new"));
    row("more than were sent", 400, "partial write: max-series-per-database limit exceeded: (5) dropped=1500000",
        Kind::Partial, 0, 10, false, words("max-series-per-database limit exceeded: (5)"));
    row("2.x partial", 422, "partial write: points beyond retention policy dropped=2", Kind::Partial, 0, 2, false,
        words("points beyond retention policy"));
    row("none parses", 400, "unable to parse 'x': missing fields\nunable to parse 'y': missing fields", Kind::Rejected,
        0, 10, true,
        {QStringLiteral("unable to parse 'x': missing fields"), QStringLiteral("unable to parse 'y': missing fields")});
    row("conflict within the batch", 400, "field type conflict", Kind::Partial, 0, 1, false,
        words("field type conflict"));
    row("2.x partial, as 2.x says it", 422,
        "failure writing points to database: partial write: points beyond retention policy dropped=2", Kind::Partial, 0,
        2, false, words("points beyond retention policy"));
    row("2.0 partial", 500,
        "unexpected error writing points to database: partial write: points beyond retention policy dropped=2",
        Kind::Partial, 0, 2, false, words("points beyond retention policy"));
    row("no database", 404, "database not found: \"d\"", Kind::Rejected, 0, 10, true,
        words("database not found: \"d\""));
    row("not logged in", 401, "authorization failed", Kind::Rejected, 0, 10, true, words("authorization failed"));
    row("not allowed", 403, "no", Kind::Rejected, 0, 10, true, words("no"));
    row("too large", 413, "Request Entity Too Large", Kind::Rejected, 0, 10, true, words("Request Entity Too Large"));
    row("no retention policy", 500, "retention policy not found: x", Kind::Rejected, 0, 10, true,
        words("retention policy not found: x"));
    row("failed", 500, "timeout", Kind::Retryable, 0, 0, true, words("timeout"));
    row("throttled", 429, "slow", Kind::Retryable, 0, 0, true, words("slow"));
    row("busy", 503, "busy", Kind::Retryable, 0, 0, true, words("busy"));
    row("bad gateway", 502, "gone", Kind::Retryable, 0, 0, true, words("gone"));
    row("gateway timeout", 504, "gone", Kind::Retryable, 0, 0, true, words("gone"));
    row("request timeout", 408, "slow", Kind::Retryable, 0, 0, true, words("slow"));
    row("method", 405, "Method Not Allowed", Kind::Rejected, 0, 10, true, words("Method Not Allowed"));
}

void V1JudgementTest::judgesVersion1()
{
    QFETCH(const int, status);
    HttpAnswer answer;
    answer.head.status = status;
    answer.body = *static_cast<QByteArray *>(QTest::qData("body", qMetaTypeId<QByteArray>()));
    answer.path = "/write";
    const WriteJudgement judgement = judgeWrite(answer, 10, Endpoint(QUrl(QStringLiteral("http://db:8086"))));
    QTEST(judgement.outcome.kind, "kind");
    QTEST(judgement.outcome.accepted, "accepted");
    QTEST(judgement.outcome.rejected, "rejected");
    QTEST(judgement.outcome.rejectedIsExact, "exact");
    if (judgement.outcome.kind == Kind::Partial)
        QCOMPARE(judgement.outcome.accepted + judgement.outcome.rejected + judgement.outcome.unknown, 10U);
    QTEST(judgement.outcome.reasons, "reasons");
    QCOMPARE(judgement.error.has_value(), judgement.outcome.kind != Kind::Accepted);
}

void V1JudgementTest::a20_aPartialWriteIsToldFromAFailedOne()
{
    const Endpoint endpoint(QUrl(QStringLiteral("http://db:8086")));
    HttpAnswer answer;
    answer.head.status = 400;
    answer.path = "/write";
    answer.body = R"({"error":"partial write: points beyond retention policy dropped=3"})";
    const WriteJudgement partial = judgeWrite(answer, 10, endpoint);
    QCOMPARE(partial.outcome.kind, Kind::Partial);
    QCOMPARE(
        partial.error->message,
        QStringLiteral("db:8086 refused at least 3 line(s) of the data, and does not say what became of the others. "
                       "It says: points beyond retention policy"));
    const WriteJudgement whole = judgeWrite(answer, 3, endpoint);
    QCOMPARE(whole.error->message, QStringLiteral("db:8086 refused 3 line(s) of the data; the others are stored. It "
                                                  "says: points beyond retention policy"));
    answer.body = R"({"error":"unable to parse 'x': missing fields"})";
    const WriteJudgement failed = judgeWrite(answer, 10, endpoint);
    QCOMPARE(failed.outcome.kind, Kind::Rejected);
    QCOMPARE(failed.error->message, QStringLiteral("db:8086 refused the data; nothing of it is stored. It says: unable "
                                                   "to parse 'x': missing fields"));
    // The older client showed no text here, as it read only the X-Influxdb-Error field.
    QVERIFY(failed.error->toText().contains(QStringLiteral("missing fields")));
}

void V1JudgementTest::t2_1_6_oneLineAloneIsProof()
{
    const Endpoint endpoint(QUrl(QStringLiteral("http://db:8086")));
    const auto judged = [&](const char *words, quint64 lines) {
        HttpAnswer answer;
        answer.head.status = 400;
        answer.path = "/write";
        answer.body = QByteArray("{\"error\":\"") + words + "\"}";
        const WriteOutcome outcome = judgeWrite(answer, lines, endpoint).outcome;
        return QList<quint64>{outcome.accepted, outcome.rejected, outcome.unknown, quint64(outcome.rejectedIsExact),
                              quint64(outcome.byAge)};
    };
    using Counts = QList<quint64>;
    QCOMPARE(judged("field type conflict", 1), Counts({0, 1, 0, 1, 0}));
    QCOMPARE(judged("field type conflict", 2), Counts({0, 1, 1, 0, 0}));
    QCOMPARE(judged("partial write: field type conflict: x dropped=1", 1), Counts({0, 1, 0, 1, 0}));
    QCOMPARE(judged("partial write: something new", 1), Counts({0, 1, 0, 1, 0}));
    // All of them, whichever shard it was.
    QCOMPARE(judged("partial write: field type conflict: x dropped=7", 7), Counts({0, 7, 0, 1, 0}));
    QCOMPARE(judged("partial write: points beyond retention policy dropped=2", 7), Counts({0, 2, 5, 0, 1}));
    // 2.9 leaves a field out and stores the rest.
    const char *stripped = "partial write: invalid field name: input field x. Field x has been stripped dropped=0";
    QCOMPARE(judged(stripped, 1), Counts({1, 0, 0, 1, 0}));
    QCOMPARE(judged(stripped, 2), Counts({0, 0, 2, 0, 0}));
    // Lines that do not parse are told of only when all others were stored.
    QCOMPARE(judged("partial write: unable to parse 'x': missing fields dropped=0", 7), Counts({6, 1, 0, 1, 0}));
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::V1JudgementTest)
#include "v1judgement_test.moc"
