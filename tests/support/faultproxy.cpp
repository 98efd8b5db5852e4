// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultproxy.h"

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
    QObject::connect(server, &QTcpSocket::readyRead, client, [client, server] {
        const QByteArray bytes = server->readAll();
        const Fault fault = static_cast<Fault>(client->property("fault").toInt());
        if (fault == Fault::LoseAnswer) {
            client->abort();
        } else if (fault == Fault::CutAnswer) {
            client->write(bytes.first(bytes.size() / 2));
            client->disconnectFromHost();
        } else {
            client->write(bytes);
        }
    });
    QObject::connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    QObject::connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
}

void FaultProxy::take(QTcpSocket *client, QTcpSocket *server, const QByteArray &request)
{
    const Step step = request.startsWith("POST /write") ? m_script(++m_writes) : Step();
    client->setProperty("fault", static_cast<int>(step.fault));
    if (step.fault == Fault::Answer)
        client->write(step.answer);
    else if (step.fault == Fault::Reset)
        client->abort();
    else if (step.fault != Fault::Stall)
        server->write(request);
}

} // namespace penstock
