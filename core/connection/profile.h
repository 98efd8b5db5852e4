// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/connection/flavour.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>
#include <utility>

namespace penstock {

/// A saved server. Holds no secret: the password lies in the SecretStore under the profile's id.
struct Profile
{
    enum class Trust {
        System,   ///< the system's certificate authorities
        CaFile,   ///< only the authorities in caFile
        Pinned,   ///< exactly the certificate with this fingerprint
        Anything, ///< no check at all; shown in red everywhere
    };

    /// How requests say who asks. The secret itself is never here.
    enum class Login {
        Password,     ///< HTTP Basic with `user`; without a user: no login
        Token,        ///< Authorization: Token …
        Bearer,       ///< Authorization: Bearer …, such as a token of 3.x or a JWT that somebody else made
        SharedSecret, ///< 1.x: a JWT for `user`, signed with the server's shared secret, made anew for each request
    };

    /// Where a profile is used: one that is kept in a file must hold no secret.
    enum class Use {
        Saved,
        Once, ///< of the command line, for this run: custom headers may carry a login
    };

    /// The id of the embedded local server's profile.
    static QString localId() { return QStringLiteral("local"); }

    /// For files and the command line: basic, token, bearer, jwt.
    static QString loginKey(Login login);
    static std::optional<Login> loginFromKey(const QString &key);

    QString id;         ///< a UUID without braces, or localId()
    QString name;       ///< what people see; unique, not empty
    QString group;      ///< where lists show it: "plant 3/line 2" lies in "plant 3"; empty: in none
    QUrl url;           ///< http or https, host, port, path prefix of a reverse proxy; never user or password
    QString unixSocket; ///< when not empty: path of a socket, and url only gives the Host header and prefix
    Flavour flavour = Flavour::Unknown; ///< what the person says it is; Unknown: find out
    Login login = Login::Password;
    QString user;              ///< for Password and SharedSecret; empty with Password: no login
    QString database;          ///< the database or bucket to open with; may be empty
    QString retentionPolicy;   ///< of that database, 1.x; empty: its default one
    QString organization;      ///< 2.x: name or 16-digit id; may be empty, then the login's own one is asked for
    QString colour;            ///< "#rrggbb" or empty
    bool isProduction = false; ///< marked wherever it is used, and asks for a name before anything is destroyed
    bool isReadOnly = false;   ///< nothing is sent there that writes or changes; see checkMayWrite()
    Trust trust = Trust::System;
    QString caFile;
    QString pinnedSha256;      ///< 64 hexadecimal digits, lower case
    QString clientCertificate; ///< PEM file with a certificate to show to the server, and its chain; empty: none
    QString clientKey;         ///< PEM file with its private key, without a passphrase
    QString proxy; ///< "": none, "system", or http://[user@]host:port (CONNECT) or socks5://[user@]host:port
    QString ssh;   ///< "": none, or [user@]host[:port], a host that the system's ssh goes through; see SshDestination
    QList<std::pair<QString, QString>> headers; ///< sent with every request; never one that carries a secret
    std::chrono::milliseconds connectTimeout{10'000};
    std::chrono::milliseconds idleTimeout{60'000}; ///< time without a byte in either direction; 0: none
    std::chrono::milliseconds totalTimeout{0};     ///< of a whole request and its answer; 0: none

    bool operator==(const Profile &) const = default;
    bool isLocal() const { return id == localId(); }
    bool needsSecret() const { return login != Login::Password || !user.isEmpty(); }
    /// Under this name the SecretStore holds the proxy's password, when the proxy's address has a user.
    QString proxySecretId() const { return id + QStringLiteral("/proxy"); }
    bool proxyNeedsSecret() const;
    /// Whoever sits in between can read and change everything: https without any check of the certificate.
    bool isUnverified() const;
    bool isLoopback() const; ///< the server is on this machine: plain transfer costs nothing, gzip only costs time

    static Profile createNew(); ///< fresh id, http://localhost:8086

    /// The scheme must be http or https and the host given; user information in the URL is refused (a secret there
    /// would be saved in a file), and so are a password of the proxy and, when it is to be saved, headers that may
    /// hold a secret. The message says which field is wrong.
    Status validate(Use use = Use::Saved) const;

    QJsonObject toJson() const;
    static Result<Profile> fromJson(const QJsonObject &object);
};

} // namespace penstock
