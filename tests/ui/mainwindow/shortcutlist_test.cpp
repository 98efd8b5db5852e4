// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/common/testservices.h"
#include "ui/common/keymap.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/palette/keyrows.h"
#include "ui/mainwindow/palette/shortcutlist.h"
#include "ui/preferences/preferenceswindow.h"
#include "ui/query/queryeditor.h"
#include "ui/query/querytab.h"
#include "ui/query/querytabs.h"
#include "ui/results/resulttableview.h"

#include <QAction>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

namespace penstock {

namespace {

constexpr int patience = 30'000; // ms

} // namespace

/// Keys given to other commands: chosen in the dialog, in force at once everywhere, kept, and given back.
class ShortcutListTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aNewKeyIsInForceAtOnce();
    void keysOfViewsTooAndOfWhatIsMadeLater();
    void whoHasTheKeyIsSaidBeforeItIsTaken();
    void whatCannotBeGivenSaysWhy_data();
    void whatCannotBeGivenSaysWhy();
    void whatTextsDoNotTakeCanBeGiven_data();
    void whatTextsDoNotTakeCanBeGiven();
    void usualKeysComeBack();
    void preferencesFindThem();
    void areThereAfterARestart();
    void noKeyHasTwoCommands();
    void allThatIsNamedIsListed();

private:
    QueryTabs &tabs() const { return *m_window->findChild<QueryTabs *>(); }
    KeyMap &keys() const { return *m_window->findChild<KeyMap *>(); }
    void makeWindow()
    {
        m_window = std::make_unique<MainWindow>(m_test->services);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    QAction *action(const QString &command) const
    {
        for (QAction *one : m_window->findChildren<QAction *>()) {
            if (commandOf(*one) == command)
                return one;
        }
        return nullptr;
    }
    ShortcutList *openList()
    {
        action(QStringLiteral("window.keys"))->trigger();
        auto *list = m_window->findChild<ShortcutList *>();
        if (list && !QTest::qWaitForWindowExposed(list->window()))
            return nullptr;
        return list;
    }
    static QPushButton *button(const ShortcutList &list, const QString &begin)
    {
        for (QPushButton *one : list.findChildren<QPushButton *>()) {
            if (one->text().startsWith(begin))
                return one;
        }
        return nullptr;
    }
    static bool choose(const ShortcutList &list, const QString &what)
    {
        auto *tree = list.findChild<QTreeWidget *>();
        const QList<QTreeWidgetItem *> items = tree->findItems(what, Qt::MatchExactly, 1);
        if (!items.isEmpty())
            tree->setCurrentItem(items.first());
        return !items.isEmpty();
    }
    static QString shownKeys(const ShortcutList &list, const QString &what)
    {
        const QList<QTreeWidgetItem *> items = list.findChild<QTreeWidget *>()->findItems(what, Qt::MatchExactly, 1);
        return items.isEmpty() ? QString() : items.first()->text(0);
    }
    static void type(const ShortcutList &list, const QKeySequence &key)
    {
        list.findChild<QKeySequenceEdit *>()->setKeySequence(key);
    }
    static QString said(const ShortcutList &list)
    {
        for (const QLabel *label : list.findChildren<QLabel *>()) {
            if (label->wordWrap())
                return label->text();
        }
        return {};
    }

    std::unique_ptr<TestServices> m_test;
    std::unique_ptr<MainWindow> m_window;
};

void ShortcutListTest::init()
{
    m_test = std::make_unique<TestServices>();
    makeWindow();
}

void ShortcutListTest::cleanup()
{
    m_window.reset();
    m_test.reset();
}

void ShortcutListTest::aNewKeyIsInForceAtOnce()
{
    ShortcutList *list = openList();
    QVERIFY(list);
    QVERIFY(choose(*list, QStringLiteral("New query")));
    auto *edit = list->findChild<QKeySequenceEdit *>();
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_F9);
    QCOMPARE(edit->keySequence(), QKeySequence(Qt::Key_F9));
    QTRY_VERIFY2(said(*list).contains(QStringLiteral("F9 is free")), qPrintable(said(*list)));
    button(*list, QStringLiteral("&Set"))->click();
    QCOMPARE(action(QStringLiteral("query.new"))->shortcuts(), QList{QKeySequence(Qt::Key_F9)});
    QCOMPARE(shownKeys(*list, QStringLiteral("New query")), QStringLiteral("F9"));
    list->close();
    m_window->activateWindow();
    QTRY_VERIFY(m_window->isActiveWindow());
    QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(tabs().count(), 1);
    QTest::keyClick(m_window.get(), Qt::Key_F9);
    QCOMPARE(tabs().count(), 2);

