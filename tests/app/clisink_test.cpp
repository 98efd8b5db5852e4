// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/gzip.h"
#include "tests/app/clirun.h"
#include "tests/support/influxdserver.h"
#include "tests/support/patience.h"
#include "tests/support/rawclient.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

using namespace penstock;
using namespace Qt::StringLiterals;

namespace {

QList<QJsonObject> eventsIn(const QByteArray &out)
{
    QList<QJsonObject> events;
    for (const QByteArray &line : out.split('\n')) {
        if (!line.isEmpty())
            events += QJsonDocument::fromJson(line).object();
    }
    return events;
}

QJsonObject eventOf(const QByteArray &out, const char *name)
{
    for (const QJsonObject &event : eventsIn(out)) {
        if (event.value("event"_L1).toString() == QLatin1String(name))
            return event;
    }
    return {};
}

} // namespace

/// `penstock-cli sink`: pipelines as documents.
class CliSinkTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_server.start(), qPrintable(m_server.problem())); }
    void init();
    void w5_2_fileIntoServerAndCsv();
    void anExportGoesWhereItsCommentsSay();
    void packedStandardInput();
    void aTornFileFailsWithItsPlace();
    void theSchemaIsPrinted();
    void w3_2_aCsvFileByItsProfile();
    void refusedRows();
    void listItems();
    void w5_2_checks();
    void listenerFinishesWithAllItTook();
    void tailFollowsUntilAsked();

private:
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    void put(const char *name, const QByteArray &bytes, QIODevice::OpenMode mode = QIODevice::Truncate) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly | mode));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    QByteArray get(const char *name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QByteArray influx() const;
    QByteArray csv() const;
    void document(const QByteArray &source, const QByteArray &sinks) const;
    CliRun run(const char *action = "run") const
    {
        return runCli({u"sink"_s, QLatin1String(action), path("flow.json")});
    }
    /// One that goes on until it is asked to end.
    void begin()
    {
        m_process = std::make_unique<QProcess>();
        m_out.clear();
        m_process->start(QStringLiteral(PENSTOCK_CLI), {u"sink"_s, u"run"_s, path("flow.json")});
    }
    bool says(const char *event)
    {
        return QTest::qWaitFor(
            [&] {
                m_out += m_process->readAllStandardOutput();
                return m_out.endsWith('\n') && !eventOf(m_out, event).isEmpty();
            },
            patienceMs);
    }
    int end(int signal)
    {
        if (m_process->processId() <= 0)
            return -1; // it has ended, or never begun
        ::kill(static_cast<pid_t>(m_process->processId()), signal);
        const bool ended = QTest::qWaitFor([&] { return m_process->state() == QProcess::NotRunning; }, patienceMs);
        m_out += m_process->readAllStandardOutput();
        return ended ? m_process->exitCode() : -1;
    }

    InfluxdServer m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_process;
    QByteArray m_out;
};

QByteArray CliSinkTest::influx() const
{
    return R"({"type":"influx","url":")" + m_server.url().toString().toUtf8() +
           R"(","database":"plant","create_database":true,"linger_ms":10})";
}

QByteArray CliSinkTest::csv() const
{
    return R"({"type":"csv","path":")" + path("out.csv").toUtf8() + R"("})";
}

void CliSinkTest::document(const QByteArray &source, const QByteArray &sinks) const
{
    put("flow.json",
        R"({"schema":"penstock pipeline","version":1,"name":"n","source":)" + source + R"(,"sinks":[)" + sinks + "]}");
}

void CliSinkTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server.query(u"DROP DATABASE plant"_s);
}

void CliSinkTest::w5_2_fileIntoServerAndCsv()
{
    put("in.lp", "m v=1 1\nm v=2 2\nm v=3 3\n");
    document(R"({"type":"file","path":")" + path("in.lp").toUtf8() + R"("})", influx() + ',' + csv());
    const CliRun done = run();
    QVERIFY2(done.exitCode == 0, done.all());
    const QList<QJsonObject> events = eventsIn(done.out);
    QCOMPARE(events.first().value("event"_L1).toString(), u"started"_s);
    QCOMPARE(events.first().value("source"_L1).toString(), u"in.lp"_s);
    QCOMPARE(events.last().value("event"_L1).toString(), u"finished"_s);
    QCOMPARE(events.last().value("accepted"_L1).toInt(), 3);
    QCOMPARE(events.last().value("lost_in_queue"_L1).toInt(-1), 0);
    int settled = 0;
    for (const QJsonObject &event : events) {
        if (event.value("event"_L1).toString() == "checkpoint"_L1) {
            QVERIFY(event.value("row"_L1).toInt() > settled);
            settled = event.value("row"_L1).toInt();
        }
    }
    QCOMPARE(settled, 3);
    QCOMPARE(m_server.count(u"SELECT count(v) FROM m"_s, u"plant"_s), 3);
    QCOMPARE(get("out.csv").count('\n'), 4);
}

