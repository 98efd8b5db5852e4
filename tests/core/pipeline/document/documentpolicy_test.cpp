// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/document/pipelinedocument.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace penstock;
using Mode = SpillPolicy::Mode;

namespace {

Result<PipelineDocument> read(const QByteArray &source, const QByteArray &policy)
{
    return PipelineDocument::read(R"({"schema":"penstock pipeline","version":1,"source":)" + source +
                                  R"(,"sinks":[{"type":"list"}])" +
                                  (policy.isEmpty() ? QByteArray() : ",\"policy\":" + policy) + '}');
}

const QByteArray standardInput = R"({"type":"stdin"})";
const QByteArray listener = R"({"type":"listener"})";
const QByteArray systemMeasures = R"({"type":"system"})";
const QByteArray file = R"({"type":"file","path":"a.lp"})";
const QByteArray tail = R"({"type":"tail","path":"a.lp"})";

} // namespace

/// How a document says that its pipeline flows.
class DocumentPolicyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allThatCanBeSaid();
    void whatIsNotSaidIsAsItIsElsewhere();
    void whoKeepsRowsOnDisk_data();
    void whoKeepsRowsOnDisk();
    void whoKeepsRowsWaitsForEver_data();
    void whoKeepsRowsWaitsForEver();
    void refusals_data();
    void refusals();
    void filesHavePlacesOfTheirOwn();
};

void DocumentPolicyTest::allThatCanBeSaid()
{
    const auto document = read(listener, R"({"tuning":"pinned","pause_scope":"partition","commit_interval_ms":250,
        "commit_every":40,"on_give_up":"dead_letter","max_attempts":7,"max_queued_rows":5000,"max_queued_bytes":2097152,
        "spill":{"mode":"always","folder":"/x","max_bytes":1048576,"max_age_s":60}})");
    QVERIFY2(document, document ? "" : qPrintable(document.error().message));
    const FlowPolicy &policy = document->policy;
    QCOMPARE(policy.tuning, TuningSnapshot::Mode::Pinned);
    QCOMPARE(policy.pauseScope, SinkBackpressure::Scope::Partition);
    QCOMPARE(policy.commitIntervalMs, 250);
    QCOMPARE(policy.commitEvery, quint64(40));
    QCOMPARE(policy.onGiveUp, FlowPolicy::OnGiveUp::DeadLetter);
    QCOMPARE(policy.maxAttempts, 7);
    QCOMPARE(policy.mostQueuedRows, quint64(5'000));
    QCOMPARE(policy.mostQueuedBytes, quint64(2'097'152));
    QCOMPARE(policy.spill.mode, Mode::Always);
    QCOMPARE(policy.spill.folder, QStringLiteral("/x"));
    QCOMPARE(policy.spill.mostBytes, qint64(1'048'576));
    QCOMPARE(policy.spill.mostAge, std::chrono::seconds(60));
}

void DocumentPolicyTest::whatIsNotSaidIsAsItIsElsewhere()
{
    const auto document = read(file, "{}");
    QVERIFY(document);
    const FlowPolicy plain;
    QCOMPARE(document->policy.tuning, plain.tuning);
    QCOMPARE(document->policy.pauseScope, plain.pauseScope);
    QCOMPARE(document->policy.commitIntervalMs, plain.commitIntervalMs);
    QCOMPARE(document->policy.mostQueuedRows, plain.mostQueuedRows);
    QCOMPARE(document->policy.mostQueuedBytes, plain.mostQueuedBytes);
    QCOMPARE(document->policy.giveUpAfterMs, plain.giveUpAfterMs);
    QCOMPARE(document->policy.onGiveUp, plain.onGiveUp);
}

void DocumentPolicyTest::whoKeepsRowsOnDisk_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<Mode>("mode");
    QTest::newRow("listener") << listener << QByteArray() << Mode::Away;
    QTest::newRow("system") << systemMeasures << QByteArray("{}") << Mode::Away;
    QTest::newRow("file") << file << QByteArray() << Mode::Off;
    QTest::newRow("tail") << tail << QByteArray() << Mode::Off;
    QTest::newRow("standard input") << standardInput << QByteArray() << Mode::Off;
    QTest::newRow("standard input, wanted") << standardInput << QByteArray(R"({"spill":{}})") << Mode::Away;
    QTest::newRow("listener, not wanted") << listener << QByteArray(R"({"spill":{"mode":"off"}})") << Mode::Off;
    QTest::newRow("file, not wanted") << file << QByteArray(R"({"spill":{"mode":"off"}})") << Mode::Off;
}

void DocumentPolicyTest::whoKeepsRowsOnDisk()
{
    QFETCH(const QByteArray, source);
    QFETCH(const QByteArray, policy);
    const auto document = read(source, policy);
    QVERIFY2(document, document ? "" : qPrintable(document.error().message));
    QTEST(document->policy.spill.mode, "mode");
}

