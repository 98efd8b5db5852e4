// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/clirun.h"
#include "tests/support/influxdserver.h"
#include "tests/support/mosquittoserver.h"
#include "tests/support/patience.h"

#include <QFile>
#include <QTemporaryDir>

#include <csignal>
#include <memory>

using namespace penstock;
using namespace Qt::StringLiterals;

/// Messages of a real mosquitto in a real influxd, by `penstock-cli sink run`.
class MqttFlowsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_server.start(), qPrintable(m_server.problem())); }
    void init();
    void cleanup();
    void m2_topicsBecomeTags();
    void m6_formats_data();
    void m6_formats();
    void j3_wholeNumbersGoWhereFloatsAre();
    void m6_badMessagesAreNamed();
    void m3_killedAndStartedAgain();
    void m5_theBrokerRestarts();
    void m7_theServerIsAway_data();
    void m7_theServerIsAway();
    void checks_data();
    void checks();

private:
    /// With a client id: the broker waits.
    QByteArray source(const QByteArray &more = {}) const { return plainSource(R"(,"client_id":"relay")" + more); }
    QByteArray plainSource(const QByteArray &more = {}) const
    {
        return R"({"type":"mqtt","host":"127.0.0.1","port":)" + QByteArray::number(m_broker->port()) +
               R"(,"topics":["site/#"])" + more + '}';
    }
    void document(const QByteArray &text) const
    {
        QFile file(m_folder->filePath(u"flow.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"schema":"penstock pipeline","version":1,"source":)" + text +
                   R"(,"sinks":[{"type":"influx","url":")" + m_server.url().toString().toUtf8() +
                   R"(","database":"plant","create_database":true,"linger_ms":20,"rule":{"measurement":"m"}}],)" +
                   R"("policy":{"rejects":")" + m_folder->filePath(u"bad.csv"_s).toUtf8() + R"("}})");
    }
    /// Until it reads.
    void begin()
    {
        const qsizetype before = m_broker->log().count("Sending SUBACK");
        m_process = std::make_unique<QProcess>();
        m_process->start(QStringLiteral(PENSTOCK_CLI), {u"sink"_s, u"run"_s, m_folder->filePath(u"flow.json"_s)});
        QTRY_VERIFY2_WITH_TIMEOUT(m_broker->log().count("Sending SUBACK") > before, m_process->readAllStandardError(),
                                  patienceMs);
    }
    QByteArray words() { return m_words += m_process->readAllStandardError(); }
    QByteArray events() { return m_out += m_process->readAllStandardOutput(); }
    int end(int signal)
    {
        if (const auto pid = static_cast<pid_t>(m_process->processId()); pid > 0) // never the group of processes
            ::kill(pid, signal);
        return m_process->waitForFinished(patienceMs) ? m_process->exitCode() : -1;
    }
    qint64 stored() const { return m_server.count(u"SELECT count(distinct(v)) FROM m"_s, u"plant"_s); }

    InfluxdServer m_server;
    std::unique_ptr<MosquittoServer> m_broker;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_process;
    QByteArray m_out;   ///< of it
    QByteArray m_words; ///< the same
};

void MqttFlowsTest::init()
{
    m_server.query(u"DROP DATABASE plant"_s);
    m_out.clear();
    m_words.clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_broker = std::make_unique<MosquittoServer>();
    QVERIFY2(m_broker->start(), qPrintable(m_broker->problem()));
}

void MqttFlowsTest::cleanup()
{
    if (m_process && m_process->state() != QProcess::NotRunning)
        end(SIGKILL);
    m_process.reset();
}

