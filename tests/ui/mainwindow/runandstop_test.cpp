// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeschema.h"
#include "tests/support/influxdserver.h"
#include "tests/ui/common/testservices.h"
#include "tests/ui/mainwindow/actingperson.h"
#include "ui/admin/adminlistmodel.h"
#include "ui/admin/adminlistpage.h"
#include "ui/admin/adminsection.h"
#include "ui/admin/adminwindow.h"
#include "ui/answer/planview.h"
#include "ui/answer/resultview.h"
#include "ui/common/messagebar.h"
#include "ui/connections/connectionsdialog.h"
#include "ui/mainwindow/targetbar.h"
#include "ui/query/queryeditor.h"
#include "ui/query/querytab.h"
#include "ui/query/querytabs.h"
#include "ui/results/resulttableview.h"

#include <QAbstractProxyModel>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QTreeView>

namespace penstock {

namespace {

/// Of ten thousand million windows one row: it goes on until it is stopped.
const QString slow =
    QStringLiteral("SELECT mean(m) FROM (SELECT mean(v) AS m FROM m WHERE time >= 1600000000s AND time "
                   "< 1700000000s GROUP BY time(10ms) fill(0))");

} // namespace

/// Running, stopping and looking at what runs, by the keys and menus of the window.
class RunAndStopTest final : public ActingPerson
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void escapeStopsHereAndOnTheServer();
    void whatRunsIsEndedInItsList();
    void theAdministrationIsThatOfTheTarget();
    void aSilentServerIsGivenUp_data();
    void aSilentServerIsGivenUp();
    void thePlanIsInTheMenu();

private:
    QueryTab &tab() const { return *m_window->findChild<QueryTabs *>()->currentTab(); }
    qint64 rows() const { return tab().results()->tableView()->model()->rowCount(); }
    QByteArray running() const { return m_server.query(QStringLiteral("SHOW QUERIES")); }
    /// What is shown in the tab, for whoever looks why it does not go on.
    QString said() const
    {
        QStringList texts{tab().status()};
        for (const auto *bar : tab().findChildren<MessageBar *>()) {
            if (bar->isVisible())
                texts += bar->text();
        }
        return texts.join(u'\n');
    }
    void connectTo(const QString &profile, const QString &database)
    {
        m_window->openConnection(profile, database);
        QTRY_COMPARE_WITH_TIMEOUT(m_test->sessions.find(profile)->state(), Session::State::Open, patienceMs);
        tab().editor()->setFocus();
        QTRY_COMPARE_WITH_TIMEOUT(focus(), tab().editor(), patienceMs);
    }
    /// Until the server is busy with it; who is asked whether it may run answers with yes.
    void runSlowly()
    {
        type(slow);
        press(Qt::Key_Escape); // what is offered while one types
        press(Qt::Key_F5);
        if (QAbstractButton *const yes = button(tab(), QStringLiteral("Run it all the same")))
            click(yes);
        QTRY_VERIFY2_WITH_TIMEOUT(running().contains("mean(v)"), qPrintable(said()), patienceMs);
        QVERIFY(tab().isRunning());
    }

    InfluxdServer m_server;
    std::unique_ptr<TestServices> m_test;
    QString m_home;
};

void RunAndStopTest::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
    m_server.query(QStringLiteral("CREATE DATABASE plant"));
    QCOMPARE(m_server.write(QStringLiteral("plant"), "m v=1 1600000000000000000\nm v=2 1699999999000000000\n"), 204);
}

