// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/client/queryresult.h"
#include "tests/support/influxdserver.h"
#include "tests/support/settingsfor.h"

#include <QTest>

namespace penstock {

/// A real InfluxDB 1.x that gives at most twelve rows unless asked for chunks, for tests to inherit.
class V1QueryServer
{
protected:
    ClientSettings settings(bool msgpack = true) const
    {
        ClientSettings settings = settingsFound(m_server.url(), Flavour::V1, QStringLiteral("1.6.7~rc0"));
        settings.server.capabilities.msgpack = msgpack;
        return settings;
    }

    static Query ask(const char *text)
    {
        Query query;
        query.script = Script(QString::fromUtf8(text));
        query.database = QStringLiteral("d");
        return query;
    }

    static void addFormats()
    {
        QTest::addColumn<bool>("msgpack");
        QTest::newRow("JSON") << false;
        QTest::newRow("msgpack") << true;
    }

    /// The database d with twelve rows of h=a and three of h=b in m.
    bool fill()
    {
        m_server.query(QStringLiteral("CREATE DATABASE d"));
        QByteArray lines;
        for (int i = 1; i <= 12; ++i)
            lines += "m,h=a v=" + QByteArray::number(i) + ",i=" + QByteArray::number(i) + "i " + QByteArray::number(i) +
                     '\n';
        for (int i = 1; i <= 3; ++i)
            lines += "m,h=b v=" + QByteArray::number(i) + ".5 " + QByteArray::number(i) + '\n';
        return m_server.write(QStringLiteral("d"), lines) == 204;
    }

    InfluxdServer m_server{
        {.auth = false, .extraHttpConfig = QStringLiteral("max-row-limit = 12"), .extraDataConfig = {}}};
};

} // namespace penstock
