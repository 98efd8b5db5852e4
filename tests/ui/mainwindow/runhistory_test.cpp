// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/influxdserver.h"
#include "tests/support/patience.h"
#include "tests/ui/common/testservices.h"
#include "tests/ui/mainwindow/actingperson.h"
#include "ui/answer/resultview.h"
#include "ui/common/controlmanners.h"
#include "ui/common/messagebar.h"
#include "ui/mainwindow/palette/commandpalette.h"
#include "ui/query/history/historydock.h"
#include "ui/query/history/historymodel.h"
#include "ui/query/queryeditor.h"
#include "ui/query/querytab.h"
#include "ui/query/querytabs.h"

#include <QDirIterator>
#include <QFile>
#include <QListView>
#include <QTest>

#include <memory>

namespace penstock {

/// What is run in the window is in the history, with where and how it went and without passwords, and comes back from
/// there by keys alone, as a text that nobody has run.
class RunHistoryTest final : public ActingPerson
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void eachRunIsKept_data();
    void eachRunIsKept();
    void passwordsAreInNoFile_data();
    void passwordsAreInNoFile();
    void isFoundStarredAndOpenedByKeys();
    void isFoundByThePalette();
    void aConnectionThatIsGoneIsSaid();

private:
    QueryTabs &tabs() const { return *m_window->findChild<QueryTabs *>(); }
    QueryTab &tab() const { return *tabs().currentTab(); }
    QueryHistory &history() const { return m_test->workspace.history; }
    QListView &list() const { return *m_window->findChild<HistoryDock *>()->findChild<QListView *>(); }
    void run(const QString &text)
    {
        tab().editor()->setPlainText(text);
        press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(tabs().currentWork()->isRunning() || !history().runs().empty(), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!tabs().currentWork()->isRunning(), patienceMs);
    }
    void choose(const QString &typed)
    {
        press(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(opened<CommandPalette>(), patienceMs);
        const QPointer<CommandPalette> palette = opened<CommandPalette>();
        type(typed);
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!palette, patienceMs);
        m_window->activateWindow(); // as a window manager does
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isActiveWindow(), patienceMs);
    }
    QString said() const
    {
        QStringList texts;
        for (const auto *bar : tab().findChildren<MessageBar *>())
            texts += bar->isVisible() ? bar->text() : QString();
        return texts.join(u' ');
    }

    std::unique_ptr<ControlManners> m_manners;
    InfluxdServer m_server;
    std::unique_ptr<TestServices> m_test;
    Profile m_home;
};

void RunHistoryTest::initTestCase()
{
    m_manners = std::make_unique<ControlManners>(*qApp);
    QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
    m_server.query(QStringLiteral("CREATE DATABASE plant"));
    QCOMPARE(m_server.write(QStringLiteral("plant"), "sensors v=1 1\nsensors v=2 2\nsensors v=3 3\n"), 204);
}

void RunHistoryTest::init()
{
    m_test = std::make_unique<TestServices>();
    m_home = m_test->addProfile(QStringLiteral("home"), m_server.url());
    m_window = std::make_unique<MainWindow>(m_test->services);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->openConnection(m_home.id, QStringLiteral("plant"));
    QTRY_COMPARE_WITH_TIMEOUT(m_test->sessions.find(m_home.id)->state(), Session::State::Open, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(tab().editor()->hasFocus(), patienceMs);
}

void RunHistoryTest::cleanup()
{
    m_window.reset();
    m_test.reset();
}

void RunHistoryTest::eachRunIsKept_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<int>("rows");
    QTest::addColumn<QString>("error"); ///< a part of it; empty: it went well
    QTest::newRow("rows") << QStringLiteral("SELECT v FROM sensors") << 3 << QString();
    QTest::newRow("no rows") << QStringLiteral("SELECT v FROM nothing") << 0 << QString();
    QTest::newRow("refused") << QStringLiteral("SELECT FROM WHERE") << 0 << QStringLiteral("found FROM");
    QTest::newRow("one of two refused") << QStringLiteral("SELECT v FROM sensors; SELECT v FROM \"nowhere\".\"b\".c")
                                        << 3 << QStringLiteral("1 of 2");
}

void RunHistoryTest::eachRunIsKept()
{
    QFETCH(const QString, statement);
    QFETCH(const int, rows);
    QFETCH(const QString, error);
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    run(statement);
    QTRY_COMPARE_WITH_TIMEOUT(history().runs().size(), std::size_t(1), patienceMs);
    const PastRun past = history().runs().front();
    QCOMPARE(past.text, statement);
    QCOMPARE(past.profileId, m_home.id);
    QCOMPARE(past.connection, QStringLiteral("home"));
    QCOMPARE(past.database, QStringLiteral("plant"));
    QCOMPARE(past.rows, quint64(rows));
    QVERIFY2(error.isEmpty() ? past.error.isEmpty() : past.error.contains(error), qPrintable(past.error));
    QVERIFY(past.elapsed >= 0 && past.elapsed <= QDateTime::currentMSecsSinceEpoch() - before + 1);
    QVERIFY(past.started >= before - 1'000);
    // It is there in the next run of the program.
    m_test->workspace.flush();
    const QueryHistory next(m_test->folder.filePath(QStringLiteral("history.json")));
    QCOMPARE(next.runs().size(), std::size_t(1));
    QCOMPARE(next.runs().front(), past);
}

void RunHistoryTest::passwordsAreInNoFile_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("a new user") << QStringLiteral("CREATE USER bob WITH PASSWORD 'S3cretWord'");
    QTest::newRow("a new password") << QStringLiteral("SET PASSWORD FOR bob = 'S3cretWord'");
    QTest::newRow("one that fails") << QStringLiteral("SET PASSWORD FOR nobody = 'S3cretWord'");
    QTest::newRow("one that is not understood")
        << QStringLiteral("CREATE USER bob WITH PASSWORD 'S3cretWord' AND MORE");
    QTest::newRow("one without an end") << QStringLiteral("CREATE USER bob WITH PASSWORD 'S3cretWord");
    QTest::newRow("among others") << QStringLiteral("SHOW DATABASES; CREATE USER eve WITH PASSWORD 'S3cretWord'");
}

