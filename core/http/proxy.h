// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"

#include <QCoreApplication>
#include <QString>
#include <QUrl>

#include <optional>

namespace penstock {

/// Through what a server is reached. Holds the proxy's password: never print or save one.
class Proxy
{
    Q_DECLARE_TR_FUNCTIONS(penstock::Proxy)

public:
    enum class Kind {
        None,
        System, ///< what the environment or the desktop says; never for a server on this machine
        Http,   ///< by CONNECT, for http and https alike
        Socks5, ///< host names are looked up by the proxy
    };

    Proxy() = default; ///< none
    /// `setting` as in a profile: "", "system", http://[user@]host[:port] or socks5://[user@]host[:port]. Without a
    /// port it is 80 or 1080.
    explicit Proxy(const QString &setting, const QString &password = {});
    /// The same from an address of the environment, which may hold a password.
    static Proxy fromEnvironment(const QString &text);

    /// BadInput when the setting makes no sense, or holds a password.
    Status check() const;

    Kind kind() const { return m_kind; }
    const QString &host() const { return m_host; }
    quint16 port() const { return m_port; }
    const QString &user() const { return m_user; } ///< empty: no login
    const QString &password() const { return m_password; }

    /// For people: host:port.
    QString displayName() const;

private:
    void readUrl(const QString &text);

    Kind m_kind = Kind::None;
    QString m_host;
    QString m_user;
    QString m_password;
    QString m_problem; ///< what check() says; empty: nothing
    quint16 m_port = 0;
};

} // namespace penstock
