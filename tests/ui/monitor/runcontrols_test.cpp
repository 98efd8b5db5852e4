// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/pipelineregistry.h"
#include "tests/ui/monitor/syntheticsnapshots.h"
#include "ui/monitor/giveupquestion.h"
#include "ui/monitor/laneactions.h"
#include "ui/monitor/lanetext.h"
#include "ui/monitor/monitoractions.h"
#include "ui/monitor/monitoredruns.h"
#include "ui/monitor/monitorpanel.h"
#include "ui/monitor/monitorview.h"
#include "ui/monitor/pausetext.h"
#include "ui/monitor/tuningquestion.h"

#include <QAction>
#include <QInputDialog>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace penstock;
using penstock::testing::fourLanes;
using penstock::testing::runningSnapshot;

/// What a person can ask of a run and of a part of it.
class RunControlsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLaneIsHeldAlone();
    void aSinkIsHeldAlone();
    void whatIsHeldSaysSo_data();
    void whatIsHeldSaysSo();
    void heldAsAWholeOrInPart_data();
    void heldAsAWholeOrInPart();
    void givingUpIsAsked_data();
    void givingUpIsAsked();
    void writesArePinnedByHand();
    void whatIsNotKnownIsNoNumber();
    void theStripAsks();
    void howLongAWaitIsThatIsToldIsChosen();

private:
    static QList<QPushButton *> buttons(const QWidget &widget);
};

QList<QPushButton *> RunControlsTest::buttons(const QWidget &widget)
{
    QList<QPushButton *> visible;
    for (QPushButton *button : widget.findChildren<QPushButton *>()) {
        if (button->isVisibleTo(&widget))
            visible += button;
    }
    return visible;
}

