// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

namespace penstock {

/// Certificates for a test, made by openssl in a temporary folder: a private authority and what it has signed.
class TestCertificates final
{
public:
    struct Pair
    {
        QString certificate; ///< PEM files
        QString key;
    };

    /// False with a reason in problem().
    bool create();
    QString problem() const { return m_problem; }

    QString authority() const { return file("authority.pem"); }               ///< signs all but selfSigned()
    QString strangeAuthority() const { return file("strangeauthority.pem"); } ///< has signed nothing
    Pair server() const { return pair("server"); }                            ///< for localhost, 127.0.0.1 and ::1
    Pair elsewhere() const { return pair("elsewhere"); }                      ///< for elsewhere.example
    Pair expired() const { return pair("expired"); }                          ///< for localhost, until yesterday
    Pair selfSigned() const { return pair("localhost"); }                     ///< for localhost and 127.0.0.1
    Pair client() const { return pair("client"); }                            ///< of the client "penstock"

    /// SHA-256 of a certificate, as hexadecimal digits.
    static QByteArray fingerprint(const QString &certificateFile);

private:
    QString file(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    Pair pair(const char *name) const;
    bool openssl(const QString &arguments);
    bool makeSelfSigned(const char *name, const char *key, const QString &more);
    bool makeSigned(const char *name, const QString &commonName, const QString &names, int days);

    QTemporaryDir m_folder;
    QString m_problem;
};

} // namespace penstock
