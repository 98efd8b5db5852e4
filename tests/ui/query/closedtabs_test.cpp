// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/exportstyle.h"
#include "core/query/query.h"
#include "tests/support/fakeserver.h"
#include "tests/support/patience.h"
#include "tests/ui/common/pressbutton.h"
#include "tests/ui/common/testservices.h"
#include "ui/answer/resultbar.h"
#include "ui/answer/resultview.h"
#include "ui/charts/chartview.h"
#include "ui/common/messagebar.h"
#include "ui/query/answerpane.h"
#include "ui/query/queryeditor.h"
#include "ui/query/querytab.h"
#include "ui/query/querytabs.h"
#include "ui/results/resulttableview.h"

#include <QAbstractButton>
#include <QDir>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace penstock;

namespace {

/// As 1.x sends it: one document for each chunk.
QByteArray chunkOf(int first, bool isLast)
{
    QByteArray text = R"({"results":[{"statement_id":0,"series":[{"name":"cpu","columns":["time","v"],"values":[)";
    for (int i = first; i < first + 100; ++i)
        text += (i == first ? "[" : ",[") + QByteArray::number(qint64(i) * 1'000'000'000) + ',' +
                QByteArray::number(i) + ".5]";
    return text + (isLast ? "]}]}]}\n" : "],\"partial\":true}],\"partial\":true}]}\n");
}

const QByteArray nothing = R"({"results":[{"statement_id":0}]})";

} // namespace

/// Tabs that are closed while they have something to do, or to show.
class ClosedTabsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anAnswerAnnouncesNothingWhileItEnds_data() { addStates(); }
    void anAnswerAnnouncesNothingWhileItEnds();
    void aTabAnnouncesNothingWhileItEnds_data() { addStates(); }
    void aTabAnnouncesNothingWhileItEnds();
    void tabsCloseWithAllThatTheyHave_data() { addStates(); }
    void tabsCloseWithAllThatTheyHave();
    void anEditorAnnouncesNothingWhileItEnds();
    void aFileIsAskedAbout();
    void aFileThatIsWholeMeanwhileStays();
    void whatChangesDataIsAskedAbout();
    void anExportIsAskedAbout();
    void manyTabsAreAskedAboutOneByOne();
    void aRemovedConnectionEndsAFileWithAWord();
    void anotherRunEndsAFileWithAWord();

private:
    enum State { Running = 1, Chart = 2, Bars = 4, Refreshing = 8 };
    static void addStates();
    QueryTab *tab() const { return m_tabs->currentTab(); }
    static AnswerPane *paneOf(QWidget &widget) { return widget.findChild<AnswerPane *>(); }
    void run(const QString &statement, bool toItsEnd = false);
    void bring(AnswerPane &pane, int states);
    void streamTo(const QString &path);
    QMessageBox *question() const;
    bool press(const QString &text) const;
    /// What lies in the folder of the files.
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestServices> m_services;
    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<QueryTabs> m_tabs;
    QString m_profile;
    bool m_holdsSchema = false; ///< the server does
};

void ClosedTabsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<FakeServer>();
    m_holdsSchema = false;
    m_server->setHandler([this](const FakeRequest &request) {
        const QString statement = request.parameter(QStringLiteral("q"));
        if (statement.startsWith(u"SELECT"))
            return FakeAnswer::of(200)
                .header("Content-Type", "application/json")
                .chunks({}, false)
                .chunk(chunkOf(0, false))
                .hold()
                .chunk(chunkOf(100, true))
                .chunk({});
        if (statement.startsWith(u"DELETE") || (m_holdsSchema && statement.startsWith(u"SHOW")))
            return FakeAnswer::of(200).header("Content-Type", "application/json").hold().text(nothing);
        if (request.path().startsWith("/query"))
            return FakeAnswer::json(nothing);
        return FakeAnswer::of(204).header("X-Influxdb-Version", "1.8.10").header("X-Influxdb-Build", "OSS").empty();
    });
    m_services = std::make_unique<TestServices>();
    m_profile = m_services->addProfile(QStringLiteral("home"), m_server->url()).id;
    m_tabs = std::make_unique<QueryTabs>(m_services->services);
    m_tabs->setTarget(m_profile, QStringLiteral("db"));
    m_tabs->resize(1'000, 700);
    m_tabs->show();
}

