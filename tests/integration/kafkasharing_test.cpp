// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/clirun.h"
#include "tests/support/influxdserver.h"
#include "tests/support/kafkabroker.h"
#include "tests/support/kafkaclient.h"
#include "tests/support/patience.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace penstock;
using namespace Qt::StringLiterals;

namespace {

/// One penstock-cli sink run, as on a machine of its own.
class Reader
{
public:
    explicit Reader(const QString &document)
    {
        m_process.start(QStringLiteral(PENSTOCK_CLI), {u"sink"_s, u"run"_s, document});
    }
    ~Reader() { kill(); }

    /// Of the last event of that name.
    qint64 latest(const char *event, const char *count)
    {
        m_out += m_process.readAllStandardOutput();
        qint64 value = -1;
        for (const QByteArray &line : m_out.split('\n')) {
            const QJsonObject object = QJsonDocument::fromJson(line).object();
            if (object.value("event"_L1).toString() == QLatin1String(event))
                value = object.value(QLatin1String(count)).toInteger(-1);
        }
        return value;
    }
    bool isRunning() const { return m_process.state() == QProcess::Running; }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished(patienceMs);
    }
    /// Asks it to end; the exit code, -1 when it does not.
    int end()
    {
        if (const auto pid = static_cast<pid_t>(m_process.processId()); pid > 0) // never the group of processes
            ::kill(pid, SIGTERM);
        if (!QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, patienceMs))
            return -1;
        m_out += m_process.readAllStandardOutput();
        return m_process.exitCode();
    }
    QByteArray words() { return m_out + m_process.readAllStandardError(); }

private:
    QProcess m_process;
    QByteArray m_out;
};

} // namespace

/// Two processes of one group share a topic of a real broker, and write into a real server.
class KafkaSharingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void k1_theOtherTakesOverWhenOneIsKilled();
    void whatIsWrongIsSaid();

private:
    QString document(const char *name, const QByteArray &source) const;
    QByteArray source(const QByteArray &topic) const;
    void produce(int count);
    qint64 stored() const { return m_server.count(u"SELECT count(\"at.v\") FROM m"_s, u"plant"_s); }

    KafkaBroker m_broker;
    InfluxdServer m_server;
    QTemporaryDir m_folder;
    std::unique_ptr<KafkaClient> m_client;
    int m_produced = 0;
};

void KafkaSharingTest::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
    QVERIFY2(m_broker.start(), qPrintable(m_broker.problem()));
    m_client = std::make_unique<KafkaClient>(m_broker.plain());
    QVERIFY2(m_client->createTopic(u"shared"_s, 3), qPrintable(m_client->problem()));
}

QByteArray KafkaSharingTest::source(const QByteArray &topic) const
{
    return R"({"type":"kafka","brokers":[")" + m_broker.plain().toUtf8() + R"("],"topics":[")" + topic +
           R"("],"group":"plants","format":"json","session_timeout_ms":2000})";
}

void KafkaSharingTest::produce(int count)
{
    for (int i = 0; i < count; ++i) {
        m_client->produce(u"shared"_s, m_produced % 3,
                          R"({"ts":)" + QByteArray::number(1'700'000'000'000 + m_produced) + R"(,"at":{"v":1}})");
        ++m_produced;
    }
    QVERIFY2(m_client->flush(), qPrintable(m_client->problem()));
}

QString KafkaSharingTest::document(const char *name, const QByteArray &source) const
{
    QFile file(m_folder.filePath(QLatin1String(name)));
    if (file.open(QIODevice::WriteOnly))
        file.write(R"({"schema":"penstock pipeline","version":1,"source":)" + source +
                   R"(,"sinks":[{"type":"influx","url":")" + m_server.url().toString().toUtf8() +
                   R"(","database":"plant","create_database":true,"linger_ms":20,
                       "rule":{"measurement":"m","time_key":"ts","time_precision":"ms"}}]})");
    return file.fileName();
}

void KafkaSharingTest::k1_theOtherTakesOverWhenOneIsKilled()
{
    const QString path = document("flow.json", source("shared"));
    Reader first(path);
    Reader second(path);
    // Until both have partitions, and something of them.
    const bool share = QTest::qWaitFor(
        [&] {
            produce(3);
            return first.latest("progress", "accepted") > 0 && second.latest("progress", "accepted") > 0;
        },
        patienceMs);
    QVERIFY2(share, first.words() + second.words());
    first.kill();
    produce(300);
    QTRY_COMPARE_WITH_TIMEOUT(stored(), qint64(m_produced), patienceMs);
    QVERIFY(second.isRunning());
    QCOMPARE(second.end(), 130);
    QVERIFY2(second.latest("finished", "accepted") >= 300, second.words());
    QCOMPARE(second.latest("finished", "rejected"), 0);
    // What it had was committed: whoever comes next reads nothing again.
    qint64 committed = 0;
    for (int partition = 0; partition < 3; ++partition)
        committed += m_client->committed(u"plants"_s, u"shared"_s, partition).value_or(0);
    QCOMPARE(committed, qint64(m_produced));
}

void KafkaSharingTest::whatIsWrongIsSaid()
{
    const CliRun nowhere = runCli({u"sink"_s, u"run"_s, document("nowhere.json", source("nowhere"))});
    QCOMPARE(nowhere.exitCode, 1);
    QVERIFY2(nowhere.err.contains("There is no Kafka topic \"nowhere\""), nowhere.all());
    const CliRun wrong = runCli({u"sink"_s, u"check"_s, document("wrong.json", R"({"type":"kafka","topics":["t"]})")});
    QCOMPARE(wrong.exitCode, 2);
    QVERIFY2(wrong.err.contains("/source/brokers: this is missing"), wrong.all());
    const CliRun good = runCli({u"sink"_s, u"check"_s, document("flow.json", source("shared"))});
    QVERIFY2(good.exitCode == 0, good.all());
    QVERIFY2(good.out.contains("shared"), good.all());
}

QTEST_GUILESS_MAIN(KafkaSharingTest)
#include "kafkasharing_test.moc"
