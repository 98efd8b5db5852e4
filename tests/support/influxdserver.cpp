// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/influxdserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSslSocket>
#include <QUrlQuery>

namespace penstock {

namespace {

constexpr int requestMs = 30'000;

QString toml(bool yes)
{
    return yes ? QStringLiteral("true") : QStringLiteral("false");
}

} // namespace

InfluxdServer::InfluxdServer() : InfluxdServer(Options{}) {}

InfluxdServer::InfluxdServer(const Options &options) : m_options(options) {}

bool InfluxdServer::start()
{
    // A second start() after kill() keeps port and data, so that clients find the server again.
    if (m_port == 0)
        m_port = ServerProcess::freePort();
    // influxd 1.x that was killed within an entry of its log cuts that entry off at its next start, but writes on
    // behind where it ended; the start after that ends reading there, and all that was acknowledged in between is lost.
    // So it is started once where nobody writes to it.
    if (m_wasKilled) {
        if (!startAt(ServerProcess::freePort()))
            return false;
        m_process.kill();
        m_wasKilled = false;
    }
    if (!startAt(m_port))
        return false;
    if (m_options.auth)
        query(QStringLiteral("CREATE USER admin WITH PASSWORD 'secret' WITH ALL PRIVILEGES"));
    return true;
}

void InfluxdServer::kill()
{
    m_process.kill();
    m_wasKilled = true;
}

bool InfluxdServer::startAt(quint16 port)
{
    const QString file = QStringLiteral("influxdb.conf");
    return m_process.writeFile(file, config(port).toUtf8()) &&
           m_process.start(QStringLiteral("influxd"), QStringLiteral("influxdb"),
                           {QStringLiteral("run"), QStringLiteral("-config"), m_process.filePath(file)}, port);
}

QString InfluxdServer::config(quint16 port) const
{
    QStringList http{QStringLiteral("bind-address = \"127.0.0.1:%1\"").arg(port),
                     QStringLiteral("auth-enabled = ") + toml(m_options.auth),
                     QStringLiteral("log-enabled = ") + toml(m_options.log)};
    if (m_options.unixSocket)
        http += QStringLiteral("unix-socket-enabled = true\nbind-socket = \"%1\"").arg(socketPath());
    if (isTls())
        http += QStringLiteral("https-enabled = true\nhttps-certificate = \"%1\"\nhttps-private-key = \"%2\"")
                    .arg(m_options.certificateFile, m_options.keyFile);
    if (!m_options.sharedSecret.isEmpty())
        http += QStringLiteral("shared-secret = \"%1\"").arg(m_options.sharedSecret);
    if (m_options.maxBodySize >= 0)
        http += QStringLiteral("max-body-size = %1").arg(m_options.maxBodySize);
    if (m_options.maxRowLimit > 0)
        http += QStringLiteral("max-row-limit = %1").arg(m_options.maxRowLimit);
    if (m_options.maxConcurrentWrites > 0)
        http += QStringLiteral("max-concurrent-write-limit = %1\nmax-enqueued-write-limit = %2\n"
                               "enqueued-write-timeout = \"%3ms\"")
                    .arg(m_options.maxConcurrentWrites)
                    .arg(m_options.maxEnqueuedWrites)
                    .arg(m_options.enqueuedWriteTimeout);
    http += m_options.extraHttpConfig;
    return QStringLiteral(R"(reporting-disabled = true
bind-address = "127.0.0.1:%1"
[meta]
  dir = "%2/meta"
[data]
  dir = "%2/data"
  wal-dir = "%2/wal"
  query-log-enabled = false
%3
[http]
%4
[monitor]
  store-enabled = false
[logging]
  level = "%5"
)")
        .arg(ServerProcess::freePort())
        .arg(folder(), m_options.extraDataConfig, http.join(u'\n'),
             m_options.log ? QStringLiteral("info") : QStringLiteral("error"));
}

QUrl InfluxdServer::url() const
{
    return QUrl(QStringLiteral("%1://127.0.0.1:%2")
                    .arg(isTls() ? QStringLiteral("https") : QStringLiteral("http"))
                    .arg(m_port));
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
    QSslSocket socket;
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    if (isTls())
        socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), m_port);
    else
        socket.connectToHost(QStringLiteral("127.0.0.1"), m_port);
    if (isTls() ? !socket.waitForEncrypted(requestMs) : !socket.waitForConnected(requestMs))
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
