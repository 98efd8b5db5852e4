// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace penstock {

/// Certificates of any kind, each with its key, made by openssl in a temporary folder.
class CertificateFolder
{
public:
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    /// NAME.pem and NAME.key, signed by itself. False when openssl cannot.
    bool makeSelfSigned(const char *name, const char *host, const char *alternatives) const
    {
        return openssl(QStringLiteral("req -x509 -newkey rsa:2048 -nodes -keyout %1.key -out %1.pem -subj /CN=%2 "
                                      "-addext subjectAltName=%3")
                           .arg(path(name), QLatin1String(host), QLatin1String(alternatives)));
    }

    static bool openssl(const QString &arguments)
    {
        QProcess process;
        process.start(QStringLiteral("openssl"), arguments.split(u' '));
        return process.waitForFinished(30'000) && process.exitCode() == 0;
    }

private:
    QTemporaryDir m_folder;
};

} // namespace penstock
