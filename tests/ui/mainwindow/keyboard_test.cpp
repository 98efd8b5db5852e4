// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/schemacache.h"
#include "tests/support/influxdserver.h"
#include "tests/support/patience.h"
#include "tests/ui/common/testservices.h"
#include "ui/answer/resultview.h"
#include "ui/charts/chartview.h"
#include "ui/common/controlmanners.h"
#include "ui/explorer/explorerdock.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/palette/commandpalette.h"
#include "ui/mainwindow/palette/palettemodel.h"
#include "ui/mainwindow/palette/shortcutlist.h"
#include "ui/query/answerpane.h"
#include "ui/query/patternsdock.h"
#include "ui/query/queryeditor.h"
#include "ui/query/querytab.h"
#include "ui/query/querytabs.h"
#include "ui/results/resulttableview.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

#include <memory>

using namespace penstock;

/// The whole window without a mouse.
class KeyboardTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<ControlManners> m_manners;
    InfluxdServer m_server;
    std::unique_ptr<TestServices> m_test;
    std::unique_ptr<MainWindow> m_window;

    QueryTabs &tabs() const { return *m_window->findChild<QueryTabs *>(); }
    QueryEditor &editor() const { return *tabs().currentTab()->editor(); }
    static QWidget *focus() { return QApplication::focusWidget(); }
    static bool isIn(const QWidget *part) { return focus() && (part == focus() || part->isAncestorOf(focus())); }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTRY_VERIFY(focus());
        QTest::keyClick(focus(), Qt::Key(key), modifiers);
    }
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
    void initTestCase()
    {
        m_manners = std::make_unique<ControlManners>(*qApp);
        QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
        m_server.query(QStringLiteral("CREATE DATABASE plant"));
        QCOMPARE(
            m_server.write(QStringLiteral("plant"), "sensors,host=a v=1 1\nsensors,host=a v=2 2\nmy\\ \"own\" v=1 1\n"),
            204);
    }

    void init()
    {
        m_test = std::make_unique<TestServices>();
        const Profile home = m_test->addProfile(QStringLiteral("home"), m_server.url());
        m_window = std::make_unique<MainWindow>(m_test->services);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->openConnection(home.id, QStringLiteral("plant"));
        QTRY_COMPARE_WITH_TIMEOUT(m_test->sessions.find(home.id)->state(), Session::State::Open, patienceMs);
        QTRY_VERIFY(editor().hasFocus());
    }

    void cleanup()
    {
        m_window.reset();
        m_test.reset();
    }

    void f6GoesThroughTheWindowAndBack()
    {
        editor().setPlainText(QStringLiteral("SELECT * FROM sensors"));
        tabs().runCurrent();
        QTRY_VERIFY_WITH_TIMEOUT(!tabs().isCurrentRunning(), patienceMs);
        const auto *answer = tabs().currentTab()->findChild<AnswerPane *>();
        press(Qt::Key_F6);
        QVERIFY(isIn(answer));
        // Where one was is where one comes back to.
        tabs().currentTab()->results()->tableView()->setFocus();
        QList<const QWidget *> docks;
        press(Qt::Key_F6);
        while (!editor().hasFocus() && docks.size() < 20) {
            const QWidget *dock = focus();
            while (dock && !qobject_cast<const QDockWidget *>(dock))
                dock = dock->parentWidget();
            QVERIFY(dock);
            QVERIFY(!docks.contains(dock)); // each once
            docks += dock;
            press(Qt::Key_F6);
        }
        QVERIFY(docks.contains(m_window->findChild<ExplorerDock *>()));
        QVERIFY(editor().hasFocus());
        press(Qt::Key_F6);
        QVERIFY(tabs().currentTab()->results()->tableView()->hasFocus());
        press(Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(editor().hasFocus());
        press(Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(!isIn(tabs().currentTab()));
    }

    /// Text and answer of one half, then those of the other.
    void f6GoesThroughBothHalves()
    {
        for (const char *text : {"SELECT * FROM sensors", "SELECT v FROM sensors"}) {
            if (!editor().toPlainText().isEmpty())
                tabs().newTab();
            editor().setPlainText(QString::fromLatin1(text));
            tabs().runCurrent();
            QTRY_VERIFY_WITH_TIMEOUT(!tabs().isCurrentRunning(), patienceMs);
        }
        press(Qt::Key_2, Qt::ControlModifier);
        QVERIFY(tabs().isSplit());
        QCOMPARE(tabs().currentIndex(), 1);
        press(Qt::Key_1, Qt::AltModifier);
        QCOMPARE(tabs().currentIndex(), 0);
        QList<int> halves;
        for (int step = 0; step < 3; ++step) {
            QVERIFY(isIn(tabs().currentWidget()));
            halves += tabs().currentIndex();
            press(Qt::Key_F6);
        }
        halves += tabs().currentIndex();
        QCOMPARE(halves, (QList<int>{0, 0, 1, 1}));
        QVERIFY(isIn(tabs().currentTab()->findChild<AnswerPane *>()));
        press(Qt::Key_F6);
        QVERIFY(!isIn(&tabs()));
        // To the other half, and both together.
        press(Qt::Key_0, Qt::ControlModifier);
        QVERIFY(!tabs().isSplit()); // it was the last one there
        press(Qt::Key_3, Qt::ControlModifier);
        QVERIFY(tabs().isSplit());
        press(Qt::Key_1, Qt::ControlModifier);
        QVERIFY(!tabs().isSplit());
    }

    /// A key that both halves have is that of the half that is worked in.
    void aKeyOfBothHalvesIsOfTheOneThatIsWorkedIn()
    {
        tabs().newTab();
        press(Qt::Key_2, Qt::ControlModifier);
        QVERIFY(tabs().isSplit());
        for (const int index : {0, 1, 0}) {
            tabs().setCurrentIndex(index);
            tabs().focusEditor();
            for (int i = 0; i < tabs().count(); ++i)
                qobject_cast<QueryTab *>(tabs().widget(i))->results()->setPage(ResultView::Page::Table);
            press(Qt::Key_C, Qt::AltModifier);
            QTRY_COMPARE(tabs().currentTab()->results()->page(), ResultView::Page::Chart);
            QCOMPARE(qobject_cast<QueryTab *>(tabs().widget(1 - index))->results()->page(), ResultView::Page::Table);
            QCOMPARE(tabs().currentIndex(), index);
        }
    }

    void altAndANumberChooseATabAndTypeNothing()
    {
        editor().setPlainText(QStringLiteral("SELECT 1"));
        tabs().newTab();
        tabs().newTab();
        QCOMPARE(tabs().currentIndex(), 2);
        press(Qt::Key_1, Qt::AltModifier);
        QCOMPARE(tabs().currentIndex(), 0);
        QVERIFY(editor().hasFocus());
        QCOMPARE(editor().toPlainText(), QStringLiteral("SELECT 1"));
        press(Qt::Key_7, Qt::AltModifier); // there is none
        QCOMPARE(tabs().currentIndex(), 0);
        QCOMPARE(editor().toPlainText(), QStringLiteral("SELECT 1"));
        press(Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(tabs().currentIndex(), 2);
        press(Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(tabs().currentIndex(), 0);
    }

    void viewKeysLeadIntoWhatTheyShow()
    {
        editor().setPlainText(QStringLiteral("SELECT * FROM sensors"));
        tabs().runCurrent();
        QTRY_VERIFY_WITH_TIMEOUT(!tabs().isCurrentRunning(), patienceMs);
        ResultView &results = *tabs().currentTab()->results();
        QHash<QString, QToolButton *> pages;
        for (QToolButton *button : results.findChildren<QToolButton *>())
            pages.insert(button->text(), button);
        pages.value(QStringLiteral("&Chart"))->click();
        QVERIFY(isIn(results.chartView()));
        pages.value(QStringLiteral("T&able"))->click();
        QVERIFY(results.tableView()->hasFocus());
    }

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

QTEST_MAIN(KeyboardTest)
#include "keyboard_test.moc"
