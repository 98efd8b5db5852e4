// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "tests/ui/query/filedtabs.h"
#include "ui/answer/resultview.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTabBar>
#include <QToolButton>

namespace penstock {

/// Tabs over a restart, closed and opened again, duplicated, and in their list.
class TabKeepingTest final : public FiledTabs
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void aRestartKnowsTheFile();
    void closedTabsComeBackAfterARestart();
    void tabsAreDuplicatedAndClosedByTheMenu();
    void allTabsAreListed();

private:
    /// False: it cannot be chosen.
    bool chooseInMenu(int index, const QString &text) const
    {
        QTabBar &bar = *m_tabs->tabBar();
        Q_EMIT bar.customContextMenuRequested(bar.tabRect(index).center());
        const std::unique_ptr<QMenu> menu(bar.findChild<QMenu *>());
        for (QAction *action : menu->actions()) {
            if (action->text() == text && action->isEnabled()) {
                action->trigger();
                return true;
            }
        }
        return false;
    }
};

void TabKeepingTest::aRestartKnowsTheFile()
{
    const QString file = m_test->folder.filePath(QStringLiteral("a.sql"));
    write(file, "SELECT 1\n");
    open(file);
    setText(QStringLiteral("SELECT 2"));
    tab().results()->setPage(ResultView::Page::Chart);
    m_tabs->save();
    m_tabs.reset();
    makeTabs();
    QCOMPARE(text(), QStringLiteral("SELECT 2"));
    QCOMPARE(tab().file().path(), file);
    QCOMPARE(tab().results()->page(), ResultView::Page::Chart);
    QTRY_COMPARE(m_tabs->tabText(0), QStringLiteral("• a"));
    QVERIFY(!isSaid(QStringLiteral("changed")));
    save();
    QTRY_COMPARE(bytesOf(file), QByteArray("SELECT 2\n"));
    QTRY_VERIFY(!tab().file().isModified());

    // Changed while nobody looked.
    m_tabs.reset();
    write(file, "SELECT 5\n");
    makeTabs();
    QTRY_VERIFY(isSaid(QStringLiteral("changed by another program")));
    QCOMPARE(text(), QStringLiteral("SELECT 2"));
}

void TabKeepingTest::closedTabsComeBackAfterARestart()
{
    setText(QStringLiteral("SHOW USERS"));
    QTextCursor caret = tab().editor()->textCursor();
    caret.setPosition(4);
    tab().editor()->setTextCursor(caret);
    m_tabs->setTarget(m_home.id, QStringLiteral("telemetry"));
    tab().results()->setPage(ResultView::Page::Messages);
    m_tabs->newTab();
    setText(QStringLiteral("SHOW SERIES"));
    m_tabs->closeTab(0);
    m_tabs->closeTab(0);
    m_tabs.reset();
    makeTabs();
    QCOMPARE(m_tabs->count(), 1);
    QVERIFY(text().isEmpty());
    m_tabs->reopenClosed();
    QCOMPARE(text(), QStringLiteral("SHOW SERIES"));
    m_tabs->reopenClosed();
    QCOMPARE(text(), QStringLiteral("SHOW USERS"));
    QCOMPARE(tab().editor()->textCursor().position(), 4);
    QCOMPARE(tab().database(), QStringLiteral("telemetry"));
    QCOMPARE(tab().results()->page(), ResultView::Page::Messages);
    QVERIFY(tab().editor()->hasFocus());
    const int tabs = m_tabs->count();
    m_tabs->reopenClosed(); // no more
    QCOMPARE(m_tabs->count(), tabs);

    // One that was closed with what its file does not have is said.
    const QString file = m_test->folder.filePath(QStringLiteral("a.sql"));
    write(file, "SELECT 1\n");
    open(file);
    setText(QStringLiteral("SELECT 2"));
    QSignalSpy unsaved(m_tabs.get(), &QueryTabs::closedUnsaved);
    m_tabs->closeCurrent();
    QCOMPARE(unsaved.size(), 1);
    m_tabs->reopenClosed();
    QCOMPARE(text(), QStringLiteral("SELECT 2"));
    QCOMPARE(tab().file().path(), file);
}

void TabKeepingTest::tabsAreDuplicatedAndClosedByTheMenu()
{
    const QString file = m_test->folder.filePath(QStringLiteral("a.sql"));
    write(file, "SELECT 1\n");
    open(file);
    for (int i = 0; i < 3; ++i) {
        m_tabs->newTab();
        setText(QStringLiteral("SHOW SERIES LIMIT %1").arg(i));
    }
    QVERIFY(chooseInMenu(0, QStringLiteral("&Duplicate")));
    QCOMPARE(m_tabs->count(), 5);
    QCOMPARE(m_tabs->currentIndex(), 1);
    QCOMPARE(text(), QStringLiteral("SELECT 1"));
    QVERIFY(tab().file().path().isEmpty()); // the file is the other one's
    QVERIFY(chooseInMenu(2, QStringLiteral("Close those to the &right")));
    QCOMPARE(m_tabs->count(), 3);
    QVERIFY(!chooseInMenu(2, QStringLiteral("Close those to the &right")));
    QVERIFY(chooseInMenu(1, QStringLiteral("Close the &others")));
    QCOMPARE(m_tabs->count(), 1);
    QCOMPARE(text(), QStringLiteral("SELECT 1"));
    m_tabs->reopenClosed();
    QCOMPARE(m_tabs->count(), 2);
}

void TabKeepingTest::allTabsAreListed()
{
    for (int i = 0; i < 30; ++i) {
        m_tabs->newTab();
        setText(QStringLiteral("SHOW SERIES LIMIT %1").arg(i));
    }
    const QToolButton *list = nullptr;
    for (const QToolButton *button : m_tabs->cornerWidget()->findChildren<QToolButton *>()) {
        if (button->accessibleName() == QLatin1String("All tabs"))
            list = button;
    }
    QVERIFY(list);
    Q_EMIT list->menu()->aboutToShow();
    QCOMPARE(list->menu()->actions().size(), 31);
    QVERIFY(list->menu()->actions().at(30)->isChecked());
    list->menu()->actions().at(3)->trigger();
    QCOMPARE(m_tabs->currentIndex(), 3);
    QVERIFY(tab().editor()->hasFocus());
    QVERIFY(m_tabs->tabBar()->usesScrollButtons());
}

} // namespace penstock

QTEST_MAIN(penstock::TabKeepingTest)
#include "tabkeeping_test.moc"
