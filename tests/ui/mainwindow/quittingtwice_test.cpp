// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/csvimport.h"
#include "core/pipeline/pipeline.h"
#include "core/query/query.h"
#include "tests/support/fakeserver.h"
#include "tests/support/patience.h"
#include "tests/ui/common/flowplan.h"
#include "tests/ui/common/pressbutton.h"
#include "tests/ui/common/testservices.h"
#include "ui/admin/tokendialog.h"
#include "ui/common/openwork.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/stopquestion.h"
#include "ui/query/answerpane.h"
#include "ui/query/querytab.h"
#include "ui/query/querytabs.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QPointer>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace penstock;

/// What happens between the question whether to quit and its answer.
class QuittingTwiceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatBeginsMeanwhileIsAskedAbout();
    void anImportThatBeginsMeanwhileIsAskedAbout();
    void whatBeginsMeanwhileIsNotStopped();
    void asItWasSaidItDoesNotWait();
    void whatBeginsWhileItWaitsIsAskedAbout();
    void quittingTwiceStillAsks();

private:
    StopQuestion *question() const;
    void showToken() const;
    Pipeline *beginImport(const QString &name);

    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<TestServices> m_test;
    std::unique_ptr<MainWindow> m_window;
};

/// A statement that changes data is under way, and the server does not answer.
void QuittingTwiceTest::init()
{
    m_server = std::make_unique<FakeServer>();
    m_server->setHandler([](const FakeRequest &request) {
        if (request.path() == "/ping")
            return FakeAnswer::of(204).header("X-Influxdb-Version", "1.8.10").header("X-Influxdb-Build", "OSS").empty();
        if (request.parameter(QStringLiteral("q")).startsWith(u"DROP"))
            return FakeAnswer::of(200)
                .header("Content-Type", "application/json")
                .hold()
                .text(R"({"results":[{"statement_id":0}]})");
        return FakeAnswer::json(R"({"results":[{"statement_id":0}]})");
    });
    m_test = std::make_unique<TestServices>();
    qputenv("XDG_DATA_HOME", m_test->folder.path().toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", m_test->folder.path().toLocal8Bit());
    const QString profile = m_test->addProfile(QStringLiteral("home"), m_server->url()).id;
    m_window = std::make_unique<MainWindow>(m_test->services);
    m_window->show();
    Session *const session = m_test->sessions.find(profile);
    QVERIFY(session);
    auto *const pane = m_window->findChild<QueryTabs *>()->currentTab()->findChild<AnswerPane *>();
    Query query;
    query.script = Script(QStringLiteral("DROP SERIES FROM cpu"));
    query.database = QStringLiteral("plant");
    pane->run(*session, query);
    QTRY_VERIFY(m_server->isHolding());
    QCOMPARE(OpenWork::in(*m_window).size(), 1);
}

void QuittingTwiceTest::cleanup()
{
    m_window.reset();
    qDeleteAll(findChildren<Pipeline *>(Qt::FindDirectChildrenOnly)); // one may still try
    m_test.reset();
    m_server.reset();
}

/// The one that can be seen.
StopQuestion *QuittingTwiceTest::question() const
{
    const QList<StopQuestion *> questions = m_window->findChildren<StopQuestion *>();
    const auto found = std::ranges::find_if(questions, &QWidget::isVisible);
    return found == questions.end() ? nullptr : *found;
}

void QuittingTwiceTest::showToken() const
{
    (new TokenDialog(QStringLiteral("reader"), QStringLiteral("not-to-be-seen"), m_window.get()))->show();
}

/// Nobody listens there: it waits and tries again. Null: it did not begin.
Pipeline *QuittingTwiceTest::beginImport(const QString &name)
{
    Profile nobody = Profile::createNew();
    nobody.name = QStringLiteral("nobody");
    nobody.url = QUrl(QStringLiteral("http://127.0.0.1:1"));
    const std::optional<ImportPlan> plan = flowPlan(m_test->folder.filePath(name), "1704067200,1\n");
    if (!plan)
        return nullptr;
    return startImport(*plan, {nobody, {}}, m_test->pipelines, this).value_or(nullptr);
}

/// Nobody has said that the token may be lost.
void QuittingTwiceTest::whatBeginsMeanwhileIsAskedAbout()
{
    QVERIFY(!m_window->close());
    const QPointer<StopQuestion> first = question();
    QVERIFY(first);
    showToken();
    QVERIFY(pressButton(*first, QStringLiteral("Stop it and quit")));
    QTRY_VERIFY(!first);
    QVERIFY(m_window->isVisible());
    QCOMPARE(OpenWork::in(*m_window).size(), 2); // neither was stopped
    const StopQuestion *const second = question();
    QVERIFY(second);
    QVERIFY2(second->informativeText().contains(u"token"), qPrintable(second->informativeText()));
    QVERIFY(pressButton(*second, QStringLiteral("Stop all of it and quit")));
    QTRY_VERIFY(!m_window->isVisible());
    QVERIFY(OpenWork::in(*m_window).isEmpty());
}

/// As the second file of a queue.
void QuittingTwiceTest::anImportThatBeginsMeanwhileIsAskedAbout()
{
    QVERIFY(beginImport(QStringLiteral("one.csv")));
    QVERIFY(!m_window->close());
    const QPointer<StopQuestion> first = question();
    QVERIFY(first);
    QVERIFY2(!first->informativeText().contains(u"two.csv"), qPrintable(first->informativeText()));
    QVERIFY(beginImport(QStringLiteral("two.csv")));
    QVERIFY(pressButton(*first, QStringLiteral("Stop all of it and quit")));
    QTRY_VERIFY(!first);
    QVERIFY(m_window->isVisible());
    QCOMPARE(m_test->pipelines.running().size(), 2); // none was stopped
    for (const Pipeline *write : m_test->pipelines.running())
        QVERIFY(write->isRunning());
    const StopQuestion *const second = question();
    QVERIFY(second);
    QVERIFY2(second->informativeText().contains(u"one.csv") && second->informativeText().contains(u"two.csv"),
             qPrintable(second->informativeText()));
    // What becomes of their rows is no other file.
    QVERIFY2(second->informativeText().contains(u"\n\nRows that were written stay"),
             qPrintable(second->informativeText()));
    QVERIFY(pressButton(*second, QStringLiteral("Stop all of it and quit")));
    QTRY_VERIFY(!m_window->isVisible());
    QVERIFY(m_test->pipelines.running().isEmpty());
}

/// By the command that stops imports, whose question has not named it.
void QuittingTwiceTest::whatBeginsMeanwhileIsNotStopped()
{
    const QPointer<Pipeline> one = beginImport(QStringLiteral("one.csv"));
    QVERIFY(one);
    const QList<QAction *> actions = m_window->findChildren<QAction *>();
    const auto stop = std::ranges::find_if(
        actions, [](const QAction *action) { return action->text().remove(u'&') == u"Stop all writes…"; });
    QVERIFY(stop != actions.end());
    (*stop)->trigger();
    QVERIFY(question());
    Pipeline *const two = beginImport(QStringLiteral("two.csv"));
    QVERIFY(two);
    QVERIFY(pressButton(*question(), QStringLiteral("Stop 1 import")));
    QTRY_COMPARE(m_test->pipelines.running(), QList<Pipeline *>{two});
    QVERIFY(two->isRunning());
}

/// A work that takes its time to end, as a reset does.
void QuittingTwiceTest::asItWasSaidItDoesNotWait()
{
    const auto words = [] {
        return std::optional(OpenWork::Words{QStringLiteral("A reset is running"), QStringLiteral("It is emptied."),
                                             QStringLiteral("It takes its time."), QStringLiteral("Quit then")});
    };
    auto *slow = new OpenWork(m_window.get(), words, [] {});
    QVERIFY(slow->words());
    QVERIFY(!m_window->close());
    QVERIFY(question() && pressButton(*question(), QStringLiteral("Stop all of it and quit")));
    QTRY_COMPARE(OpenWork::in(*m_window).size(), 1);
    QVERIFY(m_window->isVisible());
    QVERIFY(m_window->close());
    QVERIFY(!m_window->isVisible());
}

void QuittingTwiceTest::whatBeginsWhileItWaitsIsAskedAbout()
{
    const auto words = [] {
        return std::optional(OpenWork::Words{QStringLiteral("A reset is running"), QStringLiteral("It is emptied."),
                                             QStringLiteral("It takes its time."), QStringLiteral("Quit then")});
    };
    auto *slow = new OpenWork(m_window.get(), words, [] {});
    QVERIFY(!m_window->close());
    QVERIFY(question() && pressButton(*question(), QStringLiteral("Stop all of it and quit")));
    QTRY_COMPARE(OpenWork::in(*m_window).size(), 1);
    QTRY_VERIFY(!question());
    showToken();
    QVERIFY(!m_window->close());
    QVERIFY(m_window->isVisible());
    QVERIFY(question());
    QVERIFY2(question()->informativeText().contains(u"token"), qPrintable(question()->informativeText()));
    QVERIFY(pressButton(*question(), QStringLiteral("Stop all of it and quit")));
    QTRY_VERIFY(OpenWork::in(*m_window) == QList<OpenWork *>{slow});
    delete slow;
    QTRY_VERIFY(!m_window->isVisible());
}

/// The application closes what is modal first.
void QuittingTwiceTest::quittingTwiceStillAsks()
{
    for (int i = 0; i < 2; ++i) {
        QEvent quit(QEvent::Quit);
        QCoreApplication::sendEvent(qApp, &quit);
        QVERIFY(m_window->isVisible());
        const QList<StopQuestion *> questions = m_window->findChildren<StopQuestion *>();
        QCOMPARE(std::ranges::count_if(questions, &QWidget::isVisible), 1);
    }
}

QTEST_MAIN(QuittingTwiceTest)
#include "quittingtwice_test.moc"
