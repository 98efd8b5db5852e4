// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/queryrun.h"
#include "tests/core/client/tablerows.h"
#include "tests/support/influxdserver.h"
#include "tests/support/patience.h"
#include "tests/ui/common/testservices.h"
#include "tests/ui/mainwindow/actingperson.h"
#include "ui/answer/resultview.h"
#include "ui/common/messagebar.h"
#include "ui/query/answerpane.h"
#include "ui/query/editing/editorfindbar.h"
#include "ui/query/editing/editormarks.h"
#include "ui/query/outcomelist.h"
#include "ui/query/queryeditor.h"
#include "ui/query/querytab.h"
#include "ui/query/querytabs.h"
#include "ui/results/findbar.h"
#include "ui/results/resulttableview.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>

#include <memory>

namespace penstock {

/// What somebody does with a text in the window, by its keys and menus, with a real server.
class EditorTasksTest final : public ActingPerson
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void theStatementTheSelectionOrAll();
    void aLinkLeadsToTheMistake();
    void textIsReplaced();
    void cellsAreFound();
    void linesAreCommentedAndLaidOut();
    void placeholdersTakeTheRange();

private:
    QueryTab &tab() const { return *m_window->findChild<QueryTabs *>()->currentTab(); }
    QueryEditor &editor() const { return *tab().editor(); }
    ResultTableView &table() const { return *tab().results()->tableView(); }
    OutcomeList &outcomes() const { return *tab().findChild<OutcomeList *>(); }
    QString text() const { return editor().toPlainText(); }
    QStringList rows() const
    {
        const QueryRun *run = tab().findChild<AnswerPane *>()->lastRun();
        return run && !run->isRunning() ? rowsOf(run->feed().result()) : QStringList();
    }
    void write(const QString &statements) const
    {
        editor().setPlainText(statements);
        editor().setFocus();
        QTRY_COMPARE(focus(), tab().editor());
    }

    InfluxdServer m_server;
    std::unique_ptr<TestServices> m_test;
};

void EditorTasksTest::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
    m_server.query(QStringLiteral("CREATE DATABASE plant"));
    QCOMPARE(m_server.write(QStringLiteral("plant"), "m,host=past v=1 -473385600000000000\n"
                                                     "m,host=now v=2 1704067200000000000\n"
                                                     "m,host=future v=3 7258118400000000000\n"),
             204);
}

void EditorTasksTest::init()
{
    m_test = std::make_unique<TestServices>();
    const QString home = m_test->addProfile(QStringLiteral("home"), m_server.url()).id;
    m_window = std::make_unique<MainWindow>(m_test->services);
    m_window->resize(1366, 768);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->openConnection(home, QStringLiteral("plant"));
    QTRY_COMPARE(m_test->sessions.find(home)->state(), Session::State::Open);
}

void EditorTasksTest::cleanup()
{
    m_window.reset();
    m_test.reset();
}

void EditorTasksTest::theStatementTheSelectionOrAll()
{
    write(QStringLiteral("SHOW DATABASES;\nSELECT * FORM m;\nSELECT v FROM m"));
    press(Qt::Key_End, Qt::ControlModifier);
    press(Qt::Key_F5); // the statement at the caret
    QTRY_COMPARE(rows().size(), 3);
    QVERIFY(!outcomes().isVisible());

    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Return, Qt::ControlModifier); // what is selected
    QTRY_VERIFY(rows().join(u'\n').contains(QStringLiteral("plant")));
    QVERIFY(!outcomes().isVisible());

    press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier); // all, one by one
    QTRY_VERIFY(outcomes().isVisible() && !tab().isRunning());
    QStringList entries;
    for (int row = 0; row < outcomes().model()->rowCount(); ++row)
        entries += outcomes().model()->index(row, 0).data().toString();
    QCOMPARE(entries.size(), 3);
    QVERIFY2(entries[0].startsWith(QStringLiteral("1: ")) && !entries[0].contains(QStringLiteral("failed")),
             qPrintable(entries[0]));
    QVERIFY2(entries[1].startsWith(QStringLiteral("2: failed")), qPrintable(entries[1]));
    QVERIFY2(entries[2].startsWith(QStringLiteral("3: 3 rows")), qPrintable(entries[2]));
}

