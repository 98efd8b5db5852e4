// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/unixhttpsocket.h"

#include "core/http/refusedconnection.h"

namespace penstock {

UnixHttpSocket::UnixHttpSocket(const Endpoint &endpoint) : m_endpoint(endpoint)
{
    m_socket.setReadBufferSize(readBufferBytes);
    connect(&m_socket, &QLocalSocket::connected, this, [this] {
        m_address.reset();
        Q_EMIT connected();
        Q_EMIT ready();
    });
    connect(&m_socket, &QLocalSocket::readyRead, this, &HttpSocket::readyRead);
    connect(&m_socket, &QLocalSocket::bytesWritten, this, [this] { Q_EMIT bytesWritten(); });
    connect(&m_socket, &QLocalSocket::errorOccurred, this, &UnixHttpSocket::onError);
}

UnixHttpSocket::~UnixHttpSocket()
{
    m_socket.disconnect(this);
}

void UnixHttpSocket::open()
{
    m_socket.connectToServer(m_address.emplace(m_endpoint.unixSocket()).name());
}

void UnixHttpSocket::abortDevice()
{
    m_socket.abort();
}

void UnixHttpSocket::flush()
{
    m_socket.flush();
}

bool UnixHttpSocket::isQuietAndOpen() const
{
    return !isOver() && m_socket.state() == QLocalSocket::ConnectedState && m_socket.bytesAvailable() == 0 &&
           isQuiet(m_socket.socketDescriptor());
}

QIODevice &UnixHttpSocket::device()
{
    return m_socket;
}

void UnixHttpSocket::keepRest()
{
    keepRestOf(m_socket.socketDescriptor());
}

qint64 UnixHttpSocket::bytesToWrite() const
{
    return m_socket.bytesToWrite();
}

void UnixHttpSocket::onError(QLocalSocket::LocalSocketError code)
{
    if (isOver())
        return;
    setOver();
    m_address.reset();
    const QString path = m_endpoint.displayName();
    Error error;
    error.kind = Error::Kind::Network;
    switch (code) {
    case QLocalSocket::PeerClosedError:
        Q_EMIT closed();
        return;
    case QLocalSocket::ServerNotFoundError:
        error.details.serverText = refusedWords();
        error.message = tr("There is no socket at %1. Check the path, and that the server runs.").arg(path);
        break;
    case QLocalSocket::ConnectionRefusedError:
        error.details.serverText = refusedWords();
        error.message = tr("Nothing answers at the socket %1. Check that the server runs.").arg(path);
        break;
    case QLocalSocket::SocketAccessError:
        error.kind = Error::Kind::Permission;
        error.message = tr("You may not use the socket %1. Ask for permission to read and write it.").arg(path);
        break;
    default:
        error.message = tr("The connection to the socket %1 failed: %2.").arg(path, m_socket.errorString());
        break;
    }
    Q_EMIT failed(error);
}

} // namespace penstock
