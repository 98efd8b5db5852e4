// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/tcphttpsocket.h"

#include "core/async/logging.h"
#include "core/http/proxyhandshake.h"
#include "core/http/socketfailure.h"
#include "core/http/sshtunnel.h"
#include "core/http/systemproxy.h"

#include <QNetworkProxy>
#include <QPointer>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTimer>
#include <QtConcurrentRun>

#include <unistd.h>

#include <cerrno>
#include <optional>

namespace penstock {

TcpHttpSocket::TcpHttpSocket(const Transport &transport) : m_transport(transport)
{
    if (transport.endpoint.isTls()) {
        m_tls = new QSslSocket;
        m_socket.reset(m_tls);
        connect(m_tls, &QSslSocket::sslErrors, this, &TcpHttpSocket::onTlsProblems);
        connect(m_tls, &QSslSocket::encrypted, this, &TcpHttpSocket::onEncrypted);
        // bytesWritten() of a QSslSocket only says that bytes were encrypted.
        connect(m_tls, &QSslSocket::encryptedBytesWritten, this, [this] { Q_EMIT bytesWritten(); });
    } else {
        m_socket = std::make_unique<QTcpSocket>();
        connect(m_socket.get(), &QTcpSocket::bytesWritten, this, [this] { Q_EMIT bytesWritten(); });
    }
    m_socket->setReadBufferSize(readBufferBytes);
    // Not the application's proxy, whatever it is.
    m_socket->setProxy(QNetworkProxy::NoProxy);
    connect(m_socket.get(), &QTcpSocket::connected, this, &TcpHttpSocket::onTcpConnected);
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &TcpHttpSocket::onReadyRead);
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this, &TcpHttpSocket::onError);
    connect(&m_lookup, &QFutureWatcherBase::finished, this, [this] {
        if (!isOver())
            connectThrough(m_lookup.result());
    });
}

TcpHttpSocket::~TcpHttpSocket()
{
    // A socket that is deleted while it is connected still emits.
    m_socket->disconnect(this);
}

void TcpHttpSocket::open()
{
    if (m_tls) {
        const Result<QSslConfiguration> configuration = m_transport.tls.configuration();
        if (!configuration) {
            reject(configuration.error());
            return;
        }
        m_tls->setSslConfiguration(*configuration);
        m_tls->setPeerVerifyName(m_transport.endpoint.host());
    }
    if (!m_transport.ssh)
        reject(m_transport.ssh.error());
    else if (*m_transport.ssh)
        goThroughSsh();
    else if (m_transport.proxy && m_transport.proxy->kind == ProxyAddress::Kind::System)
        findProxy();
    else
        connectThrough(m_transport.proxy);
}

void TcpHttpSocket::abortDevice()
{
    m_socket->abort();
}

void TcpHttpSocket::flush()
{
    m_socket->flush();
}

bool TcpHttpSocket::isQuietAndOpen() const
{
    return !isOver() && m_socket->state() == QAbstractSocket::ConnectedState && m_socket->bytesAvailable() == 0 &&
           isQuiet(m_socket->socketDescriptor());
}

QIODevice &TcpHttpSocket::device()
{
    return *m_socket;
}

void TcpHttpSocket::keepRest()
{
    // Encrypted bytes would be of no use.
    if (!m_tls)
        keepRestOf(m_socket->socketDescriptor());
}

qint64 TcpHttpSocket::bytesToWrite() const
{
    return m_socket->bytesToWrite() + (m_tls ? m_tls->encryptedBytesToWrite() : 0);
}

void TcpHttpSocket::findProxy()
{
    const Endpoint &endpoint = m_transport.endpoint;
    if (endpoint.isLoopback()) {
        connectThrough(ProxyAddress());
    } else if (const auto proxy = environmentProxy(endpoint, QProcessEnvironment::systemEnvironment())) {
        connectThrough(*proxy);
    } else {
        m_lookup.setFuture(QtConcurrent::run([endpoint] { return desktopProxy(endpoint); }));
    }
}

