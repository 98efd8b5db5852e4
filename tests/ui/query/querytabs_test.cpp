// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gapmeter.h"
#include "tests/support/influxdserver.h"
#include "tests/support/patience.h"
#include "tests/ui/common/testservices.h"
#include "ui/answer/resultview.h"
#include "ui/common/messagebar.h"
#include "ui/query/budgetbar.h"
#include "ui/query/queryeditor.h"
#include "ui/query/querytab.h"
#include "ui/query/querytabs.h"
#include "ui/results/resulttableview.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace penstock;

namespace {

constexpr int manyRows = 300'000;

const GridModel &rowsOf(const QueryTab &tab)
{
    return *tab.results()->tableView()->model();
}

bool messageShown(const QWidget &tab, const QString &part)
{
    for (const MessageBar *bar : tab.findChildren<MessageBar *>()) {
        for (const QLabel *label : bar->findChildren<QLabel *>()) {
            if (bar->isVisible() && label->text().contains(part))
                return true;
        }
    }
    return false;
}

} // namespace

class QueryTabsTest final : public QObject
{
    Q_OBJECT

    InfluxdServer m_server;
    std::unique_ptr<TestServices> m_world;
    std::unique_ptr<QueryTabs> m_tabs;
    QString m_profile;

    void makeTabs()
    {
        m_tabs = std::make_unique<QueryTabs>(m_world->services);
        m_tabs->resize(1000, 700);
        m_tabs->show();
    }

    /// Until it has ended.
    void runInAnotherTab(const QString &statement, int rows)
    {
        QueryTab other(m_world->services);
        other.setTarget(m_profile, QStringLiteral("telemetry"));
        other.editor()->setPlainText(statement);
        other.run();
        QTRY_VERIFY(!other.isRunning());
        QCOMPARE(rowsOf(other).rowCount(), rows);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
        m_server.query(QStringLiteral("CREATE DATABASE telemetry"));
        QByteArray lines;
        for (int i = 0; i < manyRows; ++i) {
            lines += "sensors,host=host" + QByteArray::number(i % 10) + " cpu=" + QByteArray::number(i % 100) +
                     ",n=" + QByteArray::number(i) + "i " + QByteArray::number(1'704'067'200'000'000'000 + i) + '\n';
            if (lines.size() > 4'000'000) {
                QCOMPARE(m_server.write(QStringLiteral("telemetry"), lines), 204);
                lines.clear();
            }
        }
        QCOMPARE(m_server.write(QStringLiteral("telemetry"), lines), 204);
    }

    void init()
    {
        m_world = std::make_unique<TestServices>();
        m_profile = m_world->addProfile(QStringLiteral("home"), m_server.url()).id;
        makeTabs();
    }

    void cleanup()
    {
        m_tabs.reset();
        m_world.reset();
    }

