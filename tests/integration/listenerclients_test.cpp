// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/listener/listenersource.h"
#include "tests/integration/readings.h"
#include "tests/support/fakegzip.h"
#include "tests/support/patience.h"
#include "tests/support/pipelinerun.h"
#include "tests/support/rawclient.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <csignal>
#include <stop_token>

using namespace penstock;
using namespace Qt::StringLiterals;

namespace {

/// As Telegraf 1.28 writes with [[outputs.influxdb]] (1.x) and [[outputs.influxdb_v2]]: the body comes from a pipe, so
/// that its length is not said, and is packed piece by piece.
QByteArray telegrafRequest(const QByteArray &target, const QByteArray &login, const QByteArray &lines, bool isPacked)
{
    const QByteArray body = isPacked ? fakeGzip(lines) : lines;
    QByteArray request = "POST " + target +
                         " HTTP/1.1\r\nHost: 127.0.0.1:8086\r\nUser-Agent: Telegraf/1.28.5 Go/1.21.4\r\n"
                         "Transfer-Encoding: chunked\r\n" +
                         login + (isPacked ? "Content-Encoding: gzip\r\n" : "") +
                         "Content-Type: text/plain; charset=utf-8\r\nAccept-Encoding: gzip\r\n\r\n";
    constexpr qsizetype piece = 32 * 1024;
    for (qsizetype at = 0; at < body.size(); at += piece) {
        const QByteArray chunk = body.mid(at, piece);
        request += QByteArray::number(chunk.size(), 16) + "\r\n" + chunk + "\r\n";
    }
    return request + "0\r\n\r\n";
}

/// One connection that is kept, as Telegraf keeps it.
class Telegraf
{
public:
    explicit Telegraf(quint16 port)
    {
        m_socket.connectToHost(u"127.0.0.1"_s, port);
        m_socket.waitForConnected(patienceMs);
    }
    /// The header of the answer, in lower case; empty: none came.
    QByteArray post(const QByteArray &request)
    {
        m_socket.write(request);
        QByteArray answer;
        const bool came = QTest::qWaitFor(
            [&] {
                answer += m_socket.readAll();
                const qsizetype end = answer.indexOf("\r\n\r\n");
                if (end < 0)
                    return false;
                const qsizetype length = answer.toLower().indexOf("content-length: ");
                const qsizetype body = length < 0 ? 0 : answer.mid(length + 16).split('\r').first().toLongLong();
                return answer.size() >= end + 4 + body;
            },
            patienceMs);
        return came ? answer.toLower() : QByteArray();
    }

private:
    QTcpSocket m_socket;
};

} // namespace

/// The listener fed by programs that people have: what they were told is taken is in a real influxd, point by point.
class ListenerClientsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void w3_4_theInfluxProgramsImport_data();
    void w3_4_theInfluxProgramsImport();
    void w3_4_telegrafsRequests_data();
    void w3_4_telegrafsRequests();
    void w3_4_telegrafComesAgainWhenTheQueueIsFull();

private:
    void listen(ListenerOptions options = {});
    /// No more comes; what was taken is written.
    void finish(quint64 rows);

    std::unique_ptr<Readings> m_readings;
    std::stop_source m_finish;
    std::atomic<quint16> m_port = 0;
    std::unique_ptr<PipelineRun> m_run;
};

void ListenerClientsTest::init()
{
    m_readings = std::make_unique<Readings>();
    QVERIFY2(m_readings->start(), qPrintable(m_readings->server().problem()));
    m_finish = {};
    m_port = 0;
}

void ListenerClientsTest::cleanup()
{
    m_run.reset();
}

void ListenerClientsTest::listen(ListenerOptions options)
{
    options.finish = m_finish.get_token();
    options.listening = [this](const QString &, quint16 port) { m_port = port; };
    PipelineOptions how = Readings::options();
    how.lingerMs = 10;
    m_run =
        std::make_unique<PipelineRun>(std::make_unique<ListenerSource>(std::move(options)), m_readings->server().url(),
                                      how, QString(), QString(), std::chrono::seconds(2));
    QTRY_VERIFY_WITH_TIMEOUT(m_port != 0, patienceMs);
}

void ListenerClientsTest::finish(quint64 rows)
{
    m_finish.request_stop();
    QVERIFY(m_run->wait(patienceMs));
    const QByteArray objection = m_readings->objection(m_run->last, rows);
    QVERIFY2(objection.isEmpty(), objection);
}

void ListenerClientsTest::w3_4_theInfluxProgramsImport_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<bool>("isPacked");
    const QByteArray context = "# DML\n# CONTEXT-DATABASE: plant\n# CONTEXT-RETENTION-POLICY: autogen\n";
    QTest::newRow("lines") << context << false;
    QTest::newRow("lines, packed") << context << true;
    // The answer to the statement is that this takes writes only; the import says so, and goes on.
    QTest::newRow("behind a statement") << "# DDL\nCREATE DATABASE plant\n" + context << false;
}

