// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/influxdserver.h"
#include "tests/support/patience.h"
#include "tests/ui/common/testservices.h"
#include "ui/answer/resultview.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/query/completion/completionmodel.h"
#include "ui/query/patternform.h"
#include "ui/query/patternsdock.h"
#include "ui/query/querybar.h"
#include "ui/query/queryeditor.h"
#include "ui/query/querytab.h"
#include "ui/query/querytabs.h"
#include "ui/query/time/timerangebar.h"
#include "ui/results/resulttableview.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

#include <memory>

namespace penstock {

namespace {

} // namespace

/// Patterns in the window: filled with what the server has, written into a query, and run for the chosen times.
class FilledPatternsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void byWhatTheServerHas();
    void ofTheChosenDatabase();
    void insertKeepsStatementsApart();
    void anotherLanguageHasItsOwnTab();
    void returnOpensATabWhereOneIsNeeded();
    void theChosenTimesGoAlong();
    void theFormFitsASmallScreen();

private:
    QueryTabs &tabs() const { return *m_window->findChild<QueryTabs *>(); }
    QueryTab &tab() const { return *tabs().currentTab(); }
    PatternsDock &dock() const { return *m_window->findChild<PatternsDock *>(); }
    PatternField &field(const char *placeholder) const
    {
        return *m_window->findChild<PatternForm *>()->field(QString::fromLatin1(placeholder));
    }
    void press(const QString &beginning) const
    {
        for (QPushButton *button : dock().findChildren<QPushButton *>()) {
            if (!button->text().remove(u'&').startsWith(beginning))
                continue;
            QVERIFY2(button->isEnabled(), qPrintable(beginning));
            QTest::mouseClick(button, Qt::LeftButton);
            return;
        }
        QFAIL(qPrintable(beginning));
    }
    static int rowOf(const PatternField &field, const QString &name)
    {
        for (int row = 0; row < field.offered().choices(); ++row) {
            if (field.offered().choice(row).name == name)
                return row;
        }
        return -1;
    }
    /// With the arrows.
    void chooseIn(const char *placeholder, const QString &name) const
    {
        PatternField &edit = field(placeholder);
        QTRY_VERIFY_WITH_TIMEOUT(edit.isVisible(), patienceMs);
        QTest::keyClick(&edit, Qt::Key_Down);
        QTRY_VERIFY2_WITH_TIMEOUT(rowOf(edit, name) >= 0, qPrintable(edit.offered().index(0).data().toString()),
                                  patienceMs);
        for (int steps = 0; steps <= edit.offered().choices(); ++steps) {
            if (edit.accessibleDescription().startsWith(name + u','))
                break;
            QTest::keyClick(&edit, Qt::Key_Down);
        }
        QTest::keyClick(&edit, Qt::Key_Return);
        QCOMPARE(edit.text(), name);
    }
    qint64 rows() const { return tab().results()->tableView()->model()->rowCount(); }
    void waitForTheEnd() const { QTRY_VERIFY_WITH_TIMEOUT(!tab().isRunning(), patienceMs); }

    InfluxdServer m_server;
    std::unique_ptr<TestServices> m_test;
    std::unique_ptr<MainWindow> m_window;
    QString m_home;
};

void FilledPatternsTest::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
    m_server.query(QStringLiteral("CREATE DATABASE plant"));
    m_server.query(QStringLiteral("CREATE DATABASE mill"));
    QCOMPARE(m_server.write(QStringLiteral("plant"),
                            "tide,station=aber\\ deen,sea=north level=1.5,state=\"calm\" 1704067200000000000\n"
                            "tide,station=o'ban level=2.5 1704067201000000000\n"
                            "wind,station=oban speed=3 1704067202000000000\n"),
             204);
    QCOMPARE(m_server.write(QStringLiteral("mill"), "wheel turns=1 1704067200000000000\n"), 204);
}

void FilledPatternsTest::init()
{
    m_test = std::make_unique<TestServices>();
    m_window = std::make_unique<MainWindow>(m_test->services);
    m_window->resize(1366, 768);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_home = m_test->addProfile(QStringLiteral("home"), m_server.url()).id;
    m_window->openConnection(m_home, QStringLiteral("plant"));
    QTRY_COMPARE_WITH_TIMEOUT(m_test->sessions.find(m_home)->state(), Session::State::Open, patienceMs);
    dock().complete();
    dock().show();
    dock().raise();
}