void TcpHttpSocket::connectThrough(const Result<ProxyAddress> &proxy)
{
    if (!proxy) {
        reject(proxy.error());
        return;
    }
    const Endpoint &endpoint = m_transport.endpoint;
    m_proxy = *proxy;
    m_handshake = ProxyHandshake::create(m_proxy, endpoint);
    if (m_handshake)
        qCDebug(httpLog).noquote() << endpoint.displayName() << "through the proxy" << m_proxy.displayName();
    m_socket->connectToHost(m_handshake ? m_proxy.host : endpoint.host(), m_handshake ? m_proxy.port : endpoint.port());
}

void TcpHttpSocket::goThroughSsh()
{
    m_tunnel = *m_transport.ssh;
    connect(m_tunnel.get(), &SshTunnel::failed, this, &TcpHttpSocket::reject);
    connect(m_tunnel.get(), &SshTunnel::up, this, &TcpHttpSocket::connectToTunnel, Qt::SingleShotConnection);
    m_tunnel->request();
}

/// Its socket takes us at once; whether ssh reaches the server shows in what comes back.
void TcpHttpSocket::connectToTunnel()
{
    if (isOver())
        return;
    const int handle = m_tunnel->connectSocket();
    if (handle < 0 && m_tunnel->isUp() && (errno == EAGAIN || errno == ECONNREFUSED)) {
        constexpr int retryMs = 10; // it is about to listen, or has many to take
        QTimer::singleShot(retryMs, this, &TcpHttpSocket::connectToTunnel);
        return;
    }
    QString reason = qt_error_string(errno);
    if (handle >= 0) {
        if (m_socket->setSocketDescriptor(handle)) {
            onServerReached();
            return;
        }
        reason = m_socket->errorString();
        ::close(handle);
    }
    Error error;
    error.kind = Error::Kind::Network;
    error.message = tr("No connection to %1 through ssh: %2.").arg(m_transport.endpoint.displayName(), reason);
    reject(error);
}

void TcpHttpSocket::onTcpConnected()
{
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    if (m_handshake)
        m_socket->write(m_handshake->begin());
    else
        onServerReached();
}

void TcpHttpSocket::onReadyRead()
{
    if (!m_handshake) {
        m_heard = true;
        Q_EMIT readyRead();
        return;
    }
    const Result<QByteArray> toSend = m_handshake->feed(m_socket->readAll());
    if (!toSend) {
        reject(toSend.error());
        return;
    }
    if (!toSend->isEmpty())
        m_socket->write(*toSend);
    if (m_handshake->isDone()) {
        m_handshake.reset();
        onServerReached();
    }
}

void TcpHttpSocket::onServerReached()
{
    m_connected = true;
    Q_EMIT connected();
    if (isOver())
        return;
    if (m_tls)
        m_tls->startClientEncryption();
    else
        Q_EMIT ready();
}

void TcpHttpSocket::onEncrypted()
{
    // A pinned certificate is compared here too: a valid one of somebody else raises no problem on the way.
    if (const Status status = m_transport.tls.judge(m_tls->peerCertificate(), {}, m_transport.endpoint); !status)
        reject(status.error());
    else
        Q_EMIT ready();
}

void TcpHttpSocket::onTlsProblems(const QList<QSslError> &problems)
{
    if (const Status status = m_transport.tls.judge(m_tls->peerCertificate(), problems, m_transport.endpoint); !status)
        reject(status.error());
    else
        m_tls->ignoreSslErrors();
}

void TcpHttpSocket::onError(QAbstractSocket::SocketError code)
{
    if (isOver())
        return;
    if (m_tunnel && !m_heard) {
        // ssh's own end may come with it, and that may be ours too.
        const QPointer<TcpHttpSocket> self(this);
        const std::shared_ptr<SshTunnel> tunnel = m_tunnel;
        const std::optional<Error> complaint = tunnel->complaint();
        if (!self || isOver())
            return;
        if (complaint) {
            reject(*complaint);
            return;
        }
    }
    const bool isClose = code == QAbstractSocket::RemoteHostClosedError && m_connected;
    if (isClose && (!m_tls || m_tls->isEncrypted())) {
        setOver();
        Q_EMIT closed();
        return;
    }
    const QString words = m_socket->errorString();
    reject(m_handshake ? proxyFailure(code, m_proxy, m_transport.endpoint, words)
                       : serverFailure(code, m_transport, m_connected, words));
}

void TcpHttpSocket::reject(const Error &error)
{
    if (isOver())
        return;
    setOver();
    Q_EMIT failed(error);
}

} // namespace penstock
