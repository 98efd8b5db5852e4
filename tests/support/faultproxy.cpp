// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultproxy.h"

#include <QDateTime>
#include <QHostAddress>
#include <QRegularExpression>
#include <QTcpSocket>

#include <memory>
#include <utility>

namespace penstock {

namespace {

/// Of the first request in these bytes; -1: it is not whole yet.
qsizetype sizeOfRequest(const QByteArray &bytes)
{
    static const QRegularExpression length(QStringLiteral("\r\nContent-Length: (\\d+)\r\n"),
                                           QRegularExpression::CaseInsensitiveOption);
    const qsizetype head = bytes.indexOf("\r\n\r\n");
    if (head < 0)
        return -1;
    const QRegularExpressionMatch match = length.match(QString::fromLatin1(bytes.first(head + 2)));
    const qsizetype size = head + 4 + (match.hasMatch() ? match.captured(1).toLongLong() : 0);
    return bytes.size() < size ? -1 : size;
}

} // namespace

FaultProxy::FaultProxy(quint16 port, Script script) : m_port(port), m_script(std::move(script))
{
    m_server.listen(QHostAddress::LocalHost, 0);
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
        while (QTcpSocket *client = m_server.nextPendingConnection())
            join(client);
    });
}

FaultProxy::Step FaultProxy::anyFault(std::mt19937 &random, unsigned among)
{
    switch (random() % among) {
    case 0:
        return {Fault::Answer, status(429, "Retry-After: 0.2\r\n")};
    case 1:
        return {Fault::Answer, status(503)};
    case 2:
        return {Fault::Answer, status(413)};
    case 3:
        return {Fault::Reset};
    case 4:
        return {Fault::LoseAnswer};
    case 5:
        return {Fault::CutAnswer};
    default:
        return {};
    }
}

QByteArray FaultProxy::status(int status, const QByteArray &headers)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Because\r\n" + headers + "Content-Length: 0\r\n\r\n";
}

void FaultProxy::join(QTcpSocket *client)
{
    auto *const server = new QTcpSocket(client);
    server->connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
    const auto waiting = std::make_shared<QByteArray>();
    QObject::connect(client, &QTcpSocket::readyRead, server, [this, client, server, waiting] {
        *waiting += client->readAll();
        for (qsizetype size = sizeOfRequest(*waiting); size > 0; size = sizeOfRequest(*waiting))
            take(client, server, std::exchange(*waiting, waiting->sliced(size)).first(size));
    });
    QObject::connect(server, &QTcpSocket::readyRead, client,
                     [this, client, server] { pass(client, server->readAll()); });
    QObject::connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    ++m_connections;
    QObject::connect(client, &QTcpSocket::disconnected, client, [this, client] {
        --m_connections;
        client->deleteLater();
    });
}

void FaultProxy::take(QTcpSocket *client, QTcpSocket *server, const QByteArray &request)
{
    const bool isWrite = request.startsWith("POST /write") || request.startsWith("POST /api/v2/write") ||
                         request.startsWith("POST /api/v3/write_lp");
    if (isWrite)
        ++m_writes;
    client->setProperty("heard", isWrite && m_keeps ? m_heard.size() : -1);
    if (isWrite && m_keeps)
        m_heard += Heard{request.sliced(request.indexOf("\r\n\r\n") + 4), QDateTime::currentMSecsSinceEpoch()};
    const Step step = isWrite ? m_script(m_writes) : Step();
    client->setProperty("fault", static_cast<int>(step.fault));
    if (Heard *const heard = heardBy(client))
        heard->answered = step.answered;
    if (step.fault == Fault::Answer) {
        end(client);
        client->write(step.answer);
    } else if (step.fault == Fault::Reset) {
        end(client);
        client->abort();
    } else if (step.fault != Fault::Stall) {
        server->write(request);
    }
}

void FaultProxy::pass(QTcpSocket *client, const QByteArray &answer)
{
    end(client);
    if (Heard *const heard = heardBy(client)) {
        heard->isStored = heard->isStored || answer.startsWith("HTTP/1.1 2");
        if (const auto answered = std::exchange(heard->answered, {}))
            answered();
    }
    const Fault fault = static_cast<Fault>(client->property("fault").toInt());
    if (fault == Fault::LoseAnswer) {
        client->abort();
    } else if (fault == Fault::CutAnswer) {
        client->write(answer.first(answer.size() / 2));
        client->disconnectFromHost();
    } else {
        client->write(answer);
    }
}

FaultProxy::Heard *FaultProxy::heardBy(const QTcpSocket *client)
{
    const int index = client->property("heard").toInt();
    return index < 0 || index >= m_heard.size() ? nullptr : &m_heard[index];
}

void FaultProxy::end(const QTcpSocket *client)
{
    if (Heard *const heard = heardBy(client); heard && heard->endedMs == 0)
        heard->endedMs = QDateTime::currentMSecsSinceEpoch();
}

} // namespace penstock
