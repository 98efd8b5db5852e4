// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/influxdserver.h"
#include "tests/support/patience.h"
#include "tests/ui/common/testservices.h"
#include "ui/write/writetab.h"

#include <QTest>

#include <memory>

namespace penstock {

/// What the tests of a tab for lines share: a real influxd with the databases a and b, and the tab that points at a.
class WriteWorld : public QObject
{
protected:
    void makeDatabases()
    {
        for (const char *name : {"a", "b", "made"})
            m_server.query(QStringLiteral("DROP DATABASE ") + QLatin1String(name));
        for (const char *name : {"a", "b"})
            m_server.query(QStringLiteral("CREATE DATABASE ") + QLatin1String(name));
    }
    void makeTab()
    {
        m_world = std::make_unique<TestServices>();
        m_profile = m_world->addProfile(QStringLiteral("home"), m_server.url()).id;
        m_tab = std::make_unique<WriteTab>(m_world->services);
        m_tab->setTarget(m_profile, QStringLiteral("a"));
        m_tab->resize(900, 600);
        m_tab->show();
    }
    void dropTab()
    {
        m_tab.reset();
        m_world.reset();
    }

    bool becomesIdle() const
    {
        return QTest::qWaitFor([this] { return !m_tab->isRunning(); }, patienceMs);
    }
    qint64 count(const QString &what = QStringLiteral("m"), const QString &database = QStringLiteral("a")) const
    {
        return m_server.count(QStringLiteral("SELECT count(f) FROM ") + what, database);
    }

    InfluxdServer m_server;
    std::unique_ptr<TestServices> m_world;
    std::unique_ptr<WriteTab> m_tab;
    QString m_profile;
};

} // namespace penstock