    // Tool tips tell the key.
    const QString tip = action(QStringLiteral("query.run"))->toolTip();
    QVERIFY2(tip.endsWith(QStringLiteral(" (F5)")), qPrintable(tip));
    keys().choices().choose(QStringLiteral("query.run"), {QStringLiteral("F8")});
    QCOMPARE(action(QStringLiteral("query.run"))->toolTip(), tip.chopped(3) + QStringLiteral("F8)"));
    bool isOnButton = false;
    for (const QToolButton *one : m_window->findChildren<QToolButton *>())
        isOnButton = isOnButton || one->toolTip().endsWith(QStringLiteral(" (F8)"));
    QVERIFY(isOnButton);
    keys().choices().choose(QStringLiteral("query.run"), {});
    QVERIFY(!action(QStringLiteral("query.run"))->toolTip().contains(u'('));
}

void ShortcutListTest::keysOfViewsTooAndOfWhatIsMadeLater()
{
    keys().choices().choose(QStringLiteral("edit.replace"), {QStringLiteral("Ctrl+Alt+H")});
    keys().choices().choose(QStringLiteral("tabs.2"), {QStringLiteral("Ctrl+5")});
    keys().choices().choose(QStringLiteral("grid.copyWithHeaders"), {QStringLiteral("Ctrl+Alt+C")});
    tabs().newTab(); // made after that
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::AltModifier);
    QCOMPARE(tabs().currentIndex(), 0);
    QTest::keyClick(m_window.get(), Qt::Key_5, Qt::ControlModifier);
    QCOMPARE(tabs().currentIndex(), 1);
    const QueryTab &tab = *tabs().currentTab();
    const auto replacing = [&tab] {
        QList<QKeySequence> found;
        for (const QShortcut *shortcut : tab.findChildren<QShortcut *>()) {
            if (commandOf(*shortcut) == QLatin1String("edit.replace"))
                found += shortcut->keys();
        }
        return found;
    };
    QTRY_COMPARE(replacing(), QList{QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_H)});
    QCOMPARE(action(QStringLiteral("edit.replace"))->shortcut(), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_H));
    QCOMPARE(keys().keys(QStringLiteral("grid.copyWithHeaders")), QList{QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C)});
    QCOMPARE(keys().usualKeys(QStringLiteral("edit.replace")), QList{QKeySequence(Qt::CTRL | Qt::Key_H)});
}

void ShortcutListTest::whoHasTheKeyIsSaidBeforeItIsTaken()
{
    ShortcutList *list = openList();
    QVERIFY(list);
    QVERIFY(choose(*list, QStringLiteral("Reset layout")));
    type(*list, Qt::Key_F5);
    QVERIFY2(said(*list).contains(QStringLiteral("“Run”")), qPrintable(said(*list)));
    QPushButton *set = button(*list, QStringLiteral("&Set"));
    QVERIFY(set->isEnabled() && set->text() != QLatin1String("&Set"));
    QVERIFY(action(QStringLiteral("query.run"))->shortcuts().contains(QKeySequence(Qt::Key_F5)));
    set->click();
    QCOMPARE(action(QStringLiteral("window.reset"))->shortcuts(), QList{QKeySequence(Qt::Key_F5)});
    const QList<QKeySequence> left = action(QStringLiteral("query.run"))->shortcuts();
    QVERIFY(!left.isEmpty() && !left.contains(QKeySequence(Qt::Key_F5))); // its others it keeps

    // Beside what it has.
    type(*list, Qt::CTRL | Qt::Key_F5);
    button(*list, QStringLiteral("&Add"))->click();
    QCOMPARE(action(QStringLiteral("window.reset"))->shortcuts(),
             (QList<QKeySequence>{Qt::Key_F5, Qt::CTRL | Qt::Key_F5}));
}

