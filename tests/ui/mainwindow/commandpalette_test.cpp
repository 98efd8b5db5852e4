// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/schemacache.h"
#include "tests/support/patience.h"
#include "tests/ui/mainwindow/keyboardwindow.h"
#include "ui/answer/rawview.h"
#include "ui/answer/resultview.h"
#include "ui/mainwindow/palette/commandpalette.h"
#include "ui/mainwindow/palette/palettemodel.h"
#include "ui/mainwindow/palette/shortcutlist.h"
#include "ui/mainwindow/palette/windowentries.h"
#include "ui/query/patternsdock.h"
#include "ui/results/resulttableview.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QTest>
#include <QTreeWidget>

using namespace penstock;

/// Ctrl+K: all that the window can do and knows, by a part of its name.
class CommandPaletteTest final : public KeyboardWindow
{
    Q_OBJECT

    CommandPalette *palette() const { return m_window->findChild<CommandPalette *>(); }
    QStringList found() const
    {
        QStringList names;
        const QAbstractItemModel *model = palette()->findChild<QListView *>()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            names += model->index(row, 0).data().toString();
        return names;
    }
    void openPalette(const QString &text)
    {
        m_window->activateWindow();
        QTRY_VERIFY(m_window->isActiveWindow() && focus());
        press(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(palette() && palette()->isVisible());
        palette()->findChild<QLineEdit *>()->setText(text);
    }
    void enterInPalette()
    {
        const QPointer<CommandPalette> open = palette();
        QTest::keyClick(open->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_VERIFY(!open);
        m_window->activateWindow(); // as a window manager does
        QTRY_VERIFY(m_window->isActiveWindow() && focus());
    }

private Q_SLOTS:
    void initTestCase() { startServer(); }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void aCommandIsFoundByAPartOfItsName()
    {
        editor().setPlainText(QStringLiteral("SELECT * FROM sensors"));
        openPalette(QStringLiteral("reset lay"));
        QAbstractItemModelTester tester(palette()->findChild<QListView *>()->model());
        QCOMPARE(found(), QStringList{QStringLiteral("Reset layout")});
        palette()->findChild<QLineEdit *>()->setText(QStringLiteral("run"));
        QCOMPARE(found().first(), QStringLiteral("Run"));
        QCOMPARE(palette()->findChild<QListView *>()->model()->index(0, 0).data(PaletteModel::DetailRole).toString(),
                 QStringLiteral("command · Query · F5"));
        enterInPalette();
        QTRY_COMPARE_WITH_TIMEOUT(tabs().currentTab()->results()->tableView()->model()->rowCount(), 2, patienceMs);
        // What goes by the focus finds it where it was.
        editor().setFocus();
        openPalette(QStringLiteral("select all"));
        enterInPalette();
        QTRY_COMPARE(editor().textCursor().selectedText(), QStringLiteral("SELECT * FROM sensors"));
    }

    /// "1 minute" alone would lead the list, and say nothing.
    void valuesStandBehindTheirChoice()
    {
        const PaletteEntries entries = commandEntries(*m_window->menuBar());
        QStringList names;
        for (std::size_t i = 0; i < entries.names->size(); ++i)
            names += entries.names->at(i).name;
        int values = 0;
        for (const MenuCommand &command : commandsOf(*m_window->menuBar())) {
            if (command.choice.isEmpty())
                continue;
            ++values;
            QVERIFY2(!names.contains(command.text), qPrintable(command.text));
        }
        QVERIFY(values >= 4); // the themes
        openPalette({});
        QVERIFY2(found().first().at(0).isLetter(), qPrintable(found().first()));
        const QStringList unasked = found(); // commands alone
        QVERIFY(unasked.contains(QStringLiteral("About Penstock")));
        for (const QString &name : unasked)
            QVERIFY2(!name.startsWith(QStringLiteral("Theme: ")), qPrintable(name));
        const auto listed = std::size_t(unasked.size());
        QVERIFY(palette()->findChild<PaletteModel *>()->more() + listed >= entries.names->size());
        palette()->findChild<QLineEdit *>()->setText(QStringLiteral("high contrast"));
        QCOMPARE(found().first(), QStringLiteral("Theme: High contrast"));
        enterInPalette();
        QCOMPARE(m_test->settings.colourScheme(), Settings::ColourScheme::HighContrast);
    }

    void viewsOfTheAnswerAreFound()
    {
        editor().setPlainText(QStringLiteral("SELECT * FROM sensors"));
        tabs().runCurrent();
        QTRY_VERIFY_WITH_TIMEOUT(!tabs().currentWork()->isRunning(), patienceMs);
        const ResultView &results = *tabs().currentTab()->results();
        openPalette(QStringLiteral("raw"));
        QCOMPARE(found().first(), QStringLiteral("Raw"));
        enterInPalette();
        QTRY_COMPARE(results.page(), ResultView::Page::Raw);
        QTRY_VERIFY(isIn(results.rawView()));
        openPalette(QStringLiteral("table"));
        QCOMPARE(found().first(), QStringLiteral("Table"));
        enterInPalette();
        QTRY_COMPARE(results.page(), ResultView::Page::Table);
        QTRY_VERIFY(results.tableView()->hasFocus());
    }

    void connectionsAreFoundWithTheirGroups()
    {
        Profile other = m_test->addProfile(QStringLiteral("workshop"), m_server.url());
        other.group = QStringLiteral("plant 3/line 2");
        QVERIFY(m_test->profiles.save(other));
        openPalette(QStringLiteral("worksh"));
        QCOMPARE(found(), QStringList{QStringLiteral("workshop")});
        QCOMPARE(palette()->findChild<QListView *>()->model()->index(0, 0).data(PaletteModel::DetailRole).toString(),
                 QStringLiteral("connection · plant 3/line 2"));
        enterInPalette();
        QTRY_COMPARE(tabs().currentTab()->profileId(), other.id);
        QTRY_COMPARE_WITH_TIMEOUT(m_test->sessions.find(other.id)->state(), Session::State::Open, patienceMs);
    }

    void tablesTabsAndPatternsAreFound()
    {
        editor().setPlainText(QStringLiteral("SHOW DATABASES"));
        tabs().newTab();
        openPalette(QStringLiteral("1: show"));
        enterInPalette();
        QTRY_COMPARE(tabs().currentIndex(), 0);

        SchemaCache &schema = m_test->sessions.find(tabs().currentTab()->profileId())->schema();
        const SchemaRequest tables{.kind = SchemaRequest::Kind::Measurements, .database = QStringLiteral("plant")};
        QTRY_VERIFY_WITH_TIMEOUT(schema.ask(tables).isKnown(), patienceMs);
        openPalette(QStringLiteral("my \"own\""));
        QCOMPARE(found().first(), QStringLiteral("my \"own\""));
        enterInPalette();
        QTRY_COMPARE_WITH_TIMEOUT(tabs().currentTab()->results()->tableView()->model()->rowCount(), 1, patienceMs);
        QCOMPARE(editor().toPlainText(), QStringLiteral("SELECT * FROM \"my \\\"own\\\"\" LIMIT 1000"));

        openPalette(QStringLiteral("create"));
        const QStringList patterns = found();
        QVERIFY2(!patterns.isEmpty(), "no pattern creates anything");
        palette()->findChild<QLineEdit *>()->setText(patterns.first());
        enterInPalette();
        QTRY_VERIFY(m_window->findChild<PatternsDock *>()->isVisible());
    }

    void allKeysAreListed()
    {
        openPalette(QStringLiteral("keyboard shortcuts"));
        enterInPalette();
        QTRY_VERIFY(m_window->findChild<ShortcutList *>());
        auto *list = m_window->findChild<ShortcutList *>();
        const auto shown = [list] {
            QStringList keys;
            const auto *tree = list->findChild<QTreeWidget *>();
            for (int i = 0; i < tree->topLevelItemCount(); ++i) {
                if (!tree->topLevelItem(i)->isHidden())
                    keys += tree->topLevelItem(i)->text(0);
            }
            return keys;
        };
        for (const char *keys : {"F5", "F6", "Ctrl+K", "Ctrl+Space", "Esc", "Ctrl+F", "Ctrl+H"})
            QVERIFY2(shown().join(QStringLiteral("; ")).split(QStringLiteral("; ")).contains(QString::fromLatin1(keys)),
                     keys);
        list->findChild<QLineEdit *>()->setText(QStringLiteral("to the next part"));
        QCOMPARE(shown(), QStringList{QStringLiteral("F6")});
    }

    void nothingFoundIsSaid()
    {
        openPalette(QStringLiteral("no such thing"));
        QVERIFY(found().isEmpty());
        QTest::keyClick(palette()->findChild<QLineEdit *>(), Qt::Key_Return); // does nothing
        QVERIFY(palette()->isVisible());
        QTest::keyClick(palette()->findChild<QLineEdit *>(), Qt::Key_Escape);
        QTRY_VERIFY(!palette());
        m_window->activateWindow();
        QTRY_VERIFY(editor().hasFocus());
    }
};

QTEST_MAIN(CommandPaletteTest)
#include "commandpalette_test.moc"
