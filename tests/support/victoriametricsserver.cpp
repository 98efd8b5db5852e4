// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/victoriametricsserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>

#include <algorithm>

namespace penstock {

namespace {

constexpr int requestMs = 30'000;

QByteArray seriesName(QJsonObject metric)
{
    QByteArray name = metric.take(QStringLiteral("__name__")).toString().toUtf8();
    QByteArrayList labels;
    for (auto label = metric.begin(); label != metric.end(); ++label)
        labels += label.key().toUtf8() + "=\"" + label.value().toString().toUtf8() + '"';
    return name + '{' + labels.join(',') + '}';
}

} // namespace

bool VictoriaMetricsServer::start()
{
    m_port = ServerProcess::freePort();
    return m_process.start(QStringLiteral("victoria-metrics"), QStringLiteral("victoria-metrics"),
                           QStringList{QStringLiteral("-storageDataPath=") + m_process.filePath(QStringLiteral("data")),
                                       QStringLiteral("-httpListenAddr=127.0.0.1:%1").arg(m_port),
                                       QStringLiteral("-retentionPeriod=100y"), QStringLiteral("-loggerLevel=ERROR")} +
                               m_arguments,
                           m_port);
}

void VictoriaMetricsServer::flush() const
{
    get("/internal/force_flush");
}

QByteArrayList VictoriaMetricsServer::samples(const QByteArray &match) const
{
    QByteArrayList samples;
    for (const Sample &sample : values(match))
        samples +=
            seriesName(sample.metric) + ' ' + QByteArray::number(sample.value) + ' ' + QByteArray::number(sample.time);
    std::ranges::sort(samples);
    return samples;
}

QList<VictoriaMetricsServer::Sample> VictoriaMetricsServer::values(const QByteArray &match) const
{
    flush();
    QList<Sample> samples;
    const QByteArrayList lines =
        get("/api/v1/export?match[]=" + QUrl::toPercentEncoding(QString::fromUtf8(match))).split('\n');
    for (const QByteArray &line : lines) {
        const QJsonObject series = QJsonDocument::fromJson(line).object();
        const QJsonArray values = series[u"values"].toArray();
        const QJsonArray times = series[u"timestamps"].toArray();
        for (qsizetype i = 0; i < values.size(); ++i)
            samples += {series[u"metric"].toObject(), values[i].toDouble(), times[i].toInteger()};
    }
    return samples;
}

QByteArray VictoriaMetricsServer::get(const QByteArray &target) const
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), m_port);
    if (!socket.waitForConnected(requestMs))
        return {};
    socket.write("GET " + target + " HTTP/1.0\r\nHost: 127.0.0.1\r\n\r\n");
    QByteArray answer;
    while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(requestMs))
        answer += socket.readAll();
    answer += socket.readAll();
    return answer.mid(answer.indexOf("\r\n\r\n") + 4);
}

} // namespace penstock
