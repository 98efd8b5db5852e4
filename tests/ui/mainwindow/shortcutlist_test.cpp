// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/mainwindow/keyedwindow.h"
#include "ui/mainwindow/palette/shortcutlist.h"
#include "ui/preferences/preferenceswindow.h"

#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

namespace penstock {

/// Keys given to other commands: chosen in the list, in force at once, and given back.
class ShortcutListTest final : public KeyedWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void aNewKeyIsInForceAtOnce();
    void whoHasTheKeyIsSaidBeforeItIsTaken();
    void whatCannotBeGivenSaysWhy_data();
    void whatCannotBeGivenSaysWhy();
    void usualKeysComeBack();
    void preferencesFindThem();

private:
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
};

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
    QTest::newRow("of the answer") << QKeySequence(Qt::ALT | Qt::Key_C);
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
