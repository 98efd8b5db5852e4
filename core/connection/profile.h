// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"

#include <QJsonObject>
#include <QString>
#include <QUrl>

#include <chrono>

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

    /// The id of the embedded local server's profile.
    static QString localId() { return QStringLiteral("local"); }

    QString id;         ///< a UUID without braces, or localId()
    QString name;       ///< what people see; unique, not empty
    QUrl url;           ///< http or https, host, port, path prefix of a reverse proxy; never user or password
    QString unixSocket; ///< when not empty: path of a socket, and url only gives the Host header and prefix
    QString user;       ///< empty: no login
    QString database;   ///< the one to open with; may be empty
    QString colour;     ///< "#rrggbb" or empty
    Trust trust = Trust::System;
    QString caFile;
    QString pinnedSha256; ///< 64 hexadecimal digits, lower case
    std::chrono::milliseconds connectTimeout{10'000};
    std::chrono::milliseconds idleTimeout{60'000}; ///< time without a byte in either direction; 0: none

    bool operator==(const Profile &) const = default;
    bool isLocal() const { return id == localId(); }
    bool isLoopback() const; ///< the server is on this machine: plain transfer costs nothing, gzip only costs time

    static Profile createNew(); ///< fresh id, http://localhost:8086

    /// The scheme must be http or https and the host given; user information in the URL is refused (a secret there
    /// would be saved in a file). The message says which field is wrong.
    Status validate() const;

    QJsonObject toJson() const;
    static Result<Profile> fromJson(const QJsonObject &object);
};

} // namespace penstock
