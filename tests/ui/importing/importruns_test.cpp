// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "tests/support/victoriametricsserver.h"
#include "tests/ui/importing/wizarddriver.h"
#include "ui/monitor/monitordock.h"
#include "ui/monitor/monitorview.h"
#include "ui/monitor/pipelinestrip.h"

#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

using namespace penstock;

/// Imports from the wizard: what is stored, what is said of it, and what can be done meanwhile.
class ImportRunsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void importsDatesWithoutAnySetting();
    void namesTheRowsThatWereNotStored();
    void pausesStopsAndTriesAgain();
    void closedWhileRunningItGoesOnInTheMonitor();
    void closedWhileDeletingItDeletesAll();
    void t2_8_5_whatDiffersIsOnThePageOfTheRun();

private:
    testing::WizardDriver m_driver;
};

void ImportRunsTest::initTestCase()
{
    QVERIFY2(m_driver.start(), qPrintable(m_driver.influxd.problem()));
}

void ImportRunsTest::init()
{
    delete m_driver.wizard;
    QVERIFY(m_driver.influxd.query(QStringLiteral("DROP DATABASE telemetry")).contains("statement_id"));
}

void ImportRunsTest::importsDatesWithoutAnySetting()
{
    QByteArray csv("Date,VIX Open,VIX High,VIX Low,VIX Close\n");
    QDate day(2004, 1, 2);
    constexpr int days = 3'000;
    double sum = 0;
    for (int i = 0; i < days; ++i, day = day.addDays(1)) {
        const double close = 10 + (i % 400) / 16.0;
        sum += close;
        csv += day.toString(Qt::ISODate).toLatin1() + ",18.5,19.25,17.75," + QByteArray::number(close, 'f', 4) + '\n';
    }
    m_driver.open(m_driver.write(QStringLiteral("vix-daily.csv"), csv), m_driver.profile.id,
                  QStringLiteral("telemetry"));
    QSignalSpy imported(m_driver.wizard, &ImportWizard::imported);
    QSignalSpy openResult(m_driver.wizard, &ImportWizard::openResult);

    QVERIFY(m_driver.press(QStringLiteral("Next")));
    const auto *lines = m_driver.named<QPlainTextEdit>(QStringLiteral("Lines that will be written"));
    QTRY_VERIFY(lines->toPlainText().contains(QStringLiteral(R"(VIX\ Open=18.5)")));
    QVERIFY(lines->toPlainText().section(u'\n', 0, 0).endsWith(QStringLiteral(" 1073001600000000000")));
    QVERIFY(m_driver.press(QStringLiteral("Next")));
    QTRY_VERIFY(m_driver.button(QStringLiteral("Import"))->isEnabled());
    const QString said = m_driver.visibleTexts().join(u'|');
    QVERIFY2(said.contains(QStringLiteral("3,000")) && said.contains(QStringLiteral("vix_daily")) &&
                 said.contains(QStringLiteral("telemetry")) && said.contains(QStringLiteral("home")),
             qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("will be created")), qPrintable(said));
    QVERIFY(m_driver.press(QStringLiteral("Import")));
    QTRY_COMPARE_WITH_TIMEOUT(imported.size(), 1, 30'000);

    QVERIFY2(!m_driver.outcome().error, qPrintable(m_driver.outcome().error.value_or(Error()).message));
    QCOMPARE(m_driver.outcome().state, PipelineSnapshot::State::Succeeded);
    QCOMPARE(m_driver.outcome().accepted, quint64(days));
    QCOMPARE(m_driver.outcome().read, quint64(days));
    QCOMPARE(m_driver.outcome().rejected, 0u);
    QCOMPARE(imported.at(0), (QVariantList{m_driver.profile.id, QStringLiteral("telemetry")}));
    const QString from = QStringLiteral(" FROM vix_daily");
    QCOMPARE(m_driver.influxd.count(QStringLiteral("SELECT count(\"VIX Close\")") + from, QStringLiteral("telemetry")),
             days);
    const QByteArray sums = m_driver.influxd.query(
        QStringLiteral("SELECT sum(\"VIX Close\"), first(\"VIX Open\")") + from, QStringLiteral("telemetry"));
    QVERIFY2(sums.contains(QByteArray::number(sum, 'f', 2)), sums.constData());
    const QByteArray first = m_driver.influxd.query(
        QStringLiteral("SELECT \"VIX Open\"") + from + QStringLiteral(" LIMIT 1"), QStringLiteral("telemetry"));
    QVERIFY2(first.contains("1073001600000000000"), first.constData());

    QVERIFY(m_driver.visibleTexts().join(u'|').contains(QStringLiteral("3,000 row")));
    QVERIFY(m_driver.press(QStringLiteral("Open result")));
    QCOMPARE(openResult.at(0), (QVariantList{m_driver.profile.id, QStringLiteral("telemetry"),
                                             QStringLiteral("SELECT * FROM \"vix_daily\""), true}));
    QCOMPARE(m_driver.test.settings.lastConnection(), m_driver.profile.id);
    QCOMPARE(m_driver.test.settings.lastDatabase(), QStringLiteral("telemetry"));
}