void DocumentPolicyTest::whoKeepsRowsWaitsForEver_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<qint64>("giveUpAfterMs");
    QTest::newRow("kept") << listener << QByteArray() << qint64(0);
    // What never ends does not end by itself, whatever becomes of its rows.
    QTest::newRow("not kept") << listener << QByteArray(R"({"spill":{"mode":"off"}})") << qint64(0);
    QTest::newRow("tail") << tail << QByteArray() << qint64(0);
    QTest::newRow("tail, said") << tail << QByteArray(R"({"give_up_after_s":60})") << qint64(60'000);
    QTest::newRow("file") << file << QByteArray() << qint64(300'000);
    QTest::newRow("standard input") << standardInput << QByteArray() << qint64(300'000);
    QTest::newRow("kept, said") << listener << QByteArray(R"({"give_up_after_s":9})") << qint64(9'000);
    QTest::newRow("never, said") << file << QByteArray(R"({"give_up_after_s":0})") << qint64(0);
}

void DocumentPolicyTest::whoKeepsRowsWaitsForEver()
{
    QFETCH(const QByteArray, source);
    QFETCH(const QByteArray, policy);
    const auto document = read(source, policy);
    QVERIFY(document);
    QTEST(document->policy.giveUpAfterMs, "giveUpAfterMs");
}

void DocumentPolicyTest::refusals_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *name, const QByteArray &source, const char *policy, const char *says) {
        QTest::newRow(name) << source << QByteArray(policy) << QByteArray(says);
    };
    row("tuning", file, R"({"tuning":"auto"})", "/policy/tuning: this must be one of: off, on, pinned");
    row("tuning is no text", file, R"({"tuning":true})", "/policy/tuning: ");
    row("scope", file, R"({"pause_scope":"row"})", "/policy/pause_scope: ");
    row("scope's name", file, R"({"pause_scop":"all"})", "perhaps \"pause_scope\"");
    row("on give up", file, R"({"on_give_up":"drop"})", "/policy/on_give_up: this must be one of: fail, dead_letter");
    row("interval", file, R"({"commit_interval_ms":-1})", "/policy/commit_interval_ms: ");
    row("every", file, R"({"commit_every":1.5})", "/policy/commit_every: ");
    row("queued rows", file, R"({"max_queued_rows":10})", "/policy/max_queued_rows: ");
    row("queued bytes", file, R"({"max_queued_bytes":10})", "/policy/max_queued_bytes: ");
    row("spill is no object", listener, R"({"spill":"away"})", "/policy/spill: this must be an object");
    row("spill's mode", listener, R"({"spill":{"mode":"on"}})", "/policy/spill/mode: this must be one of: off, away");
    row("too small", listener, R"({"spill":{"max_bytes":1000}})", "/policy/spill/max_bytes: ");
    row("age", listener, R"({"spill":{"max_age_s":"1 h"}})", "/policy/spill/max_age_s: ");
    row("unknown", listener, R"({"spill":{"max_size":1}})", "/policy/spill/max_size: this is not known");
    row("a file waits", file, R"({"spill":{}})", "/policy/spill/mode: this source waits by itself");
    row("so does a tail", tail, R"({"spill":{"mode":"always"}})", "/policy/spill/mode: this source waits by itself");
    row("a tail's place and a byte", R"({"type":"tail","path":"a","offset":1,"resume":true})", "{}",
        "/source/resume: ");
}

void DocumentPolicyTest::refusals()
{
    QFETCH(const QByteArray, source);
    QFETCH(const QByteArray, policy);
    QFETCH(const QByteArray, says);
    const auto document = read(source, policy);
    QVERIFY(!document);
    QVERIFY2(document.error().message.contains(QString::fromUtf8(says)), qPrintable(document.error().message));
}

void DocumentPolicyTest::filesHavePlacesOfTheirOwn()
{
    const QTemporaryDir folder;
    const auto put = [&folder](const char *name, const QByteArray &source, const QByteArray &policy) {
        QFile document(folder.filePath(QLatin1String(name)));
        return document.open(QIODevice::WriteOnly) &&
               document.write(R"({"schema":"penstock pipeline","version":1,"sinks":[{"type":"list"}],"source":)" +
                              source + ",\"policy\":" + policy + '}') > 0;
    };
    const auto placesOf = [&folder](const char *name) {
        const auto document = PipelineDocument::readFile(folder.filePath(QLatin1String(name)));
        if (!document || !document->policy.spareRejectsFile.contains(QStringLiteral("/penstock/rejects/")))
            return QString();
        return document->policy.spill.folder + u'|' + document->tailState;
    };
    QVERIFY(put("a.json", tail, "{}") && put("b.json", tail, "{}"));
    const QString a = placesOf("a.json");
    QVERIFY(a.contains(QStringLiteral("/penstock/spill/")) && a.contains(QStringLiteral("/penstock/tails/")));
    QVERIFY(placesOf("b.json") != a);
    QCOMPARE(placesOf("a.json"), a);
    QCOMPARE(placesOf("../" + QFileInfo(folder.path()).fileName().toUtf8() + "/a.json"), a);
    QVERIFY(put("a.json", R"({"type":"tail","path":"b.lp"})", "{}"));
    QVERIFY(placesOf("a.json") != a); // another file's place is another
    QVERIFY(put("a.json", listener, R"({"spill":{"folder":"/mine"}})"));
    QCOMPARE(placesOf("a.json"), QStringLiteral("/mine|"));
}

QTEST_GUILESS_MAIN(DocumentPolicyTest)
#include "documentpolicy_test.moc"
