// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/schemacache.h"
#include "tests/support/influxdserver.h"
#include "tests/support/patience.h"
#include "tests/ui/common/testservices.h"
#include "ui/common/controlmanners.h"
#include "ui/explorer/explorerdock.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/targetbar.h"
#include "ui/query/queryeditor.h"
#include "ui/query/querytab.h"
#include "ui/query/querytabs.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QMenu>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QTreeView>
#include <QWheelEvent>

#include <memory>
#include <qtestspontaneevent.h>

namespace penstock {

/// What a stray click, notch or key must not do in the main window.
class AccidentsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void t4_1_aClickInTheExplorerChangesNoTarget();
    void t4_1_theExplorersCommandChangesTheTarget();
    void theExplorersDropAsksFirst();
    void t4_1_theWheelOverTheConnectionChangesNothing();
    void t4_1_aLetterInTheConnectionChangesNothing();
    void t4_2_focusStartsInTheEditor();
    void t4_2_focusGoesToTheEditorWhenATabCloses();
    void t4_2_focusGoesToTheEditorOfAnOpenedStatement_data();
    void t4_2_focusGoesToTheEditorOfAnOpenedStatement();

private:
    QueryTabs &tabs() const { return *m_window->findChild<QueryTabs *>(); }
    QTreeView &tree() const { return *m_window->findChild<ExplorerDock *>()->findChild<QTreeView *>(); }
    /// Of the tool bar: connection, database.
    QComboBox &combo(int index) const
    {
        return *m_window->findChild<TargetBar *>()->findChildren<QComboBox *>()[index];
    }
    bool editorHasFocus() const { return QApplication::focusWidget() == tabs().currentTab()->editor(); }

    std::unique_ptr<ControlManners> m_manners;
    InfluxdServer m_server;
    std::unique_ptr<TestServices> m_test;
    std::unique_ptr<MainWindow> m_window;
    Profile m_home;
    Profile m_plant;
};

void AccidentsTest::initTestCase()
{
    m_manners = std::make_unique<ControlManners>(*qApp);
    QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
    m_server.query(QStringLiteral("CREATE DATABASE finance"));
    m_server.query(QStringLiteral("CREATE DATABASE plant"));
}

void AccidentsTest::init()
{
    m_test = std::make_unique<TestServices>();
    m_home = m_test->addProfile(QStringLiteral("home"), m_server.url());
    m_plant = m_test->addProfile(QStringLiteral("plant 3"), m_server.url());
    m_window = std::make_unique<MainWindow>(m_test->services);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->openConnection(m_home.id, QStringLiteral("finance"));
    QTRY_COMPARE(tree().currentIndex().data().toString(), QStringLiteral("finance"));
    tabs().currentTab()->editor()->setPlainText(QStringLiteral("DROP MEASUREMENT conflict"));
}

void AccidentsTest::cleanup()
{
    m_window.reset();
    m_test.reset();
}

void AccidentsTest::t4_1_aClickInTheExplorerChangesNoTarget()
{
    QAbstractItemModel &model = *tree().model();
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex connection = model.index(row, 0);
        tree().scrollTo(connection);
        QTest::mouseClick(tree().viewport(), Qt::LeftButton, {}, tree().visualRect(connection).center());
        QCOMPARE(tree().currentIndex(), connection);
        for (int child = 0; child < model.rowCount(connection); ++child) {
            const QModelIndex database = model.index(child, 0, connection);
            tree().scrollTo(database);
            QTest::mouseClick(tree().viewport(), Qt::LeftButton, {}, tree().visualRect(database).center());
        }
    }
    QCOMPARE(tabs().currentTab()->profileId(), m_home.id);
    QCOMPARE(tabs().currentTab()->database(), QStringLiteral("finance"));
    QCOMPARE(combo(0).currentText(), QStringLiteral("home"));
    QCOMPARE(combo(1).currentText(), QStringLiteral("finance"));
}

void AccidentsTest::t4_1_theExplorersCommandChangesTheTarget()
{
    Q_EMIT m_window->findChild<ExplorerDock *>()->targetChosen(m_plant.id, QStringLiteral("plant"));
    QCOMPARE(tabs().currentTab()->profileId(), m_plant.id);
    QCOMPARE(tabs().currentTab()->database(), QStringLiteral("plant"));
    Q_EMIT m_window->findChild<ExplorerDock *>()->newQueryRequested(m_home.id, QStringLiteral("finance"));
    QCOMPARE(tabs().count(), 2);
    QCOMPARE(tabs().currentTab()->profileId(), m_home.id);
    QVERIFY(tabs().currentTab()->editor()->toPlainText().isEmpty());
}

