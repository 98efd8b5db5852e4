// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/importrecord.h"
#include "core/pipeline/pipelineregistry.h"
#include "tests/core/pipeline/pipelinesamples.h"
#include "tests/core/runs/runsamples.h"
#include "tests/support/fakeserver.h"
#include "tests/support/settingsfor.h"
#include "ui/common/messagebar.h"
#include "ui/monitor/monitoredruns.h"
#include "ui/monitor/monitorpanel.h"
#include "ui/monitor/monitorview.h"
#include "ui/monitor/pipelinestrip.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace penstock;
using namespace penstock::pipelinesamples;
using penstock::testing::fullRun;
using State = PipelineSnapshot::State;

/// Runs of a program that is started again.
class MonitoredRunsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aRunIsThereAfterARestart();
    void aRunThatIsClosedDoesNotComeBack();
    void aRunThatWasBrokenOffIsNamed();
    void itCanGoOn();
    void whatCannotGoOnSaysWhy_data();
    void whatCannotGoOnSaysWhy();
    void thatNothingCanBeKeptIsSaid();

private:
    QString folder() const { return m_folder->filePath(QStringLiteral("runs")); }
    QStringList kept() const { return QDir(folder()).entryList({QStringLiteral("*.json")}, QDir::Files); }
    void leaveBehind(State state, const QString &journal = {});
    static QToolButton *button(const QWidget &widget, const QString &name);
    static QString said(const QWidget &widget);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void MonitoredRunsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

/// As a process did that is gone.
void MonitoredRunsTest::leaveBehind(State state, const QString &journal)
{
    RunArchive archive(folder());
    KeptRun run = fullRun(archive.nameOf(1));
    run.run.state = state;
    run.run.journal = journal;
    archive.keep(run);
}

QToolButton *MonitoredRunsTest::button(const QWidget &widget, const QString &name)
{
    for (QToolButton *candidate : widget.findChildren<QToolButton *>()) {
        if (candidate->accessibleName() == name)
            return candidate;
    }
    return nullptr;
}

QString MonitoredRunsTest::said(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&widget))
            texts += label->text();
    }
    return texts.join(u'|');
}