void ListenerClientsTest::w3_4_theInfluxProgramsImport()
{
    QFETCH(const QByteArray, head);
    QFETCH(const bool, isPacked);
    constexpr quint64 rows = 12'001; // the program sends 5,000 at a time
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"lines.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray text = head + Readings::lines(1, rows);
    const QByteArray bytes = isPacked ? fakeGzip(text) : text;
    QCOMPARE(file.write(bytes), bytes.size());
    file.close();
    listen();
    QProcess influx;
    QStringList arguments{u"-host"_s,        u"127.0.0.1"_s,
                          u"-port"_s,        QString::number(m_port),
                          u"-import"_s,      u"-path="_s + file.fileName(),
                          u"-precision=ns"_s};
    if (isPacked)
        arguments += u"-compressed"_s;
    influx.setProcessChannelMode(QProcess::MergedChannels);
    influx.start(u"influx"_s, arguments);
    QVERIFY2(influx.waitForStarted(), "influx of the package influxdb-client is needed");
    QVERIFY(QTest::qWaitFor([&influx] { return influx.state() == QProcess::NotRunning; }, patienceMs));
    const QByteArray said = influx.readAll();
    QVERIFY2(said.contains("Processed 12001 inserts") && said.contains("Failed 0 inserts"), said);
    QCOMPARE(said.contains("error"), head.contains("DDL"));
    finish(rows);
}

void ListenerClientsTest::w3_4_telegrafsRequests_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("login");
    QTest::addColumn<bool>("isPacked");
    const QByteArray v1 = "/write?db=plant";
    const QByteArray v2 = "/api/v2/write?bucket=plant&org=works";
    const QByteArray basic = "Authorization: Basic " + QByteArray("telegraf:s3cret").toBase64() + "\r\n";
    const QByteArray token = "Authorization: Token s3cret\r\n";
    QTest::newRow("1.x, packed") << v1 << basic << true;
    QTest::newRow("1.x, plain") << v1 << basic << false;
    QTest::newRow("1.x, a retention policy") << v1 + "&rp=autogen" << basic << true;
    QTest::newRow("2.x, packed") << v2 << token << true;
    QTest::newRow("2.x, plain") << v2 << token << false;
}

void ListenerClientsTest::w3_4_telegrafsRequests()
{
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, login);
    QFETCH(const bool, isPacked);
    ListenerOptions options;
    options.token = "s3cret";
    listen(options);
    Telegraf telegraf(m_port);
    constexpr quint64 batch = 1'000; // metric_batch_size
    constexpr quint64 rows = 5 * batch;
    // What it does when it starts; it logs the refusal, and goes on.
    QVERIFY(telegraf
                .post("POST /query HTTP/1.1\r\nHost: 127.0.0.1:8086\r\nUser-Agent: Telegraf/1.28.5 Go/1.21.4\r\n" +
                      login +
                      "Content-Length: 30\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\n"
                      "q=CREATE+DATABASE+%22plant%22+")
                .startsWith("http/1.1 404 "));
    for (quint64 next = 1; next < rows; next += batch) {
        const QByteArray answer =
            telegraf.post(telegrafRequest(target, login, Readings::lines(next, next + batch - 1), isPacked));
        QVERIFY2(answer.startsWith("http/1.1 204 "), answer);
    }
    QVERIFY(telegraf.post(telegrafRequest(target, {}, Readings::lines(1, 1), isPacked)).startsWith("http/1.1 401 "));
    finish(rows);
}

void ListenerClientsTest::w3_4_telegrafComesAgainWhenTheQueueIsFull()
{
    constexpr quint64 batch = 1'000;
    ListenerOptions options;
    options.queueBytes = std::size_t(Readings::lines(1, batch).size()) * 2;
    listen(options);
    Telegraf telegraf(m_port);
    const auto pid = static_cast<pid_t>(m_readings->server().processId());
    QCOMPARE(::kill(pid, SIGSTOP), 0); // nothing flows off any more
    quint64 taken = 0;
    QByteArray request;
    for (;;) {
        request = telegrafRequest("/write?db=plant", {}, Readings::lines(taken + 1, taken + batch), true);
        const QByteArray answer = telegraf.post(request);
        if (answer.startsWith("http/1.1 429 ")) {
            QVERIFY2(answer.contains("\r\nretry-after: 1\r\n"), answer);
            break;
        }
        QVERIFY2(answer.startsWith("http/1.1 204 "), answer);
        taken += batch;
        QVERIFY(taken < 100 * batch); // it is bounded
    }
    QVERIFY(taken >= 2 * batch);
    // Telegraf keeps its metrics, and sends the same bytes at its next interval, until they are taken.
    QCOMPARE(::kill(pid, SIGCONT), 0);
    bool isTaken = false;
    QTRY_VERIFY_WITH_TIMEOUT(isTaken || (isTaken = telegraf.post(request).startsWith("http/1.1 204 ")), patienceMs);
    finish(taken + batch);
}

QTEST_GUILESS_MAIN(ListenerClientsTest)
#include "listenerclients_test.moc"
