// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/influxdserver.h"
#include "tests/ui/common/testservices.h"
#include "ui/answer/planview.h"
#include "ui/answer/resultview.h"
#include "ui/common/messagebar.h"
#include "ui/query/answerpane.h"
#include "ui/query/queryeditor.h"
#include "ui/query/querytab.h"
#include "ui/query/scanquestion.h"

#include <QLabel>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <memory>

namespace penstock {

/// What a server would do, and whether that is more than people mean.
class ExplainTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void thePlanIsATree();
    void withTimesSharesAreTaken();
    void rowsAreNoPlan();
    void onlyWhatReadsHasOne();
    void muchIsAskedAbout();
    void measuringMuchIsAskedAbout();
    void whatIsSmallRuns();
    void stopEndsTheQuestion();
    void whoTypesOnIsAnswered();
    void theFirstStatementIsAskedAbout();
    void whatCannotBeAskedIsSaid();

private:
    void open(const QString &text) const
    {
        m_tab->editor()->setPlainText(text);
        m_tab->editor()->moveCursor(QTextCursor::End);
    }
    bool ends() const
    {
        return QTest::qWaitFor([this] { return !m_tab->isRunning(); }, 60'000);
    }
    PlanView &plan() const { return *m_tab->findChild<PlanView *>(); }
    MessageBar &bar() const { return m_tab->findChild<AnswerPane *>()->message(); }
    QString said() const
    {
        QStringList texts;
        for (const QLabel *label : bar().findChildren<QLabel *>())
            texts += label->text();
        return bar().isVisible() ? texts.join(u' ') : QString();
    }
    QToolButton *runButton() const
    {
        for (QToolButton *button : bar().findChildren<QToolButton *>()) {
            if (button->isVisible() && button->text().contains(QStringLiteral("all the same")))
                return button;
        }
        return nullptr;
    }

    InfluxdServer m_server;
    std::unique_ptr<TestServices> m_test;
    std::unique_ptr<QueryTab> m_tab;
    Profile m_profile;
};

void ExplainTest::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
    m_server.query(QStringLiteral("CREATE DATABASE plant"));
    QCOMPARE(m_server.write(QStringLiteral("plant"), "cpu,host=a u=1 1\ncpu,host=b u=2 2\ncpu,host=b u=3 3\n"), 204);
}

void ExplainTest::init()
{
    m_test = std::make_unique<TestServices>();
    m_profile = m_test->addProfile(QStringLiteral("home"), m_server.url());
    m_test->sessions.find(m_profile.id)->open();
    QTRY_COMPARE_WITH_TIMEOUT(m_test->sessions.find(m_profile.id)->state(), Session::State::Open, 30'000);
    m_tab = std::make_unique<QueryTab>(m_test->services);
    m_tab->setTarget(m_profile.id, QStringLiteral("plant"));
    m_tab->resize(900, 700);
    m_tab->show();
}

void ExplainTest::cleanup()
{
    m_tab.reset();
    m_test.reset();
}

void ExplainTest::thePlanIsATree()
{
    open(QStringLiteral("SELECT mean(u) FROM cpu GROUP BY host"));
    m_tab->explain(false);
    QVERIFY(ends());
    QCOMPARE(m_tab->results()->page(), ResultView::Page::Plan);
    QVERIFY(plan().isVisible());
    const QAbstractItemModel &model = *plan().tree()->model();
    QCOMPARE(model.rowCount(), 1);
    QVERIFY2(model.index(0, 0).data().toString().contains(QStringLiteral("mean")),
             qPrintable(model.index(0, 0).data().toString()));
    QVERIFY(model.rowCount(model.index(0, 0)) >= 5);
    QVERIFY(plan().tree()->isColumnHidden(1)); // nothing was measured
    // The statement itself stands in the editor as it was.
    QCOMPARE(m_tab->editor()->toPlainText(), QStringLiteral("SELECT mean(u) FROM cpu GROUP BY host"));
    // The server's lines are beside it.
    m_tab->results()->setPage(ResultView::Page::Table);
    QVERIFY(!plan().isVisible());
}

void ExplainTest::withTimesSharesAreTaken()
{
    open(QStringLiteral("SELECT mean(u) FROM cpu"));
    m_tab->explain(true);
    QVERIFY(ends());
    QVERIFY2(said().contains(QStringLiteral("runs the statement")), qPrintable(said()));
    QVERIFY(plan().isVisible());
    const QAbstractItemModel &model = *plan().tree()->model();
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("select"));
    QVERIFY(!model.index(0, 1).data().toString().isEmpty());
    QVERIFY(model.index(0, 2).data().toString().startsWith(QStringLiteral("100")));
}