void EditorTasksTest::aLinkLeadsToTheMistake()
{
    write(QStringLiteral("SHOW DATABASES;\nSELECT * FORM m"));
    press(Qt::Key_End, Qt::ControlModifier);
    press(Qt::Key_F5);
    QTRY_COMPARE(editor().marks().mistakes().size(), 1);
    QCOMPARE(editor().marks().mistakes().first().place.selectedText(), QStringLiteral("FORM"));
    QToolButton *link = nullptr;
    const auto find = [&] {
        for (auto *button : tab().results()->message().findChildren<QToolButton *>()) {
            if (button->isVisible() && button->text() == QStringLiteral("&Line 2, character 10"))
                link = button;
        }
        return link != nullptr;
    };
    QTRY_VERIFY(find());
    press(Qt::Key_Home, Qt::ControlModifier);
    click(link);
    QTRY_COMPARE(focus(), tab().editor());
    QCOMPARE(editor().textCursor().blockNumber(), 1);
    QCOMPARE(editor().textCursor().positionInBlock(), 9);
    for (int i = 0; i < 4; ++i)
        press(Qt::Key_Delete);
    QVERIFY(editor().marks().mistakes().isEmpty());
    type(QStringLiteral("FROM"));
    press(Qt::Key_Escape); // what is offered
    press(Qt::Key_F5);
    QTRY_COMPARE(rows().size(), 3);
}

void EditorTasksTest::textIsReplaced()
{
    write(QStringLiteral("SELECT v FORM m; SELECT host, v FORM m"));
    press(Qt::Key_H, Qt::ControlModifier);
    auto *bar = tab().findChild<EditorFindBar *>();
    QTRY_VERIFY(bar->isVisible() && isIn(bar));
    type(QStringLiteral("FORM"));
    QLineEdit *const with = field(*bar, QStringLiteral("Replace with"));
    click(with);
    with->setFocus();
    type(QStringLiteral("FROM"));
    const QList<QPushButton *> buttons = bar->findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 2);
    click(buttons.last());
    QCOMPARE(text(), QStringLiteral("SELECT v FROM m; SELECT host, v FROM m"));
    field(*bar, QStringLiteral("Find in the query"))->setFocus();
    press(Qt::Key_Escape);
    QTRY_COMPARE(focus(), tab().editor());
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(text(), QStringLiteral("SELECT v FORM m; SELECT host, v FORM m"));
}

void EditorTasksTest::cellsAreFound()
{
    write(QStringLiteral("SELECT host, v FROM m"));
    press(Qt::Key_F5);
    QTRY_VERIFY(table().model()->rowCount() == 3 && !tab().isRunning()); // or Esc would be for Stop
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, {20, 10});
    QTRY_COMPARE(focus(), &table());
    press(Qt::Key_F, Qt::ControlModifier);
    auto *bar = tab().findChild<FindBar *>();
    QTRY_VERIFY(bar->isVisible() && isIn(bar));
    QVERIFY(!tab().findChild<EditorFindBar *>()->isVisible()); // the text has its own
    type(QStringLiteral("NOW"));
    press(Qt::Key_Return);
    QTRY_COMPARE(table().current().row, qint64(1));
    press(Qt::Key_Escape);
    QTRY_COMPARE(focus(), &table());
    QVERIFY(!bar->isVisible());
}

void EditorTasksTest::linesAreCommentedAndLaidOut()
{
    write(QStringLiteral("select  v from m;\nshow databases"));
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Slash, Qt::ControlModifier);
    QCOMPARE(text(), QStringLiteral("-- select  v from m;\n-- show databases"));
    clickInMenu(QStringLiteral("Edit"), QStringLiteral("Comment or not"));
    QTRY_COMPARE(text(), QStringLiteral("select  v from m;\nshow databases"));
    QTRY_COMPARE(focus(), tab().editor());
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(text(), QStringLiteral("SELECT v\nFROM m;\nshow databases"));
    press(Qt::Key_Z, Qt::ControlModifier); // in one step
    QCOMPARE(text(), QStringLiteral("select  v from m;\nshow databases"));
}

void EditorTasksTest::placeholdersTakeTheRange()
{
    write(QString());
    type(QStringLiteral("SELECT v FROM m WHERE $timeF"));
    press(Qt::Key_Space, Qt::ControlModifier);
    press(Qt::Key_Return); // as it is offered
    QCOMPARE(text(), QStringLiteral("SELECT v FROM m WHERE $timeFilter"));
    press(Qt::Key_F5);
    QTRY_COMPARE(rows().size(), 3); // all times: before 1970, and in the future
}

} // namespace penstock

QTEST_MAIN(penstock::EditorTasksTest)
#include "editortasks_test.moc"
