// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/clientcertificate.h"

#include "core/file/smallfile.h"

namespace penstock {

namespace {

constexpr qint64 mostPemBytes = 1024 * 1024;

std::unexpected<Error> unusable(const QString &message)
{
    return failure(Error::Kind::File, message);
}

/// One value of DER (X.690) at the beginning of the bytes, without its tag and length.
QByteArrayView derValue(QByteArrayView &bytes)
{
    if (bytes.size() < 2)
        return {};
    qsizetype length = static_cast<unsigned char>(bytes[1]);
    qsizetype at = 2;
    if (length > 127) {
        const qsizetype digits = length & 127;
        length = 0;
        for (; at < 2 + digits && at < bytes.size() && digits < 5; ++at)
            length = length * 256 + static_cast<unsigned char>(bytes[at]);
    }
    if (at + length > bytes.size())
        return {};
    const QByteArrayView value = bytes.sliced(at, length);
    bytes = bytes.sliced(at + length);
    return value;
}

/// Both hold the same public number: the modulus of RSA, or the point of an elliptic curve.
bool fits(const QSslKey &key, const QSslCertificate &certificate)
{
    const QSslKey publicKey = certificate.publicKey();
    if (publicKey.algorithm() != key.algorithm() || publicKey.length() != key.length())
        return false;
    const QByteArray privateDer = key.toDer();
    const QByteArray publicDer = publicKey.toDer();
    if (key.algorithm() == QSsl::Rsa) {
        // RFC 8017 A.1.2: a sequence of version, modulus, …
        QByteArrayView whole(privateDer);
        QByteArrayView fields = derValue(whole);
        derValue(fields);
        const QByteArrayView modulus = derValue(fields);
        return !modulus.isEmpty() && publicDer.contains(modulus);
    }
    // RFC 5480: the point, 4 and two coordinates, is the end of the public key; RFC 5915: it stands in the private key.
    const qsizetype point = 2 * ((key.length() + 7) / 8);
    return point < publicDer.size() && privateDer.contains(publicDer.last(point));
}

} // namespace

Result<ClientCertificate> ClientCertificate::read(const QString &certificateFile, const QString &keyFile)
{
    if (certificateFile.isEmpty() || keyFile.isEmpty()) {
        return failure(Error::Kind::BadInput, tr("A client certificate needs two files: the certificate and its key. "
                                                 "Choose both in the connection's settings."));
    }
    const Result<QByteArray> certificates = readSmallFile(certificateFile, mostPemBytes);
    if (!certificates) {
        return unusable(tr("The client certificate cannot be used: %1 Choose another one in the connection's settings.")
                            .arg(certificates.error().message));
    }
    ClientCertificate own;
    own.chain = QSslCertificate::fromData(*certificates, QSsl::Pem);
    if (own.chain.isEmpty()) {
        return unusable(tr("The file %1 holds no certificate in PEM form. Choose another one in the connection's "
                           "settings.")
                            .arg(certificateFile));
    }
    const Result<QByteArray> keys = readSmallFile(keyFile, mostPemBytes);
    if (!keys) {
        return unusable(tr("The key of the client certificate cannot be used: %1 Choose another one in the "
                           "connection's settings.")
                            .arg(keys.error().message));
    }
    const QByteArray &pem = *keys;
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec}) {
        if (own.key.isNull())
            own.key = QSslKey(pem, algorithm, QSsl::Pem, QSsl::PrivateKey);
    }
    if (own.key.isNull() && pem.contains("ENCRYPTED")) {
        return unusable(tr("The key %1 is encrypted with a passphrase. Choose one without in the connection's "
                           "settings (openssl pkey -in FILE -out NEW makes it).")
                            .arg(keyFile));
    }
    if (own.key.isNull()) {
        return unusable(tr("The file %1 holds no private key (RSA or EC) in PEM form. Choose another one in the "
                           "connection's settings.")
                            .arg(keyFile));
    }
    if (!fits(own.key, own.chain.first())) {
        return unusable(tr("The key %1 does not fit the client certificate %2. Choose the two that belong together in "
                           "the connection's settings.")
                            .arg(keyFile, certificateFile));
    }
    return own;
}

} // namespace penstock
