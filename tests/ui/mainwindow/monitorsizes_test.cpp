// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/documentlist.h"
#include "core/runs/runarchive.h"
#include "tests/core/runs/runsamples.h"
#include "tests/ui/common/testservices.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/monitorlists.h"
#include "ui/mainwindow/runtarget.h"
#include "ui/monitor/monitordock.h"
#include "ui/monitor/monitorview.h"
#include "ui/monitor/monitorwindow.h"
#include "ui/monitor/pipelinestrip.h"
#include "ui/monitor/ratechart.h"
#include "ui/pipelines/pipelinelist.h"
#include "ui/pipelines/pipelinerow.h"

#include <QAction>
#include <QMenuBar>
#include <QScrollBar>
#include <QTest>

#include <memory>

namespace penstock {

/// The monitor in the whole window, as large as screens are, with documents above several runs.
class MonitorSizesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theCurveStaysInTheWindow_data();
    void theCurveStaysInTheWindow();
    void theWindowOfItsOwnHasTheListsToo();
    void emptyListsTakeNoRoom();
    void theMenuKnowsTheMonitor();
    void aRunsTargetIsFoundAgain_data();
    void aRunsTargetIsFoundAgain();

private:
    void addRuns(int count);
    void addDocuments(int count);
    void openWindow(const QSize &size);

    std::unique_ptr<TestServices> m_test;
    std::unique_ptr<MainWindow> m_window;
};

void MonitorSizesTest::init()
{
    m_test = std::make_unique<TestServices>();
}

void MonitorSizesTest::cleanup()
{
    m_window.reset();
    m_test.reset();
}

void MonitorSizesTest::addRuns(int count)
{
    RunArchive archive(m_test->workspace.runs);
    for (int i = 1; i <= count; ++i)
        archive.keep(testing::fullRun(archive.nameOf(i)));
}