    void runsAndSaysHowItWent()
    {
        QSignalSpy running(m_tabs.get(), &QueryTabs::runningChanged);
        QSignalSpy status(m_tabs.get(), &QueryTabs::statusChanged);
        m_tabs->openStatement(m_profile, QStringLiteral("telemetry"),
                              QStringLiteral("SELECT * FROM sensors LIMIT 25000"), true);
        QVERIFY(m_tabs->currentWork()->isRunning());
        QTRY_VERIFY(!m_tabs->currentWork()->isRunning());
        QCOMPARE(rowsOf(*m_tabs->currentTab()).rowCount(), 25'000);
        QCOMPARE(rowsOf(*m_tabs->currentTab()).shownText(1, rowsOf(*m_tabs->currentTab()).columns().front()),
                 QStringLiteral("2024-01-01T00:00:00.000000001Z"));
        QCOMPARE(running.last()[0].toBool(), false);
        const QString text = status.last()[0].toString();
        QVERIFY2(text.startsWith(QStringLiteral("home · telemetry · 25,000 rows · first row ")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("last row ")), qPrintable(text));
        // The empty tab was used for it.
        QCOMPARE(m_tabs->count(), 1);
    }

    void stopsInTheMiddle()
    {
        m_tabs->openStatement(m_profile, QStringLiteral("telemetry"), QStringLiteral("SELECT * FROM sensors"), true);
        QueryTab *tab = m_tabs->currentTab();
        QTRY_VERIFY(rowsOf(*tab).rowCount() > 0);
        m_tabs->stopCurrent();
        QTRY_VERIFY(!tab->isRunning());
        const qint64 rows = rowsOf(*tab).rowCount();
        QVERIFY2(rows > 0 && rows < manyRows, qPrintable(QString::number(rows)));
        QVERIFY(tab->status().endsWith(QStringLiteral("stopped")));
        // The connection is as good as before.
        tab->editor()->setPlainText(QStringLiteral("SHOW MEASUREMENTS"));
        m_tabs->runCurrent();
        QTRY_VERIFY(!tab->isRunning());
        QCOMPARE(rowsOf(*tab).rowCount(), 1);
    }

    void errorIsShownInPlace()
    {
        m_tabs->openStatement(m_profile, QStringLiteral("telemetry"), QStringLiteral("SELECT FROM"), true);
        QTRY_VERIFY(!m_tabs->currentWork()->isRunning());
        QVERIFY(messageShown(*m_tabs, QStringLiteral("error parsing query")) ||
                messageShown(*m_tabs, QStringLiteral("parsing")));
    }

    void twoStatementsTwoTables()
    {
        m_tabs->openStatement(m_profile, QStringLiteral("telemetry"),
                              QStringLiteral("SELECT cpu FROM sensors LIMIT 3; SHOW TAG VALUES WITH KEY = host"), true);
        QueryTab *tab = m_tabs->currentTab();
        QTRY_VERIFY(!tab->isRunning());
        auto *chooser = tab->results()->findChild<QComboBox *>();
        QCOMPARE(chooser->count(), 2);
        QVERIFY(chooser->itemData(0, Qt::ToolTipRole).toString().contains(QStringLiteral("SELECT cpu")));
        QCOMPARE(rowsOf(*tab).rowCount(), 3);
        QTest::keyClick(chooser, Qt::Key_Down);
        QCOMPARE(rowsOf(*tab).rowCount(), 10);
    }

    void runsOnlyTheStatementAtTheCaret()
    {
        QueryTab *tab = m_tabs->currentTab();
        m_tabs->setTarget(m_profile, QStringLiteral("telemetry"));
        tab->editor()->setPlainText(QStringLiteral("SELECT cpu FROM sensors LIMIT 3;\nDROP DATABASE telemetry"));
        tab->editor()->moveCursor(QTextCursor::Start);
        m_tabs->runCurrent();
        QTRY_VERIFY(!tab->isRunning());
        QCOMPARE(rowsOf(*tab).rowCount(), 3);
        QVERIFY(m_server.query(QStringLiteral("SHOW DATABASES")).contains("telemetry"));
    }

    void noRows()
    {
        m_tabs->openStatement(m_profile, QStringLiteral("telemetry"), QStringLiteral("SELECT * FROM nothing"), true);
        QTRY_VERIFY(!m_tabs->currentWork()->isRunning());
        bool said = false;
        for (const QLabel *label : m_tabs->findChildren<QLabel *>())
            said = said || (label->isVisible() && label->text().contains(QStringLiteral("answered with no rows")));
        QVERIFY(said);
    }

    void refusedConnectionIsSaid()
    {
        const Profile profile =
            m_world->addProfile(QStringLiteral("nowhere"), QUrl(QStringLiteral("http://127.0.0.1:1")));
        m_tabs->openStatement(profile.id, {}, QStringLiteral("SHOW DATABASES"), true);
        QTRY_VERIFY(!m_tabs->currentWork()->isRunning());
        QVERIFY(m_tabs->currentTab()->status().endsWith(QStringLiteral("failed")));
        QVERIFY(messageShown(*m_tabs, QString()));
    }

    /// From a real server: first rows early, and the window answers while the rest arrives.
    void staysAliveWhileRowsStream()
    {
        GapMeter meter;
        m_tabs->openStatement(m_profile, QStringLiteral("telemetry"), QStringLiteral("SELECT * FROM sensors"), true);
        QueryTab *tab = m_tabs->currentTab();
        QTRY_VERIFY(rowsOf(*tab).rowCount() > 0);
        QVERIFY(tab->isRunning());
        QTRY_VERIFY(!tab->isRunning());
        QCOMPARE(rowsOf(*tab).rowCount(), manyRows);
        sayGap("streaming from influxd", meter);
    }

    void asksWhenTheAnswerIsTooLarge()
    {
        QueryTab *tab = m_tabs->currentTab();
        m_world->chunks->setBudget(200'000);
        tab->setTarget(m_profile, QStringLiteral("telemetry"));
        tab->editor()->setPlainText(QStringLiteral("SELECT * FROM sensors"));
        tab->run();
        auto *bar = tab->findChild<BudgetBar *>();
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(tab->isRunning());
        QVERIFY2(tab->status().contains(QStringLiteral("of 195.3 KiB of memory")), qPrintable(tab->status()));
        QVERIFY(bar->findChild<QLabel *>()->text().contains(QStringLiteral("of 195.3 KiB that they may")));
        // The server waits: what was under way arrives, then nothing more, while another query gets all its rows.
        m_world->chunks->setBudget(ChunkStore::usualBudget());
        runInAnotherTab(QStringLiteral("SELECT * FROM sensors"), manyRows);
        const qint64 rows = rowsOf(*tab).rowCount();
        QVERIFY(rows < manyRows);
        runInAnotherTab(QStringLiteral("SELECT * FROM sensors LIMIT 30000"), 30'000);
        QCOMPARE(rowsOf(*tab).rowCount(), rows);
        m_world->chunks->setBudget(1'000'000);
        bar->findChildren<QPushButton *>()[0]->click(); // go on: it is not asked again, and gets all rows
        QTRY_VERIFY(!tab->isRunning());
        QVERIFY(!bar->isVisible());
        QCOMPARE(rowsOf(*tab).rowCount(), manyRows);
        QVERIFY(m_world->chunks->spilledBytes() > 0);
        QVERIFY2(tab->status().contains(QStringLiteral("moved to a file")), qPrintable(tab->status()));
    }

    void stopsWhenTheAnswerIsTooLarge()
    {
        QueryTab *tab = m_tabs->currentTab();
        m_world->chunks->setBudget(200'000);
        tab->setTarget(m_profile, QStringLiteral("telemetry"));
        tab->editor()->setPlainText(QStringLiteral("SELECT * FROM sensors"));
        tab->run();
        auto *bar = tab->findChild<BudgetBar *>();
        QTRY_VERIFY(bar->isVisible());
        bar->findChildren<QPushButton *>()[1]->click(); // stop here
        QTRY_VERIFY(!tab->isRunning());
        QVERIFY(rowsOf(*tab).rowCount() > 0);
        QVERIFY(rowsOf(*tab).rowCount() < manyRows);
        QCOMPARE(m_world->chunks->spilledBytes(), std::size_t(0));
    }

    void textsSurviveARestartAndDoNotRun()
    {
        m_tabs->setTarget(m_profile, QStringLiteral("telemetry"));
        m_tabs->currentTab()->editor()->setPlainText(QStringLiteral("SHOW SERIES"));
        m_tabs->newTab()->editor()->setPlainText(QStringLiteral("DROP DATABASE telemetry"));
        m_tabs->setCurrentIndex(0);
        m_tabs.reset();
        makeTabs();
        QCOMPARE(m_tabs->count(), 2);
        QCOMPARE(m_tabs->currentIndex(), 0);
        QCOMPARE(m_tabs->currentTab()->editor()->toPlainText(), QStringLiteral("SHOW SERIES"));
        QCOMPARE(m_tabs->currentTab()->profileId(), m_profile);
        QCOMPARE(m_tabs->currentTab()->database(), QStringLiteral("telemetry"));
        QCOMPARE(m_tabs->tabText(1), QStringLiteral("DROP DATABASE telemetry"));
        m_tabs->setCurrentIndex(1);
        QVERIFY(!m_tabs->currentWork()->isRunning());
        QVERIFY(m_server.query(QStringLiteral("SHOW DATABASES")).contains("telemetry"));
    }

    void closedTabsComeBack()
    {
        m_tabs->currentTab()->editor()->setPlainText(QStringLiteral("SHOW USERS"));
        QTest::mouseClick(m_tabs->tabBar(), Qt::MiddleButton, {}, m_tabs->tabBar()->tabRect(0).center());
        QCOMPARE(m_tabs->count(), 1); // never without a tab
        QVERIFY(m_tabs->currentTab()->editor()->toPlainText().isEmpty());
        m_tabs->reopenClosed();
        QCOMPARE(m_tabs->count(), 2);
        QCOMPARE(m_tabs->currentTab()->editor()->toPlainText(), QStringLiteral("SHOW USERS"));
        m_tabs->reopenClosed();
        QCOMPARE(m_tabs->count(), 2);
    }

    void closingARunningTabStopsIt()
    {
        m_tabs->openStatement(m_profile, QStringLiteral("telemetry"), QStringLiteral("SELECT * FROM sensors"), true);
        QTRY_VERIFY(rowsOf(*m_tabs->currentTab()).rowCount() > 0);
        QVERIFY(m_server.query(QStringLiteral("SHOW QUERIES")).contains("SELECT * FROM"));
        m_tabs->closeCurrent();
        QVERIFY(!m_tabs->currentWork()->isRunning());
        const PastRun &past = m_world->workspace.history.runs().front();
        QCOMPARE(past.text, QStringLiteral("SELECT * FROM sensors"));
        QCOMPARE(past.error, QStringLiteral("stopped"));
        QCOMPARE(past.profileId, m_profile);
        QVERIFY(past.rows > 0);
        // The server notices, and so does nobody else.
        QTRY_VERIFY(!m_server.query(QStringLiteral("SHOW QUERIES")).contains("SELECT * FROM"));
    }

    /// The history has where it ran, wherever the tab goes by its end.
    void theTargetChangesWhileItRuns()
    {
        const QString other = m_world->addProfile(QStringLiteral("elsewhere"), m_server.url()).id;
        m_tabs->openStatement(m_profile, QStringLiteral("telemetry"), QStringLiteral("SELECT * FROM sensors LIMIT 5"),
                              true);
        QVERIFY(m_tabs->currentWork()->isRunning());
        m_tabs->setTarget(other, QStringLiteral("another"));
        QTRY_VERIFY_WITH_TIMEOUT(!m_tabs->currentWork()->isRunning(), patienceMs);
        QCOMPARE(m_tabs->currentTab()->profileId(), other);
        const PastRun &past = m_world->workspace.history.runs().front();
        QCOMPARE(past.profileId, m_profile);
        QCOMPARE(past.connection, QStringLiteral("home"));
        QCOMPARE(past.database, QStringLiteral("telemetry"));
        QCOMPARE(past.rows, quint64(5));
    }

    void aClosedSessionEndsTheRun()
    {
        m_tabs->openStatement(m_profile, QStringLiteral("telemetry"), QStringLiteral("SELECT * FROM sensors"), true);
        QTRY_VERIFY(rowsOf(*m_tabs->currentTab()).rowCount() > 0);
        m_world->sessions.find(m_profile)->close();
        QTRY_VERIFY(!m_tabs->currentWork()->isRunning());
        QVERIFY(messageShown(*m_tabs, QStringLiteral("closed")));
    }
};

QTEST_MAIN(QueryTabsTest)
#include "querytabs_test.moc"