void ShortcutListTest::whatCannotBeGivenSaysWhy_data()
{
    QTest::addColumn<QKeySequence>("key");
    QTest::newRow("a letter") << QKeySequence(Qt::Key_A);
    QTest::newRow("a capital") << QKeySequence(Qt::SHIFT | Qt::Key_A);
    QTest::newRow("copy") << QKeySequence(Qt::CTRL | Qt::Key_C);
    QTest::newRow("Tab") << QKeySequence(Qt::Key_Tab);
    QTest::newRow("Delete") << QKeySequence(Qt::Key_Delete);
    QTest::newRow("a word on") << QKeySequence(Qt::CTRL | Qt::Key_Right);
    QTest::newRow("to the beginning") << QKeySequence(Qt::CTRL | Qt::Key_Home);
    QTest::newRow("the word before goes") << QKeySequence(Qt::CTRL | Qt::Key_Backspace);
    QTest::newRow("the word behind goes") << QKeySequence(Qt::CTRL | Qt::Key_Delete);
    QTest::newRow("a word more") << QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Left);
    QTest::newRow("all up to the end") << QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_End);
    QTest::newRow("a menu") << QKeySequence(Qt::ALT | Qt::Key_F);
    QTest::newRow("of the text") << QKeySequence(Qt::CTRL | Qt::Key_Space);
}

void ShortcutListTest::whatCannotBeGivenSaysWhy()
{
    QFETCH(const QKeySequence, key);
    ShortcutList *list = openList();
    QVERIFY(list);
    QVERIFY(choose(*list, QStringLiteral("Reset layout")));
    const QString before = said(*list);
    type(*list, key);
    QVERIFY(!button(*list, QStringLiteral("&Set"))->isEnabled());
    QVERIFY(said(*list) != before);
    QVERIFY2(said(*list).contains(key.toString(QKeySequence::NativeText)), qPrintable(said(*list)));
}

void ShortcutListTest::whatTextsDoNotTakeCanBeGiven_data()
{
    QTest::addColumn<QKeySequence>("key");
    QTest::newRow("Ctrl+Return") << QKeySequence(Qt::CTRL | Qt::Key_Return);
    QTest::newRow("Ctrl+Shift+Return") << QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return);
    QTest::newRow("Ctrl+PgDown") << QKeySequence(Qt::CTRL | Qt::Key_PageDown);
    QTest::newRow("Ctrl+Tab") << QKeySequence(Qt::CTRL | Qt::Key_Tab);
    QTest::newRow("Ctrl+Alt+Left") << QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Left);
}

void ShortcutListTest::whatTextsDoNotTakeCanBeGiven()
{
    QFETCH(const QKeySequence, key);
    const QString why = whyNoKey(key, *m_window->menuBar());
    QVERIFY2(why.isEmpty(), qPrintable(why));
}

void ShortcutListTest::usualKeysComeBack()
{
    ShortcutList *list = openList();
    QVERIFY(list);
    QVERIFY(choose(*list, QStringLiteral("Stop")));
    type(*list, Qt::Key_F5);
    button(*list, QStringLiteral("&Set"))->click();
    QVERIFY(choose(*list, QStringLiteral("New query")));
    button(*list, QStringLiteral("N&o key"))->click();
    QVERIFY(action(QStringLiteral("query.new"))->shortcuts().isEmpty());
    QVERIFY(choose(*list, QStringLiteral("Run")));
    button(*list, QStringLiteral("&Usual key"))->click(); // it takes F5 back
    QVERIFY(action(QStringLiteral("query.run"))->shortcuts().contains(QKeySequence(Qt::Key_F5)));
    QVERIFY(!action(QStringLiteral("query.stop"))->shortcuts().contains(QKeySequence(Qt::Key_F5)));
    button(*list, QStringLiteral("A&ll usual keys"))->click();
    QCOMPARE(action(QStringLiteral("query.stop"))->shortcuts(), QList{QKeySequence(Qt::Key_Escape)});
    QCOMPARE(action(QStringLiteral("query.new"))->shortcuts(), QList{QKeySequence(Qt::CTRL | Qt::Key_T)});
    QVERIFY(!button(*list, QStringLiteral("A&ll usual keys"))->isEnabled());
}

