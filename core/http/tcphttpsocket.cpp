// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/tcphttpsocket.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpSocket>

namespace penstock {

TcpHttpSocket::TcpHttpSocket(const Endpoint &endpoint, const TlsPolicy &policy) : m_endpoint(endpoint), m_policy(policy)
{
    if (endpoint.isTls()) {
        m_tls = new QSslSocket;
        m_socket.reset(m_tls);
        connect(m_tls, &QSslSocket::sslErrors, this, &TcpHttpSocket::onTlsProblems);
        connect(m_tls, &QSslSocket::encrypted, this, &TcpHttpSocket::onEncrypted);
    } else {
        m_socket = std::make_unique<QTcpSocket>();
    }
    m_socket->setReadBufferSize(readBufferBytes);
    connect(m_socket.get(), &QTcpSocket::connected, this, &TcpHttpSocket::onConnected);
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &HttpSocket::readyRead);
    connect(m_socket.get(), &QTcpSocket::bytesWritten, this, &HttpSocket::bytesWritten);
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this, &TcpHttpSocket::onError);
}

TcpHttpSocket::~TcpHttpSocket()
{
    // A socket that is deleted while it is connected still emits.
    m_socket->disconnect(this);
}

void TcpHttpSocket::open()
{
    if (!m_tls) {
        m_socket->connectToHost(m_endpoint.host(), m_endpoint.port());
        return;
    }
    const Result<QSslConfiguration> configuration = m_policy.configuration();
    if (!configuration) {
        reject(configuration.error());
        return;
    }
    m_tls->setSslConfiguration(*configuration);
    m_tls->connectToHostEncrypted(m_endpoint.host(), m_endpoint.port());
}

void TcpHttpSocket::abort()
{
    m_over = true;
    m_socket->abort();
}

void TcpHttpSocket::flush()
{
    m_socket->flush();
}

bool TcpHttpSocket::isQuietAndOpen() const
{
    return !m_over && m_socket->state() == QAbstractSocket::ConnectedState && m_socket->bytesAvailable() == 0 &&
           isQuiet(m_socket->socketDescriptor());
}

QIODevice &TcpHttpSocket::device()
{
    return *m_socket;
}

void TcpHttpSocket::onConnected()
{
    m_connected = true;
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    Q_EMIT connected();
    if (!m_tls)
        Q_EMIT ready();
}

void TcpHttpSocket::onEncrypted()
{
    // A pinned certificate is compared here too: a valid one of somebody else raises no problem on the way.
    if (const Status status = m_policy.judge(m_tls->peerCertificate(), {}, m_endpoint); !status)
        reject(status.error());
    else
        Q_EMIT ready();
}

void TcpHttpSocket::onTlsProblems(const QList<QSslError> &problems)
{
    if (const Status status = m_policy.judge(m_tls->peerCertificate(), problems, m_endpoint); !status)
        reject(status.error());
    else
        m_tls->ignoreSslErrors();
}

void TcpHttpSocket::onError(QAbstractSocket::SocketError code)
{
    if (m_over)
        return;
    const QString server = m_endpoint.displayName();
    Error error;
    error.kind = Error::Kind::Network;
    switch (code) {
    case QAbstractSocket::RemoteHostClosedError:
        if (m_tls && !m_tls->isEncrypted()) {
            error.kind = Error::Kind::Tls;
            error.message =
                tr("%1 closed the connection while the encryption was set up. Check that it speaks https on this port.")
                    .arg(server);
            break;
        }
        m_over = true;
        Q_EMIT closed();
        return;
    case QAbstractSocket::ConnectionRefusedError:
        error.message = tr("Nothing answers at %1: the connection was refused. Check that the server runs and that "
                           "host and port are right.")
                            .arg(server);
        break;
    case QAbstractSocket::HostNotFoundError:
        error.message =
            tr("The host %1 was not found. Check how it is spelled, and the network.").arg(m_endpoint.host());
        break;
    case QAbstractSocket::SocketTimeoutError:
        error.kind = Error::Kind::Timeout;
        error.message = tr("Connecting to %1 took too long. Check host, port and firewall.").arg(server);
        break;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        error.kind = Error::Kind::Tls;
        error.message =
            tr("No encrypted connection to %1 could be made. Check that it speaks https on this port.").arg(server);
        error.details.serverText = m_socket->errorString();
        break;
    default:
        error.message = m_connected
                            ? tr("The connection to %1 broke: %2.").arg(server, m_socket->errorString())
                            : tr("No connection to %1: %2. Check the network.").arg(server, m_socket->errorString());
        break;
    }
    reject(error);
}

void TcpHttpSocket::reject(const Error &error)
{
    if (m_over)
        return;
    m_over = true;
    Q_EMIT failed(error);
}

} // namespace penstock
