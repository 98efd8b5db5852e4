// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/queryrun.h"
#include "tests/core/client/tablerows.h"
#include "tests/support/influxdserver.h"
#include "tests/support/patience.h"
#include "tests/ui/common/testservices.h"
#include "tests/ui/explorer/explorertree.h"
#include "tests/ui/mainwindow/actingperson.h"
#include "ui/explorer/explorerdock.h"
#include "ui/explorer/explorermodel.h"
#include "ui/query/answerpane.h"
#include "ui/query/queryeditor.h"
#include "ui/query/querytab.h"
#include "ui/query/querytabs.h"

#include <QClipboard>
#include <QDropEvent>
#include <QMimeData>
#include <QPointer>
#include <QTest>
#include <QTreeView>

#include <memory>

namespace penstock {

/// What somebody does with the rows of the explorer, in the window and with a real server whose data is before 1970, of
/// these days and in the future. No other tab than the one it is for notices.
class ExplorerTasksTest final : public ActingPerson
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void aTaskAnswers_data();
    void aTaskAnswers();
    void aNewQueryIsNotRun();
    void aQueryElsewhereHasItsTarget();
    void namesAreCopiedQuoted();
    void aDropThatIsNotMeant();
    void clicksLeaveOtherTabsAlone();
    void namesAreDraggedIntoTheText_data();
    void namesAreDraggedIntoTheText();

private:
    QueryTabs &tabs() const { return *m_window->findChild<QueryTabs *>(); }
    QueryTab &tab() const { return *tabs().currentTab(); }
    QTreeView &tree() const { return m_tree->tree(); }
    QStringList rows() const
    {
        const QueryRun *run = tab().findChild<AnswerPane *>()->lastRun();
        return run ? rowsOf(run->feed().result()) : QStringList();
    }
    /// The tab of the beginning is as it was.
    bool isFirstAsItWas() const
    {
        return m_first && m_first->profileId() == m_home.id && m_first->database() == QStringLiteral("other") &&
               m_first->editor()->toPlainText() == QStringLiteral("SHOW MEASUREMENTS");
    }

    InfluxdServer m_server;
    std::unique_ptr<TestServices> m_test;
    std::unique_ptr<ExplorerTree> m_tree;
    QPointer<QueryTab> m_first;
    Profile m_home;
};

void ExplorerTasksTest::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
    m_server.query(QStringLiteral("CREATE DATABASE other"));
    m_server.query(QStringLiteral("CREATE DATABASE plant"));
    QCOMPARE(m_server.write(QStringLiteral("plant"), "m,host=it's v=1 -473385600000000000\n"
                                                     "m,host=now v=2 1704067200000000000\n"
                                                     "m,host=future v=3 7258118400000000000\n"
                                                     "odd\\ \"one\" v=1 1\n"),
             204);
}

void ExplorerTasksTest::init()
{
    m_test = std::make_unique<TestServices>();
    m_home = m_test->addProfile(QStringLiteral("home"), m_server.url());
    m_window = std::make_unique<MainWindow>(m_test->services);
    m_window->resize(1366, 768);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->openConnection(m_home.id, QStringLiteral("other"));
    m_first = tabs().currentTab();
    m_first->editor()->setPlainText(QStringLiteral("SHOW MEASUREMENTS"));
    m_tree = std::make_unique<ExplorerTree>(*m_window->findChild<ExplorerDock *>());
    // It is shown in the explorer, which is then at rest.
    QTRY_COMPARE(tree().currentIndex().data().toString(), QStringLiteral("other"));
    const auto isEmptyShown = [this] {
        const QModelIndex note = tree().model()->index(0, 0, m_tree->row(QStringLiteral("home/other")));
        return ExplorerModel::kind(note) == ExplorerNode::Kind::Nothing;
    };
    QTRY_VERIFY(isEmptyShown());
}

void ExplorerTasksTest::cleanup()
{
    m_tree.reset();
    m_window.reset();
    m_test.reset();
}

