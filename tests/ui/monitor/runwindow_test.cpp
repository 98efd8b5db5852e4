// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/pipelineregistry.h"
#include "tests/ui/monitor/syntheticsnapshots.h"
#include "ui/common/messagebar.h"
#include "ui/monitor/monitoredruns.h"
#include "ui/monitor/monitorpanel.h"
#include "ui/monitor/monitorview.h"
#include "ui/monitor/monitorwindow.h"
#include "ui/monitor/pipelinestrip.h"
#include "ui/monitor/ratechart.h"
#include "ui/monitor/rundetails.h"
#include "ui/monitor/runwindow.h"

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace penstock;
using penstock::testing::runningSnapshot;
using penstock::testing::throttledSnapshot;

/// What is kept of a run can be read from its strip, also when whoever began it is closed.
class RunWindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aBandOpensItsEntry();
    void anEntryChoosesItsBand();
    void entriesAreCopied();
    void aPauseThatTheLogHasNoMoreIsTold();
    void runsStandBesideEachOther();
    void followsItsRun();
    void aRunThatIsOverCanBeRemoved();
    void tryNowIsThereWhileTheServerIsWaitedFor();
    void theReportIsSaved();
    void theWindowFillsTheScreenAndBack();
    void finishedRunsAreClosedTogether();
    void viewsThatNobodySeesDoNoWork();

private:
    QToolButton *button(const QString &name) const;
    RunWindow *opened() const { return m_panel->findChild<RunWindow *>(); }
    QTableView *shownTable() const;
    static PipelineSnapshot held();

    std::unique_ptr<PipelineRegistry> m_registry;
    std::unique_ptr<MonitoredRuns> m_runs;
    std::unique_ptr<MonitorPanel> m_panel;
    MonitorView *m_view = nullptr;
};

