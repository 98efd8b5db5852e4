// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/influxdserver.h"

#include <QObject>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>

namespace penstock {

/// A real server with a database “a”, whose values want to be something else, and a folder for what comes of them.
class ExportSource : public QObject
{
protected:
    void begin()
    {
        QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
        m_server.query(QStringLiteral("CREATE DATABASE a"));
        QCOMPARE(m_server.write(QStringLiteral("a"), hostileLines()), 204);
    }

    /// All types, the ends of their ranges, and texts that want to be something else.
    static QByteArray hostileLines()
    {
        QByteArray lines = "m\\ 1\\,x,host=a\\,b\\=c\\ d,tag\\ k=größe f=0.1,i=9223372036854775807i,b=true,"
                           "s=\"say \\\"hi\\\", a=1 2\" -9223372036854775806\n"
                           "m\\ 1\\,x,host=b f=-1.7976931348623157e+308,i=-9223372036854775808i,b=false,s=\"\" 1\n"
                           "m\\ 1\\,x,host=b f=5e-324,i=9007199254740993i,s=\"two\nlines\" 1700000000123456789\n"
                           "m\\ 1\\,x f=8 3\n"
                           "other,kind=x\\ y f=1i,u\\,v=\"back\\\\slash\" 4\n";
        for (int i = 0; i < 3'000; ++i)
            lines += "many,n=" + QByteArray::number(i % 7) + " f=" + QByteArray::number(i / 3.0, 'g', 17) +
                     ",i=" + QByteArray::number(i) + "i " + QByteArray::number(1'000 + i) + '\n';
        return lines;
    }

    QStringList target(const QString &database) const
    {
        return {QStringLiteral("--url"), m_server.url().toString(), QStringLiteral("--database"), database};
    }

    InfluxdServer m_server;
    QTemporaryDir m_folder;
};

} // namespace penstock