void ExplorerTasksTest::aTaskAnswers_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QStringList>("answer"); ///< each is a part of its row
    const QString measurement = QStringLiteral("home/plant/m");
    const QString past = QStringLiteral("1955-01-01T00:00:00");
    const QString future = QStringLiteral("2200-01-01T00:00:00");
    QTest::newRow("preview") << measurement << "Show first rows" << R"(SELECT * FROM "m" LIMIT 1000)"
                             << QStringList{past, QStringLiteral("2024-01-01T00:00:00"), future};
    QTest::newRow("description") << measurement << "Describe" << R"(SHOW FIELD KEYS FROM "m"; SHOW TAG KEYS FROM "m")"
                                 << QStringList{QStringLiteral("float"), QStringLiteral("host")};
    QTest::newRow("time span")
        << measurement << "Show time span"
        << R"(SELECT * FROM "m" ORDER BY time LIMIT 1; SELECT * FROM "m" ORDER BY time DESC LIMIT 1)"
        << QStringList{past, future};
    QTest::newRow("time span of a field")
        << measurement + QStringLiteral("/v") << "Show time span"
        << R"(SELECT "v" FROM "m" ORDER BY time LIMIT 1; SELECT "v" FROM "m" ORDER BY time DESC LIMIT 1)"
        << QStringList{past, future};
    QTest::newRow("series") << measurement << "Show series" << R"(SHOW SERIES FROM "m")"
                            << QStringList{QStringLiteral("m,host=future"), QStringLiteral("m,host=it's"),
                                           QStringLiteral("m,host=now")};
    QTest::newRow("number of series") << QStringLiteral("home/plant") << "Count series" << "SHOW SERIES CARDINALITY"
                                      << QStringList{QStringLiteral("4")};
    QTest::newRow("number of values") << measurement + QStringLiteral("/host") << "Count values"
                                      << R"(SHOW TAG VALUES EXACT CARDINALITY FROM "m" WITH KEY = "host")"
                                      << QStringList{QStringLiteral("3")};
}

void ExplorerTasksTest::aTaskAnswers()
{
    QFETCH(const QString, path);
    QFETCH(const QString, entry);
    QFETCH(const QString, statement);
    QFETCH(const QStringList, answer);
    m_tree->choose(path, entry);
    QTRY_COMPARE(tabs().count(), 2);
    QCOMPARE(tab().editor()->toPlainText(), statement);
    QCOMPARE(tab().profileId(), m_home.id);
    QCOMPARE(tab().database(), QStringLiteral("plant"));
    QTRY_VERIFY(!tab().isRunning() && !rows().isEmpty());
    const QStringList found = rows();
    QVERIFY2(found.size() == answer.size(), qPrintable(found.join(u'\n')));
    for (qsizetype row = 0; row < answer.size(); ++row)
        QVERIFY2(found.at(row).contains(answer.at(row)), qPrintable(found.at(row)));
    QVERIFY(isFirstAsItWas());
}

void ExplorerTasksTest::aNewQueryIsNotRun()
{
    m_tree->choose(QStringLiteral("home/plant/m"), QStringLiteral("New query"));
    QTRY_COMPARE(tabs().count(), 2);
    QCOMPARE(tab().editor()->toPlainText(), QStringLiteral("SELECT * FROM \"m\" LIMIT 1000"));
    QVERIFY(!tab().isRunning());
    QVERIFY(!tab().findChild<AnswerPane *>()->lastRun());
    QTRY_COMPARE(focus(), tab().editor());
    press(Qt::Key_F5);
    QTRY_COMPARE(rows().size(), 3);
    QVERIFY(isFirstAsItWas());
}

void ExplorerTasksTest::aQueryElsewhereHasItsTarget()
{
    m_tree->choose(QStringLiteral("home/plant"), QStringLiteral("New query here"));
    QTRY_COMPARE(tabs().count(), 2);
    QVERIFY(tab().isBlank());
    QCOMPARE(tab().database(), QStringLiteral("plant"));
    QVERIFY(isFirstAsItWas());
    // And the one that is worked in goes elsewhere when it is told to.
    m_tree->choose(QStringLiteral("home/other"), QStringLiteral("Use for the current query"));
    QTRY_COMPARE(tab().database(), QStringLiteral("other"));
    QCOMPARE(tabs().count(), 2);
}

