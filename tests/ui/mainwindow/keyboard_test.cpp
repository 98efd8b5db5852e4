// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "tests/ui/mainwindow/keyboardwindow.h"
#include "ui/answer/rawview.h"
#include "ui/answer/resultview.h"
#include "ui/charts/chartcanvas.h"
#include "ui/charts/chartview.h"
#include "ui/explorer/explorerdock.h"
#include "ui/monitor/monitordock.h"
#include "ui/query/answerpane.h"
#include "ui/results/resulttableview.h"

#include <QAction>
#include <QTest>

using namespace penstock;

/// The whole window without a mouse.
class KeyboardTest final : public KeyboardWindow
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startServer(); }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void f6GoesThroughTheWindowAndBack()
    {
        editor().setPlainText(QStringLiteral("SELECT * FROM sensors"));
        tabs().runCurrent();
        QTRY_VERIFY_WITH_TIMEOUT(!tabs().currentWork()->isRunning(), patienceMs);
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
            QTRY_VERIFY_WITH_TIMEOUT(!tabs().currentWork()->isRunning(), patienceMs);
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
        QTRY_VERIFY_WITH_TIMEOUT(!tabs().currentWork()->isRunning(), patienceMs);
        ResultView &results = *tabs().currentTab()->results();
        QVERIFY(editor().hasFocus());
        press(Qt::Key_C, Qt::AltModifier);
        // It is only made now, and takes keys when it is there.
        QTRY_VERIFY_WITH_TIMEOUT(results.chartView()->canvas()->hasFocus(), patienceMs);
        press(Qt::Key_A, Qt::AltModifier);
        QTRY_VERIFY_WITH_TIMEOUT(results.tableView()->hasFocus(), patienceMs);
        press(Qt::Key_C, Qt::AltModifier);
        QTRY_VERIFY_WITH_TIMEOUT(results.chartView()->canvas()->hasFocus(), patienceMs);
        press(Qt::Key_W, Qt::AltModifier);
        QTRY_VERIFY_WITH_TIMEOUT(isIn(results.rawView()), patienceMs);
        press(Qt::Key_S, Qt::AltModifier);
        QTRY_COMPARE_WITH_TIMEOUT(results.page(), ResultView::Page::Messages, patienceMs);
        QVERIFY(isIn(&results));
        QCOMPARE(editor().toPlainText(), QStringLiteral("SELECT * FROM sensors"));
        // The window's parts have such keys, too.
        press(Qt::Key_M, Qt::ControlModifier);
        QTRY_VERIFY(m_window->findChild<MonitorDock *>()->isVisible());
    }

    /// Tab and Shift+Tab are the text's; these keys lead out of it.
    void thereIsAWayOutOfTheText()
    {
        editor().setPlainText(QStringLiteral("SELECT 1"));
        press(Qt::Key_Tab);
        press(Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(editor().hasFocus());
        press(Qt::Key_F6);
        QVERIFY(!editor().hasFocus() && focus());
        press(Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(editor().hasFocus());
        press(Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(!editor().hasFocus() && focus());
        QCOMPARE(editor().toPlainText().trimmed(), QStringLiteral("SELECT 1"));
    }

    void aClosedDockGivesTheFocusToTheText()
    {
        auto *const explorer = m_window->findChild<ExplorerDock *>();
        for (int i = 0; i < 5 && !isIn(explorer); ++i)
            press(Qt::Key_F6);
        QVERIFY(isIn(explorer));
        explorer->toggleViewAction()->trigger();
        QVERIFY(explorer->isHidden());
        QTRY_VERIFY(editor().hasFocus());
        explorer->toggleViewAction()->trigger();
        QTRY_VERIFY(isIn(explorer));
    }

    void aClosedTabComesBackFromAnywhere()
    {
        editor().setPlainText(QStringLiteral("SHOW USERS"));
        press(Qt::Key_T, Qt::ControlModifier);
        QTRY_COMPARE(tabs().count(), 2);
        press(Qt::Key_1, Qt::AltModifier);
        press(Qt::Key_W, Qt::ControlModifier);
        QTRY_COMPARE(tabs().count(), 1);
        QVERIFY(editor().hasFocus() && editor().toPlainText().isEmpty());
        for (int i = 0; i < 5 && !isIn(m_window->findChild<ExplorerDock *>()); ++i)
            press(Qt::Key_F6);
        QVERIFY(isIn(m_window->findChild<ExplorerDock *>()));
        press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(tabs().count(), 2);
        QCOMPARE(editor().toPlainText(), QStringLiteral("SHOW USERS"));
        QVERIFY(editor().hasFocus());
    }
};

QTEST_MAIN(KeyboardTest)
#include "keyboard_test.moc"