void RunAndStopTest::init()
{
    m_test = std::make_unique<TestServices>();
    m_home = m_test->addProfile(QStringLiteral("home"), m_server.url()).id;
    m_window = std::make_unique<MainWindow>(m_test->services);
    m_window->resize(1366, 768);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void RunAndStopTest::cleanup()
{
    m_window.reset();
    m_test.reset();
}

void RunAndStopTest::escapeStopsHereAndOnTheServer()
{
    connectTo(m_home, QStringLiteral("plant"));
    runSlowly();
    press(Qt::Key_Escape);
    QVERIFY(!tab().isRunning());
    // "on the server too", or "by KILL QUERY".
    QTRY_VERIFY2_WITH_TIMEOUT(tab().status().contains(QStringLiteral("stopped, on the server")), qPrintable(said()),
                              patienceMs);
    QVERIFY2(!running().contains("mean(v)"), running().constData());
    // And the next one runs.
    press(Qt::Key_A, Qt::ControlModifier);
    type(QStringLiteral("SHOW MEASUREMENTS"));
    press(Qt::Key_F5);
    QTRY_VERIFY2_WITH_TIMEOUT(!tab().isRunning() && rows() == 1, qPrintable(said()), patienceMs);
    QVERIFY2(tab().status().contains(QStringLiteral("first row ")) &&
                 tab().status().contains(QStringLiteral("last row ")),
             qPrintable(tab().status()));
}

/// The query's own tab says that somebody has ended it.
void RunAndStopTest::whatRunsIsEndedInItsList()
{
    connectTo(m_home, QStringLiteral("plant"));
    runSlowly();
    clickInMenu(QStringLiteral("Tools"), QStringLiteral("Running queries…"));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<AdminWindow *>(), patienceMs);
    const auto *const admin = m_window->findChild<AdminWindow *>();
    QTRY_VERIFY_WITH_TIMEOUT(qobject_cast<AdminListPage *>(admin->currentPage()), patienceMs);
    const AdminSection &section = *qobject_cast<AdminListPage *>(admin->currentPage())->sections().constFirst();
    const auto row = [&section] {
        for (int i = 0; i < section.model()->rowCount(); ++i) {
            if (section.model()->value(i, {QStringLiteral("query")}).contains(QStringLiteral("mean(v)")))
                return i;
        }
        return -1;
    };
    QTRY_VERIFY_WITH_TIMEOUT(row() >= 0, patienceMs);
    const auto *const proxy = qobject_cast<QAbstractProxyModel *>(section.table()->model());
    QVERIFY(proxy);
    section.table()->selectRow(proxy->mapFromSource(section.model()->index(row(), 0)).row());
    click(section.button(AdminRequest::Kind::KillQuery));
    QTRY_VERIFY2_WITH_TIMEOUT(!tab().isRunning(), qPrintable(said()), patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(row() < 0, patienceMs);
    QVERIFY2(said().contains(QStringLiteral("killed")) || said().contains(QStringLiteral("interrupted")),
             qPrintable(said()));
}

void RunAndStopTest::theAdministrationIsThatOfTheTarget()
{
    connectTo(m_home, QStringLiteral("plant"));
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<AdminWindow *>(), patienceMs);
    const QPointer<AdminWindow> admin = m_window->findChild<AdminWindow *>();
    QVERIFY(admin->isVisible());
    QVERIFY2(admin->windowTitle().endsWith(QStringLiteral("home")), qPrintable(admin->windowTitle()));
    QTRY_VERIFY_WITH_TIMEOUT(qobject_cast<AdminListPage *>(admin->currentPage()), patienceMs);
    QCOMPARE(admin->pageList()->currentItem()->text(), QStringLiteral("Databases"));

    // Without a connection the one thing that helps is offered.
    m_test->profiles.remove(m_home);
    QTRY_VERIFY_WITH_TIMEOUT(!admin, patienceMs);
    QVERIFY(!m_window->findChild<TargetBar *>()->session());
    QVERIFY(!m_window->findChild<ConnectionsDialog *>());
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    clickInMenu(QStringLiteral("Tools"), QStringLiteral("Administration…"));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<ConnectionsDialog *>(), patienceMs);
    QVERIFY(m_window->findChild<ConnectionsDialog *>()->isVisible());
}

void RunAndStopTest::aSilentServerIsGivenUp_data()
{
    QTest::addColumn<bool>("isWhole"); // the time limit of the whole answer, else that of silence
    QTest::newRow("silence") << false;
    QTest::newRow("the whole") << true;
}

void RunAndStopTest::aSilentServerIsGivenUp()
{
    QFETCH(const bool, isWhole);
    FakeSchema silent;
    Profile profile = m_test->addProfile(QStringLiteral("silent"), silent.url());
    (isWhole ? profile.totalTimeout : profile.idleTimeout) = std::chrono::milliseconds(1'000);
    QVERIFY(m_test->profiles.save(profile));
    connectTo(profile.id, QStringLiteral("telemetry"));
    silent.answerWith({FakeAnswer::raw({}).stall()});
    tab().editor()->setPlainText(QStringLiteral("SELECT v FROM m WHERE time > 0"));
    press(Qt::Key_F5);
    QVERIFY(tab().isRunning());
    QTRY_VERIFY2_WITH_TIMEOUT(!tab().isRunning(), qPrintable(said()), patienceMs);
    QVERIFY2(tab().status().endsWith(QStringLiteral("failed")), qPrintable(said()));
    QVERIFY2(said().contains(QStringLiteral("1 s")) || said().contains(QStringLiteral("1 second")), qPrintable(said()));
    m_window.reset(); // before the server
}

void RunAndStopTest::thePlanIsInTheMenu()
{
    connectTo(m_home, QStringLiteral("plant"));
    type(QStringLiteral("SELECT v FROM m"));
    press(Qt::Key_Escape);
    const auto &plan = *tab().findChild<PlanView *>();
    for (const bool withTimes : {false, true}) {
        clickInMenu(QStringLiteral("Query"),
                    withTimes ? QStringLiteral("Explain with times") : QStringLiteral("Explain"));
        QTRY_VERIFY2_WITH_TIMEOUT(!tab().isRunning() && plan.isVisible() && plan.tree()->model()->rowCount() > 0 &&
                                      plan.tree()->isColumnHidden(1) != withTimes,
                                  qPrintable(said()), patienceMs);
    }
}

} // namespace penstock

QTEST_MAIN(penstock::RunAndStopTest)
#include "runandstop_test.moc"
