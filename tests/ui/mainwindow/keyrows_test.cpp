// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "tests/ui/mainwindow/keyedwindow.h"
#include "ui/mainwindow/palette/keyrows.h"
#include "ui/query/queryeditor.h"
#include "ui/query/querytab.h"

#include <QMenuBar>
#include <QShortcut>
#include <QTest>

namespace penstock {

/// Keys of all commands of a window: each has its own, those that were chosen are in force everywhere and are kept.
class KeyRowsTest final : public KeyedWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void keysOfViewsTooAndOfWhatIsMadeLater();
    void whatTextsDoNotTakeCanBeGiven_data();
    void whatTextsDoNotTakeCanBeGiven();
    void areThereAfterARestart();
    void noKeyHasTwoCommands();
    void allThatIsNamedIsListed();
};

void KeyRowsTest::keysOfViewsTooAndOfWhatIsMadeLater()
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

void KeyRowsTest::whatTextsDoNotTakeCanBeGiven_data()
{
    QTest::addColumn<QKeySequence>("key");
    QTest::newRow("Ctrl+Return") << QKeySequence(Qt::CTRL | Qt::Key_Return);
    QTest::newRow("Ctrl+Shift+Return") << QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return);
    QTest::newRow("Ctrl+PgDown") << QKeySequence(Qt::CTRL | Qt::Key_PageDown);
    QTest::newRow("Ctrl+Tab") << QKeySequence(Qt::CTRL | Qt::Key_Tab);
    QTest::newRow("Ctrl+Alt+Left") << QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Left);
}

void KeyRowsTest::whatTextsDoNotTakeCanBeGiven()
{
    QFETCH(const QKeySequence, key);
    const QString why = whyNoKey(key, *m_window->menuBar());
    QVERIFY2(why.isEmpty(), qPrintable(why));
}

void KeyRowsTest::areThereAfterARestart()
{
    keys().choices().choose(QStringLiteral("query.new"), {QStringLiteral("F9")});
    keys().choices().flush();
    m_window.reset();
    makeWindow();
    QCOMPARE(action(QStringLiteral("query.new"))->shortcuts(), QList{QKeySequence(Qt::Key_F9)});
    // And what another process chooses is in force here.
    KeyChoices other(m_test->folder.filePath(QStringLiteral("keys.json")));
    other.choose(QStringLiteral("query.new"), {QStringLiteral("F10")});
    QTRY_COMPARE(action(QStringLiteral("query.new"))->shortcuts(), QList{QKeySequence(Qt::Key_F10)});
}

void KeyRowsTest::noKeyHasTwoCommands()
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
void KeyRowsTest::allThatIsNamedIsListed()
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

} // namespace penstock

QTEST_MAIN(penstock::KeyRowsTest)
#include "keyrows_test.moc"