void ShortcutListTest::areThereAfterARestart()
{
    keys().choices().choose(QStringLiteral("query.new"), {QStringLiteral("F9")});
    keys().choices().flush();
    m_window.reset();
    makeWindow();
    QCOMPARE(action(QStringLiteral("query.new"))->shortcuts(), QList{QKeySequence(Qt::Key_F9)});
    // And what another process chooses is in force here.
    KeyChoices other(m_test->folder.filePath(QStringLiteral("keys.json")));
    other.choose(QStringLiteral("query.new"), {QStringLiteral("F10")});
    QTRY_COMPARE_WITH_TIMEOUT(action(QStringLiteral("query.new"))->shortcuts(), QList{QKeySequence(Qt::Key_F10)},
                              patience);
}

void ShortcutListTest::noKeyHasTwoCommands()
{
    QHash<QString, QString> owners;
    for (const KeyRow &row : keyRows(*m_window->menuBar(), keys())) {
        for (const QKeySequence &key : row.keys) {
            const QString name = key.toString();
            const QString owner = row.where + u'/' + row.what;
            QVERIFY2(!owners.contains(name),
                     qPrintable(QStringLiteral("%1: %2, %3").arg(name, owners.value(name), owner)));
            owners.insert(name, owner);
            if (!row.command.isEmpty())
                QVERIFY2(whyNoKey(key, *m_window->menuBar()).isEmpty() || name.contains(QStringLiteral("Pg")),
                         qPrintable(name));
        }
    }
}

/// What can be given other keys is in the list, with the keys that it has.
void ShortcutListTest::allThatIsNamedIsListed()
{
    tabs().currentTab()->editor()->setPlainText(QStringLiteral("SELECT 1"));
    QHash<QString, KeyRow> rows;
    for (const KeyRow &row : keyRows(*m_window->menuBar(), keys())) {
        if (row.command.isEmpty())
            continue;
        QVERIFY2(!rows.contains(row.command), qPrintable(row.command));
        QVERIFY(!row.isChanged());
        rows.insert(row.command, row);
    }
    int named = 0;
    for (const QAction *one : m_window->findChildren<QAction *>()) {
        const QString command = commandOf(*one);
        if (command.isEmpty())
            continue;
        ++named;
        QVERIFY2(rows.contains(command), qPrintable(command));
        QCOMPARE(one->shortcuts(), rows.value(command).keys);
    }
    for (const QShortcut *one : m_window->findChildren<QShortcut *>()) {
        const QString command = commandOf(*one);
        if (command.isEmpty())
            continue;
        ++named;
        QVERIFY2(rows.contains(command), qPrintable(command));
        QVERIFY2(one->keys() == rows.value(command).keys, qPrintable(command));
    }
    QVERIFY2(named > 60, qPrintable(QString::number(named)));
}

void ShortcutListTest::preferencesFindThem()
{
    const ShortcutList *list = openList();
    QVERIFY(list);
    auto *preferences = m_window->findChild<PreferencesWindow *>();
    QVERIFY(preferences);
    QCOMPARE(preferences->pageList()->currentRow(), preferences->pageList()->count() - 1);
    const auto shown = [list] {
        const auto *tree = list->findChild<QTreeWidget *>();
        int rows = 0;
        for (int i = 0; i < tree->topLevelItemCount(); ++i)
            rows += tree->topLevelItem(i)->isHidden() ? 0 : 1;
        return rows;
    };
    const int all = shown();
    preferences->searchField()->setText(QStringLiteral("Reopen closed"));
    QCOMPARE(shown(), 1);
    QVERIFY(preferences->pageList()->currentItem()->font().bold());
    preferences->searchField()->setText(QStringLiteral("no such thing"));
    QCOMPARE(shown(), all);
    QVERIFY(!preferences->pageList()->currentItem()->font().bold());
    preferences->searchField()->clear();
    QCOMPARE(shown(), all);
}

} // namespace penstock

QTEST_MAIN(penstock::ShortcutListTest)
#include "shortcutlist_test.moc"
