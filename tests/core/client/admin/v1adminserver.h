// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/client/admin/adminrun.h"
#include "tests/support/settingsfor.h"

namespace penstock {

/// A real InfluxDB 1.x with authentication, for tests to inherit.
class V1AdminServer
{
protected:
    ClientSettings settings(const QString &user = QStringLiteral("admin"),
                            const QString &password = QStringLiteral("secret")) const
    {
        return settingsFor(m_server.url(), user, password);
    }

    QStringList run(const AdminRequest &request) const { return runAdmin(settings(), request); }
    QStringList run(const AdminRequest &request, const ClientSettings &login) const { return runAdmin(login, request); }
    QStringList names(const QString &statement, const QString &database = {}) const
    {
        return answersOf(m_server, statement, database);
    }

    /// The database d with three rows, and nothing else in it.
    bool refill()
    {
        m_server.query(QStringLiteral("DROP DATABASE d"));
        m_server.query(QStringLiteral("CREATE DATABASE d"));
        const QByteArray lines = "m,host=a,dc=x v=1 10\nm,host=b v=2 20\nn,host=a v=3 30\n";
        return m_server.write(QStringLiteral("d"), lines) == 204;
    }

    InfluxdServer m_server{{.auth = true, .extraHttpConfig = {}, .extraDataConfig = {}}};
};

} // namespace penstock