void CliSinkTest::anExportGoesWhereItsCommentsSay()
{
    m_server.query(u"DROP DATABASE other"_s);
    put("in.lp.gz", gzip("m v=1 1\n# CONTEXT-DATABASE:other\nm v=2 2\nm v=3 3\nm v=x 4\n# CONTEXT-DATABASE:plant\n"
                         "m v=5 5\n"));
    document(R"({"type":"file","path":")" + path("in.lp.gz").toUtf8() + R"("})", influx() + R"(,{"type":"list"})");
    const CliRun done = run();
    QCOMPARE(done.exitCode, 1); // a line was refused
    const QList<QJsonObject> events = eventsIn(done.out);
    int started = 0, targets = 0, finished = 0, items = 0;
    for (const QJsonObject &event : events) {
        const QString name = event.value("event"_L1).toString();
        started += name == u"started" ? 1 : 0;
        targets += name == u"target" ? 1 : 0;
        finished += name == u"finished" ? 1 : 0;
        items += name == u"item" ? 1 : 0;
    }
    QCOMPARE(started, 1);
    QCOMPARE(targets, 2);
    QCOMPARE(finished, 1);
    QCOMPARE(items, 5); // a list takes any line
    QVERIFY2(eventOf(done.out, "target").value("sinks"_L1)[0].toString().endsWith(u"other"), done.out);
    // One sum over all of them, and the rows count on.
    QCOMPARE(events.last().value("accepted"_L1).toInt(), 4);
    QCOMPARE(events.last().value("rejected"_L1).toInt(), 1);
    QCOMPARE(events.last().value("read"_L1).toInt(), 5);
    QCOMPARE(eventOf(done.out, "rejected").value("row"_L1).toInt(), 4);
    QCOMPARE(m_server.count(u"SELECT count(v) FROM m"_s, u"plant"_s), 2);
    QCOMPARE(m_server.count(u"SELECT count(v) FROM m"_s, u"other"_s), 2);
}

void CliSinkTest::packedStandardInput()
{
    document(R"({"type":"stdin"})", csv());
    const CliRun done = runCli({u"sink"_s, u"run"_s, path("flow.json")}, {}, gzip("m v=1 1\nm v=2 2\n"));
    QVERIFY2(done.exitCode == 0, done.all());
    QCOMPARE(get("out.csv").count('\n'), 3);
    // It cannot be begun again in its middle, so that what belongs elsewhere is refused.
    document(R"({"type":"stdin"})", influx());
    const CliRun elsewhere =
        runCli({u"sink"_s, u"run"_s, path("flow.json")}, {}, "# CONTEXT-DATABASE:other\nm v=1 1\n");
    QCOMPARE(elsewhere.exitCode, 1);
    QVERIFY2(elsewhere.err.contains("CONTEXT-DATABASE"), elsewhere.err);
}