void ExplorerTasksTest::namesAreCopiedQuoted()
{
    m_tree->choose(QStringLiteral("home/plant/odd \"one\""), QStringLiteral("Copy quoted name"));
    QTRY_COMPARE(QApplication::clipboard()->text(), QStringLiteral("\"odd \\\"one\\\"\""));
    m_tree->choose(QStringLiteral("home/plant/m/host/it's"), QStringLiteral("Copy quoted name"));
    QTRY_COMPARE(QApplication::clipboard()->text(), QStringLiteral("'it\\'s'"));
    m_tree->choose(QStringLiteral("home/plant/odd \"one\""), QStringLiteral("Copy name"));
    QTRY_COMPARE(QApplication::clipboard()->text(), QStringLiteral("odd \"one\""));
    QCOMPARE(tabs().count(), 1);
}

void ExplorerTasksTest::aDropThatIsNotMeant()
{
    m_tree->choose(QStringLiteral("home/plant"), QStringLiteral("Drop database…"));
    QTRY_COMPARE(tabs().count(), 2);
    QCOMPARE(tab().editor()->toPlainText(), QStringLiteral("DROP DATABASE \"plant\""));
    const auto question = [this] {
        for (QAbstractButton *one : tab().findChildren<QAbstractButton *>()) {
            if (one->isVisible() && one->text().remove(u'&').startsWith(QStringLiteral("DROP DATABASE")))
                return one;
        }
        return static_cast<QAbstractButton *>(nullptr);
    };
    QTRY_VERIFY(question());
    QVERIFY2(question()->text().contains(QStringLiteral("home")), qPrintable(question()->text())); // on which server
    QVERIFY(!tab().isRunning());
    tabs().closeCurrent(); // nobody has answered
    QTRY_COMPARE(tabs().count(), 1);
    QVERIFY(m_server.query(QStringLiteral("SHOW DATABASES")).contains("plant"));
    QVERIFY(isFirstAsItWas());
}

void ExplorerTasksTest::clicksLeaveOtherTabsAlone()
{
    for (const char *path : {"home", "home/plant", "home/plant/m", "home/plant/m/host", "home/plant/m/host/now",
                             "home/plant/m/v", "home/other"}) {
        const QPoint at = m_tree->placeOf(QString::fromLatin1(path));
        QTest::mouseClick(tree().viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(tabs().count(), 1);
        QVERIFY2(isFirstAsItWas(), path);
    }
    const QPoint at = m_tree->placeOf(QStringLiteral("home/plant/m"));
    QTest::mouseClick(tree().viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(tree().viewport(), Qt::LeftButton, {}, at);
    QTRY_COMPARE(tabs().count(), 2);
    QTRY_COMPARE(rows().size(), 3);
    QVERIFY(isFirstAsItWas());
    QVERIFY(!m_first->findChild<AnswerPane *>()->lastRun());
}

void ExplorerTasksTest::namesAreDraggedIntoTheText_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::newRow("measurement") << R"(home/plant/odd "one")" << R"("odd \"one\"")";
    QTest::newRow("field") << "home/plant/m/v" << R"("v")";
    QTest::newRow("tag") << "home/plant/m/host" << R"("host")";
    QTest::newRow("value") << "home/plant/m/host/it's" << R"('it\'s')";
}

void ExplorerTasksTest::namesAreDraggedIntoTheText()
{
    QFETCH(const QString, path);
    QFETCH(const QString, text);
    m_tree->open(path);
    const std::unique_ptr<QMimeData> data(tree().model()->mimeData({tree().currentIndex()}));
    QVERIFY(data);
    QWidget *const page = tab().editor()->viewport();
    const QPoint end = tab().editor()->cursorRect().center() + QPoint(400, 0); // behind the text
    QDragEnterEvent enter(end, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(page, &enter);
    QVERIFY(enter.isAccepted());
    QDragMoveEvent move(end, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(page, &move);
    QDropEvent drop(end, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(page, &drop);
    QTRY_COMPARE(tab().editor()->toPlainText(), QStringLiteral("SHOW MEASUREMENTS") + text);
    QCOMPARE(tab().database(), QStringLiteral("other"));
}

} // namespace penstock

QTEST_MAIN(penstock::ExplorerTasksTest)
#include "explorertasks_test.moc"