/// It opens a tab of its own, and nothing is lost before somebody says so there.
void AccidentsTest::theExplorersDropAsksFirst()
{
    QCOMPARE(m_server.write(QStringLiteral("finance"), "\"odd\"\\ one v=1 1"), 204);
    const QString name = QStringLiteral("\"odd\" one");
    m_test->sessions.find(m_home.id)->schema().forget(QStringLiteral("finance"));
    QAbstractItemModel &model = *tree().model();
    const QPersistentModelIndex database = tree().currentIndex();
    tree().expand(database);
    const auto row = [&] { return model.index(0, 0, database); };
    QTRY_COMPARE(row().data().toString(), name);
    tree().setCurrentIndex(row());
    Q_EMIT tree().customContextMenuRequested(tree().visualRect(row()).center());
    auto *menu = tree().findChild<QMenu *>();
    QVERIFY(menu);
    menu->actions().constLast()->trigger();
    menu->close();
    QCOMPARE(tabs().count(), 2);
    QueryTab *tab = tabs().currentTab();
    QCOMPARE(tab->editor()->toPlainText(), QStringLiteral("DROP MEASUREMENT \"\\\"odd\\\" one\""));
    QCOMPARE(tab->database(), QStringLiteral("finance"));
    QAbstractButton *drop = nullptr;
    const auto find = [&] {
        for (QAbstractButton *button : tab->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->text().contains(QStringLiteral("DROP MEASUREMENT")))
                drop = button;
        }
        return drop != nullptr;
    };
    QTRY_VERIFY(find());
    const auto isThere = [&] {
        return m_server.query(QStringLiteral("SHOW MEASUREMENTS"), QStringLiteral("finance")).contains("odd");
    };
    QVERIFY(isThere());
    drop->click();
    QTRY_VERIFY(!isThere());
    QTRY_VERIFY(row().data().toString() != name); // the tree has noticed
}

void AccidentsTest::t4_1_theWheelOverTheConnectionChangesNothing()
{
    for (const bool focused : {false, true}) {
        if (focused)
            combo(0).setFocus();
        for (int index : {0, 1}) {
            const QPointF middle = QRectF(combo(index).rect()).center();
            QWheelEvent notch(middle, combo(index).mapToGlobal(middle), {}, QPoint(0, -120), Qt::NoButton,
                              Qt::NoModifier, Qt::NoScrollPhase, false);
            QSpontaneKeyEvent::setSpontaneous(&notch); // as from a hand
            qApp->notify(&combo(index), &notch);
        }
        QCOMPARE(combo(0).currentText(), QStringLiteral("home"));
        QCOMPARE(combo(1).currentText(), QStringLiteral("finance"));
        QCOMPARE(tabs().currentTab()->profileId(), m_home.id);
    }
}

void AccidentsTest::t4_1_aLetterInTheConnectionChangesNothing()
{
    combo(0).setFocus();
    QTest::keyClick(&combo(0), 'p');
    QCOMPARE(tabs().currentTab()->profileId(), m_home.id);
    QVERIFY(combo(0).view()->isVisible()); // the list is open: Enter chooses, Esc does not
    QTest::keyClick(combo(0).view(), Qt::Key_Escape);
    QTRY_VERIFY(!combo(0).view()->isVisible());
    QCOMPARE(tabs().currentTab()->profileId(), m_home.id);
    QCOMPARE(combo(0).currentText(), QStringLiteral("home"));
}

void AccidentsTest::t4_2_focusStartsInTheEditor()
{
    QVERIFY(editorHasFocus());
}

void AccidentsTest::t4_2_focusGoesToTheEditorWhenATabCloses()
{
    tabs().newTab();
    tabs().newTab();
    tabs().closeCurrent();
    QVERIFY(editorHasFocus());
    QTest::mouseClick(tabs().tabBar(), Qt::MiddleButton, {}, tabs().tabBar()->tabRect(0).center());
    QVERIFY(editorHasFocus());
}

void AccidentsTest::t4_2_focusGoesToTheEditorOfAnOpenedStatement_data()
{
    QTest::addColumn<QString>("before"); ///< in the tab at hand
    QTest::newRow("a tab of its own") << QStringLiteral("SELECT 1");
    QTest::newRow("the empty tab") << QString();
}

void AccidentsTest::t4_2_focusGoesToTheEditorOfAnOpenedStatement()
{
    QFETCH(const QString, before);
    tabs().currentTab()->editor()->setPlainText(before);
    combo(0).setFocus();
    m_window->openStatement(m_home.id, QStringLiteral("finance"), QStringLiteral("SHOW MEASUREMENTS"), true);
    QVERIFY(editorHasFocus());
}

} // namespace penstock

QTEST_MAIN(penstock::AccidentsTest)
#include "accidents_test.moc"
