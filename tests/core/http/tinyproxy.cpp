// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/http/tinyproxy.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <QtEndian>

namespace penstock {

namespace {

constexpr qint64 tunnelBytes = 256 * 1024;

/// No more than the other side takes.
void pass(QTcpSocket *from, QTcpSocket *to)
{
    while (from->isOpen() && to->isOpen() && from->bytesAvailable() > 0 && to->bytesToWrite() < tunnelBytes)
        to->write(from->read(tunnelBytes));
}

void join(QTcpSocket *from, QTcpSocket *to)
{
    from->setReadBufferSize(tunnelBytes);
    QObject::connect(from, &QTcpSocket::readyRead, to, [from, to] { pass(from, to); });
    QObject::connect(to, &QTcpSocket::bytesWritten, from, [from, to] { pass(from, to); });
    QObject::connect(from, &QTcpSocket::disconnected, to, [from, to] {
        if (from->isOpen() && to->isOpen())
            to->write(from->readAll());
        to->disconnectFromHost();
    });
}

} // namespace

TinyProxy::TinyProxy(Kind kind, quint16 serverPort) : m_kind(kind), m_serverPort(serverPort)
{
    if (!listen(QHostAddress::LocalHost))
        qFatal("the proxy cannot listen: %s", qPrintable(errorString()));
    connect(this, &QTcpServer::newConnection, this, [this] { serve(nextPendingConnection()); });
}

QString TinyProxy::setting(const QString &user) const
{
    return (m_kind == Kind::Http ? QStringLiteral("http://") : QStringLiteral("socks5://")) +
           (user.isEmpty() ? QString() : user + u'@') + QStringLiteral("127.0.0.1:") + QString::number(serverPort());
}

void TinyProxy::setLogin(const QByteArray &user, const QByteArray &password)
{
    m_user = user;
    m_password = password;
}

void TinyProxy::serve(QTcpSocket *client)
{
    auto received = std::make_shared<QByteArray>();
    auto step = std::make_shared<int>(0);
    connect(client, &QTcpSocket::readyRead, client, [this, client, received, step] {
        const QByteArray bytes = client->readAll();
        *received += bytes;
        m_heard += bytes;
        bool opens = false;
        const QByteArray answer = answerTo(*received, *step, opens);
        client->write(answer);
        if (!opens)
            return;
        client->disconnect();
        auto *server = new QTcpSocket(client);
        join(client, server);
        join(server, client);
        server->connectToHost(QHostAddress(QHostAddress::LocalHost), m_serverPort);
    });
}

QByteArray TinyProxy::answerTo(QByteArray &received, int &step, bool &opens)
{
    return m_kind == Kind::Http ? answerToConnect(received, opens) : answerToSocks(received, step, opens);
}

QByteArray TinyProxy::answerToConnect(QByteArray &received, bool &opens)
{
    const qsizetype end = received.indexOf("\r\n\r\n");
    if (end < 0)
        return {};
    const QByteArray head = received.first(end + 2);
    received.remove(0, end + 4);
    m_targets += head.split(' ').value(1);
    if (!m_refusal.isEmpty())
        return m_refusal;
    const QByteArray login = "Proxy-Authorization: Basic " + (m_user + ':' + m_password).toBase64() + "\r\n";
    if (!m_user.isEmpty() && !head.contains(login)) {
        return "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"tiny\"\r\n"
               "Content-Length: 0\r\n\r\n";
    }
    opens = true;
    return "HTTP/1.1 200 Connection established\r\nVia: tiny\r\n\r\n";
}

QByteArray TinyProxy::answerToSocks(QByteArray &received, int &step, bool &opens)
{
    if (step == 0) {
        if (received.size() < 2 || received.size() < 2 + received.at(1))
            return {};
        const char method = m_user.isEmpty() ? 0 : 2;
        const bool offered = received.mid(2, received.at(1)).contains(method);
        received.remove(0, 2 + received.at(1));
        step = !offered ? 9 : method == 0 ? 2 : 1;
        return QByteArray("\x05", 1) + (offered ? method : '\xff');
    }
    if (step == 1) {
        const QByteArray right =
            '\x01' + QByteArray(1, char(m_user.size())) + m_user + QByteArray(1, char(m_password.size())) + m_password;
        const bool fits = received == right;
        received.clear();
        step = fits ? 2 : 9;
        return QByteArray("\x01", 1) + (fits ? '\x00' : '\x01');
    }
    if (step == 2 && received.size() > 6) {
        QByteArray host;
        if (received.at(3) == 3)
            host = received.mid(5, received.at(4));
        else if (received.at(3) == 1)
            host = QHostAddress(qFromBigEndian<quint32>(received.constData() + 4)).toString().toLatin1();
        else
            host = QHostAddress(reinterpret_cast<const quint8 *>(received.constData() + 4)).toString().toLatin1();
        const auto port = qFromBigEndian<quint16>(received.constData() + received.size() - 2);
        m_targets += host + ':' + QByteArray::number(port);
        step = 9;
        if (!m_refusal.isEmpty())
            return m_refusal;
        opens = true;
        // The address that it is bound to, as a name.
        return QByteArray("\x05\x00\x00\x03\x04tiny\x00\x00", 11);
    }
    return {};
}

} // namespace penstock
