// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QTcpServer>

namespace penstock {

/// A proxy on a free loopback port that leads every tunnel to one server on loopback, whatever it was asked for.
class TinyProxy final : public QTcpServer
{
public:
    enum class Kind { Http, Socks5 };

    TinyProxy(Kind kind, quint16 serverPort);

    /// As Profile::proxy spells it.
    QString setting(const QString &user = {}) const;

    /// Demands this login from now on.
    void setLogin(const QByteArray &user, const QByteArray &password);
    /// Answers with these bytes instead of making a tunnel.
    void setRefusal(const QByteArray &answer) { m_refusal = answer; }

    /// What the tunnels were asked for, as host:port.
    const QByteArrayList &targets() const { return m_targets; }
    /// Everything that came before a tunnel was open.
    const QByteArray &heard() const { return m_heard; }

private:
    void serve(QTcpSocket *client);
    QByteArray answerTo(QByteArray &received, int &step, bool &opens);
    QByteArray answerToConnect(QByteArray &received, bool &opens);
    QByteArray answerToSocks(QByteArray &received, int &step, bool &opens);

    Kind m_kind;
    quint16 m_serverPort = 0;
    QByteArray m_user;
    QByteArray m_password;
    QByteArray m_refusal;
    QByteArrayList m_targets;
    QByteArray m_heard;
};

} // namespace penstock