void MonitorSizesTest::addDocuments(int count)
{
    const QDir folder(m_test->workspace.pipelines);
    QVERIFY(folder.mkpath(QStringLiteral(".")));
    DocumentList list(folder.filePath(QStringLiteral("list.json")));
    for (int i = 1; i <= count; ++i) {
        QFile file(folder.filePath(QStringLiteral("p%1.json").arg(i)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{}"); // a row says what is wrong with it, and is a row nevertheless
        list.add(file.fileName());
    }
    list.flush();
}

void MonitorSizesTest::openWindow(const QSize &size)
{
    m_window = std::make_unique<MainWindow>(m_test->services);
    m_window->resize(size);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->resize(size);
    QTRY_COMPARE(m_window->size(), size);
}

void MonitorSizesTest::theCurveStaysInTheWindow_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("documents");
    QTest::addColumn<int>("runs");
    QTest::newRow("1024 x 700") << QSize(1'024, 700) << 5 << 3;
    QTest::newRow("1024 x 700, a run alone") << QSize(1'024, 700) << 0 << 1;
    QTest::newRow("1366 x 768") << QSize(1'366, 768) << 5 << 3;
    QTest::newRow("1920 x 1080") << QSize(1'920, 1'080) << 8 << 4;
}

void MonitorSizesTest::theCurveStaysInTheWindow()
{
    QFETCH(QSize, size);
    QFETCH(int, documents);
    QFETCH(int, runs);
    addRuns(runs);
    addDocuments(documents);
    openWindow(size);
    auto *view = m_window->findChild<MonitorView *>();
    QTRY_VERIFY(view->strip(runs - 1));
    const auto *chart = view->strip(0)->findChild<RateChart *>();
    const int line = chart->fontMetrics().height();
    const auto seen = [chart] { return chart->visibleRegion().boundingRect(); };
    QTRY_VERIFY2(seen().height() >= 4 * line && seen().height() == chart->height(),
                 qPrintable(QStringLiteral("%1 of %2").arg(seen().height()).arg(chart->height())));
    QTRY_VERIFY2(chart->width() * 10 >= view->width() * 4, qPrintable(QString::number(chart->width())));
    QVERIFY(view->strip(0)->width() <= view->width());
    const auto *lists = m_window->findChild<MonitorLists *>();
    QTRY_COMPARE(lists->isVisible(), documents > 0);
    if (documents == 0)
        return;
    QVERIFY(lists->height() >= line);
    QVERIFY(lists->height() <= lists->parentWidget()->height() / 2);
    QCOMPARE(m_window->findChild<PipelineList *>()->rows().size(), documents);
    // What has no room is behind the scroll bar, and not away.
    QTRY_VERIFY(lists->verticalScrollBar()->maximum() > 0 ||
                lists->height() >= m_window->findChild<PipelineList *>()->sizeHint().height());
}

void MonitorSizesTest::theWindowOfItsOwnHasTheListsToo()
{
    addRuns(2);
    addDocuments(3);
    openWindow({1'366, 768});
    auto *dock = m_window->findChild<MonitorDock *>();
    dock->openWindow();
    auto *page = m_window->findChild<MonitorWindow *>();
    QVERIFY(page);
    page->resize(1'024, 700);
    QVERIFY(QTest::qWaitForWindowExposed(page));
    const auto *pipelines = page->findChild<PipelineList *>();
    QVERIFY(pipelines);
    QCOMPARE(pipelines->rows().size(), 3);
    QTRY_VERIFY(pipelines->isVisible());
    // The runs are what stays.
    const auto *lists = page->findChild<MonitorLists *>();
    QTRY_VERIFY(lists->height() <= page->height() * 3 / 10);
    auto *view = page->findChild<MonitorView *>();
    QTRY_VERIFY(view->strip(1));
    QTRY_VERIFY(view->height() >= page->height() * 6 / 10);
    // What can be begun is in the menu of both.
    const auto begins = [](const QWidget &monitor) {
        QStringList texts;
        for (const QAction *action : monitor.findChild<MonitorView *>()->actions())
            texts += action->text().remove(u'&');
        return texts;
    };
    QVERIFY2(begins(*page).contains(QStringLiteral("New pipeline…")), qPrintable(begins(*page).join(u'|')));
    QCOMPARE(begins(*page), begins(*dock));
    // Closed and opened again, it is another one that shows the same.
    page->close();
    QTRY_VERIFY(!m_window->findChild<MonitorWindow *>());
    dock->openWindow();
    QCOMPARE(m_window->findChild<MonitorWindow *>()->findChild<PipelineList *>()->rows().size(), 3);
}

void MonitorSizesTest::emptyListsTakeNoRoom()
{
    openWindow({1'024, 700});
    const auto *lists = m_window->findChild<MonitorLists *>();
    QVERIFY(!lists->isVisible());
}

void MonitorSizesTest::theMenuKnowsTheMonitor()
{
    openWindow({1'024, 700});
    QStringList entries;
    for (const QAction *menu : m_window->menuBar()->actions()) {
        if (menu->text().remove(u'&') != QStringLiteral("Monitor"))
            continue;
        for (const QAction *entry : menu->menu()->actions())
            entries += entry->text().remove(u'&');
    }
    for (const QString &entry : {QStringLiteral("In a window of its own"), QStringLiteral("Over the whole screen"),
                                 QStringLiteral("Runs beside each other"), QStringLiteral("Close all that are over"),
                                 QStringLiteral("Tell the desktop when a run ends, waits long or refuses rows")})
        QVERIFY2(entries.contains(entry), qPrintable(entries.join(u'|')));
}

void MonitorSizesTest::aRunsTargetIsFoundAgain_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("database");
    QTest::newRow("a database") << QStringLiteral("home · telemetry") << "1" << "telemetry";
    QTest::newRow("the profile's own") << QStringLiteral("home") << "1" << "";
    QTest::newRow("a name with a dot in it") << QStringLiteral("home · cellar · telemetry") << "2" << "telemetry";
    QTest::newRow("a database with one") << QStringLiteral("home · a · b") << "1" << "a · b";
    QTest::newRow("only begins alike") << QStringLiteral("homes · telemetry") << "" << "";
    QTest::newRow("gone") << QStringLiteral("away · telemetry") << "" << "";
}

void MonitorSizesTest::aRunsTargetIsFoundAgain()
{
    QFETCH(QString, name);
    QFETCH(QString, profile);
    Profile home;
    home.id = QStringLiteral("1");
    home.name = QStringLiteral("home");
    Profile cellar;
    cellar.id = QStringLiteral("2");
    cellar.name = QStringLiteral("home · cellar");
    const std::optional<RunTarget> found = RunTarget::of(name, {home, cellar});
    QCOMPARE(found.has_value(), !profile.isEmpty());
    QCOMPARE(found.value_or(RunTarget{}).profileId, profile);
    QTEST(found.value_or(RunTarget{}).database, "database");
}

} // namespace penstock

QTEST_MAIN(penstock::MonitorSizesTest)
#include "monitorsizes_test.moc"
