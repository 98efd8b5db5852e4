// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/wire/clientsettings.h"
#include "core/pipeline/influxoutlet.h"
#include "core/pipeline/pipeline.h"
#include "core/pipeline/pipelineoptions.h"
#include "core/pipeline/pipelineregistry.h"
#include "core/series/ratehistory.h"
#include "core/source/lineprotocolsource.h"
#include "tests/support/fakeserver.h"
#include "tests/support/settingsfor.h"
#include "tests/ui/monitor/syntheticsnapshots.h"
#include "ui/monitor/monitordock.h"
#include "ui/monitor/monitorview.h"
#include "ui/monitor/monitorwindow.h"
#include "ui/monitor/pipelinestrip.h"
#include "ui/monitor/stripbuttons.h"
#include "ui/monitor/striphead.h"

#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace penstock;
using penstock::testing::runningSnapshot;
using penstock::testing::throttledSnapshot;

/// The monitor with pipelines that really write, and the head of one strip.
class MonitorDockTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aPipelineOfBeforeIsShownToo();
    void pausesResumesAndStopsARealOne();
    void aStoppedOneHasWrittenWhatItRead();
    void theHeadSaysOneThingLarge_data();
    void theHeadSaysOneThingLarge();
    void theFocusOfAButtonThatGoesStays();
    void theWholeRunCanBeAskedFor();
    void theLargeFigureGrowsWithItsRoomAndIsNeverCut_data();
    void theLargeFigureGrowsWithItsRoomAndIsNeverCut();
    void theWindowOfItsOwnIsOne();

private:
    Pipeline *write(PipelineRegistry &registry, int rowsPerSecond = 0);
    static QToolButton *button(const QWidget &widget, const QString &name);
    static QString said(const QWidget &widget);

    QTemporaryDir m_folder;
    FakeServer m_server;
    bool m_stalls = false;
};

