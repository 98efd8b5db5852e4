// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/pipelineregistry.h"
#include "tests/ui/monitor/syntheticsnapshots.h"
#include "ui/monitor/monitoredruns.h"
#include "ui/monitor/monitorpanel.h"
#include "ui/monitor/monitorview.h"
#include "ui/monitor/monitorwindow.h"
#include "ui/monitor/pipelinestrip.h"
#include "ui/monitor/ratechart.h"
#include "ui/monitor/rundetails.h"
#include "ui/monitor/runwindow.h"

#include <QFileDialog>
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
    void rejectedRowsAreOneClickAway();
    void aBandOpensItsPause();
    void followsItsRun();
    void aRunThatIsOverCanBeRemoved();
    void tryNowIsThereWhileTheServerIsWaitedFor();
    void theReportIsSaved();
    void theWindowFillsTheScreenAndBack();

private:
    QToolButton *button(const QString &name) const;
    RunWindow *opened() const { return m_panel->findChild<RunWindow *>(); }

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

void RunWindowTest::rejectedRowsAreOneClickAway()
{
    PipelineSnapshot over = runningSnapshot(1, 9'100, 0);
    over.state = PipelineSnapshot::State::Succeeded;
    over.rejected = 2;
    over.rejectedRows = {{3, 4, {}, QStringLiteral("no"), {}}, {5, 6, {}, QStringLiteral("no"), {}}};
    m_runs->model().update(over);
    QTest::mouseClick(button(QStringLiteral("Rejected rows and pauses")), Qt::LeftButton);
    QVERIFY(opened());
    QVERIFY(opened()->isVisible());
    QCOMPARE(opened()->windowTitle(), QStringLiteral("sensors.csv → home · telemetry"));
    const auto *table = opened()->findChild<RunDetails *>()->currentWidget()->findChild<QTableView *>();
    QCOMPARE(table->model()->rowCount(), 2);
    // Asked for again, the same window comes to the front.
    QTest::mouseClick(button(QStringLiteral("Rejected rows and pauses")), Qt::LeftButton);
    QCOMPARE(m_panel->findChildren<RunWindow *>().size(), 1);
}

void RunWindowTest::aBandOpensItsPause()
{
    for (qint64 ms = 0; ms <= 10'000; ms += 100)
        m_runs->model().update(runningSnapshot(1, ms));
    m_runs->model().update(throttledSnapshot(1, 10'000, 20'000, 4'200));
    auto *chart = m_view->strip(0)->findChild<RateChart *>();
    QTest::mouseClick(chart, Qt::LeftButton, {}, QPoint(chart->width() * 4 / 5, chart->height() / 2));
    QVERIFY(opened());
    const auto *table = opened()->findChild<RunDetails *>()->currentWidget()->findChild<QTableView *>();
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 1);
    QVERIFY(table->selectionModel()->isRowSelected(0));
}

void RunWindowTest::followsItsRun()
{
    m_runs->model().update(runningSnapshot(1, 100));
    QTest::mouseClick(button(QStringLiteral("Rejected rows and pauses")), Qt::LeftButton);
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
    QTest::mouseClick(button(QStringLiteral("Rejected rows and pauses")), Qt::LeftButton);
    const QPointer<RunWindow> run = opened();
    PipelineSnapshot over = runningSnapshot(1, 9'100, 0);
    over.state = PipelineSnapshot::State::Succeeded;
    m_runs->model().update(over);
    QTest::mouseClick(button(QStringLiteral("Remove from the list")), Qt::LeftButton);
    QCOMPARE(m_runs->model().rowCount(), 0);
    QCOMPARE(m_panel->currentIndex(), 0); // the empty state
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
    QTest::mouseClick(button(QStringLiteral("Rejected rows and pauses")), Qt::LeftButton);
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

QTEST_MAIN(RunWindowTest)
#include "runwindow_test.moc"
