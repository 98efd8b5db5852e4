// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QList>
#include <QString>

class QSslCertificate;
class QSslConfiguration;
class QSslError;

namespace penstock {

class Endpoint;

/// Whose certificate to accept, and which one to show.
struct TlsPolicy
{
    enum class Trust {
        System,   ///< the system's certificate authorities
        CaFile,   ///< only the authorities in caFile
        Pinned,   ///< exactly the certificate with this fingerprint, whatever else is wrong with it
        Anything, ///< no check at all
    };

    Trust trust = Trust::System;
    QString caFile;              ///< PEM
    QByteArray pinnedSha256;     ///< hexadecimal digits of the SHA-256 of the certificate (DER); colons are ignored
    QString clientCertificate{}; ///< PEM, with its chain; empty: none is shown
    QString clientKey{};         ///< PEM, without a passphrase; its private key

    /// File or BadInput when a file cannot be read or does not hold what it should, the client's key does not fit its
    /// certificate, or the pin is not 64 digits.
    Result<QSslConfiguration> configuration() const;

    /// Judges what a handshake found: nothing when the certificate is accepted; else the error brings its fingerprint.
    Status judge(const QSslCertificate &certificate, const QList<QSslError> &problems, const Endpoint &endpoint) const;

    Q_DECLARE_TR_FUNCTIONS(penstock::TlsPolicy)
};

/// "ab:cd:…", the SHA-256 of a certificate as people compare it.
QString fingerprint(const QSslCertificate &certificate);

} // namespace penstock
