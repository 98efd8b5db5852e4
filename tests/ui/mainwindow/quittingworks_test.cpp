// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/exportstyle.h"
#include "core/editing/editplan.h"
#include "core/editing/edittarget.h"
#include "core/query/query.h"
#include "tests/support/fakeserver.h"
#include "tests/support/patience.h"
#include "tests/ui/common/flowplan.h"
#include "tests/ui/common/pressbutton.h"
#include "tests/ui/common/testservices.h"
#include "ui/admin/admindialog.h"
#include "ui/admin/continuousquerybackfilldialog.h"
#include "ui/admin/tokendialog.h"
#include "ui/answer/editsreview.h"
#include "ui/common/messagebar.h"
#include "ui/common/openwork.h"
#include "ui/importing/savelinesbutton.h"
#include "ui/importing/watchedfolders.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/stopquestion.h"
#include "ui/query/answerpane.h"
#include "ui/query/querytab.h"
#include "ui/query/querytabs.h"
#include "ui/write/lineeditor.h"
#include "ui/write/writetab.h"

#include <QAbstractButton>
#include <QDir>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <memory>

using namespace penstock;
using namespace std::chrono_literals;

/// What a person can start beside imports: the window names each of them before it closes, and stops it cleanly.
class QuittingWorksTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void eachIsAskedAbout_data();
    void eachIsAskedAbout();
    void whatIsOnlyReadIsNotInTheWay();

private:
    using Begin = void (QuittingWorksTest::*)();
    void backfill();
    void request();
    void changes();
    void watch();
    void lines();
    void file();
    void statement();
    void savedLines();
    void token();

    void openSession();
    void run(const QString &text, const QString &path = {});
    void pressOn(const MessageBar &bar);
    StopQuestion *question() const { return m_window->findChild<StopQuestion *>(); }

    std::unique_ptr<QTemporaryDir> m_folder; ///< of the files that are written
    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<TestServices> m_test;
    std::unique_ptr<MainWindow> m_window;
    Session *m_session = nullptr;
    QString m_profile;
    QByteArray m_held; ///< what the server waits with, when it is asked for that
};

