// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/influxdserver.h"
#include "tests/ui/common/testservices.h"
#include "ui/explorer/explorermodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <memory>

namespace penstock {

/// A real server in the model of the explorer, none of whose branches are open.
class ExploredServer : public QObject
{
protected:
    using Kind = ExplorerNode::Kind;

    void startServer()
    {
        QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
        m_server.query(QStringLiteral("CREATE DATABASE telemetry"));
        m_server.query(QStringLiteral("CREATE DATABASE empty"));
        QCOMPARE(m_server.write(QStringLiteral("telemetry"),
                                "sensors,host=a,room\\ no=1 cpu=1.5,count=2i,up=true,note=\"x\" 1\n"
                                "weather,city=Kiel temp=3.5 1\n"),
                 204);
    }

    void begin()
    {
        m_test = std::make_unique<TestServices>();
        m_model = std::make_unique<ExplorerModel>(m_test->sessions);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        // From here on the tests say what is opened, and when; the tester has opened the local server's branch.
        m_tester->setUseFetchMore(false);
        QTRY_COMPARE(ExplorerModel::kind(m_model->index(0, 0, m_model->find(Profile::localId()))), Kind::Problem);
        m_profile = m_test->addProfile(QStringLiteral("home"), m_server.url());
    }

    void end()
    {
        m_tester.reset();
        m_model.reset();
        m_test.reset();
    }

    /// Opens the connection and waits for its databases.
    QModelIndex open()
    {
        const QPersistentModelIndex connection = m_model->find(m_profile.id);
        m_model->fetchMore(connection);
        [&] { QTRY_COMPARE(ExplorerModel::kind(m_model->index(0, 0, connection)), Kind::Database); }();
        return connection;
    }

    QStringList names(const QModelIndex &parent) const
    {
        QStringList result;
        for (int row = 0; row < m_model->rowCount(parent); ++row)
            result += m_model->index(row, 0, parent).data().toString();
        return result;
    }

    InfluxdServer m_server;
    std::unique_ptr<TestServices> m_test;
    std::unique_ptr<ExplorerModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    Profile m_profile;
};

} // namespace penstock