void MqttFlowsTest::m2_topicsBecomeTags()
{
    document(source(R"(,"topic_pattern":"site/{site}/#","format":"value","value_field":"v")"));
    begin();
    QVERIFY(m_broker->publish("site/north/x", "1.5"));
    QVERIFY(m_broker->publishNumbers("site/south/x", 200));
    QTRY_COMPARE_WITH_TIMEOUT(m_server.count(u"SELECT count(v) FROM m"_s, u"plant"_s), 201, patienceMs);
    const QByteArray series = m_server.query(u"SHOW SERIES"_s, u"plant"_s);
    QVERIFY2(series.contains("m,site=north") && series.contains("m,site=south"), series);
    QVERIFY2(m_server.query(u"SHOW FIELD KEYS"_s, u"plant"_s).contains(R"(["v","float"])"), series);
    QCOMPARE(end(SIGTERM), 130);
    const QByteArray out = m_process->readAllStandardOutput();
    QVERIFY2(out.contains(R"("accepted":201)"), out + m_process->readAllStandardError());
}

void MqttFlowsTest::m6_formats_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QByteArray>("series");
    const auto row = [](const char *name, const char *format, const char *payload, const char *series) {
        QTest::newRow(name) << QByteArray(format) << QByteArray(payload) << QByteArray(series);
    };
    row("JSON", R"("json","topic_pattern":"site/{site}/+")", R"({"v":1,"at":{"w":2}})", "m,site=north");
    row("a list in JSON", R"("json","topic_tag":"topic","mapping":{"expand":"s","rename":{"s.v":"v"}})",
        R"({"s":[{"v":1}]})", "m,topic=site/north/x");
    row("CSV", R"("csv","columns":["v"],"mapping":{"tags":{"plant":"a"}})", "1\n", "m,plant=a");
    row("line protocol", R"("line_protocol")", "m,h=a v=1 1700000000000000000", "m,h=a");
}

void MqttFlowsTest::m6_formats()
{
    QFETCH(const QByteArray, format);
    QFETCH(const QByteArray, payload);
    QFETCH(const QByteArray, series);
    document(source(R"(,"format":)" + format));
    begin();
    QVERIFY(m_broker->publish("site/north/x", payload));
    QTRY_COMPARE_WITH_TIMEOUT(stored(), 1, patienceMs);
    const QByteArray answer = m_server.query(u"SHOW SERIES"_s, u"plant"_s);
    QVERIFY2(answer.contains("\"" + series + "\""), answer);
    QCOMPARE(end(SIGTERM), 130);
}

void MqttFlowsTest::j3_wholeNumbersGoWhereFloatsAre()
{
    m_server.query(u"CREATE DATABASE plant"_s);
    QCOMPARE(m_server.write(u"plant"_s, "m v=1.5 1"), 204);
    document(source());
    begin();
    QVERIFY(m_broker->publish("site/north/x", R"({"v":7})"));
    QTRY_COMPARE_WITH_TIMEOUT(stored(), 2, patienceMs);
    QCOMPARE(end(SIGTERM), 130);
    const QByteArray types = m_server.query(u"SHOW FIELD KEYS"_s, u"plant"_s);
    QVERIFY2(types.contains(R"(["v","float"])") && !types.contains("integer"), types);
}

void MqttFlowsTest::m6_badMessagesAreNamed()
{
    document(source());
    begin();
    QVERIFY(m_broker->publish("site/north/x", "{no JSON"));
    QVERIFY(m_broker->publish("site/north/x", R"({"v":7})"));
    QTRY_COMPARE_WITH_TIMEOUT(stored(), 1, patienceMs);
    QCOMPARE(end(SIGTERM), 130);
    const QByteArray out = m_process->readAllStandardOutput();
    QVERIFY2(out.contains(R"("rejected":1)") && out.contains("topic site/north/x"), out);
    QFile rejects(m_folder->filePath(u"bad.csv"_s));
    QVERIFY(rejects.open(QIODevice::ReadOnly));
    const QByteArray text = rejects.readAll();
    QVERIFY2(text.contains("(topic site/north/x)") && text.contains("{no JSON"), text);
}

void MqttFlowsTest::m3_killedAndStartedAgain()
{
    document(source(R"(,"format":"value","value_field":"v")"));
    begin();
    QVERIFY(m_broker->publishNumbers("site/north/x", 200));
    QTRY_VERIFY_WITH_TIMEOUT(stored() > 20, patienceMs);
    end(SIGKILL);
    // What comes meanwhile waits at the broker.
    QVERIFY(m_broker->publishNumbers("site/north/x", 100, 1, 200));
    begin();
    QTRY_COMPARE_WITH_TIMEOUT(stored(), 300, patienceMs);
    QCOMPARE(end(SIGTERM), 130);
}

void MqttFlowsTest::m5_theBrokerRestarts()
{
    document(source(R"(,"format":"value","value_field":"v")"));
    begin();
    QVERIFY(m_broker->publishNumbers("site/north/x", 100));
    QTRY_VERIFY_WITH_TIMEOUT(stored() > 20, patienceMs);
    m_broker->stop();
    QVERIFY2(m_broker->start(), qPrintable(m_broker->problem()));
    QVERIFY(m_broker->publishNumbers("site/north/x", 50, 1, 100));
    QTRY_COMPARE_WITH_TIMEOUT(stored(), 150, patienceMs);
    QCOMPARE(end(SIGTERM), 130);
}

void MqttFlowsTest::m7_theServerIsAway_data()
{
    QTest::addColumn<bool>("brokerWaits");
    QTest::newRow("the broker waits") << true;
    QTest::newRow("it is kept on disk") << false;
}

void MqttFlowsTest::m7_theServerIsAway()
{
    QFETCH(const bool, brokerWaits);
    const QByteArray format = R"(,"format":"value","value_field":"v")";
    document(brokerWaits ? source(format) : plainSource(format));
    begin();
    QVERIFY(m_broker->publishNumbers("site/north/x", 10));
    QTRY_COMPARE_WITH_TIMEOUT(stored(), 10, patienceMs);
    m_server.kill();
    QVERIFY(m_broker->publishNumbers("site/north/x", 300, 1, 10));
    QTRY_VERIFY2_WITH_TIMEOUT(events().contains(brokerWaits ? R"("event":"paused")" : R"("event":"spilling")"), m_out,
                              patienceMs);
    QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
    QTRY_COMPARE_WITH_TIMEOUT(stored(), 310, patienceMs);
    QCOMPARE(end(SIGTERM), 130);
    QVERIFY2(events().contains(R"("accepted":310)"), m_out);
}

void MqttFlowsTest::checks_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *name, const char *source, const char *says) {
        QTest::newRow(name) << QByteArray(source) << QByteArray(says);
    };
    row("no topics", R"({"type":"mqtt","host":"h"})", "/source/topics: at least one");
    row("no host", R"({"type":"mqtt","topics":["a"]})", "/source/host: this is missing");
    row("a filter", R"({"type":"mqtt","host":"h","topics":["a#"]})", "/source/topics: “a#”");
    row("a pattern", R"({"type":"mqtt","host":"h","topics":["a"],"topic_pattern":"{a"})", "/source/topic_pattern: ");
    row("QoS", R"({"type":"mqtt","host":"h","topics":["a"],"qos":3})", "/source/qos: ");
    row("a CA without TLS", R"({"type":"mqtt","host":"h","topics":["a"],"ca":"x"})", "/source/ca: this is for TLS");
    row("half a certificate", R"({"type":"mqtt","host":"h","topics":["a"],"tls":true,"key":"x"})", "/source/key: ");
    row("a password alone", R"({"type":"mqtt","host":"h","topics":["a"],"password":{"env":"P"}})", "/source/user: ");
    row("a password in sight", R"({"type":"mqtt","host":"h","topics":["a"],"user":"u","password":"secret"})",
        "/source/password: this must be an object");
    row("a tag that is there twice",
        R"({"type":"mqtt","host":"h","topics":["a"],"topic_pattern":"{a}","topic_tag":"a"})", "/source/topic_tag: ");
    row("a field of JSON", R"({"type":"mqtt","host":"h","topics":["a"],"value_field":"v"})",
        "/source/value_field: this goes with");
    row("tags of lines", R"({"type":"mqtt","host":"h","topics":["a"],"topic_pattern":"{a}","format":"line_protocol"})",
        "/source/topic_pattern: ");
    row("a mapping of lines", R"({"type":"mqtt","host":"h","topics":["a"],"mapping":{},"format":"line_protocol"})",
        "/source/mapping: ");
    row("a list of CSV", R"({"type":"mqtt","host":"h","topics":["a"],"mapping":{"expand":"a"},"format":"csv"})",
        "/source/mapping/expand: this goes with");
    row("a type", R"({"type":"mqtt","host":"h","topics":["a"],"mapping":{"types":{"v":"double"}}})",
        "/source/mapping/types/v: this must be one of: float");
    row("a new name", R"({"type":"mqtt","host":"h","topics":["a"],"mapping":{"rename":{"v":1}}})",
        "/source/mapping/rename/v: this must be a text");
    row("nobody keeps it", R"({"type":"mqtt","host":"h","topics":["a"],"acknowledge":"written"})",
        "/source/acknowledge: this needs a");
    row("misspelt", R"({"type":"mqtt","host":"h","topics":["a"],"topic_patern":"{a}"})",
        "perhaps \"topic_pattern\" is meant");
    row("acknowledge", R"({"type":"mqtt","host":"h","topics":["a"],"acknowledge":"never"})",
        "/source/acknowledge: this must be one of: written, received");
}

void MqttFlowsTest::checks()
{
    QFETCH(const QByteArray, source);
    QFETCH(const QByteArray, says);
    document(source);
    const CliRun run = runCli({u"sink"_s, u"check"_s, m_folder->filePath(u"flow.json"_s)});
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.err.contains(says), run.err);
    QVERIFY(!run.says("secret"));
}

QTEST_GUILESS_MAIN(MqttFlowsTest)
#include "mqttflows_test.moc"