void QuittingWorksTest::init()
{
    m_held.clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<FakeServer>();
    m_server->setHandler([this](const FakeRequest &request) {
        const QByteArray said = request.target + request.body + request.parameter(QStringLiteral("q")).toUtf8();
        if (!m_held.isEmpty() && said.contains(m_held))
            return FakeAnswer::of(200)
                .header("Content-Type", "application/json")
                .hold()
                .text(R"({"results":[{"statement_id":0}]})");
        if (request.path() == "/ping")
            return FakeAnswer::of(204).header("X-Influxdb-Version", "1.8.10").header("X-Influxdb-Build", "OSS").empty();
        return FakeAnswer::json(R"({"results":[{"statement_id":0}]})");
    });
    m_test = std::make_unique<TestServices>();
    qputenv("XDG_DATA_HOME", m_test->folder.path().toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", m_test->folder.path().toLocal8Bit());
    m_profile = m_test->addProfile(QStringLiteral("home"), m_server->url()).id;
    m_window = std::make_unique<MainWindow>(m_test->services);
    m_window->show();
    m_session = m_test->sessions.find(m_profile);
    QVERIFY(m_session);
}

void QuittingWorksTest::cleanup()
{
    m_window.reset();
    m_test.reset();
    m_server.reset();
    m_folder.reset();
}

void QuittingWorksTest::openSession()
{
    m_session->open();
    QTRY_VERIFY(m_session->state() == Session::State::Open);
}

/// On its action.
void QuittingWorksTest::pressOn(const MessageBar &bar)
{
    const QList<QToolButton *> buttons = bar.findChildren<QToolButton *>();
    const auto found = std::ranges::find_if(
        buttons, [](const QToolButton *button) { return button->isVisible() && button->text().contains(u" on "); });
    QVERIFY(found != buttons.end());
    (*found)->click();
}

void QuittingWorksTest::backfill()
{
    openSession();
    m_held = "INTO";
    auto *dialog = new ContinuousQueryBackfillDialog(
        *m_session, QStringLiteral("plant"), QStringLiteral("cq"),
        QStringLiteral("CREATE CONTINUOUS QUERY cq ON plant BEGIN SELECT mean(v) AS v INTO plant.autogen.h FROM "
                       "plant.autogen.m GROUP BY time(1h) END"),
        m_window.get());
    dialog->show();
    pressOn(*dialog->question());
    QTRY_VERIFY(m_server->isHolding());
}

void QuittingWorksTest::request()
{
    openSession();
    m_held = "CREATE";
    auto *dialog = new AdminDialog(*m_session, AdminRequest::Kind::CreateDatabase,
                                   {{AdminField::Database, {QStringLiteral("x"), true}}}, m_window.get());
    dialog->show();
    dialog->goButton()->click();
    QTRY_VERIFY(m_server->isHolding());
}

void QuittingWorksTest::changes()
{
    openSession();
    m_held = "DELETE";
    PlannedEdit edit;
    edit.isDeletion = true;
    edit.point = QStringLiteral("cpu at 1");
    edit.statement = QStringLiteral("DELETE FROM cpu WHERE time = 1");
    edit.deletion.kind = AdminRequest::Kind::DeletePoints;
    edit.deletion.database = QStringLiteral("plant");
    edit.deletion.measurement = QStringLiteral("cpu");
    edit.deletion.from = 1;
    edit.deletion.to = 2;
    auto *review =
        new EditsReview(*m_session, {.database = QStringLiteral("plant"), .measurement = QStringLiteral("cpu")}, {edit},
                        m_window.get());
    review->show();
    pressOn(*review->question());
    QTRY_VERIFY(m_server->isHolding());
}

void QuittingWorksTest::watch()
{
    openSession();
    const QString in = m_test->folder.filePath(QStringLiteral("in"));
    QVERIFY(QDir().mkpath(in));
    WatchedFolder::Options options;
    options.folder.folder = in;
    options.folder.settle = 50ms;
    options.folder.look = 100ms;
    options.folder.journal = m_test->folder.filePath(QStringLiteral("watch.json"));
    options.profile = {QStringLiteral("pump"),
                       {{QStringLiteral("time"), QStringLiteral("flow")},
                        {},
                        {{QStringLiteral("field"), {QStringLiteral("flow:float")}}}}};
    options.connection = m_profile;
    options.database = QStringLiteral("plant");
    auto *folders = m_window->findChild<WatchedFolders *>();
    QVERIFY(folders);
    const Status status = folders->add(options);
    QVERIFY2(status, qPrintable(status ? QString() : status.error().message));
}

/// The server does not greet.
void QuittingWorksTest::lines()
{
    m_held = "/ping";
    auto *tabs = m_window->findChild<QueryTabs *>();
    tabs->openLines(m_profile, QStringLiteral("plant"), QStringLiteral("cpu v=1 1\n"));
    tabs->currentWork()->run();
    QTRY_VERIFY(m_server->isHolding());
    QVERIFY(tabs->currentWork()->isRunning());
}

void QuittingWorksTest::run(const QString &text, const QString &path)
{
    openSession();
    auto *pane = m_window->findChild<QueryTabs *>()->currentTab()->findChild<AnswerPane *>();
    Query query;
    query.script = Script(text);
    query.database = QStringLiteral("plant");
    m_held = "cpu";
    if (path.isEmpty())
        pane->run(*m_session, query);
    else
        pane->run(*m_session, query, path, {});
    QTRY_VERIFY(m_server->isHolding());
}

void QuittingWorksTest::file()
{
    run(QStringLiteral("SELECT v FROM cpu"), m_folder->filePath(QStringLiteral("all.csv")));
}

void QuittingWorksTest::statement()
{
    run(QStringLiteral("DROP SERIES FROM cpu"));
}

void QuittingWorksTest::savedLines()
{
    const std::optional<ImportPlan> plan =
        flowPlan(m_test->folder.filePath(QStringLiteral("rows.csv")), "1704067200,1\n");
    QVERIFY(plan);
    auto *button = new SaveLinesButton(m_window.get());
    button->setPlan(*plan, Flavour::V1);
    button->save(m_folder->filePath(QStringLiteral("rows.lp")));
}

/// A server shows it only once.
void QuittingWorksTest::token()
{
    (new TokenDialog(QStringLiteral("reader"), QStringLiteral("not-to-be-seen"), m_window.get()))->show();
}

void QuittingWorksTest::eachIsAskedAbout_data()
{
    QTest::addColumn<Begin>("begin");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("verb");
    const auto row = [](const char *name, Begin begin, const char *title, const char *verb) {
        QTest::newRow(name) << begin << QString::fromLatin1(title) << QString::fromLatin1(verb);
    };
    row("backfill", &QuittingWorksTest::backfill, "A backfill is running", "Stop the backfill and quit");
    row("request", &QuittingWorksTest::request, "The server has not answered", "Do not wait, and quit");
    row("changes", &QuittingWorksTest::changes, "Changes are being sent", "Stop sending and quit");
    row("watch", &QuittingWorksTest::watch, "Folders are watched", "Stop watching and quit");
    row("lines", &QuittingWorksTest::lines, "Lines are about to be written", "Do not write it, and quit");
    row("file", &QuittingWorksTest::file, "An answer goes into a file", "Stop writing and quit");
    row("statement", &QuittingWorksTest::statement, "A statement is running", "Stop it and quit");
    row("token", &QuittingWorksTest::token, "A token was not copied", "Lose the token and quit");
    row("saved lines", &QuittingWorksTest::savedLines, "Lines are being saved", "Stop saving and quit");
}

void QuittingWorksTest::eachIsAskedAbout()
{
    QFETCH(const Begin, begin);
    QFETCH(const QString, title);
    QFETCH(const QString, verb);
    (this->*begin)();
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(OpenWork::in(*m_window).size(), 1);
    QVERIFY(!m_window->close());
    QPointer<StopQuestion> asked = question();
    QVERIFY(asked);
    QCOMPARE(asked->windowTitle(), title);
    QVERIFY(!asked->text().isEmpty() && !asked->informativeText().isEmpty());
    QVERIFY(!asked->text().contains(u"not-to-be-seen"));
    QVERIFY(pressButton(*asked, verb));
    QTRY_VERIFY(!m_window->isVisible());
    QVERIFY(OpenWork::in(*m_window).isEmpty());
    // Whole, or not at all.
    const QStringList left = QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden);
    for (const QString &name : left) {
        QFile written(m_folder->filePath(name));
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(name, QStringLiteral("rows.lp"));
        QCOMPARE(written.readAll(), QByteArray("m flow=1 1704067200000000000\n"));
    }
}

/// It can be asked for again, and the history has it.
void QuittingWorksTest::whatIsOnlyReadIsNotInTheWay()
{
    run(QStringLiteral("SELECT v FROM cpu"));
    QVERIFY(OpenWork::in(*m_window).isEmpty());
    QVERIFY(m_window->close());
    QVERIFY(!question());
}

QTEST_MAIN(QuittingWorksTest)
#include "quittingworks_test.moc"
