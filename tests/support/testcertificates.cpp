// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcertificates.h"

#include <QCryptographicHash>
#include <QProcess>
#include <QSslCertificate>

namespace penstock {

namespace {

constexpr int opensslMs = 30'000;
constexpr int validDays = 30;

} // namespace

bool TestCertificates::create()
{
    const QString local = QStringLiteral("DNS:localhost,IP:127.0.0.1,IP:::1");
    const QString localhost = QStringLiteral("localhost");
    return openssl(QStringLiteral("genrsa -out %1 2048").arg(file("authority.key"))) &&
           openssl(QStringLiteral("genrsa -out %1 2048").arg(file("holder.key"))) &&
           makeSelfSigned("authority", "authority.key", QString()) &&
           makeSelfSigned("strangeauthority", "authority.key", QString()) &&
           makeSelfSigned("localhost", "holder.key", QStringLiteral(" -addext subjectAltName=") + local) &&
           makeSigned("server", localhost, local, validDays) &&
           makeSigned("elsewhere", QStringLiteral("elsewhere.example"), QStringLiteral("DNS:elsewhere.example"),
                      validDays) &&
           makeSigned("expired", localhost, local, -1) &&
           makeSigned("client", QStringLiteral("penstock"), QStringLiteral("DNS:penstock"), validDays);
}

QByteArray TestCertificates::fingerprint(const QString &certificateFile)
{
    return QSslCertificate::fromPath(certificateFile).value(0).digest(QCryptographicHash::Sha256).toHex();
}

TestCertificates::Pair TestCertificates::pair(const char *name) const
{
    return {file(name) + QStringLiteral(".pem"), file("holder.key")};
}

bool TestCertificates::openssl(const QString &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("openssl"), arguments.split(u' '));
    if (process.waitForFinished(opensslMs) && process.exitCode() == 0)
        return true;
    m_problem =
        QStringLiteral("openssl %1: %2 %3").arg(arguments, process.errorString(), QString::fromUtf8(process.readAll()));
    return false;
}

bool TestCertificates::makeSelfSigned(const char *name, const char *key, const QString &more)
{
    return openssl(QStringLiteral("req -x509 -key %1 -out %2.pem -days %3 -subj /CN=%4%5")
                       .arg(file(key), file(name))
                       .arg(validDays)
                       .arg(QLatin1String(name), more));
}

bool TestCertificates::makeSigned(const char *name, const QString &commonName, const QString &names, int days)
{
    return openssl(QStringLiteral("req -new -key %1 -out %2.csr -subj /CN=%3 -addext subjectAltName=%4")
                       .arg(file("holder.key"), file(name), commonName, names)) &&
           openssl(QStringLiteral("x509 -req -in %1.csr -CA %2.pem -CAkey %2.key -CAcreateserial -copy_extensions copy "
                                  "-days %3 -out %1.pem")
                       .arg(file(name), file("authority"))
                       .arg(days));
}

} // namespace penstock