void RunWindowTest::init()
{
    m_panel.reset();
    m_runs.reset();
    m_registry = std::make_unique<PipelineRegistry>();
    m_runs = std::make_unique<MonitoredRuns>(*m_registry);
    m_panel = std::make_unique<MonitorPanel>(*m_runs);
    m_view = m_panel->findChild<MonitorView *>();
    m_panel->resize(1'200, 240);
    m_panel->show();
}

QToolButton *RunWindowTest::button(const QString &name) const
{
    for (QToolButton *candidate : m_view->strip(0)->findChildren<QToolButton *>()) {
        if (candidate->accessibleName() == name)
            return candidate;
    }
    return nullptr;
}

QTableView *RunWindowTest::shownTable() const
{
    return opened()->findChild<RunDetails *>()->currentWidget()->findChild<QTableView *>();
}

/// Held up by a 429 after ten seconds, with its log.
PipelineSnapshot RunWindowTest::held()
{
    PipelineSnapshot waits = throttledSnapshot(1, 10'000, 20'000, 4'200);
    RunEvent started;
    started.number = 1;
    RunEvent paused;
    paused.kind = RunEvent::Kind::Paused;
    paused.number = 2;
    paused.atMs = 10'000;
    paused.status = 429;
    waits.events = {started, paused};
    return waits;
}

void RunWindowTest::aBandOpensItsEntry()
{
    for (qint64 ms = 0; ms <= 10'000; ms += 100)
        m_runs->model().update(runningSnapshot(1, ms));
    m_runs->model().update(held());
    auto *chart = m_view->strip(0)->findChild<RateChart *>();
    QTest::mouseClick(chart, Qt::LeftButton, {}, QPoint(chart->width() * 2 / 3, chart->height() / 2));
    QVERIFY(opened());
    const auto *table = shownTable();
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 2);
    QVERIFY(table->selectionModel()->isRowSelected(1));
}

void RunWindowTest::anEntryChoosesItsBand()
{
    for (qint64 ms = 0; ms <= 10'000; ms += 100)
        m_runs->model().update(runningSnapshot(1, ms));
    m_runs->model().update(held());
    QTest::mouseClick(button(QStringLiteral("Rejected rows and log")), Qt::LeftButton);
    auto *chart = opened()->findChild<RateChart *>();
    QTableView *table = shownTable();
    table->selectRow(0);
    const QImage before = chart->grab().toImage();
    QTest::keyClick(table, Qt::Key_Down);
    QVERIFY(chart->grab().toImage() != before);
    QTest::keyClick(table, Qt::Key_Up);
    QCOMPARE(chart->grab().toImage(), before);
}

void RunWindowTest::entriesAreCopied()
{
    m_runs->model().update(held());
    QTest::mouseClick(button(QStringLiteral("Rejected rows and log")), Qt::LeftButton);
    QTableView *table = shownTable();
    QVERIFY(QTest::qWaitForWindowActive(opened()));
    table->selectAll();
    table->setFocus();
    QTest::keySequence(table, QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QStringLiteral("0 ms\tStarted\t\t\n10.0 s\tPaused\t10 s\t429, the server asked to wait"));
}

void RunWindowTest::aPauseThatTheLogHasNoMoreIsTold()
{
    PipelineSnapshot waits = held();
    waits.events.removeLast();
    m_runs->model().update(waits);
    QTest::mouseClick(button(QStringLiteral("Rejected rows and log")), Qt::LeftButton);
    opened()->showPause(0);
    const auto *message = opened()->findChild<MessageBar *>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(message->isVisible());
    QStringList said;
    for (const QLabel *label : message->findChildren<QLabel *>())
        said += label->text();
    QVERIFY2(said.join(u'|').contains(QStringLiteral("429 · resumes in 4.2 s, the server asked to wait")),
             qPrintable(said.join(u'|')));
}

void RunWindowTest::runsStandBesideEachOther()
{
    m_panel->resize(1'600, 400);
    m_runs->model().update(runningSnapshot(1, 100));
    m_runs->model().update(runningSnapshot(2, 100));
    QTRY_VERIFY(m_view->strip(1)->y() > m_view->strip(0)->y());
    QVERIFY(!m_view->actions().isEmpty());
    m_view->actions().constFirst()->setChecked(true);
    QTRY_VERIFY(m_view->strip(1)->x() >= m_view->strip(0)->x() + m_view->strip(0)->width());
    QCOMPARE(m_view->strip(1)->y(), m_view->strip(0)->y());
}

void RunWindowTest::followsItsRun()
{
    m_runs->model().update(runningSnapshot(1, 100));
    QTest::mouseClick(button(QStringLiteral("Rejected rows and log")), Qt::LeftButton);
    PipelineSnapshot over = runningSnapshot(1, 9'100, 0);
    over.state = PipelineSnapshot::State::Failed;
    over.error = Error{Error::Kind::Network, QStringLiteral("The server cannot be reached."), {}, {}};
    m_runs->model().update(over);
    QStringList said;
    for (const QLabel *label : opened()->findChildren<QLabel *>())
        said += label->text();
    QVERIFY2(said.join(u'|').contains(QStringLiteral("The server cannot be reached.")), qPrintable(said.join(u'|')));
}

void RunWindowTest::aRunThatIsOverCanBeRemoved()
{
    m_runs->model().update(runningSnapshot(1, 100));
    QVERIFY(!button(QStringLiteral("Remove from the list"))->isVisible());
    m_runs->model().remove(1); // one that runs stays
    QCOMPARE(m_runs->model().rowCount(), 1);
    QTest::mouseClick(button(QStringLiteral("Rejected rows and log")), Qt::LeftButton);
    const QPointer<RunWindow> run = opened();
    PipelineSnapshot over = runningSnapshot(1, 9'100, 0);
    over.state = PipelineSnapshot::State::Succeeded;
    m_runs->model().update(over);
    QTest::mouseClick(button(QStringLiteral("Remove from the list")), Qt::LeftButton);
    QCOMPARE(m_runs->model().rowCount(), 0);
    QVERIFY(m_panel->isEmpty());
    QTRY_VERIFY(!run);
}

void RunWindowTest::tryNowIsThereWhileTheServerIsWaitedFor()
{
    QSignalSpy asked(m_view, &MonitorView::tryNowRequested);
    m_runs->model().update(runningSnapshot(7, 100));
    QVERIFY(!button(QStringLiteral("Try now"))->isVisible());
    PipelineSnapshot waits = throttledSnapshot(7, 100, 200, 500);
    m_runs->model().update(waits);
    QTest::mouseClick(button(QStringLiteral("Try now")), Qt::LeftButton);
    QCOMPARE(asked, (QList<QVariantList>{{7}}));
    waits.pauses.last().reason = Pause::Reason::User;
    m_runs->model().update(waits);
    QVERIFY(!button(QStringLiteral("Try now"))->isVisible());
}

void RunWindowTest::theReportIsSaved()
{
    const QTemporaryDir folder;
    PipelineSnapshot over = runningSnapshot(1, 9'100, 0);
    over.state = PipelineSnapshot::State::Succeeded;
    m_runs->model().update(over);
    QTest::mouseClick(button(QStringLiteral("Rejected rows and log")), Qt::LeftButton);
    for (QPushButton *candidate : opened()->findChildren<QPushButton *>()) {
        if (candidate->text().contains(QStringLiteral("report")))
            candidate->click();
    }
    auto *dialog = opened()->findChild<QFileDialog *>();
    QVERIFY(dialog);
    const QString path = folder.filePath(QStringLiteral("run.md"));
    Q_EMIT dialog->fileSelected(path);
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("# sensors.csv"));
    dialog->close();
}

void RunWindowTest::theWindowFillsTheScreenAndBack()
{
    auto *window = new MonitorWindow(*m_runs, nullptr);
    const QPointer<MonitorWindow> guard = window;
    m_runs->model().update(runningSnapshot(1, 100));
    window->show();
    QVERIFY(QTest::qWaitForWindowActive(window));
    QVERIFY(window->findChild<MonitorView *>()->strip(0));
    QTest::keyClick(window, Qt::Key_F11);
    QVERIFY(window->isFullScreen());
    QTest::keyClick(window, Qt::Key_Escape);
    QVERIFY(!window->isFullScreen());
    window->close();
    QTRY_VERIFY(!guard);
}

void RunWindowTest::finishedRunsAreClosedTogether()
{
    QAction *close = m_view->actions().constLast();
    QVERIFY(!close->isEnabled());
    for (int id = 1; id <= 4; ++id) {
        PipelineSnapshot run = runningSnapshot(id, 100);
        run.state = id == 2 ? PipelineSnapshot::State::Running : PipelineSnapshot::State::Succeeded;
        m_runs->model().update(run);
    }
    QVERIFY(close->isEnabled());
    close->trigger();
    QCOMPARE(m_runs->model().rowCount(), 1);
    QCOMPARE(m_runs->model().snapshot(0).id, 2);
    QVERIFY(!close->isEnabled());
    QVERIFY(m_view->strip(0));
}

void RunWindowTest::viewsThatNobodySeesDoNoWork()
{
    const auto said = [this] {
        QStringList texts;
        for (const QLabel *label : m_view->strip(0)->findChildren<QLabel *>())
            texts += label->text();
        return texts;
    };
    m_runs->model().update(runningSnapshot(1, 100, 217'000));
    QVERIFY(said().contains(QStringLiteral("217 k")));
    m_panel->hide();
    m_runs->model().update(runningSnapshot(1, 200, 5'000));
    QVERIFY(said().contains(QStringLiteral("217 k")));
    m_panel->show();
    QTRY_VERIFY(said().contains(QStringLiteral("5 k")));
}

QTEST_MAIN(RunWindowTest)
#include "runwindow_test.moc"