void ImportRunsTest::namesTheRowsThatWereNotStored()
{
    QByteArray csv("time,load\n");
    for (int i = 0; i < 20'000; ++i)
        csv += QByteArray::number(1'700'000'000 + i) + ',' + (i == 10'000 ? "broken" : "1.5") + '\n';
    // The broken one stands where no sample sees it; the type would be text otherwise.
    m_driver.open(m_driver.write(QStringLiteral("load.csv"), csv), m_driver.profile.id, QStringLiteral("telemetry"));
    QVERIFY(m_driver.pressUpTo(1));
    QAbstractItemModel *columns = m_driver.named<QTableView>(QStringLiteral("Columns of the file"))->model();
    QVERIFY(columns->setData(columns->index(1, 2), 3)); // a field,
    QVERIFY(columns->setData(columns->index(1, 3), 0)); // a float
    QVERIFY(m_driver.pressUpTo(2));
    QVERIFY(m_driver.press(QStringLiteral("Import")));
    QTRY_VERIFY(m_driver.outcome().isOver());
    QVERIFY2(!m_driver.outcome().error, qPrintable(m_driver.outcome().error.value_or(Error()).message));
    QCOMPARE(m_driver.outcome().state, PipelineSnapshot::State::Succeeded);
    QCOMPARE(m_driver.outcome().accepted, 19'999u);
    QCOMPARE(m_driver.outcome().rejected, 1u);
    QCOMPARE(m_driver.influxd.count(QStringLiteral("SELECT count(load) FROM load"), QStringLiteral("telemetry")),
             19'999);
    QVERIFY(m_driver.press(QStringLiteral("Show rejected rows")));
    const auto *rows = m_driver.named<QTableView>(QStringLiteral("Rows that were not stored"));
    QVERIFY(rows && rows->isVisible());
    QCOMPARE(rows->model()->index(0, 0).data().toString(), QStringLiteral("10,001"));
    QCOMPARE(rows->model()->index(0, 2).data().toString(), QStringLiteral("load"));
    QTRY_VERIFY(m_driver.visibleTexts().join(u'|').contains(QStringLiteral("not stored")));
    QVERIFY(QFile::exists(m_driver.test.folder.filePath(QStringLiteral("load.csv.rejects.csv"))));
}

void ImportRunsTest::pausesStopsAndTriesAgain()
{
    QByteArray csv("time,load\n");
    constexpr int rows = 500'000;
    for (int i = 0; i < rows; ++i)
        csv += QByteArray::number(1'700'000'000 + i) + ",1.5\n";
    m_driver.open(m_driver.write(QStringLiteral("many.csv"), csv), m_driver.profile.id, QStringLiteral("telemetry"));
    QVERIFY(m_driver.pressUpTo(2));
    QVERIFY(m_driver.press(QStringLiteral("Import")));
    QVERIFY(m_driver.press(QStringLiteral("Pause")));
    QTRY_COMPARE(m_driver.outcome().state, PipelineSnapshot::State::Paused);
    QTRY_COMPARE(m_driver.visibleTexts().filter(QStringLiteral("paused by you")).size(), 1);
    QVERIFY(!m_driver.button(QStringLiteral("Back"))->isEnabled());
    QVERIFY(m_driver.press(QStringLiteral("Resume")));
    QTRY_COMPARE(m_driver.outcome().state, PipelineSnapshot::State::Running);
    QVERIFY(m_driver.press(QStringLiteral("Stop")));
    QTRY_COMPARE(m_driver.outcome().state, PipelineSnapshot::State::Cancelled);
    QVERIFY(m_driver.outcome().accepted < quint64(rows));
    QTRY_COMPARE(m_driver.visibleTexts().filter(QStringLiteral("Stopped")).size(), 1);
    QTRY_VERIFY(m_driver.button(QStringLiteral("Back"))->isEnabled());

    // The same rows have the same times: a second run stores none of them twice.
    QVERIFY(m_driver.press(QStringLiteral("Go on")));
    QTRY_COMPARE_WITH_TIMEOUT(m_driver.outcome().state, PipelineSnapshot::State::Succeeded, 30'000);
    QCOMPARE(m_driver.outcome().accepted, quint64(rows));
    QCOMPARE(m_driver.influxd.count(QStringLiteral("SELECT count(load) FROM many"), QStringLiteral("telemetry")), rows);
}

void ImportRunsTest::closedWhileRunningItGoesOnInTheMonitor()
{
    QByteArray csv("time,load\n");
    constexpr int rows = 200'000;
    for (int i = 0; i < rows; ++i)
        csv += QByteArray::number(1'700'000'000 + i) + ",1.5\n";
    MonitorDock monitor(m_driver.test.pipelines);
    monitor.show();
    m_driver.open(m_driver.write(QStringLiteral("long.csv"), csv), m_driver.profile.id, QStringLiteral("telemetry"));
    QSignalSpy imported(m_driver.wizard, &ImportWizard::imported);
    QVERIFY(m_driver.pressUpTo(2));
    QVERIFY(m_driver.press(QStringLiteral("Import")));
    QCOMPARE(m_driver.test.pipelines.running().size(), 1);
    QVERIFY(m_driver.press(QStringLiteral("Close")));
    QVERIFY(m_driver.wizard && !m_driver.wizard->isVisible());
    const PipelineStrip *strip = monitor.findChild<MonitorView *>()->strip(0);
    QVERIFY(strip);
    const auto monitorSays = [strip](const QString &text) {
        const QList<QLabel *> labels = strip->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&text](const QLabel *label) { return label->text() == text; });
    };
    const auto tool = [strip](const QString &name) {
        const QList<QToolButton *> tools = strip->findChildren<QToolButton *>();
        const auto found = std::ranges::find(tools, name, &QToolButton::accessibleName);
        return found == tools.cend() ? nullptr : *found;
    };
    tool(QStringLiteral("Pause"))->click();
    QTRY_VERIFY(tool(QStringLiteral("Resume")));
    QCOMPARE(imported.size(), 0);
    tool(QStringLiteral("Resume"))->click();
    QTRY_COMPARE_WITH_TIMEOUT(imported.size(), 1, 30'000);
    QTRY_VERIFY(!m_driver.wizard);
    QVERIFY(monitorSays(QStringLiteral("Finished")));
    QVERIFY(monitorSays(QStringLiteral("200,000")));
    QCOMPARE(m_driver.influxd.count(QStringLiteral("SELECT count(load) FROM long"), QStringLiteral("telemetry")), rows);
}

/// What is half deleted must not stay so.
void ImportRunsTest::closedWhileDeletingItDeletesAll()
{
    constexpr int hosts = 60; // a request each
    QByteArray csv("time,host,load\n");
    for (int i = 0; i < hosts * 20; ++i)
        csv += QByteArray::number(1'700'000'000 + i) + ",host" + QByteArray::number(i % hosts) + ",1.5\n";
    m_driver.open(m_driver.write(QStringLiteral("hosts.csv"), csv), m_driver.profile.id, QStringLiteral("telemetry"));
    QSignalSpy imported(m_driver.wizard, &ImportWizard::imported);
    QVERIFY(m_driver.pressUpTo(2));
    QVERIFY(m_driver.press(QStringLiteral("Import")));
    QTRY_COMPARE(imported.size(), 1);
    const QString telemetry = QStringLiteral("telemetry");
    QVERIFY(m_driver.influxd.query(QStringLiteral("SHOW SERIES"), telemetry).contains("hosts,host=host59"));
    QVERIFY(m_driver.press(QStringLiteral("Undo…")));
    QTRY_VERIFY(m_driver.wizard->findChild<QMessageBox *>());
    const QList<QAbstractButton *> answers = m_driver.wizard->findChild<QMessageBox *>()->buttons();
    const auto yes = std::ranges::find_if(
        answers, [](const QAbstractButton *answer) { return answer->text().remove(u'&') == u"Delete the rows"; });
    QVERIFY(yes != answers.cend());
    (*yes)->click();
    QVERIFY(m_driver.wizard->findChild<RunPage *>()->isDeleting());
    QVERIFY(!m_driver.button(QStringLiteral("Back"))->isEnabled());
    m_driver.wizard->close();
    QVERIFY(m_driver.wizard && !m_driver.wizard->isVisible());
    QTRY_VERIFY(!m_driver.wizard);
    QCOMPARE(imported.size(), 2); // whoever shows what is there asks again
    QCOMPARE(m_driver.influxd.count(QStringLiteral("SELECT count(load) FROM hosts"), telemetry), qint64(-1));
}

void ImportRunsTest::t2_8_5_whatDiffersIsOnThePageOfTheRun()
{
    VictoriaMetricsServer server;
    QVERIFY2(server.start(), qPrintable(server.problem()));
    Profile profile = Profile::createNew();
    profile.name = QStringLiteral("metrics");
    profile.url = server.url();
    QVERIFY(m_driver.test.profiles.save(profile));
    m_driver.open(m_driver.write(QStringLiteral("notes.csv"),
                                 "time,level,note\n2025-01-01T00:00:00Z,1,low\n2025-01-01T00:01:00Z,2,a\n"),
                  profile.id, {});
    QSignalSpy imported(m_driver.wizard, &ImportWizard::imported);
    QVERIFY(m_driver.pressUpTo(2));
    // No database is needed, and none is asked for.
    QTRY_VERIFY(m_driver.button(QStringLiteral("Import")) && m_driver.button(QStringLiteral("Import"))->isEnabled());
    const QString said = m_driver.visibleTexts().join(u'|');
    QVERIFY2(said.contains(QStringLiteral("measurement notes on metrics")), qPrintable(said));
    QVERIFY2(said.contains(u"Connected: VictoriaMetrics") && !said.contains(u"version"), qPrintable(said)); // not told
    QVERIFY(m_driver.press(QStringLiteral("Import")));
    QTRY_COMPARE_WITH_TIMEOUT(imported.size(), 1, 30'000);
    QCOMPARE(m_driver.outcome().accepted, quint64(2));
    auto *notes = m_driver.named<QListWidget>(QStringLiteral("What differs on the server, or is not known"));
    QVERIFY(notes->isVisible());
    QCOMPARE(notes->count(), 1);
    QVERIFY2(notes->item(0)->text().contains(u"numbers only: 2 text"), qPrintable(notes->item(0)->text()));
}

QTEST_MAIN(ImportRunsTest)
#include "importruns_test.moc"