void FilledPatternsTest::cleanup()
{
    m_window.reset();
    m_test.reset();
}

void FilledPatternsTest::byWhatTheServerHas()
{
    QVERIFY(dock().choose(QStringLiteral("select_where_tag")));
    chooseIn("measurement", QStringLiteral("tide"));
    chooseIn("tag", QStringLiteral("station"));
    chooseIn("value", QStringLiteral("o'ban"));
    press(QStringLiteral("Run"));
    waitForTheEnd();
    QCOMPARE(tab().editor()->toPlainText(),
             QStringLiteral("SELECT * FROM \"tide\" WHERE \"station\" = 'o\\'ban' AND $timeFilter"));
    QCOMPARE(rows(), 1);
    // Of the measurement that is given, and what was given stays.
    QVERIFY(dock().choose(QStringLiteral("last_value")));
    QCOMPARE(field("measurement").text(), QStringLiteral("tide"));
    chooseIn("field", QStringLiteral("state"));
    field("field").open();
    QCOMPARE(rowOf(field("field"), QStringLiteral("speed")), -1);
    const int row = rowOf(field("field"), QStringLiteral("state"));
    QVERIFY(row >= 0);
    QVERIFY(field("field")
                .offered()
                .index(row)
                .data(CompletionModel::DetailRole)
                .toString()
                .contains(QStringLiteral("string")));
}

void FilledPatternsTest::ofTheChosenDatabase()
{
    QVERIFY(dock().choose(QStringLiteral("select_all")));
    chooseIn("measurement", QStringLiteral("wind"));
    m_window->openConnection(m_home, QStringLiteral("mill"));
    field("measurement").clear();
    chooseIn("measurement", QStringLiteral("wheel"));
    QCOMPARE(rowOf(field("measurement"), QStringLiteral("wind")), -1);
    QVERIFY(dock().choose(QStringLiteral("create_retention_policy")));
    chooseIn("db", QStringLiteral("plant"));
    chooseIn("policy", QStringLiteral("autogen"));
}

void FilledPatternsTest::insertKeepsStatementsApart()
{
    tab().editor()->setPlainText(QStringLiteral("SELECT * FROM tide -- all of it\n"));
    tab().editor()->moveCursor(QTextCursor::Start);
    tab().editor()->moveCursor(QTextCursor::NextWord); // within the statement
    QVERIFY(dock().choose(QStringLiteral("show_measurements")));
    press(QStringLiteral("Insert"));
    QCOMPARE(tab().editor()->toPlainText(), QStringLiteral("SELECT * FROM tide -- all of it\n;\nSHOW MEASUREMENTS\n"));
    QVERIFY(!tab().isRunning());
    QVERIFY(dock().choose(QStringLiteral("show_tag_keys")));
    press(QStringLiteral("Insert"));
    QCOMPARE(tab().editor()->toPlainText(),
             QStringLiteral("SELECT * FROM tide -- all of it\n;\nSHOW MEASUREMENTS;\nSHOW TAG KEYS\n"));
    QCOMPARE(tabs().count(), 1);
    tab().runAll();
    waitForTheEnd();
    QVERIFY2(!tab().status().contains(QStringLiteral("failed")), qPrintable(tab().status()));
    QCOMPARE(rows(), 2);
    tab().results()->showStatement(1);
    QCOMPARE(rows(), 2);
    tab().results()->showStatement(2);
    QCOMPARE(rows(), 3);
    // One step to undo each.
    tab().editor()->undo();
    QCOMPARE(tab().editor()->toPlainText(), QStringLiteral("SELECT * FROM tide -- all of it\n;\nSHOW MEASUREMENTS\n"));
}

/// A script of Flux is one, and no text has two languages.
void FilledPatternsTest::anotherLanguageHasItsOwnTab()
{
    tab().editor()->setPlainText(QStringLiteral("SHOW MEASUREMENTS"));
    tabs().insertStatement(QStringLiteral("SELECT 1"), Language::Sql);
    QCOMPARE(tabs().count(), 2);
    QCOMPARE(tab().editor()->toPlainText(), QStringLiteral("SELECT 1"));
    QCOMPARE(tab().language(), Language::Sql);
    tabs().insertStatement(QStringLiteral("SELECT 2"), Language::Sql);
    QCOMPARE(tabs().count(), 2);
    QCOMPARE(tab().editor()->toPlainText(), QStringLiteral("SELECT 1;\nSELECT 2"));
    for (int i = 3; i < 5; ++i) {
        tabs().insertStatement(QStringLiteral("buckets()"), Language::Flux);
        QCOMPARE(tabs().count(), i);
        QCOMPARE(tab().editor()->toPlainText(), QStringLiteral("buckets()"));
    }
    QCOMPARE(qobject_cast<QueryTab *>(tabs().widget(0))->editor()->toPlainText(), QStringLiteral("SHOW MEASUREMENTS"));
}

