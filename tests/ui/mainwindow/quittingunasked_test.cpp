// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/csvimport.h"
#include "core/importing/importjournal.h"
#include "core/pipeline/pipeline.h"
#include "core/query/query.h"
#include "tests/support/fakeserver.h"
#include "tests/support/patience.h"
#include "tests/support/settingsfor.h"
#include "tests/ui/common/flowplan.h"
#include "tests/ui/common/testservices.h"
#include "ui/common/openwork.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/stopquestion.h"
#include "ui/query/answerpane.h"
#include "ui/query/querytab.h"
#include "ui/query/querytabs.h"

#include <QApplication>
#include <QDirIterator>
#include <QPointer>
#include <QSessionManager>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace penstock;

/// Ends at which nobody can be asked: what is under way is stopped as if somebody had said so, and nothing that was
/// typed is lost.
class QuittingUnaskedTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void allIsStoppedAndKept();
    void anAnswerIsNotWaitedForWithoutEnd();
    void aQuestionThatStandsIsNotInTheWay();
    void aSessionThatDoesNotWait();
    void aClosedWindowIsAtItsEnd();

private:
    bool beginImport(const ClientSettings &settings);
    void beginStatement() const;
    bool isKept(const QByteArray &text) const;
    ImportRecord record() const { return ImportRecord::read(m_journal).value_or(ImportRecord()); }

    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<TestServices> m_test;
    std::unique_ptr<MainWindow> m_window;
    Session *m_session = nullptr;
    QPointer<Pipeline> m_import;
    QString m_journal; ///< the import's
};

/// The server answers neither what changes data nor a write.
void QuittingUnaskedTest::init()
{
    m_server = std::make_unique<FakeServer>();
    m_server->setHandler([](const FakeRequest &request) {
        if (request.path() == "/ping")
            return FakeAnswer::of(204).header("X-Influxdb-Version", "1.8.10").header("X-Influxdb-Build", "OSS").empty();
        if (request.path() == "/write" || request.parameter(QStringLiteral("q")).startsWith(u"DROP"))
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
    m_session = m_test->sessions.find(profile);
    QVERIFY(m_session);
}

void QuittingUnaskedTest::cleanup()
{
    m_window.reset();
    delete m_import;
    m_test.reset();
    m_server.reset();
}

bool QuittingUnaskedTest::beginImport(const ClientSettings &settings)
{
    std::optional<ImportPlan> plan = flowPlan(m_test->folder.filePath(QStringLiteral("rows.csv")), "1704067200,1\n");
    if (!plan)
        return false;
    plan->journalFolder = m_test->folder.filePath(QStringLiteral("journals"));
    plan->pipeline.answersAfterStopMs = 600'000;
    m_journal = ImportJournal::pathOf(plan->journalFolder, plan->file, ImportTarget::of(*plan, settings));
    m_import = startImport(*plan, settings, m_test->pipelines, this).value_or(nullptr);
    return m_import;
}

void QuittingUnaskedTest::beginStatement() const
{
    auto *const pane = m_window->findChild<QueryTabs *>()->currentTab()->findChild<AnswerPane *>();
    Query query;
    query.script = Script(QStringLiteral("DROP SERIES FROM cpu"));
    query.database = QStringLiteral("plant");
    pane->run(*m_session, query);
    QTRY_VERIFY(m_server->isHolding());
    QCOMPARE(OpenWork::in(*m_window).size(), 1);
}

/// Somewhere among the files that the next start reads.
bool QuittingUnaskedTest::isKept(const QByteArray &text) const
{
    QDirIterator files(m_test->folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
            return true;
    }
    return false;
}

/// An import that waits for a server which is not there, and a statement.
void QuittingUnaskedTest::allIsStoppedAndKept()
{
    Profile nobody = Profile::createNew();
    nobody.name = QStringLiteral("nobody");
    nobody.url = QUrl(QStringLiteral("http://127.0.0.1:1"));
    QVERIFY(beginImport({nobody, {}}));
    QTRY_VERIFY(QFile::exists(m_journal)); // it knows what it has begun
    QVERIFY(!record().isOver);
    beginStatement();
    m_window->openStatement(m_session->profile().id, QStringLiteral("plant"), QStringLiteral("SELECT unkept_yet"),
                            false);
    QSignalSpy ended(m_window.get(), &MainWindow::ended);
    m_window->endUnasked();
    QVERIFY(isKept("unkept_yet")); // at once: who ends us may not wait
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(!m_window->isVisible());
    QVERIFY(!m_window->findChild<StopQuestion *>());
    // On a busy machine the window may close by its limit, and both end right behind it.
    QTRY_VERIFY(m_test->pipelines.running().isEmpty() && OpenWork::in(*m_window).isEmpty());
    QVERIFY(record().isOver && !record().checkpoint.isComplete);
    QCOMPARE(record().checkpoint.accepted, quint64(0));
}

/// What is not known to be stored is sent again by the next run.
void QuittingUnaskedTest::anAnswerIsNotWaitedForWithoutEnd()
{
    QVERIFY(beginImport(settingsFound(m_server->url(), Flavour::V1)));
    QTRY_VERIFY(m_server->isHolding());
    QSignalSpy ended(m_window.get(), &MainWindow::ended);
    m_window->endUnasked();
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(!m_window->isVisible());
    QVERIFY(m_import && m_test->pipelines.running().contains(m_import)); // it would wait for ten minutes
    delete m_import;
    QVERIFY(!record().checkpoint.isComplete);
    QCOMPARE(record().checkpoint.row, quint64(0));
}

void QuittingUnaskedTest::aQuestionThatStandsIsNotInTheWay()
{
    beginStatement();
    QVERIFY(!m_window->close());
    QVERIFY(m_window->findChild<StopQuestion *>());
    QSignalSpy ended(m_window.get(), &MainWindow::ended);
    m_window->endUnasked();
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(!m_window->isVisible());
    QTRY_VERIFY(OpenWork::in(*m_window).isEmpty());
}

/// On this platform nobody can be asked.
void QuittingUnaskedTest::aSessionThatDoesNotWait()
{
    auto *const manager = qApp->findChild<QSessionManager *>();
    QVERIFY(manager && !manager->allowsInteraction());
    beginStatement();
    QSignalSpy ended(m_window.get(), &MainWindow::ended);
    Q_EMIT qApp->commitDataRequest(*manager);
    // It may be saved only.
    QVERIFY(m_window->isVisible());
    QCOMPARE(OpenWork::in(*m_window).size(), 1);
    QVERIFY(!m_window->findChild<StopQuestion *>());
    QEvent quit(QEvent::Quit);
    QCoreApplication::sendEvent(qApp, &quit);
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(!m_window->isVisible());
    QVERIFY(!m_window->findChild<StopQuestion *>());
    QTRY_VERIFY(OpenWork::in(*m_window).isEmpty());
}

void QuittingUnaskedTest::aClosedWindowIsAtItsEnd()
{
    QVERIFY(m_window->close());
    QSignalSpy ended(m_window.get(), &MainWindow::ended);
    m_window->endUnasked();
    QCOMPARE(ended.size(), 1);
}

QTEST_MAIN(QuittingUnaskedTest)
#include "quittingunasked_test.moc"
