// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"

#include <QCoreApplication>
#include <QString>

namespace penstock {

/// A proxy as Profile::proxy spells it, taken apart. May hold its password: never print or save one.
struct ProxyAddress
{
    Q_DECLARE_TR_FUNCTIONS(penstock::ProxyAddress)

public:
    enum class Kind {
        None,
        System, ///< what the environment or the desktop says; never for a server on this machine
        Http,   ///< a tunnel by CONNECT, for http and https alike
        Socks5, ///< which also looks the server's name up
    };

    Kind kind = Kind::None;
    QString host; ///< without brackets
    quint16 port = 0;
    QString user;
    QString password; ///< what parse() found, or came from elsewhere; never kept in a profile

    /// "", "system", or http://[user[:password]@]host:port, or socks5:// alike. The message never quotes the text.
    static Result<ProxyAddress> parse(const QString &text);

    /// As Profile::proxy has it: without the password.
    QString toString() const;
    /// For people: host:port.
    QString displayName() const;
};

} // namespace penstock