void ClosedTabsTest::cleanup()
{
    m_tabs.reset();
    m_services.reset();
    m_server.reset();
    m_folder.reset();
}

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

/// The first rows have come; the server waits with the others.
void ClosedTabsTest::run(const QString &statement, bool toItsEnd)
{
    tab()->editor()->setPlainText(statement);
    AnswerPane &pane = *paneOf(*tab());
    Session *const session = m_services->sessions.find(m_profile);
    QVERIFY(session);
    Query query;
    query.script = Script(statement);
    query.database = QStringLiteral("db");
    pane.run(*session, query);
    QTRY_VERIFY(m_server->isHolding());
    if (!toItsEnd)
        return;
    m_server->goOn();
    QTRY_VERIFY(!pane.isRunning());
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
        Query query;
        query.script = Script(QStringLiteral("SELECT v FROM cpu"));
        query.database = QStringLiteral("db");
        pane.refresh(*m_services->sessions.find(m_profile), query, 0);
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
    Query query;
    query.script = Script(QStringLiteral("SELECT v FROM cpu"));
    query.database = QStringLiteral("db");
    pane->run(*m_services->sessions.find(m_profile), query);
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
    Query query;
    query.script = Script(QStringLiteral("SELECT v FROM cpu"));
    query.database = QStringLiteral("db");
    paneOf(*one)->run(*m_services->sessions.find(m_profile), query);
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

void ClosedTabsTest::streamTo(const QString &path)
{
    run(QStringLiteral("SELECT v FROM cpu"));
    AnswerPane &pane = *paneOf(*tab());
    pane.streamTo(path, {});
    QVERIFY(pane.isRunning());
}

QMessageBox *ClosedTabsTest::question() const
{
    const QList<QMessageBox *> boxes = m_tabs->findChildren<QMessageBox *>();
    const auto found = std::ranges::find_if(boxes, &QWidget::isVisible);
    return found == boxes.end() ? nullptr : *found;
}

bool ClosedTabsTest::press(const QString &text) const
{
    return question() && pressButton(*question(), text);
}

void ClosedTabsTest::aFileIsAskedAbout()
{
    const QString path = m_folder->filePath(QStringLiteral("all.csv"));
    streamTo(path);
    const QPointer<QueryTab> writing = tab();
    m_tabs->newTab();
    m_tabs->closeTab(m_tabs->indexOf(writing));
    QVERIFY(writing && question());
    QCOMPARE(tab(), writing.data());
    QVERIFY2(question()->text().contains(path), qPrintable(question()->text()));
    QVERIFY(press(QStringLiteral("Keep running")));
    QTRY_VERIFY(!question());
    QVERIFY(writing && paneOf(*writing)->isRunning());

    m_tabs->closeCurrent();
    QVERIFY(press(QStringLiteral("Stop and close the tab")));
    QTRY_VERIFY(!writing);
    QCOMPARE(m_tabs->count(), 1);
    QTRY_VERIFY2(files().isEmpty(), qPrintable(files().join(u' '))); // nothing half-written
}

void ClosedTabsTest::aFileThatIsWholeMeanwhileStays()
{
    const QString path = m_folder->filePath(QStringLiteral("all.csv"));
    streamTo(path);
    const QPointer<QueryTab> writing = tab();
    m_tabs->closeCurrent();
    QVERIFY(question());
    m_server->goOn();
    QTRY_VERIFY(!paneOf(*writing)->isRunning());
    QVERIFY(writing); // nobody has said so
    QVERIFY(press(QStringLiteral("Stop and close the tab")));
    QTRY_VERIFY(!writing);
    QCOMPARE(files(), QStringList{QStringLiteral("all.csv")});
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), qsizetype(201));
}

