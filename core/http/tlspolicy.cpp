// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/tlspolicy.h"

#include "core/async/sentences.h"
#include "core/file/smallfile.h"
#include "core/http/clientcertificate.h"
#include "core/http/endpoint.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>
#include <QSslSocket>

namespace penstock {

namespace {

constexpr qsizetype sha256Bytes = 32;
constexpr qint64 mostPemBytes = 16 * 1024 * 1024;

QByteArray pinBytes(QByteArray digits)
{
    return QByteArray::fromHex(digits.replace(':', "").trimmed());
}

QString explain(const QSslCertificate &certificate, const QSslError &problem, const Endpoint &endpoint)
{
    const QString server = endpoint.displayName();
    switch (problem.error()) {
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
        return TlsPolicy::tr(
                   "The certificate of %1 is self-signed, and this computer does not know it. If the server is yours, "
                   "choose its CA file or pin the certificate's fingerprint in the connection's settings.")
            .arg(server);
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return TlsPolicy::
            tr("The certificate of %1 was issued by an authority that is not trusted here. Choose the authority's CA "
               "file or pin the certificate's fingerprint in the connection's settings.")
                .arg(server);
    case QSslError::HostNameMismatch: {
        QStringList names = certificate.subjectAlternativeNames().values(QSsl::DnsEntry);
        names += certificate.subjectAlternativeNames().values(QSsl::IpAddressEntry);
        if (names.isEmpty())
            names = certificate.subjectInfo(QSslCertificate::CommonName);
        return TlsPolicy::tr("The certificate of %1 is for another name (%2). Use that name in the address, or pin the "
                             "certificate's fingerprint in the connection's settings.")
            .arg(server, names.mid(0, 5).join(QStringLiteral(", ")));
    }
    case QSslError::CertificateExpired:
        return TlsPolicy::tr(
                   "The certificate of %1 expired on %2. Renew it on the server, or pin its fingerprint in the "
                   "connection's settings.")
            .arg(server, certificate.expiryDate().toString(Qt::ISODate));
    case QSslError::CertificateNotYetValid:
        return TlsPolicy::tr("The certificate of %1 is valid only from %2. Check this computer's clock.")
            .arg(server, certificate.effectiveDate().toString(Qt::ISODate));
    default:
        return TlsPolicy::
            tr("The certificate of %1 was not accepted: %2. Choose a CA file or pin the certificate's fingerprint in "
               "the connection's settings.")
                .arg(server, problem.errorString());
    }
}

} // namespace

Result<QSslConfiguration> TlsPolicy::configuration() const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPeerVerifyMode(trust == Trust::Anything ? QSslSocket::VerifyNone : QSslSocket::VerifyPeer);
    if (trust == Trust::Pinned && pinBytes(pinnedSha256).size() != sha256Bytes) {
        return failure(Error::Kind::BadInput, tr("The pinned fingerprint must have 64 hexadecimal digits (SHA-256). "
                                                 "Correct it in the connection's settings."));
    }
    if (trust == Trust::CaFile) {
        const Result<QByteArray> pem = readSmallFile(caFile, mostPemBytes);
        if (!pem)
            return failure(Error::Kind::File, tr("The CA file cannot be used: %1 Choose another one in the "
                                                 "connection's settings.")
                                                  .arg(pem.error().message));
        const QList<QSslCertificate> certificates = QSslCertificate::fromData(*pem, QSsl::Pem);
        if (certificates.isEmpty()) {
            return failure(Error::Kind::File,
                           tr("The CA file %1 holds no certificate in PEM form. Choose another one in "
                              "the connection's settings.")
                               .arg(caFile));
        }
        configuration.setCaCertificates(certificates);
    }
    if (!clientCertificate.isEmpty() || !clientKey.isEmpty()) {
        const Result<ClientCertificate> own = ClientCertificate::read(clientCertificate, clientKey);
        if (!own)
            return std::unexpected(own.error());
        configuration.setLocalCertificateChain(own->chain);
        configuration.setPrivateKey(own->key);
    }
    return configuration;
}

Status TlsPolicy::judge(const QSslCertificate &certificate, const QList<QSslError> &problems,
                        const Endpoint &endpoint) const
{
    QString message;
    if (trust == Trust::Pinned) {
        if (certificate.digest(QCryptographicHash::Sha256) == pinBytes(pinnedSha256))
            return {};
        message =
            tr("%1 has another certificate than the pinned one. If it was renewed, pin the new fingerprint in the "
               "connection's settings; if not, somebody may be in between.")
                .arg(endpoint.displayName());
    } else if (trust == Trust::Anything || problems.isEmpty()) {
        return {};
    } else {
        // OpenSSL may call a certificate that ran out merely unknown, because Qt does not show it such authorities.
        const bool expired = certificate.expiryDate() < QDateTime::currentDateTime();
        message = explain(certificate, expired ? QSslError(QSslError::CertificateExpired) : problems.first(), endpoint);
    }
    Error error;
    error.kind = Error::Kind::Tls;
    error.message = message;
    if (!certificate.isNull()) {
        error.message = joinedSentences(
            error.message, tr("The certificate's SHA-256 fingerprint is %1.").arg(fingerprint(certificate)));
        error.details.certificateSha256 = QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex());
    }
    return std::unexpected(error);
}

QString fingerprint(const QSslCertificate &certificate)
{
    return QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':'));
}

} // namespace penstock
