// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/pipeline.h"
#include "tests/core/pipeline/pipelinesamples.h"
#include "tests/support/fakeserver.h"
#include "tests/support/generatedsource.h"
#include "tests/support/pipelinerun.h"
#include "tests/support/settingsfor.h"

#include <QTest>

using namespace penstock;
using namespace penstock::pipelinesamples;
using State = PipelineSnapshot::State;

/// Servers that keep what is written twice, and refuse lines in words of an outage.
class PipelineIdentityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void t2_8_4_aLostAnswerMayDoubleRows_data();
    void t2_8_4_aLostAnswerMayDoubleRows();
    void t2_8_4_givingUpNeverCallsARepeatHarmless_data();
    void t2_8_4_givingUpNeverCallsARepeatHarmless();
    void t2_8_3_aRepeated500ThatNamesALineIsARefusal();
    void t2_8_3_anErrorOfTheSystemIsAnOutage();
};

namespace {

FakeAnswer serverError(const QByteArray &words, qsizetype line)
{
    return FakeAnswer::json(
        R"({"code":"internal error","message":"failed to parse line protocol:errors encountered on )"
        R"(line(s):write error: t, )" +
            words + R"(","line":)" + QByteArray::number(line) + R"(,"errorId":"a-1"})",
        500);
}

} // namespace

void PipelineIdentityTest::t2_8_4_aLostAnswerMayDoubleRows_data()
{
    QTest::addColumn<Flavour>("flavour");
    QTest::addColumn<quint64>("doubled");
    QTest::newRow("QuestDB") << Flavour::QuestDb << quint64(10);
    QTest::newRow("GreptimeDB") << Flavour::GreptimeDb << quint64(10);
    QTest::newRow("1.x") << Flavour::V1 << quint64(0);
    QTest::newRow("3.x") << Flavour::V3 << quint64(0);
}

void PipelineIdentityTest::t2_8_4_aLostAnswerMayDoubleRows()
{
    QFETCH(const Flavour, flavour);
    FakeServer server;
    Store store;
    int writes = 0;
    server.setHandler([&](const FakeRequest &request) {
        if (!request.path().contains("write"))
            return FakeAnswer::of(404).empty();
        store.add(linesOf(request.body));
        return ++writes == 3 ? FakeAnswer::raw({}).drop() : stored();
    });
    PipelineRun run(rows(100), settingsFound(server.url(), flavour), tens());
    QVERIFY(run.wait());
    QCOMPARE(run.last.state, State::Succeeded);
    QCOMPARE(run.last.accepted, quint64(100));
    QTEST(run.last.possiblyDoubled, "doubled");
    QCOMPARE(run.last.notes.join(u'|').contains(u"stored twice"), run.last.possiblyDoubled > 0);
    QCOMPARE(store.rows.size(), 100);
    QCOMPARE(std::count(store.rows.begin(), store.rows.end(), 2), 10);
}

void PipelineIdentityTest::t2_8_4_givingUpNeverCallsARepeatHarmless_data()
{
    QTest::addColumn<Flavour>("flavour");
    QTest::addColumn<QString>("words");
    QTest::addColumn<quint64>("doubled"); ///< sent twice, and no answer to either
    QTest::newRow("QuestDB") << Flavour::QuestDb << QStringLiteral("may keep both") << quint64(10);
    QTest::newRow("1.x") << Flavour::V1 << QStringLiteral("does no harm") << quint64(0);
}

void PipelineIdentityTest::t2_8_4_givingUpNeverCallsARepeatHarmless()
{
    QFETCH(const Flavour, flavour);
    QFETCH(const QString, words);
    FakeServer server;
    server.setHandler([](const FakeRequest &) { return FakeAnswer::raw({}).drop(); });
    PipelineOptions options = tens();
    options.maxAttempts = 2;
    PipelineRun run(rows(10), settingsFound(server.url(), flavour), options);
    QVERIFY(run.wait());
    QCOMPARE(run.last.state, State::Failed);
    QCOMPARE(run.last.unknown, quint64(10));
    QVERIFY2(run.last.error->message.contains(words), qPrintable(run.last.error->message));
    QTEST(run.last.possiblyDoubled, "doubled");
}

void PipelineIdentityTest::t2_8_3_aRepeated500ThatNamesALineIsARefusal()
{
    FakeServer server;
    Store store;
    server.setHandler([&store](const FakeRequest &request) {
        const QByteArrayList lines = linesOf(request.body);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (lines[i].endsWith(" 4") || lines[i].endsWith(" 8"))
                return serverError("error: java.lang.UnsupportedOperationException", i + 1);
        }
        store.add(lines);
        return stored();
    });
    PipelineRun run(rows(10), settingsFound(server.url(), Flavour::QuestDb), tens());
    QVERIFY(run.wait());
    QCOMPARE(run.last.state, State::Succeeded);
    QCOMPARE(rejectedRows(run.last), QList<quint64>({4, 8}));
    QVERIFY(run.last.rejectedRows[0].reason.contains(u"UnsupportedOperationException"));
    QCOMPARE(run.last.accepted, quint64(8));
    QCOMPARE(run.last.possiblyDoubled, quint64(0));
    // Its tables; the first bad line twice, the second once, for its words are known by then; then the good ones.
    QCOMPARE(server.requests().size(), 5);
    QCOMPARE(store.rows.size(), 8);
}

void PipelineIdentityTest::t2_8_3_anErrorOfTheSystemIsAnOutage()
{
    FakeServer server;
    Store store;
    int writes = 0;
    server.setHandler([&](const FakeRequest &request) {
        if (!request.path().contains("write"))
            return FakeAnswer::of(404).empty();
        if (++writes <= 3)
            return serverError("errno: 28, error: could not write", 1);
        store.add(linesOf(request.body));
        return stored();
    });
    PipelineRun run(rows(10), settingsFound(server.url(), Flavour::QuestDb), tens());
    QVERIFY(run.wait());
    QCOMPARE(run.last.state, State::Succeeded);
    QCOMPARE(run.last.accepted, quint64(10));
    QCOMPARE(run.last.retries, quint64(3));
    QVERIFY(store.hasOnceEach(10));
}

QTEST_GUILESS_MAIN(PipelineIdentityTest)
#include "pipelineidentity_test.moc"