void CliSinkTest::aTornFileFailsWithItsPlace()
{
    QByteArray lines;
    for (int i = 1; i <= 2'000; ++i)
        lines += "m v=" + QByteArray::number(i * 7919 % 10'007) + ' ' + QByteArray::number(i) + '\n';
    put("in.lp.gz", gzip(lines).chopped(8));
    document(R"({"type":"file","path":")" + path("in.lp.gz").toUtf8() + R"("})", csv());
    const CliRun done = run();
    QCOMPARE(done.exitCode, 1);
    QVERIFY2(done.err.contains("stops in the middle of its gzip data") && done.err.contains("after line 2000"),
             done.err);
    QCOMPARE(eventOf(done.out, "finished").value("read"_L1).toInt(), 2'000); // all that was whole
}

void CliSinkTest::theSchemaIsPrinted()
{
    const CliRun done = runCli({u"sink"_s, u"schema"_s});
    QCOMPARE(done.exitCode, 0);
    const QJsonObject schema = QJsonDocument::fromJson(done.out).object();
    QCOMPARE(schema.value("title"_L1).toString(), u"Penstock pipeline"_s);
    QVERIFY(schema.value("$defs"_L1).toObject().contains(u"source_tail"_s));
}

void CliSinkTest::w3_2_aCsvFileByItsProfile()
{
    put("in.csv", "time;host;load\n2024-01-01T00:00:00Z;a;1,5\n2024-01-01T00:00:01Z;b;2,5\n");
    const QByteArray profile = R"({"format":"penstock import profile","version":1,)"
                               R"("options":{"tag":"host","decimal":",","delimiter":";"}})";
    document(R"({"type":"csv","path":")" + path("in.csv").toUtf8() + R"(","measurement":"machines","profile":)" +
                 profile + "}",
             influx());
    const CliRun checked = run("check");
    QVERIFY2(checked.exitCode == 0, checked.all());
    const CliRun done = run();
    QVERIFY2(done.exitCode == 0, done.all());
    QCOMPARE(m_server.count(u"SELECT count(load) FROM machines WHERE host = 'b' AND load = 2.5"_s, u"plant"_s), 1);
    put("in.csv", "when;host;load\nsoon;a;x\n"); // no time that could be read
    const CliRun wrong = run("check");
    QVERIFY2(wrong.exitCode == 1, wrong.all());
}

void CliSinkTest::refusedRows()
{
    put("in.lp", "m v=1 1\nm,t=a,t=b v=2 2\n");
    document(R"({"type":"file","path":")" + path("in.lp").toUtf8() + R"("})", csv());
    const CliRun done = run();
    QCOMPARE(done.exitCode, 1);
    const QJsonObject rejected = eventOf(done.out, "rejected");
    QCOMPARE(rejected.value("line"_L1).toInt(), 2);
    QVERIFY(!rejected.value("reason"_L1).toString().isEmpty());
    QCOMPARE(eventOf(done.out, "finished").value("rejected"_L1).toInt(), 1);
}

void CliSinkTest::listItems()
{
    document(R"({"type":"stdin"})", R"({"type":"list"})");
    const CliRun done = runCli({u"sink"_s, u"run"_s, path("flow.json")}, {}, "m v=1 1\n");
    QVERIFY2(done.exitCode == 0, done.all());
    QVERIFY2(!eventOf(done.out, "item").isEmpty(), done.out);
}

void CliSinkTest::w5_2_checks()
{
    document(R"({"type":"listener"})", influx());
    const CliRun good = run("check");
    QVERIFY2(good.exitCode == 0, good.all());
    QCOMPARE(eventsIn(good.out).size(), 1);
    QCOMPARE(eventsIn(good.out).first().value("event"_L1).toString(), u"checked"_s);

    document(R"({"type":"listener"})", R"({"type":"influx","url":"http://127.0.0.1:1","database":"d"})");
    const CliRun away = run("check");
    QCOMPARE(away.exitCode, 1);
    QVERIFY2(away.err.contains("127.0.0.1"), away.err);

    document(R"({"type":"listener"})", R"({"type":"influx","connection":"no such one","database":"d"})");
    QVERIFY2(run("check").err.contains("no such one"), "");

    document(R"({"type":"listener","prot":1})", influx());
    const CliRun wrong = run("check");
    QCOMPARE(wrong.exitCode, 2);
    QVERIFY2(wrong.err.contains("/source/prot") && wrong.err.contains("port"), wrong.err);

    document(R"({"type":"tail","path":"/does/not/exist"})", influx());
    QCOMPARE(run("check").exitCode, 2);
    document(R"({"type":"listener","token":{"env":"PENSTOCK_NOT_SET"}})", csv());
    QVERIFY2(run("check").err.contains("PENSTOCK_NOT_SET"), "");
}

void CliSinkTest::listenerFinishesWithAllItTook()
{
    document(R"({"type":"listener"})", influx() + ',' + csv());
    begin();
    QVERIFY2(says("listening"), m_out);
    const QUrl url(u"http://127.0.0.1:%1"_s.arg(eventOf(m_out, "listening").value("port"_L1).toInt()));
    constexpr int writes = 20;
    for (int i = 1; i <= writes; ++i)
        QCOMPARE(rawRequest(url, "POST", "/write?db=plant", {}, "m v=1 " + QByteArray::number(i)).status, 204);
    QCOMPARE(end(SIGTERM), 130);
    const QJsonObject finished = eventOf(m_out, "finished");
    QCOMPARE(finished.value("accepted"_L1).toInt(), writes);
    QCOMPARE(finished.value("lost_in_queue"_L1).toInt(-1), 0);
    QCOMPARE(m_server.count(u"SELECT count(v) FROM m"_s, u"plant"_s), writes);
    QCOMPARE(get("out.csv").count('\n'), writes + 1);
}

void CliSinkTest::tailFollowsUntilAsked()
{
    put("in.lp", "m v=1 1\n");
    document(R"({"type":"tail","from":"beginning","look_ms":10,"path":")" + path("in.lp").toUtf8() + R"("})", influx());
    begin();
    QVERIFY2(says("started"), m_out);
    put("in.lp", "m v=2 2\n", QIODevice::Append);
    QTRY_COMPARE_WITH_TIMEOUT(m_server.count(u"SELECT count(v) FROM m"_s, u"plant"_s), 2, patienceMs);
    put("in.lp", "m v=3 3\nm v=", QIODevice::Append);
    QCOMPARE(end(SIGINT), 130);
    QCOMPARE(eventOf(m_out, "finished").value("accepted"_L1).toInt(), 3);
    QCOMPARE(m_server.count(u"SELECT count(v) FROM m"_s, u"plant"_s), 3);
}

QTEST_GUILESS_MAIN(CliSinkTest)
#include "clisink_test.moc"