void MonitorDockTest::initTestCase()
{
    QFile file(m_folder.filePath(QStringLiteral("a.lp")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (int i = 0; i < 2'000; ++i)
        file.write("m v=1 " + QByteArray::number(i) + '\n');
    m_server.setHandler([this](const FakeRequest &) {
        return m_stalls ? FakeAnswer::raw("HTTP/1.1 204 No Content\r\n").stall() : FakeAnswer::of(204).empty();
    });
}

void MonitorDockTest::init()
{
    m_stalls = false;
}

Pipeline *MonitorDockTest::write(PipelineRegistry &registry, int rowsPerSecond)
{
    ClientSettings settings = settingsFor(m_server.url(), Flavour::V1);
    PipelineOptions options;
    options.sourceName = QStringLiteral("a.lp");
    options.target.database = QStringLiteral("d");
    options.batchRows = 10;
    options.concurrency = 1;
    options.rowsPerSecond = rowsPerSecond;
    auto *pipeline = new Pipeline(
        std::make_unique<LineProtocolSource>(m_folder.filePath(QStringLiteral("a.lp")), LineProtocolSource::Options{}),
        influxOutlet(settings, options), options, &registry);
    registry.add(pipeline);
    return pipeline;
}

QToolButton *MonitorDockTest::button(const QWidget &widget, const QString &name)
{
    for (QToolButton *candidate : widget.findChildren<QToolButton *>()) {
        if (candidate->accessibleName() == name)
            return candidate;
    }
    return nullptr;
}

QString MonitorDockTest::said(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        texts += label->text();
    return texts.join(u'|');
}

void MonitorDockTest::aPipelineOfBeforeIsShownToo()
{
    PipelineRegistry registry;
    m_stalls = true;
    write(registry);
    MonitorDock dock(registry);
    dock.show();
    auto *view = dock.findChild<MonitorView *>();
    QVERIFY(view->isVisible());
    QVERIFY2(said(*view->strip(0)).contains(QStringLiteral("a.lp")), qPrintable(said(*view->strip(0))));
}

void MonitorDockTest::pausesResumesAndStopsARealOne()
{
    PipelineRegistry registry;
    MonitorDock dock(registry);
    dock.show();
    m_stalls = true;
    Pipeline *pipeline = write(registry);
    auto *view = dock.findChild<MonitorView *>();
    QVERIFY(view->isVisible());
    PipelineStrip *strip = view->strip(0);
    QTest::mouseClick(button(*strip, QStringLiteral("Pause")), Qt::LeftButton);
    QTRY_VERIFY(button(*strip, QStringLiteral("Resume")));
    QCOMPARE(pipeline->snapshot().state, PipelineSnapshot::State::Paused);
    QTest::keyClick(button(*strip, QStringLiteral("Resume")), Qt::Key_Space);
    QTRY_VERIFY(button(*strip, QStringLiteral("Pause")));
    PipelineSnapshot last;
    connect(pipeline, &Pipeline::finished, this, [&last, pipeline] { last = pipeline->snapshot(); });
    // The first time what was read is still written, which this server does not let come to its end.
    QToolButton *stop = button(*strip, QStringLiteral("Stop"));
    QTest::mouseClick(stop, Qt::LeftButton);
    const auto isEnding = [strip] {
        const QString all = said(*strip); // in fewer words where there is no room
        return all.contains(QStringLiteral("Finishing what was read")) || all.contains(QStringLiteral("Ending"));
    };
    QTRY_VERIFY2(isEnding(), qPrintable(said(*strip)));
    QCOMPARE(stop->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
    QCOMPARE(stop->text(), QStringLiteral("Stop now"));
    QVERIFY(!last.isOver());
    QTest::mouseClick(stop, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(last.state, PipelineSnapshot::State::Cancelled, 30'000);
    QTRY_VERIFY2(said(*strip).contains(QStringLiteral("Stopped")), qPrintable(said(*strip)));
    QVERIFY(!stop->isVisible());
}

void MonitorDockTest::aStoppedOneHasWrittenWhatItRead()
{
    PipelineRegistry registry;
    MonitorDock dock(registry);
    dock.show();
    Pipeline *pipeline = write(registry, 10); // so that it is not at its end by itself
    PipelineStrip *strip = dock.findChild<MonitorView *>()->strip(0);
    QTRY_VERIFY_WITH_TIMEOUT(pipeline->snapshot().read > 0, 30'000);
    PipelineSnapshot last;
    connect(pipeline, &Pipeline::finished, this, [&last, pipeline] { last = pipeline->snapshot(); });
    QTest::mouseClick(button(*strip, QStringLiteral("Stop")), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(last.state, PipelineSnapshot::State::Succeeded, 30'000);
    QVERIFY(last.read > 0 && last.read < 2'000);
    QCOMPARE(last.accepted, last.read);
    QCOMPARE(last.notes.filter(QStringLiteral("not read to its end")).size(), 1);
    QTRY_VERIFY2(said(*strip).contains(QStringLiteral("Finished, by hand")), qPrintable(said(*strip)));
}

void MonitorDockTest::theHeadSaysOneThingLarge_data()
{
    QTest::addColumn<PipelineSnapshot>("snapshot");
    QTest::addColumn<QString>("large");
    QTest::addColumn<QString>("caption");
    QTest::newRow("flow") << runningSnapshot(1, 1'000) << QStringLiteral("217 k") << QStringLiteral("rows per second");
    QTest::newRow("a pause that knows its end") << throttledSnapshot(1, 0, 1'000, 4'200) << QStringLiteral("4.2 s")
                                                << QStringLiteral("until it resumes: 429, the server asked to wait");
    QTest::newRow("a pause that does not") << throttledSnapshot(1, 0, 1'000, -1) << QStringLiteral("1.0 s")
                                           << QStringLiteral("paused so far: the server asked to wait");
    PipelineSnapshot over = runningSnapshot(1, 2'000);
    over.state = PipelineSnapshot::State::Succeeded;
    over.accepted = 1'234;
    QTest::newRow("over") << over << QStringLiteral("1,234") << QStringLiteral("row(s) stored in 2.0 s");
    over.rejected = 5;
    over.unknown = 6;
    over.notSent = 7;
    QTest::newRow("over, not all stored")
        << over << QStringLiteral("1,234") << QStringLiteral(" · 5 not stored · 6 unknown · 7 not sent");
}

void MonitorDockTest::theHeadSaysOneThingLarge()
{
    QFETCH(PipelineSnapshot, snapshot);
    QFETCH(QString, large);
    QFETCH(QString, caption);
    StripHead head;
    head.present(snapshot);
    const QString all = said(head).replace(QChar::Nbsp, u' ');
    QVERIFY2(all.split(u'|').contains(large), qPrintable(all));
    QVERIFY2(all.contains(caption), qPrintable(all));
    QVERIFY2(all.contains(QStringLiteral("sensors.csv|→ home · telemetry")), qPrintable(all));
}

void MonitorDockTest::theFocusOfAButtonThatGoesStays()
{
    PipelineStrip strip;
    strip.setSnapshot(runningSnapshot(1, 1'000), {});
    strip.show();
    strip.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&strip));
    button(strip, QStringLiteral("Pause"))->setFocus();
    PipelineSnapshot stopping = runningSnapshot(1, 1'100);
    stopping.state = PipelineSnapshot::State::Stopping;
    strip.setSnapshot(stopping, {});
    QVERIFY(strip.hasFocus());
    QVERIFY(!button(strip, QStringLiteral("Pause"))->isEnabled());
}

void MonitorDockTest::theWholeRunCanBeAskedFor()
{
    StripHead head;
    head.present(runningSnapshot(1, 1'000));
    head.show();
    QSignalSpy whole(&head.buttons(), &StripButtons::wholeRunRequested);
    auto *toggle = button(head, QStringLiteral("Show the whole run"));
    QTest::mouseClick(toggle, Qt::LeftButton);
    QTest::mouseClick(toggle, Qt::LeftButton);
    QCOMPARE(whole, (QList<QVariantList>{{true}, {false}}));
}

void MonitorDockTest::theLargeFigureGrowsWithItsRoomAndIsNeverCut_data()
{
    QTest::addColumn<PipelineSnapshot>("snapshot");
    QTest::addColumn<QString>("large");
    QTest::newRow("a rate") << runningSnapshot(1, 1'000) << QStringLiteral("217 k");
    QTest::newRow("a countdown") << throttledSnapshot(1, 0, 1'000, 4'200) << QStringLiteral("4.2 s");
    PipelineSnapshot over = runningSnapshot(1, 2'000);
    over.state = PipelineSnapshot::State::Succeeded;
    over.accepted = 12'345'678'901;
    QTest::newRow("a count") << over << QStringLiteral("12,345,678,901");
}

void MonitorDockTest::theLargeFigureGrowsWithItsRoomAndIsNeverCut()
{
    QFETCH(PipelineSnapshot, snapshot);
    QFETCH(QString, large);
    StripHead head;
    head.present(snapshot);
    const QLabel *figure = nullptr;
    for (const QLabel *label : head.findChildren<QLabel *>()) {
        if (label->text() == large)
            figure = label;
    }
    QVERIFY(figure);
    double before = 0;
    for (const int pixels : {0, 60, 120, 10'000}) {
        head.setLargeHeight(pixels);
        const double size = figure->font().pointSizeF();
        QVERIFY(size >= before);
        QVERIFY(QFontMetrics(figure->font()).horizontalAdvance(large) <= head.minimumWidth());
        before = size;
    }
    QVERIFY(before > head.font().pointSizeF() * 1.7);
}

void MonitorDockTest::theWindowOfItsOwnIsOne()
{
    PipelineRegistry registry;
    MonitorDock dock(registry);
    dock.openWindow();
    dock.openWindow();
    const QList<MonitorWindow *> windows = dock.findChildren<MonitorWindow *>();
    QCOMPARE(windows.size(), 1);
    QVERIFY(windows.first()->isVisible());
    QVERIFY(windows.first()->isWindow());
}

QTEST_MAIN(MonitorDockTest)
#include "monitordock_test.moc"
