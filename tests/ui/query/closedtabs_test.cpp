// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/query/heldtabs.h"
#include "ui/answer/resultbar.h"
#include "ui/answer/resultview.h"
#include "ui/charts/chartview.h"
#include "ui/common/messagebar.h"
#include "ui/query/answerpane.h"
#include "ui/query/queryeditor.h"
#include "ui/query/querytab.h"
#include "ui/query/querytabs.h"
#include "ui/results/resulttableview.h"

#include <QLineEdit>
#include <QPointer>
#include <QTest>

#include <memory>

using namespace penstock;

/// Tabs that are closed while they have something to show, or to ask for.
class ClosedTabsTest final : public HeldTabs
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void anAnswerAnnouncesNothingWhileItEnds_data() { addStates(); }
    void anAnswerAnnouncesNothingWhileItEnds();
    void aTabAnnouncesNothingWhileItEnds_data() { addStates(); }
    void aTabAnnouncesNothingWhileItEnds();
    void tabsCloseWithAllThatTheyHave_data() { addStates(); }
    void tabsCloseWithAllThatTheyHave();
    void anEditorAnnouncesNothingWhileItEnds();

private:
    enum State { Running = 1, Chart = 2, Bars = 4, Refreshing = 8 };
    static void addStates();
    void bring(AnswerPane &pane, int states);
};

void ClosedTabsTest::addStates()
{
    QTest::addColumn<int>("states");
    QTest::newRow("a whole answer") << 0;
    QTest::newRow("running") << int(Running);
    QTest::newRow("chart") << int(Chart);
    QTest::newRow("running, chart") << int(Running | Chart);
    QTest::newRow("bars") << int(Bars);
    QTest::newRow("running, bars") << int(Running | Bars);
    QTest::newRow("chart, bars") << int(Chart | Bars);
    QTest::newRow("running, chart, bars") << int(Running | Chart | Bars);
    QTest::newRow("refreshing, chart") << int(Refreshing | Chart);
}

void ClosedTabsTest::bring(AnswerPane &pane, int states)
{
    ResultView &results = *pane.results();
    if ((states & Running) == 0 && pane.isRunning()) {
        m_server->goOn();
        QTRY_VERIFY(!pane.isRunning());
    }
    QTRY_VERIFY(results.tableView()->model()->rowCount() > 0);
    if ((states & Chart) != 0) {
        results.setPage(ResultView::Page::Chart);
        QTRY_VERIFY(!results.chartView()->isBuilding());
    }
    if ((states & Bars) != 0) {
        for (const auto topic : {AnswerPane::Topic::Run, AnswerPane::Topic::File, AnswerPane::Topic::Note}) {
            pane.message(topic).showMessage(MessageBar::Kind::Warning, QStringLiteral("There is something."));
            pane.message(topic).setAction(QStringLiteral("Do it"));
        }
        results.message().showMessage(MessageBar::Kind::Error, QStringLiteral("There is another thing."));
        results.findChild<ResultBar *>()->filter()->setText(QStringLiteral("5"));
        results.find();
    }
    if ((states & Refreshing) != 0) {
        pane.refresh(*m_services->sessions.find(m_profile), queryOf(QStringLiteral("SELECT v FROM cpu")), 0);
        QTRY_VERIFY(m_server->isHolding());
        QVERIFY(pane.isRefreshing());
    }
}

void ClosedTabsTest::anAnswerAnnouncesNothingWhileItEnds()
{
    QFETCH(const int, states);
    auto pane = std::make_unique<AnswerPane>(m_services->chunks);
    pane->resize(1'000, 600);
    pane->show();
    pane->run(*m_services->sessions.find(m_profile), queryOf(QStringLiteral("SELECT v FROM cpu")));
    QTRY_VERIFY(m_server->isHolding());
    bring(*pane, states);

    int announced = 0;
    const auto count = [&announced] { ++announced; };
    connect(pane.get(), &AnswerPane::progressed, this, count);
    connect(pane.get(), &AnswerPane::finished, this, count);
    connect(pane.get(), &AnswerPane::askingFurtherChanged, this, count);
    connect(pane.get(), &AnswerPane::refreshed, this, count);
    connect(pane->results(), &ResultView::pageChanged, this, count);
    connect(pane->results(), &ResultView::chartStyleChanged, this, count);
    connect(pane->results(), &ResultView::chartMade, this, count);
    connect(pane->results(), &ResultView::spanQueryAsked, this, count);
    pane.reset();
    QCOMPARE(announced, 0);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(announced, 0);
}

void ClosedTabsTest::aTabAnnouncesNothingWhileItEnds()
{
    QFETCH(const int, states);
    auto one = std::make_unique<QueryTab>(m_services->services);
    one->setTarget(m_profile, QStringLiteral("db"));
    one->resize(1'000, 700);
    one->show();
    one->editor()->setPlainText(QStringLiteral("SELECT v FROM cpu"));
    paneOf(*one)->run(*m_services->sessions.find(m_profile), queryOf(QStringLiteral("SELECT v FROM cpu")));
    QTRY_VERIFY(m_server->isHolding());
    bring(*paneOf(*one), states);

    int announced = 0;
    const auto count = [&announced] { ++announced; };
    connect(one.get(), &WorkTab::edited, this, count);
    connect(one.get(), &WorkTab::titleChanged, this, count);
    connect(one.get(), &WorkTab::runningChanged, this, count);
    connect(one.get(), &WorkTab::statusChanged, this, count);
    connect(one.get(), &QueryTab::languageChanged, this, count);
    one.reset();
    QCOMPARE(announced, 0);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(announced, 0);
}

void ClosedTabsTest::tabsCloseWithAllThatTheyHave()
{
    QFETCH(const int, states);
    run(QStringLiteral("SELECT v FROM cpu"));
    bring(*paneOf(*tab()), states);
    const QPointer<QueryTab> closed = tab();
    m_tabs->closeCurrent();
    QVERIFY(!closed); // what is only read is asked for again
    QVERIFY(!question());
    QCOMPARE(m_tabs->count(), 1);
    QVERIFY(tab() && tab()->isBlank());

    // And all of them at once, with the window.
    if (m_server->isHolding())
        m_server->goOn();
    QTRY_VERIFY(!m_server->isHolding());
    run(QStringLiteral("SELECT v FROM cpu"));
    bring(*paneOf(*tab()), states);
    int announced = 0;
    connect(m_tabs.get(), &QueryTabs::runningChanged, this, [&announced] { ++announced; });
    connect(m_tabs.get(), &QueryTabs::statusChanged, this, [&announced] { ++announced; });
    m_tabs.reset();
    QCOMPARE(announced, 0);
}

/// The colours of its text go with it.
void ClosedTabsTest::anEditorAnnouncesNothingWhileItEnds()
{
    auto editor = std::make_unique<QueryEditor>();
    editor->setPlainText(QStringLiteral("SELECT v FROM cpu; SHOW DATABASES"));
    int announced = 0;
    connect(editor.get(), &QPlainTextEdit::textChanged, this, [&announced] { ++announced; });
    connect(editor.get(), &QPlainTextEdit::cursorPositionChanged, this, [&announced] { ++announced; });
    connect(editor.get(), &QueryEditor::currentStatementChanged, this, [&announced] { ++announced; });
    editor.reset();
    QCOMPARE(announced, 0);
}

QTEST_MAIN(ClosedTabsTest)
#include "closedtabs_test.moc"
