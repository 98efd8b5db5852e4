// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/influxdserver.h"
#include "tests/support/patience.h"
#include "tests/ui/common/testservices.h"
#include "ui/answer/editsbar.h"
#include "ui/answer/pointedits.h"
#include "ui/answer/resultview.h"
#include "ui/common/messagebar.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/query/queryeditor.h"
#include "ui/query/querytab.h"
#include "ui/query/querytabs.h"
#include "ui/results/resulttableview.h"

#include <QAction>
#include <QPointer>
#include <QPushButton>
#include <QTest>

#include <memory>

using namespace penstock;

/// Changes of points that nobody has sent or discarded go neither with their tab nor with the window.
class StagedChangesTest final : public QObject
{
    Q_OBJECT

    InfluxdServer m_server;
    std::unique_ptr<TestServices> m_test;
    std::unique_ptr<MainWindow> m_window;

    QueryTabs &tabs() const { return *m_window->findChild<QueryTabs *>(); }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
        m_server.query(QStringLiteral("CREATE DATABASE plant"));
        QCOMPARE(m_server.write(QStringLiteral("plant"), "climate,room=roof temperature=21.5 1700000000000000001\n"),
                 204);
    }

    void init()
    {
        m_test = std::make_unique<TestServices>();
        const Profile home = m_test->addProfile(QStringLiteral("home"), m_server.url());
        m_window = std::make_unique<MainWindow>(m_test->services);
        m_window->show();
        m_window->openStatement(home.id, QStringLiteral("plant"), QStringLiteral("SELECT * FROM climate"), true);
        QTRY_VERIFY_WITH_TIMEOUT(tabs().currentTab()->results()->tableView()->model()->rowCount() == 1, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!tabs().currentTab()->isRunning(), patienceMs);
    }

    void cleanup()
    {
        m_window.reset();
        m_test.reset();
    }

    void keepTheirTabAndTheWindow()
    {
        const QPointer<QueryTab> tab = tabs().currentTab();
        ResultView &results = *tab->results();
        results.tableView()->setCurrent({0, 0});
        results.edits()->deleteAction()->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(results.edits()->staged() && !results.edits()->staged()->isEmpty(), patienceMs);
        tabs().newTab();
        QVERIFY(tabs().currentTab() != tab);
        const int count = tabs().count();

        tabs().closeTab(tabs().indexOf(tab));
        QVERIFY(tab);
        QCOMPARE(tabs().count(), count);
        QCOMPARE(tabs().currentTab(), tab.data());
        QVERIFY2(results.message().text().contains(u"have not been sent"), qPrintable(results.message().text()));
        QCOMPARE(results.edits()->staged()->count(), std::size_t(1));

        tabs().setCurrentIndex(tabs().count() - 1 - tabs().indexOf(tab));
        QVERIFY(!m_window->close());
        QVERIFY(m_window->isVisible());
        QCOMPARE(tabs().currentTab(), tab.data());

        results.editsBar()->discardButton()->click();
        tabs().closeTab(tabs().indexOf(tab));
        QVERIFY(!tab);
        QVERIFY(m_window->close());
    }
};

QTEST_MAIN(StagedChangesTest)
#include "stagedchanges_test.moc"
