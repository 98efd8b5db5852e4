// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/writejudgement.h"

#include <QTest>

Q_DECLARE_METATYPE(penstock::WriteOutcome::Kind)

namespace penstock {

class WriteJudgementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesAnswers_data();
    void judgesAnswers();
    void judgesSilence_data();
    void judgesSilence();
};

using Kind = WriteOutcome::Kind;

void WriteJudgementTest::judgesAnswers_data()
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
        Kind::Partial, 7, 3, true,
        words("field type conflict: input field \"v\" on measurement \"m\" is type string, already exists as type "
              "float"));
    row("old points", 400, "partial write: points beyond retention policy dropped=10", Kind::Partial, 0, 10, true,
        words("points beyond retention policy"));
    row("old points, as 1.12 says it", 400,
        "partial write: points beyond retention policy dropped=1 for database: d for retention policy: r",
        Kind::Partial, 9, 1, true, words("points beyond retention policy"));
    row("one line does not parse", 400, "partial write: unable to parse 'x': missing fields dropped=0", Kind::Partial,
        9, 1, true, words("unable to parse 'x': missing fields"));
    row("two lines do not parse", 400,
        "partial write: unable to parse 'x': missing fields\nunable to parse 'm v=': missing field value dropped=0",
        Kind::Partial, 8, 2, true,
        {QStringLiteral("unable to parse 'x': missing fields"),
         QStringLiteral("unable to parse 'm v=': missing field value")});
    row("a line with a line break", 400, "partial write: unable to parse 'm s=\"a\nb': unbalanced quotes dropped=0",
        Kind::Partial, 9, 1, true, words("unable to parse 'm s=\"a\nb': unbalanced quotes"));
    row("a line that quotes the words", 400,
        "partial write: unable to parse 'unable to parse 'x': bad': missing fields dropped=0", Kind::Partial, 9, 1,
        true, words("unable to parse 'unable to parse 'x': bad': missing fields"));
    row("a line that says dropped=5", 400, "partial write: unable to parse 'dropped=5': missing fields dropped=0",
        Kind::Partial, 9, 1, true, words("unable to parse 'dropped=5': missing fields"));
    row("partial without a number", 400, "partial write: something new", Kind::Partial, 10, 0, false,
        words("something new"));
    row("more than were sent", 400, "partial write: max-series-per-database limit exceeded: (5) dropped=1500000",
        Kind::Partial, 0, 10, false, words("max-series-per-database limit exceeded: (5)"));
    row("2.x partial", 422, "partial write: points beyond retention policy dropped=2", Kind::Partial, 8, 2, true,
        words("points beyond retention policy"));
    row("none parses", 400, "unable to parse 'x': missing fields\nunable to parse 'y': missing fields", Kind::Rejected,
        0, 10, true,
        {QStringLiteral("unable to parse 'x': missing fields"), QStringLiteral("unable to parse 'y': missing fields")});
    row("conflict within the batch", 400, "field type conflict", Kind::Rejected, 0, 10, true,
        words("field type conflict"));
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

void WriteJudgementTest::judgesAnswers()
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
    QTEST(judgement.outcome.reasons, "reasons");
    QCOMPARE(judgement.error.has_value(), judgement.outcome.kind != Kind::Accepted);
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
    const WriteJudgement judgement = judgeWrite(error, 10);
    QTEST(judgement.outcome.kind, "kind");
    QCOMPARE(judgement.outcome.accepted, 0U);
    QVERIFY(judgement.error);
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::WriteJudgementTest)
#include "writejudgement_test.moc"
