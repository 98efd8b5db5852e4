// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/questdbserver.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QThread>

#include <unistd.h>

#include <memory>
#include <pwd.h>

namespace penstock {

namespace {

constexpr int requestMs = 30'000;
constexpr int settleMs = 60'000;

/// As packaging/dependencies.sh has it: a test's own HOME is another one.
QString jarFolder()
{
    const QString cache = qEnvironmentVariable("XDG_CACHE_HOME");
    if (!cache.isEmpty())
        return cache + QStringLiteral("/penstock-tests");
    const passwd *const account = getpwuid(getuid());
    return QString::fromLocal8Bit(account ? account->pw_dir : "") + QStringLiteral("/.cache/penstock-tests");
}

QString quoted(QString name)
{
    return u'"' + name.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace

QuestDbServer::QuestDbServer() : QuestDbServer(Options{}) {}

bool QuestDbServer::start()
{
    const QString jar = QStringLiteral("%1/questdb-%2.jar").arg(jarFolder(), m_options.version);
    if (!QFileInfo::exists(jar)) {
        m_process.setProblem(
            QStringLiteral("%1 is missing. Run packaging/dependencies.sh test, which fetches it.").arg(jar));
        return false;
    }
    if (m_port == 0)
        m_port = ServerProcess::freePort();
    QString config = QStringLiteral(R"(http.bind.to=127.0.0.1:%1
http.net.bind.to=127.0.0.1:%1
http.min.enabled=false
http.worker.count=1
shared.worker.count=2
pg.enabled=false
line.tcp.enabled=false
line.udp.enabled=false
line.http.enabled=true
telemetry.enabled=false
)")
                         .arg(m_port);
    if (!m_options.user.isEmpty())
        config += QStringLiteral("http.user=%1\nhttp.password=secret\n").arg(m_options.user);
    config += m_options.extraConfig;
    QDir().mkpath(m_process.filePath(QStringLiteral("conf")));
    return m_process.writeFile(QStringLiteral("conf/server.conf"), config.toUtf8()) &&
           m_process.start(QStringLiteral("java"), QStringLiteral("default-jre-headless"),
                           {QStringLiteral("-Xmx512m"), QStringLiteral("-XX:+UseSerialGC"), QStringLiteral("-p"), jar,
                            QStringLiteral("-m"), QStringLiteral("io.questdb/io.questdb.ServerMain"),
                            QStringLiteral("-d"), m_process.folder()},
                           m_port);
}

QJsonArray QuestDbServer::rows(const QString &sql) const
{
    const QJsonObject answer = QJsonDocument::fromJson(exec(sql)).object();
    if (answer.contains(u"error"))
        // Not by braces alone: compilers differ in whether one array in them is copied or becomes an element.
        return QJsonArray{QJsonValue(QJsonArray{answer.value(u"error")})};
    return answer.value(u"dataset").toArray();
}

QStringList QuestDbServer::columns(const QString &table) const
{
    const QJsonObject answer =
        QJsonDocument::fromJson(exec(QStringLiteral("SELECT * FROM %1 LIMIT 1").arg(quoted(table)))).object();
    QStringList names;
    for (const QJsonValue column : answer.value(u"columns").toArray())
        names += column[u"name"].toString();
    names.removeOne(QStringLiteral("timestamp"));
    return names;
}

bool QuestDbServer::settle() const
{
    const QDeadlineTimer deadline(settleMs);
    while (!deadline.hasExpired()) {
        const QJsonArray behind =
            rows(QStringLiteral("SELECT count() FROM wal_tables() WHERE writerTxn <> sequencerTxn"));
        if (behind.size() == 1 && behind[0][0].toInteger(-1) == 0)
            return true;
        QThread::msleep(20); // between two questions: the server does not tell by itself
    }
    return false;
}

QByteArray QuestDbServer::exec(const QString &sql) const
{
    QUrl address = url();
    address.setPath(QStringLiteral("/exec"));
    address.setQuery(QStringLiteral("query=") + QString::fromLatin1(QUrl::toPercentEncoding(sql)));
    QNetworkRequest request(address);
    request.setTransferTimeout(requestMs);
    if (!m_options.user.isEmpty())
        request.setRawHeader("Authorization",
                             "Basic " + (m_options.user + QStringLiteral(":secret")).toUtf8().toBase64());
    QNetworkAccessManager network;
    const std::unique_ptr<QNetworkReply> reply(network.get(request));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    return reply->readAll();
}

} // namespace penstock