void RunHistoryTest::passwordsAreInNoFile()
{
    QFETCH(const QString, statement);
    run(statement);
    QTRY_COMPARE_WITH_TIMEOUT(history().runs().size(), std::size_t(1), patienceMs);
    QVERIFY2(!history().runs().front().text.contains(QStringLiteral("S3cretWord")), "kept");
    QVERIFY2(!history().runs().front().error.contains(QStringLiteral("S3cretWord")), "kept in its error");
    tabs().save();
    m_test->workspace.flush();
    int files = 0;
    for (QDirIterator walk(m_test->folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
         walk.hasNext();) {
        QFile file(walk.next());
        if (!file.open(QIODevice::ReadOnly))
            continue; // such as one that was only there to be renamed
        ++files;
        QVERIFY2(!file.readAll().contains("S3cretWord"), qPrintable(file.fileName()));
    }
    QVERIFY(files >= 3); // the history, a tab, and the order of the tabs
}

void RunHistoryTest::isFoundStarredAndOpenedByKeys()
{
    run(QStringLiteral("SELECT v FROM sensors"));
    run(QStringLiteral("SHOW MEASUREMENTS"));
    run(QStringLiteral("SHOW DATABASES"));
    QTRY_COMPARE_WITH_TIMEOUT(history().runs().size(), std::size_t(3), patienceMs);
    choose(QStringLiteral("History"));
    const auto *dock = m_window->findChild<HistoryDock *>();
    QTRY_VERIFY_WITH_TIMEOUT(isIn(dock) && qobject_cast<QLineEdit *>(focus()), patienceMs);
    type(QStringLiteral("sensors"));
    QTRY_COMPARE_WITH_TIMEOUT(list().model()->rowCount(), 1, patienceMs);
    for (int i = 0; i < 5 && !list().hasFocus(); ++i)
        press(Qt::Key_Tab);
    QVERIFY(list().hasFocus());
    press(Qt::Key_Down);
    QCOMPARE(list().currentIndex().row(), 0);
    press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(list().model()->index(0, 0).data(HistoryModel::StarredRole).toBool(), patienceMs);
    QVERIFY(history().runs()[2].isStarred);
    const int before = tabs().count();
    press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(tabs().count(), before + 1, patienceMs);
    QCOMPARE(tab().editor()->toPlainText(), QStringLiteral("SELECT v FROM sensors"));
    QCOMPARE(tab().database(), QStringLiteral("plant"));
    QCOMPARE(tab().profileId(), m_home.id);
    QVERIFY(tab().editor()->hasFocus());
    QVERIFY(!tabs().currentWork()->isRunning());
    QCOMPARE(history().runs().size(), std::size_t(3));
}

/// The same text that was run at two places is there for each of them.
void RunHistoryTest::isFoundByThePalette()
{
    m_server.query(QStringLiteral("CREATE DATABASE other"));
    run(QStringLiteral("SELECT v FROM sensors"));
    QTRY_COMPARE_WITH_TIMEOUT(history().runs().size(), std::size_t(1), patienceMs);
    tabs().setTarget(m_home.id, QStringLiteral("other"));
    run(QStringLiteral("SELECT v FROM sensors"));
    run(QStringLiteral("SELECT v FROM sensors"));
    QTRY_COMPARE_WITH_TIMEOUT(history().runs().size(), std::size_t(3), patienceMs);
    const int before = tabs().count();
    choose(QStringLiteral("SELECT v FROM sensors (home · plant)"));
    QTRY_COMPARE_WITH_TIMEOUT(tabs().count(), before + 1, patienceMs);
    QCOMPARE(tab().editor()->toPlainText(), QStringLiteral("SELECT v FROM sensors"));
    QCOMPARE(tab().database(), QStringLiteral("plant"));
    QVERIFY(!tabs().currentWork()->isRunning());
    QCOMPARE(history().runs().size(), std::size_t(3));
}

void RunHistoryTest::aConnectionThatIsGoneIsSaid()
{
    history().add({.started = 1,
                   .profileId = QStringLiteral("of-long-ago"),
                   .connection = QStringLiteral("the old plant"),
                   .database = QStringLiteral("plant"),
                   .text = QStringLiteral("DROP MEASUREMENT sensors")});
    choose(QStringLiteral("drop measurement sensors"));
    QTRY_COMPARE_WITH_TIMEOUT(tab().editor()->toPlainText(), QStringLiteral("DROP MEASUREMENT sensors"), patienceMs);
    QVERIFY2(said().contains(QStringLiteral("the old plant")), qPrintable(said()));
    QVERIFY(!tabs().currentWork()->isRunning());
}

} // namespace penstock

QTEST_MAIN(penstock::RunHistoryTest)
#include "runhistory_test.moc"