void ClosedTabsTest::whatChangesDataIsAskedAbout()
{
    run(QStringLiteral("DELETE FROM cpu"));
    const QPointer<QueryTab> deleting = tab();
    m_tabs->closeCurrent();
    QVERIFY(deleting && question());
    QVERIFY2(question()->informativeText().contains(u"not known"), qPrintable(question()->informativeText()));
    QVERIFY(press(QStringLiteral("Stop and close the tab")));
    QTRY_VERIFY(!deleting);
}

/// It waits for the types of the fields.
void ClosedTabsTest::anExportIsAskedAbout()
{
    run(QStringLiteral("SELECT v FROM cpu"), true);
    const QString path = m_folder->filePath(QStringLiteral("all.lp"));
    ExportStyle style;
    style.lines = LineStyle::of(Language::InfluxQl);
    m_holdsSchema = true;
    tab()->results()->exportTo(path, style);
    QTRY_VERIFY(m_server->isHolding());
    const QPointer<QueryTab> exporting = tab();
    m_tabs->closeCurrent();
    QVERIFY(exporting && question());
    QVERIFY2(question()->text().contains(path), qPrintable(question()->text()));
    QVERIFY(press(QStringLiteral("Keep running")));
    QTRY_VERIFY(!question());
    m_tabs->closeCurrent();
    QVERIFY(press(QStringLiteral("Stop and close the tab")));
    QTRY_VERIFY(!exporting);
    QVERIFY(files().isEmpty());
}

void ClosedTabsTest::manyTabsAreAskedAboutOneByOne()
{
    streamTo(m_folder->filePath(QStringLiteral("first.csv")));
    const QPointer<QueryTab> first = tab();
    m_tabs->newTab();
    const QPointer<QueryTab> blank = tab();
    m_tabs->newTab();
    AnswerPane &pane = *paneOf(*tab());
    Query query;
    query.script = Script(QStringLiteral("SELECT v FROM cpu"));
    query.database = QStringLiteral("db");
    pane.run(*m_services->sessions.find(m_profile), query, m_folder->filePath(QStringLiteral("second.csv")), {});
    const QPointer<QueryTab> second = tab();
    m_tabs->newTab();
    m_tabs->closeOthers(m_tabs->currentIndex());
    QVERIFY(!blank);
    QVERIFY(first && second);
    QCOMPARE(m_tabs->findChildren<QMessageBox *>().size(), 1);
    QVERIFY(press(QStringLiteral("Stop and close the tab")));
    QTRY_COMPARE(m_tabs->count(), 2);
    QVERIFY(first.isNull() != second.isNull()); // the other goes on
}

/// The file does not look whole.
void ClosedTabsTest::aRemovedConnectionEndsAFileWithAWord()
{
    const QString path = m_folder->filePath(QStringLiteral("all.csv"));
    streamTo(path);
    QVERIFY(m_services->profiles.remove(m_profile));
    QTRY_VERIFY(!paneOf(*tab())->isRunning());
    const auto said = [this] {
        QStringList texts;
        const QList<MessageBar *> bars = tab()->findChildren<MessageBar *>();
        for (const MessageBar *bar : bars)
            texts += bar->text();
        return texts.join(u'|');
    };
    QTRY_VERIFY2(said().contains(u"The connection was closed"), qPrintable(said()));
    QTRY_VERIFY2(files().isEmpty(), qPrintable(files().join(u' ')));
}

void ClosedTabsTest::anotherRunEndsAFileWithAWord()
{
    const QString path = m_folder->filePath(QStringLiteral("all.csv"));
    streamTo(path);
    run(QStringLiteral("SELECT v FROM cpu"));
    AnswerPane &pane = *paneOf(*tab());
    QCOMPARE(pane.message(AnswerPane::Topic::File).text(), QStringLiteral("Stopped: %1 was not written.").arg(path));
    QTRY_VERIFY2(files().isEmpty(), qPrintable(files().join(u' ')));
}

QTEST_MAIN(ClosedTabsTest)
#include "closedtabs_test.moc"
