// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mosquittoserver.h"

#include "tests/support/patience.h"

#include <QProcess>
#include <QTcpSocket>

namespace penstock {

namespace {

/// MQTT 3.1.1, as far as a publisher needs it.
class Publisher
{
public:
    bool connect(quint16 port, bool hasPassword)
    {
        m_socket.connectToHost(QStringLiteral("127.0.0.1"), port);
        if (!m_socket.waitForConnected(patienceMs))
            return false;
        QByteArray body =
            text("MQTT") + '\x04' + (hasPassword ? '\xc2' : '\x02') + QByteArray("\x00\x3c", 2) + text("publisher");
        if (hasPassword)
            body += text("reader") + text("secret");
        const QByteArray answer = ask('\x10', body, '\x20');
        return answer.size() == 2 && answer[1] == 0;
    }

    bool publish(const QByteArray &topic, const QByteArray &payload, int qos, bool isRetained)
    {
        const char kind = static_cast<char>(0x30 | (qos << 1) | (isRetained ? 1 : 0));
        QByteArray body = text(topic);
        const QByteArray id = number(++m_id);
        if (qos > 0)
            body += id;
        body += payload;
        if (qos == 0)
            return send(kind, body);
        if (ask(kind, body, qos == 1 ? '\x40' : '\x50') != id)
            return false;
        return qos == 1 || ask('\x62', id, '\x70') == id;
    }

    void leave()
    {
        send('\xe0', {});
        m_socket.disconnectFromHost();
        if (m_socket.state() != QAbstractSocket::UnconnectedState)
            m_socket.waitForDisconnected(patienceMs);
    }

private:
    static QByteArray number(int value)
    {
        return QByteArray(1, static_cast<char>(value >> 8)) + static_cast<char>(value & 0xff);
    }
    static QByteArray text(const QByteArray &bytes) { return number(static_cast<int>(bytes.size())) + bytes; }

    bool send(char kind, const QByteArray &body)
    {
        QByteArray packet(1, kind);
        auto left = body.size();
        do {
            packet += static_cast<char>((left & 0x7f) | (left > 0x7f ? 0x80 : 0));
            left >>= 7;
        } while (left > 0);
        m_socket.write(packet + body);
        return m_socket.waitForBytesWritten(patienceMs) || m_socket.bytesToWrite() == 0;
    }

    /// The body of the answer, which is short; empty when it is of another kind.
    QByteArray ask(char kind, const QByteArray &body, char answer)
    {
        if (!send(kind, body))
            return {};
        while (m_socket.bytesAvailable() < 4) {
            if (!m_socket.waitForReadyRead(patienceMs))
                return {};
        }
        const QByteArray packet = m_socket.read(4);
        return packet[0] == answer && packet[1] == 2 ? packet.sliced(2) : QByteArray();
    }

    QTcpSocket m_socket;
    int m_id = 0;
};

} // namespace

MosquittoServer::MosquittoServer() : MosquittoServer(Options()) {}

MosquittoServer::MosquittoServer(const Options &options) : m_options(options) {}

bool MosquittoServer::start()
{
    if (m_port == 0) {
        m_port = ServerProcess::freePort();
        m_tlsPort = ServerProcess::freePort();
    }
    // As root it would become another user, who may not read the folder.
    QString config = QStringLiteral("user root\nper_listener_settings false\npersistence true\nlog_type all\n"
                                    "persistence_location %1/\nmax_queued_messages 0\nallow_anonymous %2\n")
                         .arg(m_process.folder(), m_options.hasPassword ? u"false" : u"true");
    if (m_options.hasPassword) {
        const QString file = m_process.filePath(QStringLiteral("passwords"));
        QProcess::execute(QStringLiteral("mosquitto_passwd"), {QStringLiteral("-b"), QStringLiteral("-c"), file,
                                                               QStringLiteral("reader"), QStringLiteral("secret")});
        config += QStringLiteral("password_file %1\n").arg(file);
    }
    if (!m_options.acl.isEmpty()) {
        if (!m_process.writeFile(QStringLiteral("acl"), m_options.acl))
            return false;
        config += QStringLiteral("acl_file %1\n").arg(m_process.filePath(QStringLiteral("acl")));
    }
    config += QStringLiteral("listener %1 127.0.0.1\n").arg(m_port);
    if (!m_options.keyFile.isEmpty())
        config += QStringLiteral("listener %1 127.0.0.1\ncertfile %2\nkeyfile %3\n")
                      .arg(m_tlsPort)
                      .arg(m_options.certificateFile, m_options.keyFile);
    if (!m_options.clientAuthority.isEmpty())
        config += QStringLiteral("cafile %1\nrequire_certificate true\n").arg(m_options.clientAuthority);
    const QString file = QStringLiteral("mosquitto.conf");
    return m_process.writeFile(file, config.toUtf8()) &&
           m_process.start(QStringLiteral("mosquitto"), QStringLiteral("mosquitto"),
                           {QStringLiteral("-c"), m_process.filePath(file)}, m_port);
}

void MosquittoServer::stop()
{
    m_process.stop();
}

bool MosquittoServer::publish(const QByteArray &topic, const QByteArray &payload, int qos, bool isRetained) const
{
    Publisher publisher;
    if (!publisher.connect(m_port, m_options.hasPassword) || !publisher.publish(topic, payload, qos, isRetained))
        return false;
    publisher.leave();
    return true;
}

bool MosquittoServer::publishNumbers(const QByteArray &topic, int count, int qos, int first) const
{
    Publisher publisher;
    if (!publisher.connect(m_port, m_options.hasPassword))
        return false;
    for (int i = first; i < first + count; ++i) {
        if (!publisher.publish(topic, QByteArray::number(i), qos, false))
            return false;
    }
    publisher.leave();
    return true;
}

} // namespace penstock