/// Which changes the form that the key was pressed in.
void FilledPatternsTest::returnOpensATabWhereOneIsNeeded()
{
    tab().editor()->setPlainText(QStringLiteral("buckets()"));
    tab().setLanguage(Language::Flux);
    QVERIFY(dock().choose(QStringLiteral("count_rows")));
    QTRY_VERIFY(field("measurement").isVisible());
    field("measurement").setFocus();
    field("measurement").selectAll();
    QTest::keyClicks(&field("measurement"), QStringLiteral("tide"));
    QTest::keyClick(&field("measurement"), Qt::Key_Escape); // the list
    QTest::keyClick(&field("measurement"), Qt::Key_Return);
    QCOMPARE(tabs().count(), 2);
    QCOMPARE(tab().language(), Language::Flux);
    QVERIFY2(tab().editor()->toPlainText().contains(QStringLiteral("r._measurement == \"tide\"")),
             qPrintable(tab().editor()->toPlainText()));
    QCOMPARE(field("measurement").text(), QStringLiteral("tide"));
}

void FilledPatternsTest::theChosenTimesGoAlong()
{
    TimeRangeBar &times = tab().findChild<QueryBar *>()->times();
    times.chooseRange(TimeRange::ofLast(std::chrono::minutes(15)));
    times.chooseZone("Asia/Tokyo");
    tab().editor()->setPlainText(QStringLiteral("SHOW MEASUREMENTS"));
    QVERIFY(dock().choose(QStringLiteral("select_recent")));
    chooseIn("measurement", QStringLiteral("tide"));
    press(QStringLiteral("Run"));
    QCOMPARE(tabs().count(), 2);
    TimeRangeBar &taken = tab().findChild<QueryBar *>()->times();
    QVERIFY(&taken != &times);
    QCOMPARE(taken.range(), TimeRange::ofLast(std::chrono::minutes(15)));
    QCOMPARE(taken.zone(), QByteArray("Asia/Tokyo"));
    waitForTheEnd();
    QCOMPARE(rows(), 0); // the data is older
    taken.chooseRange(TimeRange::ofData());
    press(QStringLiteral("Run"));
    QCOMPARE(tabs().count(), 3);
    waitForTheEnd();
    QCOMPARE(rows(), 2);
}

/// Each field and button is seen as the keyboard comes to it, of the pattern with most of them as well.
void FilledPatternsTest::theFormFitsASmallScreen()
{
    QVERIFY(dock().choose(QStringLiteral("percentile_by_window")));
    for (const char *placeholder : {"measurement", "field", "percent", "window"}) {
        QTRY_VERIFY(field(placeholder).isVisible());
        field(placeholder).setText(QStringLiteral("5"));
    }
    QCOMPARE(m_window->size(), QSize(1366, 768));
    const auto *const form = m_window->findChild<PatternForm *>();
    field("field").setFocus(Qt::TabFocusReason); // the first one
    QStringList met;
    for (int steps = 0; steps < 8; ++steps) {
        const QWidget *const at = QApplication::focusWidget();
        QVERIFY(at);
        if (!dock().isAncestorOf(at))
            break;
        QVERIFY2(at->visibleRegion().boundingRect().height() == at->height(), at->metaObject()->className());
        if (const auto *button = qobject_cast<const QPushButton *>(at))
            met += button->text().remove(u'&');
        else if (at->parentWidget() == form)
            met += QStringLiteral("field");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(met.count(QStringLiteral("field")), 4);
    QVERIFY2(met.contains(QStringLiteral("Insert")) && met.contains(QStringLiteral("Run")), qPrintable(met.join(u' ')));
    QCOMPARE(m_window->size(), QSize(1366, 768));
}

} // namespace penstock

QTEST_MAIN(penstock::FilledPatternsTest)
#include "filledpatterns_test.moc"
