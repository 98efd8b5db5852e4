// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/pipelineregistry.h"
#include "tests/ui/monitor/syntheticsnapshots.h"
#include "ui/common/emptystate.h"
#include "ui/common/messagebar.h"
#include "ui/monitor/figuregrid.h"
#include "ui/monitor/monitordock.h"
#include "ui/monitor/monitorview.h"
#include "ui/monitor/pipelinemodel.h"
#include "ui/monitor/pipelinestrip.h"
#include "ui/monitor/ratechart.h"
#include "ui/monitor/striphead.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace penstock;
using penstock::testing::runningSnapshot;
using penstock::testing::throttledSnapshot;

class MonitorViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyBeforeTheFirstWrite();
    void showsAPauseAndItsCountdown();
    void paintsPauseBands();
    void keepsTheFinalFigures();
    void showsWhyItFailed();
    void asksForPauseAndStop();
    void asksForAnEndAndForOtherRequests();
    void whatIsOverCanBeDoneAgain();
    void whatIsOutOfSightIsLessFresh();
    void followsTheOrderOfTheModel();
    void standsUprightWhenNarrow();
    void showsNoHalfOfALine();
};

namespace {

/// All that the labels below a widget say.
QStringList texts(const QWidget *widget)
{
    QStringList result;
    for (const QLabel *label : widget->findChildren<QLabel *>())
        result += label->text();
    return result;
}

QToolButton *button(const QWidget *widget, const QString &toolTip)
{
    for (QToolButton *candidate : widget->findChildren<QToolButton *>()) {
        if (candidate->toolTip() == toolTip)
            return candidate;
    }
    return nullptr;
}

} // namespace

void MonitorViewTest::isEmptyBeforeTheFirstWrite()
{
    PipelineRegistry registry;
    MonitorDock dock(registry);
    dock.show();
    QVERIFY(dock.findChild<EmptyState *>()->isVisible());
    QVERIFY(!dock.findChild<MonitorView *>()->isVisible());
}

