// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/influxdserver.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QUrlQuery>

#include <sys/prctl.h>

#include <csignal>

namespace penstock {

namespace {

constexpr int startupMs = 20'000;
constexpr int requestMs = 30'000;

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost, 0);
    return server.serverPort();
}

} // namespace

InfluxdServer::InfluxdServer() : InfluxdServer(Options{}) {}

InfluxdServer::InfluxdServer(const Options &options) : m_options(options) {}

InfluxdServer::~InfluxdServer()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(5'000)) {
        m_process.kill();
        m_process.waitForFinished(5'000);
    }
}

bool InfluxdServer::start()
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("influxd"));
    if (program.isEmpty()) {
        m_problem = QStringLiteral("influxd is not installed (Debian package: influxdb)");
        return false;
    }
    // A second start() after kill() keeps port and data, so that clients find the server again.
    if (m_port == 0)
        m_port = freePort();
    const QString config = QStringLiteral(R"(reporting-disabled = true
bind-address = "127.0.0.1:%1"
[meta]
  dir = "%2/meta"
[data]
  dir = "%2/data"
  wal-dir = "%2/wal"
  query-log-enabled = false
%5
[http]
  bind-address = "127.0.0.1:%3"
  auth-enabled = %4
  log-enabled = false
%6
[monitor]
  store-enabled = false
[logging]
  level = "error"
)")
                               .arg(freePort())
                               .arg(m_folder.path())
                               .arg(m_port)
                               .arg(m_options.auth ? QStringLiteral("true") : QStringLiteral("false"))
                               .arg(m_options.extraDataConfig, m_options.extraHttpConfig);
    const QString path = m_folder.filePath(QStringLiteral("influxdb.conf"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(config.toUtf8()) < 0) {
        m_problem = file.errorString();
        return false;
    }
    file.close();
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardOutputFile(m_folder.filePath(QStringLiteral("log")));
    m_process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGTERM); });
    m_process.start(program, {QStringLiteral("run"), QStringLiteral("-config"), path});

    const QDeadlineTimer deadline(startupMs);
    while (!deadline.hasExpired()) {
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), m_port);
        if (socket.waitForConnected(100)) {
            if (m_options.auth)
                query(QStringLiteral("CREATE USER admin WITH PASSWORD 'secret' WITH ALL PRIVILEGES"));
            return true;
        }
        if (m_process.state() == QProcess::NotRunning)
            break;
        QThread::msleep(20);
    }
    m_problem = QStringLiteral("influxd did not come up; see ") + m_folder.filePath(QStringLiteral("log"));
    m_folder.setAutoRemove(false);
    return false;
}

void InfluxdServer::kill()
{
    m_process.kill();
    m_process.waitForFinished(5'000);
}

QUrl InfluxdServer::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port));
}

QByteArray InfluxdServer::query(const QString &statement, const QString &database) const
{
    const QByteArray body =
        "epoch=ns&db=" + QUrl::toPercentEncoding(database) + "&q=" + QUrl::toPercentEncoding(statement);
    return post("/query", body, nullptr);
}

int InfluxdServer::write(const QString &database, const QByteArray &lines) const
{
    int status = 0;
    post("/write?db=" + QUrl::toPercentEncoding(database), lines, &status);
    return status;
}

qint64 InfluxdServer::count(const QString &statement, const QString &database) const
{
    const QJsonObject root = QJsonDocument::fromJson(query(statement, database)).object();
    const QJsonArray series = root[u"results"][0][u"series"].toArray();
    if (series.isEmpty())
        return -1;
    return series[0][u"values"][0][1].toInteger(-1);
}

QByteArray InfluxdServer::post(const QByteArray &target, const QByteArray &body, int *status) const
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), m_port);
    if (!socket.waitForConnected(requestMs))
        return {};
    QByteArray request = "POST " + target + " HTTP/1.0\r\nHost: 127.0.0.1\r\n";
    if (m_options.auth)
        request += "Authorization: Basic " + QByteArray("admin:secret").toBase64() + "\r\n";
    if (target == "/query")
        request += "Content-Type: application/x-www-form-urlencoded\r\n";
    request += "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n";
    socket.write(request + body);
    QByteArray answer;
    while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(requestMs))
        answer += socket.readAll();
    answer += socket.readAll();
    if (status)
        *status = answer.mid(9, 3).toInt();
    const qsizetype end = answer.indexOf("\r\n\r\n");
    return end < 0 ? QByteArray() : answer.mid(end + 4);
}

} // namespace penstock
