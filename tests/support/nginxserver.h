// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/serverprocess.h"

#include <QUrl>

namespace penstock {

/// A real nginx on loopback, in a temporary folder, with its own configuration; ends with this object.
class NginxServer final
{
public:
    quint16 port() const { return m_port; }       ///< free when this was made; for `listen`
    quint16 tlsPort() const { return m_tlsPort; } ///< a second one
    /// A file in its folder, such as a page.
    QString filePath(const QString &name) const { return m_process.filePath(name); }
    bool writeFile(const QString &name, const QByteArray &content) { return m_process.writeFile(name, content); }

    /// Starts with these lines in its http block. False with a reason in problem() when it did not come up.
    bool start(const QString &httpBlock);
    QString problem() const { return m_process.problem(); }

    QUrl url() const;
    QUrl tlsUrl() const; ///< by the name localhost

private:
    ServerProcess m_process;
    quint16 m_port = ServerProcess::freePort();
    quint16 m_tlsPort = ServerProcess::freePort();
};

} // namespace penstock
