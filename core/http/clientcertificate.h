// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"

#include <QCoreApplication>
#include <QList>
#include <QSslCertificate>
#include <QSslKey>
#include <QString>

namespace penstock {

/// The certificate by which a client shows who it is, with its private key.
struct ClientCertificate
{
    Q_DECLARE_TR_FUNCTIONS(penstock::ClientCertificate)

public:
    QList<QSslCertificate> chain; ///< the client's own one first
    QSslKey key;

    /// From PEM files, which may be the same. BadInput when one of them is not named; File when one cannot be read or
    /// holds no certificate or no RSA or EC key, the key has a passphrase, or it does not fit the certificate.
    static Result<ClientCertificate> read(const QString &certificateFile, const QString &keyFile);
};

} // namespace penstock
