// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "tests/ui/query/filedtabs.h"
#include "ui/answer/resultview.h"
#include "ui/charts/chartbar.h"
#include "ui/charts/chartview.h"
#include "ui/common/numberededitor.h"
#include "ui/connections/connectionmark.h"
#include "ui/write/writetab.h"

#include <QDirIterator>
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
    void caretAndViewAreKeptWithoutAText_data();
    void caretAndViewAreKeptWithoutAText();
    void twoWindowsOverwriteNoText();
    void closedTabsComeBackAfterARestart();
    void tabsAreDuplicatedAndClosedByTheMenu();
    void allTabsAreListed();
    void theConnectionsColourIsOnItsTabs();

private:
    /// What is on the disk of the current tab, without anybody having asked for it.
    SavedTab kept() const
    {
        const QString id = m_tabs->currentWidget()->objectName();
        for (QDirIterator walk(m_test->folder.filePath(QStringLiteral("session")), QDir::Files,
                               QDirIterator::Subdirectories);
             walk.hasNext();) {
            if (const QString file = walk.next(); QFileInfo(file).completeBaseName() == id)
                return SavedTab::fromBytes(id, bytesOf(file));
        }
        return {};
    }
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
    tab().results()->chartView()->bar()->setChartStyle(
        {.kind = ChartStyle::Kind::Bars, .layout = ChartStyle::Layout::PaneEach, .isLogarithmic = true});
    m_tabs->save();
    m_tabs.reset();
    makeTabs();
    QCOMPARE(text(), QStringLiteral("SELECT 2"));
    QCOMPARE(tab().file().path(), file);
    QCOMPARE(tab().results()->page(), ResultView::Page::Chart);
    const ChartStyle &style = tab().results()->chartView()->bar()->chartStyle();
    QVERIFY(style.kind == ChartStyle::Kind::Bars && style.layout == ChartStyle::Layout::PaneEach &&
            style.isLogarithmic);
    QTRY_COMPARE_WITH_TIMEOUT(m_tabs->tabText(0), QStringLiteral("• a"), patienceMs);
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

void TabKeepingTest::caretAndViewAreKeptWithoutAText_data()
{
    QTest::addColumn<bool>("isLines");
    QTest::newRow("a query") << false;
    QTest::newRow("lines to write") << true;
}

/// A crash does not ask either.
void TabKeepingTest::caretAndViewAreKeptWithoutAText()
{
    QFETCH(const bool, isLines);
    if (isLines)
        m_tabs->newWriteTab();
    m_tabs->focusEditor();
    auto *const editor = m_tabs->currentWork()->findChild<NumberedEditor *>();
    QVERIFY(editor);
    QTRY_VERIFY_WITH_TIMEOUT(editor->hasFocus(), patienceMs);
    QTest::keyClicks(editor, QStringLiteral("xyz xyz"));
    QTRY_COMPARE_WITH_TIMEOUT(kept().text, QStringLiteral("xyz xyz"), patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(kept().caret, 7, patienceMs);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(editor, Qt::Key_Left);
    QTRY_COMPARE_WITH_TIMEOUT(kept().caret, 4, patienceMs);
    if (isLines)
        return;
    QTest::keyClick(editor, Qt::Key_C, Qt::AltModifier);
    QTRY_COMPARE_WITH_TIMEOUT(tab().results()->page(), ResultView::Page::Chart, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(kept().page, QStringLiteral("chart"), patienceMs);
    const QList<QAction *> kinds = tab().results()->chartView()->bar()->findChild<QToolButton *>()->menu()->actions();
    kinds.at(1)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(kept().chart.kind == ChartStyle::Kind::Step, patienceMs);
}

/// Each window keeps its own tabs while both are there, and the next one has those of both.
void TabKeepingTest::twoWindowsOverwriteNoText()
{
    struct Window
    {
        explicit Window(TestServices &test)
            : workspace(test.settings, test.folder.path()),
              services{test.settings, test.profiles,  test.secrets, test.localServer,
                       test.sessions, test.pipelines, workspace,    test.chunks},
              tabs(services)
        {
        }
        void write(const QString &text)
        {
            tabs.currentTab()->editor()->setPlainText(text);
            tabs.save();
            workspace.flush();
        }
        QStringList texts() const
        {
            QStringList texts;
            for (int i = 0; i < tabs.count(); ++i)
                texts += qobject_cast<QueryTab *>(tabs.widget(i))->editor()->toPlainText();
            return texts;
        }
        Workspace workspace;
        Services services;
        QueryTabs tabs;
    };
    auto first = std::make_unique<Window>(*m_test);
    first->write(QStringLiteral("SHOW USERS"));
    auto second = std::make_unique<Window>(*m_test);
    QCOMPARE(second->texts(), QStringList{QString()}); // not what the first one has
    second->write(QStringLiteral("SHOW SERIES"));
    first->write(QStringLiteral("SHOW USERS LIMIT 1"));
    first.reset();
    second->write(QStringLiteral("SHOW SERIES LIMIT 1"));
    second.reset();
    const Window next(*m_test);
    QStringList texts = next.texts();
    texts.sort();
    QCOMPARE(texts, (QStringList{QStringLiteral("SHOW SERIES LIMIT 1"), QStringLiteral("SHOW USERS LIMIT 1")}));
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
    QVERIFY(m_tabs->canReopen());
    QSignalSpy can(m_tabs.get(), &QueryTabs::canReopenChanged);
    m_tabs->reopenClosed();
    QCOMPARE(text(), QStringLiteral("SHOW SERIES"));
    QVERIFY(can.takeLast().at(0).toBool());
    m_tabs->reopenClosed();
    QVERIFY(!can.takeLast().at(0).toBool() && !m_tabs->canReopen());
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

void TabKeepingTest::theConnectionsColourIsOnItsTabs()
{
    m_home.colour = QStringLiteral("#cc3b3b");
    QVERIFY(m_test->profiles.save(m_home));
    const Profile plain = m_test->addProfile(QStringLiteral("plain"), QUrl(QStringLiteral("http://127.0.0.1:1")));
    m_tabs->setTarget(m_home.id, QString());
    setText(QStringLiteral("SHOW USERS"));
    m_tabs->newTab();
    m_tabs->setTarget(plain.id, QString());
    setText(QStringLiteral("SHOW SERIES"));
    QTabBar &bar = *m_tabs->tabBar();
    const auto edge = [&bar](int index) { // the lower one, in its middle
        const QImage picture = bar.grab().toImage();
        const QPoint place(bar.tabRect(index).center().x(), bar.tabRect(index).bottom() - 1);
        return picture.pixelColor(place * picture.devicePixelRatio());
    };
    const QColor red = connectionColour(m_home);
    QVERIFY(red.isValid());
    QTRY_COMPARE_WITH_TIMEOUT(edge(0), red, patienceMs);
    QVERIFY(edge(1) != red);
    m_tabs->setTarget(m_home.id, QString());
    QTRY_COMPARE_WITH_TIMEOUT(edge(1), red, patienceMs);
    // As soon as it is chosen.
    m_home.colour.clear();
    QVERIFY(m_test->profiles.save(m_home));
    QTRY_VERIFY_WITH_TIMEOUT(edge(0) != red && edge(1) != red, patienceMs);
}

} // namespace penstock

QTEST_MAIN(penstock::TabKeepingTest)
#include "tabkeeping_test.moc"