void MonitorViewTest::showsAPauseAndItsCountdown()
{
    PipelineModel model;
    MonitorView view(model);
    view.resize(1'200, 200);
    view.show();
    for (qint64 ms = 0; ms <= 20'000; ms += 100)
        model.update(runningSnapshot(1, ms));
    QVERIFY(texts(view.strip(0)).contains(QStringLiteral("217 k")));
    model.update(throttledSnapshot(1, 20'000, 20'800, 4'200));

    const QStringList said = texts(view.strip(0));
    QVERIFY2(said.contains(QStringLiteral("4.2 s")), qPrintable(said.join(u'|')));
    QVERIFY(said.filter(QStringLiteral("Paused")).size() >= 1);
    QVERIFY(said.filter(QStringLiteral("429")).size() >= 1);
    const auto *chart = view.strip(0)->findChild<RateChart *>();
    QVERIFY2(chart->accessibleDescription().contains(QStringLiteral("429 · resumes in 4.2 s")),
             qPrintable(chart->accessibleDescription()));
    QVERIFY(chart->accessibleName().contains(QStringLiteral("sensors.csv")));

    model.update(throttledSnapshot(1, 20'000, 21'700, 3'300));
    QVERIFY(texts(view.strip(0)).contains(QStringLiteral("3.3 s")));
}

void MonitorViewTest::paintsPauseBands()
{
    const auto picture = [](const PipelineSnapshot &snapshot) {
        RateChart chart;
        chart.resize(400, 150);
        RateHistory history;
        history.add(0, 100);
        history.add(20'000, 100);
        chart.setData(snapshot, history);
        return chart.grab().toImage();
    };
    const PipelineSnapshot flowing = runningSnapshot(1, 20'000, 0);
    const PipelineSnapshot paused = throttledSnapshot(1, 10'000, 20'000, 1'000);
    // The left half, before the pause, is the same; the right half is not.
    const QImage without = picture(flowing);
    const QImage with = picture(paused);
    const QRect before(100, 20, 60, 100);
    const QRect during(300, 60, 60, 40);
    QCOMPARE(with.copy(before), without.copy(before));
    QVERIFY(with.copy(during) != without.copy(during));
}

void MonitorViewTest::keepsTheFinalFigures()
{
    PipelineModel model;
    MonitorView view(model);
    view.show();
    model.update(runningSnapshot(1, 100));
    PipelineSnapshot final = runningSnapshot(1, 9'100, 0);
    final.state = PipelineSnapshot::State::Succeeded;
    final.accepted = 2'000'000;
    model.update(final);
    const QStringList said = texts(view.strip(0));
    QVERIFY(said.contains(QStringLiteral("2,000,000")));
    QVERIFY(said.contains(QStringLiteral("Finished")));
    QVERIFY(said.contains(QStringLiteral("9.1 s")));
    QVERIFY(!button(view.strip(0), QStringLiteral("Stop: take no more, and write what was read"))->isVisible());

    // A later pipeline does not touch them.
    model.update(runningSnapshot(2, 0));
    QVERIFY(texts(view.strip(1)).contains(QStringLiteral("2,000,000")));
}

void MonitorViewTest::showsWhyItFailed()
{
    PipelineModel model;
    MonitorView view(model);
    view.show();
    PipelineSnapshot failed = runningSnapshot(1, 9'100, 0);
    failed.state = PipelineSnapshot::State::Failed;
    failed.error = Error{Error::Kind::Network, QStringLiteral("The server at localhost cannot be reached."), {}, {}};
    model.update(failed);
    QTRY_VERIFY(view.strip(0)->findChild<MessageBar *>()->isVisible());
    QVERIFY(texts(view.strip(0)).contains(QStringLiteral("The server at localhost cannot be reached.")));
    QVERIFY(texts(view.strip(0)).contains(QStringLiteral("Failed")));
}

void MonitorViewTest::asksForPauseAndStop()
{
    PipelineModel model;
    MonitorView view(model);
    view.show();
    model.update(runningSnapshot(7, 100));
    QSignalSpy paused(&view, &MonitorView::pauseRequested);
    QSignalSpy stopped(&view, &MonitorView::stopRequested);
    QSignalSpy drained(&view, &MonitorView::drainRequested);
    QTest::mouseClick(button(view.strip(0), QStringLiteral("Pause")), Qt::LeftButton);
    QCOMPARE(paused.takeFirst(), (QVariantList{7, true}));
    // A pause of the server's is not ours to end.
    PipelineSnapshot snapshot = throttledSnapshot(7, 100, 200, 500);
    model.update(snapshot);
    QVERIFY(!button(view.strip(0), QStringLiteral("Resume")));
    snapshot.pauses.last().reason = Pause::Reason::User;
    model.update(snapshot);
    QTest::mouseClick(button(view.strip(0), QStringLiteral("Resume")), Qt::LeftButton);
    QCOMPARE(paused.takeFirst(), (QVariantList{7, false}));
    // What is held would never be written.
    QTest::keyClick(button(view.strip(0), QStringLiteral("Stop at once: what waits is not sent")), Qt::Key_Space);
    QCOMPARE(stopped.takeFirst(), (QVariantList{7}));
    model.update(runningSnapshot(7, 300));
    QToolButton *stop = button(view.strip(0), QStringLiteral("Stop: take no more, and write what was read"));
    QTest::keyClick(stop, Qt::Key_Space);
    QCOMPARE(drained.takeFirst(), (QVariantList{7}));
    QVERIFY(stopped.isEmpty());
    // A source that ends behind what it has taken says nothing of it: whoever asked for that does.
    model.setFinishing(7);
    QCOMPARE(stop->toolTip(), QStringLiteral("Stop at once: what waits is not sent"));
    QTest::keyClick(stop, Qt::Key_Space);
    QCOMPARE(stopped.takeFirst(), (QVariantList{7}));
    QVERIFY(drained.isEmpty());
}

void MonitorViewTest::asksForAnEndAndForOtherRequests()
{
    PipelineModel model;
    MonitorView view(model);
    view.show();
    PipelineSnapshot snapshot = runningSnapshot(7, 100);
    snapshot.tuning.mode = TuningSnapshot::Mode::On;
    model.update(snapshot);
    QSignalSpy stopped(&view, &MonitorView::stopRequested);
    QSignalSpy tuned(&view, &MonitorView::tuningRequested);
    QToolButton *more = button(view.strip(0), QStringLiteral("More"));
    QVERIFY(more);
    QTRY_VERIFY(more->isVisible());
    QHash<QString, QAction *> actions;
    for (QAction *action : more->menu()->actions())
        actions.insert(action->text().remove(u'&'), action);
    QAction *atOnce = actions.value(QStringLiteral("Stop at once"));
    QAction *settings = actions.value(QStringLiteral("As the settings say"));
    QAction *answers = actions.value(QStringLiteral("As the server's answers show"));
    QAction *pinned = actions.value(QStringLiteral("Pinned as they are now"));
    QVERIFY(atOnce && settings && answers && pinned);
    QVERIFY(answers->isChecked());
    atOnce->trigger();
    QCOMPARE(stopped.takeFirst(), (QVariantList{7}));
    pinned->trigger();
    QCOMPARE(tuned.takeFirst()[1].value<TuningSnapshot::Mode>(), TuningSnapshot::Mode::Pinned);
    settings->trigger();
    QCOMPARE(tuned.takeFirst()[1].value<TuningSnapshot::Mode>(), TuningSnapshot::Mode::Off);
    // What the pipeline says stands.
    model.update(snapshot);
    QVERIFY(answers->isChecked() && !settings->isChecked());
    snapshot.state = PipelineSnapshot::State::Succeeded;
    model.update(snapshot);
    QVERIFY(!more->isVisible());
}

void MonitorViewTest::whatIsOverCanBeDoneAgain()
{
    PipelineModel model;
    MonitorView view(model);
    view.show();
    PipelineSnapshot run = runningSnapshot(7, 100);
    run.rejected = 3;
    run.rejectsFile = QStringLiteral("bad.csv");
    model.update(run);
    model.setCanRunAgain(7, true);
    QToolButton *again = button(view.strip(0), QStringLiteral("Run again"));
    QToolButton *write = button(view.strip(0), QStringLiteral("Write again what was not stored…"));
    QTRY_VERIFY(button(view.strip(0), QStringLiteral("Show the whole run"))->isVisible());
    QVERIFY(!again->isVisible() && !write->isVisible()); // not before the end
    run.state = PipelineSnapshot::State::Succeeded;
    model.update(run);
    QVERIFY(again->isVisible() && write->isVisible());
    QSignalSpy ran(&view, &MonitorView::runAgainRequested);
    QSignalSpy wrote(&view, &MonitorView::sendAgainRequested);
    QTest::mouseClick(again, Qt::LeftButton);
    QTest::mouseClick(write, Qt::LeftButton);
    QCOMPARE(ran, (QList<QVariantList>{{7}}));
    QCOMPARE(wrote, (QList<QVariantList>{{7}}));
    model.setCanRunAgain(7, false);
    QVERIFY(!again->isVisible());
    // Without a file there is nothing to write.
    run.rejectsFile.clear();
    model.update(run);
    QVERIFY(!write->isVisible());
}

/// A dozen runs in a low window: two of them are seen.
void MonitorViewTest::whatIsOutOfSightIsLessFresh()
{
    PipelineModel model;
    MonitorView view(model);
    view.resize(1'200, 150);
    view.show();
    for (int id = 1; id <= 12; ++id)
        model.update(runningSnapshot(id, 1'000));
    const PipelineStrip *first = view.strip(0);
    const PipelineStrip *last = view.strip(11);
    QTRY_VERIFY(last->isVisible() && last->visibleRegion().isEmpty() && !first->visibleRegion().isEmpty());
    const auto shows = [](const PipelineStrip *strip, const char *rate) {
        return texts(strip).contains(QString::fromLatin1(rate));
    };
    for (const int id : {12, 1})
        model.update(runningSnapshot(id, 2'500, 5'000));
    QVERIFY(shows(first, "5 k") && shows(last, "5 k"));
    for (const int id : {12, 1})
        model.update(runningSnapshot(id, 2'600, 7'000));
    QVERIFY(shows(first, "7 k") && !shows(last, "7 k"));
    model.update(runningSnapshot(1, 3'600, 8'000));
    QVERIFY(shows(last, "8 k"));
    // Its end is told at once.
    PipelineSnapshot over = runningSnapshot(1, 3'700, 0);
    over.state = PipelineSnapshot::State::Succeeded;
    over.accepted = 1'234;
    model.update(over);
    QVERIFY(shows(last, "1,234"));
}

void MonitorViewTest::followsTheOrderOfTheModel()
{
    PipelineModel model;
    MonitorView view(model);
    view.resize(1'200, 800);
    view.show();
    for (int id = 1; id <= 3; ++id)
        model.update(runningSnapshot(id, 100));
    PipelineSnapshot final = runningSnapshot(3, 200, 0);
    final.state = PipelineSnapshot::State::Succeeded;
    model.update(final);
    QTRY_VERIFY(view.strip(0)->y() < view.strip(1)->y() && view.strip(1)->y() < view.strip(2)->y());
    QVERIFY(texts(view.strip(2)).contains(QStringLiteral("Finished")));
}

void MonitorViewTest::standsUprightWhenNarrow()
{
    PipelineModel model;
    MonitorView view(model);
    model.update(runningSnapshot(1, 100));
    view.resize(1'200, 600);
    view.show();
    const auto *chart = view.strip(0)->findChild<RateChart *>();
    const auto *figures = view.strip(0)->findChild<FigureGrid *>();
    QTRY_VERIFY(figures->x() > chart->x() + chart->width());
    // Too narrow for all three: the curve is what stays.
    for (int width = 1'200; figures->isVisible() && width > 360; width -= 20) {
        view.resize(width, 130);
        QCoreApplication::processEvents(); // what a layout shows comes with the next event
    }
    QVERIFY(!figures->isVisible());
    const auto *head = view.strip(0)->findChild<StripHead *>();
    QVERIFY(chart->x() >= head->x() + head->width());
    QVERIFY(chart->width() > head->width());
    view.resize(360, 600);
    QTRY_VERIFY(figures->isVisible());
    QTRY_VERIFY(figures->y() >= chart->y() + chart->height());
    QVERIFY(figures->x() + figures->width() <= view.width());
}

void MonitorViewTest::showsNoHalfOfALine()
{
    PipelineModel model;
    MonitorView view(model);
    model.update(runningSnapshot(1, 100));
    view.resize(1'200, view.fontMetrics().height());
    view.show();
    QTRY_VERIFY(view.isVisible());
    QVERIFY(!view.strip(0)->isVisible());
    view.resize(1'200, 2 * view.fontMetrics().height());
    QTRY_VERIFY(view.strip(0)->isVisible());
    view.resize(1'200, view.fontMetrics().height());
    QTRY_VERIFY(!view.strip(0)->isVisible());
}

QTEST_MAIN(MonitorViewTest)
#include "monitorview_test.moc"
