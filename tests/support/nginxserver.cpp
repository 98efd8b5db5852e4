// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/nginxserver.h"

namespace penstock {

bool NginxServer::start(const QString &httpBlock)
{
    // One process, as whoever runs the tests: a worker as another user could not read the folder.
    QString config = QStringLiteral("daemon off;\nmaster_process off;\npid %1/pid;\nerror_log %1/error.log warn;\n"
                                    "events { worker_connections 256; }\nhttp {\naccess_log off;\n");
    for (const char *kind : {"client_body", "proxy", "fastcgi", "uwsgi", "scgi"})
        config += QLatin1String(kind) + QStringLiteral("_temp_path %1/") + QLatin1String(kind) + QStringLiteral(";\n");
    config = config.arg(m_process.folder()) + httpBlock + QStringLiteral("\n}\n");
    const QString file = QStringLiteral("nginx.conf");
    return m_process.writeFile(file, config.toUtf8()) &&
           m_process.start(QStringLiteral("nginx"), QStringLiteral("nginx-light"),
                           {QStringLiteral("-p"), m_process.folder(), QStringLiteral("-c"), m_process.filePath(file),
                            QStringLiteral("-e"), m_process.filePath(QStringLiteral("error.log"))},
                           m_port);
}

QUrl NginxServer::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port));
}

QUrl NginxServer::tlsUrl() const
{
    return QUrl(QStringLiteral("https://localhost:%1").arg(m_tlsPort));
}

} // namespace penstock