void RunControlsTest::aLaneIsHeldAlone()
{
    LaneActions actions;
    QVERIFY(actions.isHidden()); // no lanes, nothing to choose
    PipelineSnapshot run = fourLanes(1, 20'000);
    actions.present(run);
    QVERIFY(!actions.isHidden());
    QPushButton *hold = buttons(actions).constFirst();
    QCOMPARE(buttons(actions).size(), 1); // its only sink is the run itself
    QVERIFY(!hold->isEnabled());
    QSignalSpy asked(&actions, &LaneActions::lanePauseRequested);
    actions.choose(1);
    QCOMPARE(hold->text().remove(u'&'), QStringLiteral("Hold orders [1]"));
    hold->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.constFirst().constFirst().value<LaneSnapshot>().partition, 1);
    QCOMPARE(asked.constFirst().constLast().toBool(), true);
    run.lanes[1].isHeldByHand = true;
    actions.present(run);
    QCOMPARE(hold->text().remove(u'&'), QStringLiteral("Let orders [1] go on"));
    hold->click();
    QCOMPARE(asked.constLast().constLast().toBool(), false);
    // A lane that is not there any more is none.
    run.lanes.resize(1);
    actions.present(run);
    QVERIFY(actions.isHidden());
    hold->click();
    QCOMPARE(asked.size(), 2);
    run = fourLanes(1, 20'100);
    run.state = PipelineSnapshot::State::Succeeded;
    actions.present(run);
    QVERIFY(actions.isHidden());
}

void RunControlsTest::aSinkIsHeldAlone()
{
    PipelineSnapshot run = fourLanes(1, 20'000);
    SinkSnapshot archive;
    archive.name = QStringLiteral("archive.csv");
    run.otherSinks = {archive};
    LaneSnapshot second = run.lanes.constFirst();
    second.sink = archive.name;
    second.sinkIndex = 1;
    run.lanes += second;
    LaneActions actions;
    actions.present(run);
    actions.choose(4);
    const QList<QPushButton *> shown = buttons(actions);
    QCOMPARE(shown.size(), 2);
    QCOMPARE(shown.last()->text().remove(u'&'), QStringLiteral("Hold all of archive.csv"));
    QSignalSpy asked(&actions, &LaneActions::sinkPauseRequested);
    shown.last()->click();
    run.lanes.last().isHeldByHand = true;
    actions.present(run);
    QCOMPARE(shown.last()->text().remove(u'&'), QStringLiteral("Let all of archive.csv go on"));
    shown.last()->click();
    QCOMPARE(asked, (QList<QVariantList>{{1, true}, {1, false}}));
}

void RunControlsTest::whatIsHeldSaysSo_data()
{
    using State = LaneSnapshot::State;
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("word");
    QTest::newRow("flowing once") << State::Running << "Held";
    QTest::newRow("paused by it") << State::Paused << "Held";
    QTest::newRow("at its end") << State::Draining << "Draining";
    QTest::newRow("over") << State::Over << "Over";
}

void RunControlsTest::whatIsHeldSaysSo()
{
    QFETCH(LaneSnapshot::State, state);
    LaneSnapshot lane;
    lane.state = state;
    lane.isHeldByHand = true;
    QTEST(laneState(lane), "word");
    QCOMPARE(laneExplanation(lane).contains(QStringLiteral("Somebody holds it")), state <= LaneSnapshot::State::Paused);
}

void RunControlsTest::heldAsAWholeOrInPart_data()
{
    QTest::addColumn<bool>("first");
    QTest::addColumn<bool>("second");
    QTest::addColumn<bool>("held");
    QTest::newRow("neither") << false << false << false;
    QTest::newRow("the first alone") << true << false << false;
    QTest::newRow("the second alone") << false << true << false;
    QTest::newRow("both") << true << true << true;
}

void RunControlsTest::heldAsAWholeOrInPart()
{
    QFETCH(bool, first);
    QFETCH(bool, second);
    QFETCH(bool, held);
    Pause byHand;
    byHand.reason = Pause::Reason::User;
    PipelineSnapshot run = runningSnapshot(1, 1'000);
    SinkSnapshot archive;
    archive.name = QStringLiteral("archive.csv");
    if (first)
        run.pauses = {byHand};
    if (second)
        archive.pauses = {byHand};
    run.otherSinks = {archive};
    QCOMPARE(isHeldByHand(run), held);
    run.state = PipelineSnapshot::State::Succeeded;
    QVERIFY(!isHeldByHand(run));
}

void RunControlsTest::givingUpIsAsked_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("says");
    QTest::newRow("into its file") << QStringLiteral("/tmp/bad.csv") << QStringLiteral("they go to /tmp/bad.csv");
    QTest::newRow("into a new one") << QString() << QStringLiteral("they go to a new file of rejected rows");
}

void RunControlsTest::givingUpIsAsked()
{
    QFETCH(QString, file);
    QFETCH(QString, says);
    PipelineSnapshot run = runningSnapshot(1, 1'000);
    run.rejectsFile = file;
    SinkSnapshot archive;
    archive.queuedLines = 345;
    run.otherSinks = {archive};
    auto *question = new GiveUpQuestion(run, nullptr);
    const QPointer<GiveUpQuestion> guard = question;
    QSignalSpy confirmed(question, &GiveUpQuestion::confirmed);
    question->open();
    QVERIFY2(question->text().contains(QStringLiteral("12,345 row(s) of sensors.csv wait")),
             qPrintable(question->text()));
    QVERIFY2(question->informativeText().contains(says), qPrintable(question->informativeText()));
    QCOMPARE(question->defaultButton()->text(), QStringLiteral("Keep waiting"));
    for (QAbstractButton *button : question->buttons()) {
        if (button->text().startsWith(QStringLiteral("Give up 12,345")))
            button->click();
    }
    QCOMPARE(confirmed.size(), 1);
    QTRY_VERIFY(!guard);
}

void RunControlsTest::writesArePinnedByHand()
{
    PipelineSnapshot run = runningSnapshot(7, 1'000);
    run.tuning = {TuningSnapshot::Mode::On, 10'000, 4};
    QPointer<TuningQuestion> question(new TuningQuestion(run, nullptr));
    question->show();
    QCOMPARE(question->rows().value(), 10'000);
    QCOMPARE(question->writes().value(), 4);
    QSignalSpy pinned(question, &TuningQuestion::pinned);
    question->rows().setValue(2'500);
    question->writes().setValue(99);
    for (auto *button : question->findChildren<QPushButton *>()) {
        if (button->text().contains(QStringLiteral("Pin")))
            button->click();
    }
    QCOMPARE(pinned.size(), 1);
    QCOMPARE(pinned[0], (QVariantList{32, 2'500}));
    QTRY_VERIFY(!question);
    run.tuning.batchRows = 0;
    const std::unique_ptr<TuningQuestion> ofOthers(new TuningQuestion(run, nullptr));
    QVERIFY(!ofOthers->rows().isEnabled());
    QSignalSpy without(ofOthers.get(), &TuningQuestion::pinned);
    for (auto *button : ofOthers->findChildren<QPushButton *>()) {
        if (button->text().contains(QStringLiteral("Pin")))
            button->click();
    }
    QCOMPARE(without[0], (QVariantList{4, 0}));
}

void RunControlsTest::whatIsNotKnownIsNoNumber()
{
    PipelineSnapshot run = runningSnapshot(7, 1'000);
    run.tuning = {};
    run.inFlight = 3;
    const TuningQuestion atWork(run, nullptr);
    QCOMPARE(atWork.rows().text(), QStringLiteral("–"));
    QCOMPARE(atWork.writes().value(), 3); // as the strip says
    run.inFlight = 0;
    const TuningQuestion idle(run, nullptr);
    QCOMPARE(idle.writes().text(), QStringLiteral("–"));
    const QList<QPushButton *> buttons = idle.findChildren<QPushButton *>();
    const auto pin = std::ranges::find_if(
        buttons, [](const QPushButton *button) { return button->text().contains(QStringLiteral("Pin")); });
    QVERIFY(pin != buttons.cend());
    QVERIFY(!(*pin)->isEnabled());
    idle.writes().setValue(2);
    QVERIFY((*pin)->isEnabled());
}

void RunControlsTest::theStripAsks()
{
    PipelineRegistry registry;
    MonitoredRuns runs(registry);
    MonitorPanel panel(runs);
    panel.show();
    runs.model().update(runningSnapshot(7, 1'000));
    auto *view = panel.findChild<MonitorView *>();
    Q_EMIT view->giveUpRequested(8); // it has gone
    QVERIFY(!panel.findChild<GiveUpQuestion *>());
    Q_EMIT view->giveUpRequested(7);
    QVERIFY(panel.findChild<GiveUpQuestion *>());
    panel.findChild<GiveUpQuestion *>()->close();
    Q_EMIT view->speedLimitRequested(7);
    auto *speed = panel.findChild<QInputDialog *>();
    QVERIFY(speed);
    QCOMPARE(speed->intValue(), 0);
    speed->close();
    Q_EMIT view->pinRequested(7);
    QVERIFY(panel.findChild<TuningQuestion *>());
    // Both menus have the same switch.
    MonitorPanel second(runs);
    QCOMPARE(second.findChild<MonitorView *>()->actions(), view->actions());
    runs.actions().sideBySide->setChecked(true);
    QVERIFY(runs.actions().sideBySide->isChecked());
}

void RunControlsTest::howLongAWaitIsThatIsToldIsChosen()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("monitor.ini"));
    {
        MonitorPreferences before(path);
        before.setLongPauseSeconds(45); // which no entry is
    }
    MonitorPreferences preferences(path);
    PipelineModel model;
    MonitorActions actions(preferences, model, nullptr);
    QSignalSpy changed(&actions, &MonitorActions::longPauseChanged);
    QStringList chosen;
    for (QAction *length : actions.longPause->menu()->actions()) {
        if (length->isChecked())
            chosen += length->text();
    }
    QCOMPARE(chosen, QStringList{QStringLiteral("45 second(s)")});
    actions.longPause->menu()->actions().constFirst()->trigger();
    QCOMPARE(changed, (QList<QVariantList>{{10}}));
    QCOMPARE(preferences.longPauseSeconds(), 10);
    // Without notices none is told.
    actions.notices->setChecked(false);
    QVERIFY(!actions.longPause->isEnabled());
}

QTEST_MAIN(RunControlsTest)
#include "runcontrols_test.moc"