void MonitoredRunsTest::aRunIsThereAfterARestart()
{
    FakeServer server;
    server.setHandler([](const FakeRequest &) { return stored(); });
    {
        PipelineRegistry registry;
        MonitoredRuns runs(registry, folder());
        auto *pipeline =
            new Pipeline(rows(25), influxOutlet(settingsFound(server.url(), Flavour::V1), tens()), tens(), &registry);
        registry.add(pipeline);
        QSignalSpy finished(pipeline, &Pipeline::finished);
        QVERIFY(finished.wait(30'000));
        QCOMPARE(runs.model().rowCount(), 1);
    }
    QCOMPARE(kept().size(), 1);
    PipelineRegistry registry;
    MonitoredRuns runs(registry, folder());
    QSignalSpy restored(&runs, &MonitoredRuns::restored);
    QTRY_COMPARE(restored.size(), 1);
    QCOMPARE(restored.constFirst().constFirst().toInt(), 0);
    QCOMPARE(runs.model().rowCount(), 1);
    const PipelineSnapshot &run = runs.model().snapshot(0);
    QCOMPARE(run.state, State::Succeeded);
    QCOMPARE(run.source, QStringLiteral("rows"));
    QCOMPARE(run.accepted, quint64(25));
    QCOMPARE(run.events.constLast().kind, RunEvent::Kind::Succeeded);
    QVERIFY(run.id < 0); // no id of a run of this process
    QVERIFY(!runs.model().history(0).wholeRun().isEmpty());
}

void MonitoredRunsTest::aRunThatIsClosedDoesNotComeBack()
{
    leaveBehind(State::Succeeded);
    PipelineRegistry registry;
    {
        MonitoredRuns runs(registry, folder());
        QTRY_COMPARE(runs.model().rowCount(), 1);
        runs.model().remove(runs.model().snapshot(0).id);
    }
    QVERIFY(kept().isEmpty());
}

void MonitoredRunsTest::aRunThatWasBrokenOffIsNamed()
{
    leaveBehind(State::Running);
    PipelineRegistry registry;
    MonitoredRuns runs(registry, folder());
    MonitorPanel panel(runs);
    panel.resize(1'200, 400);
    panel.show();
    auto *message = panel.findChild<MessageBar *>(QString(), Qt::FindDirectChildrenOnly);
    QTRY_VERIFY(message->isVisible());
    QVERIFY2(said(*message).contains(QStringLiteral("under way when Penstock ended")), qPrintable(said(*message)));
    const PipelineStrip *strip = panel.findChild<MonitorView *>()->strip(0);
    QTRY_VERIFY2(said(*strip).contains(QStringLiteral("Penstock ended while this was written")),
                 qPrintable(said(*strip)));
    QVERIFY(!button(*strip, QStringLiteral("Go on where it stopped…"))->isVisible()); // it left no journal
}

void MonitoredRunsTest::itCanGoOn()
{
    ImportRecord record;
    record.file = m_folder->filePath(QStringLiteral("sensors.csv"));
    QFile file(record.file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QString journal = m_folder->filePath(QStringLiteral("journal.json"));
    QVERIFY(record.write(journal));
    leaveBehind(State::Running, journal);
    PipelineRegistry registry;
    MonitoredRuns runs(registry, folder());
    MonitorPanel panel(runs);
    panel.show();
    QTRY_COMPARE(runs.model().rowCount(), 1);
    QSignalSpy wanted(&panel, &MonitorPanel::fileWanted);
    QToolButton *goOn = button(*panel.findChild<MonitorView *>()->strip(0), QStringLiteral("Go on where it stopped…"));
    QTRY_VERIFY(goOn->isVisible());
    QTest::mouseClick(goOn, Qt::LeftButton);
    QTRY_COMPARE(wanted.size(), 1);
    QCOMPARE(wanted.constFirst().constFirst().toString(), record.file);
}

void MonitoredRunsTest::whatCannotGoOnSaysWhy_data()
{
    QTest::addColumn<bool>("hasJournal");
    QTest::addColumn<QString>("expected");
    QTest::newRow("its journal is gone") << false << QStringLiteral("journal.json");
    QTest::newRow("its file is gone") << true << QStringLiteral("sensors.csv is not there any more");
}

void MonitoredRunsTest::whatCannotGoOnSaysWhy()
{
    QFETCH(bool, hasJournal);
    QFETCH(QString, expected);
    ImportRecord record;
    record.file = m_folder->filePath(QStringLiteral("sensors.csv"));
    const QString journal = m_folder->filePath(QStringLiteral("journal.json"));
    if (hasJournal)
        QVERIFY(record.write(journal));
    leaveBehind(State::Cancelled, journal);
    PipelineRegistry registry;
    MonitoredRuns runs(registry, folder());
    MonitorPanel panel(runs);
    panel.show();
    QTRY_COMPARE(runs.model().rowCount(), 1);
    QSignalSpy wanted(&panel, &MonitorPanel::fileWanted);
    button(*panel.findChild<MonitorView *>()->strip(0), QStringLiteral("Go on where it stopped…"))->click();
    auto *message = panel.findChild<MessageBar *>(QString(), Qt::FindDirectChildrenOnly);
    QTRY_VERIFY(message->isVisible());
    QVERIFY2(said(*message).contains(expected), qPrintable(said(*message)));
    QVERIFY(wanted.isEmpty());
}

void MonitoredRunsTest::thatNothingCanBeKeptIsSaid()
{
    QFile blocked(m_folder->filePath(QStringLiteral("blocked")));
    QVERIFY(blocked.open(QIODevice::WriteOnly));
    FakeServer server;
    server.setHandler([](const FakeRequest &) { return stored(); });
    PipelineRegistry registry;
    MonitoredRuns runs(registry, blocked.fileName() + QStringLiteral("/runs"));
    QSignalSpy failed(&runs, &MonitoredRuns::failed);
    registry.add(
        new Pipeline(rows(5), influxOutlet(settingsFound(server.url(), Flavour::V1), tens()), tens(), &registry));
    QTRY_VERIFY(!failed.isEmpty());
    QTRY_VERIFY(registry.running().isEmpty());
}

QTEST_MAIN(MonitoredRunsTest)
#include "monitoredruns_test.moc"