void ExplainTest::rowsAreNoPlan()
{
    open(QStringLiteral("EXPLAIN SELECT u FROM cpu"));
    m_tab->run(); // written by hand it is one too
    QVERIFY(ends());
    QCOMPARE(m_tab->results()->page(), ResultView::Page::Plan);
    open(QStringLiteral("SELECT u FROM cpu"));
    m_tab->run();
    QVERIFY(ends());
    QCOMPARE(m_tab->results()->page(), ResultView::Page::Table);
    QVERIFY(!plan().isVisible());
}

void ExplainTest::onlyWhatReadsHasOne()
{
    open(QStringLiteral("DROP MEASUREMENT cpu"));
    m_tab->explain(true);
    QVERIFY(!m_tab->isRunning());
    QVERIFY2(said().contains(QStringLiteral("have a plan")), qPrintable(said()));
    QVERIFY(m_server.query(QStringLiteral("SHOW MEASUREMENTS"), QStringLiteral("plant")).contains("cpu"));
}

void ExplainTest::muchIsAskedAbout()
{
    m_tab->findChild<ScanQuestion *>()->setLimits(2, 30'000); // there are three values
    open(QStringLiteral("SELECT count(u) FROM cpu"));
    m_tab->run();
    QVERIFY(m_tab->isRunning()); // the server is asked how much it is
    QVERIFY(ends());
    QVERIFY2(said().contains(QStringLiteral("no beginning in time")), qPrintable(said()));
    QVERIFY2(said().contains(QStringLiteral("about 3 values")), qPrintable(said()));
    QVERIFY(m_test->workspace.history.runs().empty());
    QVERIFY(runButton());
    runButton()->click();
    QVERIFY(ends());
    QTRY_COMPARE_WITH_TIMEOUT(m_test->workspace.history.runs().size(), std::size_t(1), 30'000);
    // With a beginning, and where the rows are limited anyway, nothing is asked.
    open(QStringLiteral("SELECT count(u) FROM cpu WHERE time >= 0"));
    m_tab->run();
    QVERIFY(ends());
    QVERIFY(!runButton());
    QTRY_COMPARE_WITH_TIMEOUT(m_test->workspace.history.runs().size(), std::size_t(2), 30'000);
    // Another text is another question.
    open(QStringLiteral("SELECT count(u) FROM cpu"));
    m_tab->run();
    QVERIFY(ends());
    QVERIFY(runButton());
    m_tab->editor()->appendPlainText(QStringLiteral(";\nSHOW DATABASES")); // beside it
    QVERIFY(runButton());
    m_tab->editor()->setPlainText(QStringLiteral("SELECT count(u) FROM cp"));
    QVERIFY(!runButton());
}

/// To measure it, the server reads it all as well.
void ExplainTest::measuringMuchIsAskedAbout()
{
    m_tab->findChild<ScanQuestion *>()->setLimits(2, 30'000); // there are three values
    open(QStringLiteral("SELECT u FROM cpu"));
    m_tab->explain(false);
    QVERIFY(ends());
    QTRY_COMPARE_WITH_TIMEOUT(m_test->workspace.history.runs().size(), std::size_t(1), 30'000);
    QVERIFY(!runButton());
    m_tab->explain(true);
    QVERIFY(ends());
    QVERIFY2(said().contains(QStringLiteral("no beginning in time")), qPrintable(said()));
    QCOMPARE(m_test->workspace.history.runs().size(), std::size_t(1));
    QVERIFY(runButton());
    runButton()->click();
    QVERIFY(ends());
    QVERIFY2(said().contains(QStringLiteral("runs the statement")), qPrintable(said()));
    QVERIFY(plan().isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(m_test->workspace.history.runs().size(), std::size_t(2), 30'000);
}

void ExplainTest::whatIsSmallRuns()
{
    open(QStringLiteral("SELECT count(u) FROM cpu"));
    m_tab->run();
    QVERIFY(ends());
    QTRY_COMPARE_WITH_TIMEOUT(m_test->workspace.history.runs().size(), std::size_t(1), 60'000);
    QVERIFY(said().isEmpty());
}

void ExplainTest::stopEndsTheQuestion()
{
    open(QStringLiteral("SELECT count(u) FROM cpu"));
    m_tab->run();
    QVERIFY(m_tab->isRunning());
    m_tab->stop();
    QVERIFY(!m_tab->isRunning());
    QCoreApplication::processEvents();
    QVERIFY(m_test->workspace.history.runs().empty());
}

/// The statement that was to be run is fixed while the server is asked about it.
void ExplainTest::whoTypesOnIsAnswered()
{
    const QString text = QStringLiteral("SELECT count(u) FROM cpu");
    open(text);
    m_tab->run();
    QVERIFY(m_tab->isRunning());
    m_tab->editor()->appendPlainText(QStringLiteral("-- more"));
    QVERIFY(m_tab->isRunning());
    QVERIFY(ends());
    QTRY_COMPARE_WITH_TIMEOUT(m_test->workspace.history.runs().size(), std::size_t(1), 60'000);
    QCOMPARE(m_test->workspace.history.runs().front().text, text);
}

/// Of a connection that is opened for it.
void ExplainTest::theFirstStatementIsAskedAbout()
{
    m_tab->findChild<ScanQuestion *>()->setLimits(2, 30'000); // there are three values
    const Profile late = m_test->addProfile(QStringLiteral("late"), m_server.url());
    m_tab->setTarget(late.id, QStringLiteral("plant"));
    const Session &session = *m_test->sessions.find(late.id);
    QCOMPARE(session.state(), Session::State::Closed);
    open(QStringLiteral("SELECT count(u) FROM cpu"));
    m_tab->run();
    QVERIFY(m_tab->isRunning());
    QVERIFY(ends());
    QCOMPARE(session.state(), Session::State::Open);
    QVERIFY2(said().contains(QStringLiteral("no beginning in time")), qPrintable(said()));
    QVERIFY(m_test->workspace.history.runs().empty());
    QVERIFY(runButton());
    runButton()->click();
    QVERIFY(ends());
    QTRY_COMPARE_WITH_TIMEOUT(m_test->workspace.history.runs().size(), std::size_t(1), 30'000);
}

void ExplainTest::whatCannotBeAskedIsSaid()
{
    // Nobody is there.
    const Profile gone = m_test->addProfile(QStringLiteral("gone"), QUrl(QStringLiteral("http://127.0.0.1:1")));
    m_tab->setTarget(gone.id, QStringLiteral("plant"));
    open(QStringLiteral("SELECT count(u) FROM cpu"));
    m_tab->run();
    QVERIFY(ends());
    QCOMPARE(m_test->sessions.find(gone.id)->state(), Session::State::Failed);
    QCOMPARE(said().trimmed(), m_test->sessions.find(gone.id)->error().message);
    // And a connection that is closed while it is waited for.
    const Profile late = m_test->addProfile(QStringLiteral("late"), m_server.url());
    m_tab->setTarget(late.id, QStringLiteral("plant"));
    m_tab->run();
    QVERIFY(m_tab->isRunning());
    m_test->sessions.find(late.id)->close();
    QVERIFY(!m_tab->isRunning());
    QVERIFY2(said().contains(QStringLiteral("has not been run")), qPrintable(said()));
    QVERIFY(m_test->workspace.history.runs().empty());
}

} // namespace penstock

QTEST_MAIN(penstock::ExplainTest)
#include "explain_test.moc"
