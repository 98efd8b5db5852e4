// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/common/testservices.h"
#include "ui/common/latedock.h"
#include "ui/explorer/explorerdock.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/serverlogdock.h"
#include "ui/monitor/monitordock.h"
#include "ui/query/patternsdock.h"
#include "ui/requests/requestsdock.h"

#include <QAction>
#include <QApplication>
#include <QMenuBar>
#include <QScreen>
#include <QTest>

#include <memory>

namespace penstock {

/// The window's docks and how they come back, as a person moves them.
class DocksTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theFirstStartShowsWhatIsNeeded();
    void contentsAreMadeWhenTheyAreSeen_data();
    void contentsAreMadeWhenTheyAreSeen();
    void eachDockHasASwitchInTheViewMenu();
    void aCommandBringsADockToTheFront_data();
    void aCommandBringsADockToTheFront();
    void theLayoutComesBackInTheNextRun();
    void theLayoutLiesInAFileOfItsOwn();
    void resetBringsBackTheBeginning();
    void aDamagedLayoutIsNone();
    void theFocusGoesNowhereOutOfSight();

private:
    void openWindow();
    void closeWindow();
    /// Of the window's menus, by its text without mnemonic.
    QAction *action(const QString &text) const;
    template <typename Dock> Dock &dock() const { return *m_window->findChild<Dock *>(); }

    std::unique_ptr<TestServices> m_test;
    std::unique_ptr<MainWindow> m_window;
};

void DocksTest::init()
{
    m_test = std::make_unique<TestServices>();
    openWindow();
}

void DocksTest::cleanup()
{
    m_window.reset();
    m_test.reset();
}

void DocksTest::openWindow()
{
    m_window = std::make_unique<MainWindow>(m_test->services);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void DocksTest::closeWindow()
{
    QVERIFY(m_window->close());
    m_window.reset();
}

QAction *DocksTest::action(const QString &text) const
{
    for (const QAction *menu : m_window->menuBar()->actions()) {
        for (QAction *entry : menu->menu()->actions()) {
            if (entry->text().remove(u'&') == text)
                return entry;
        }
    }
    return nullptr;
}

void DocksTest::theFirstStartShowsWhatIsNeeded()
{
    QVERIFY(dock<ExplorerDock>().isVisible());
    QVERIFY(dock<MonitorDock>().isVisible());
    QVERIFY(!dock<PatternsDock>().isHidden()); // behind the explorer
    QVERIFY(dock<ServerLogDock>().isHidden());
    QVERIFY(dock<RequestsDock>().isHidden());
    QCOMPARE(m_window->dockWidgetArea(&dock<ExplorerDock>()), Qt::LeftDockWidgetArea);
    QCOMPARE(m_window->dockWidgetArea(&dock<MonitorDock>()), Qt::BottomDockWidgetArea);
    const QSize room = m_window->screen()->availableSize();
    QVERIFY(m_window->width() <= room.width() && m_window->height() <= room.height());
}

/// And the room that it has stays what it was.
void DocksTest::contentsAreMadeWhenTheyAreSeen_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"patterns", "history", "savedQueries", "serverLog", "requests"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void DocksTest::contentsAreMadeWhenTheyAreSeen()
{
    QFETCH(QString, name);
    auto *const wanted = m_window->findChild<LateDock *>(name);
    QVERIFY(wanted);
    QVERIFY2(!wanted->isComplete(), "nobody has seen it");
    QCoreApplication::processEvents(); // the window gives its docks their room a moment after it is shown
    const QSize monitor = dock<MonitorDock>().size();
    const QSize explorer = dock<ExplorerDock>().size();
    wanted->show();
    wanted->raise();
    QTRY_VERIFY_WITH_TIMEOUT(wanted->isComplete() && wanted->widget()->isVisible(), 30'000);
    const auto parts = wanted->widget()->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    QCOMPARE(parts.size(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(parts.front()->isVisible() && parts.front()->size() == wanted->widget()->size(), 30'000);
    QCoreApplication::sendPostedEvents(); // of layouts
    const bool isBelow = m_window->dockWidgetArea(wanted) == Qt::BottomDockWidgetArea;
    if (isBelow)
        QVERIFY(wanted->height() <= monitor.height());
    else
        QCOMPARE(wanted->width(), explorer.width());
}

void DocksTest::eachDockHasASwitchInTheViewMenu()
{
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    const auto isInFront = [](const QDockWidget &dock) { return dock.isVisible() && !dock.visibleRegion().isEmpty(); };
    for (QDockWidget *one : m_window->findChildren<QDockWidget *>()) {
        QAction *entry = action(one->windowTitle());
        QVERIFY2(entry, qPrintable(one->windowTitle()));
        QCOMPARE(entry->isChecked(), !one->isHidden());
        if (!isInFront(*one)) { // hidden, or behind another one
            entry->trigger();
            QTRY_VERIFY2(isInFront(*one), qPrintable(one->windowTitle()));
            QVERIFY(entry->isChecked());
        }
        entry->trigger();
        QVERIFY2(one->isHidden() && !entry->isChecked(), qPrintable(one->windowTitle()));
        entry->trigger();
        QTRY_VERIFY2(isInFront(*one), qPrintable(one->windowTitle()));
        QVERIFY(entry->isChecked());
        // And one can go on in it at once.
        QTRY_VERIFY2(one->isAncestorOf(QApplication::focusWidget()), qPrintable(one->windowTitle()));
    }
}

void DocksTest::aCommandBringsADockToTheFront_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("dock");
    QTest::newRow("monitor") << "Show the sink monitor" << "MonitorDock";
    QTest::newRow("requests") << "Requests" << "requests";
    QTest::newRow("log") << "Local server log" << "serverLog";
}

void DocksTest::aCommandBringsADockToTheFront()
{
    QFETCH(QString, command);
    QFETCH(QString, dock);
    auto *wanted = m_window->findChild<QDockWidget *>(dock);
    QVERIFY(wanted);
    wanted->hide();
    // The View menu may have a switch of that name: the command is the one that cannot be ticked.
    QAction *entry = nullptr;
    for (QAction *candidate : m_window->findChildren<QAction *>()) {
        if (candidate->text().remove(u'&') == command && !candidate->isCheckable())
            entry = candidate;
    }
    QVERIFY(entry);
    entry->trigger();
    QVERIFY(wanted->isVisible());
    QTRY_VERIFY(!wanted->visibleRegion().isEmpty()); // not behind another one
}

void DocksTest::theLayoutComesBackInTheNextRun()
{
    action(dock<ExplorerDock>().windowTitle())->trigger();
    m_window->addDockWidget(Qt::RightDockWidgetArea, &dock<PatternsDock>());
    m_window->resize(900, 620);
    const QSize size = m_window->size();
    closeWindow();
    openWindow();
    QVERIFY(dock<ExplorerDock>().isHidden());
    QCOMPARE(m_window->dockWidgetArea(&dock<PatternsDock>()), Qt::RightDockWidgetArea);
    QCOMPARE(m_window->size(), size);
}

void DocksTest::theLayoutLiesInAFileOfItsOwn()
{
    closeWindow();
    QVERIFY(!m_test->workspace.layout.state(WindowLayout::Part::Docks).isEmpty());
    const WindowLayout saved(m_test->folder.filePath(QStringLiteral("layout.json")));
    for (const auto part : {WindowLayout::Part::Window, WindowLayout::Part::Docks})
        QCOMPARE(saved.state(part), m_test->workspace.layout.state(part));
    QFile settings(m_test->folder.filePath(QStringLiteral("penstock.ini")));
    QVERIFY(!settings.open(QIODevice::ReadOnly) || !settings.readAll().contains("geometry"));
}

void DocksTest::resetBringsBackTheBeginning()
{
    action(dock<ExplorerDock>().windowTitle())->trigger();
    action(dock<RequestsDock>().windowTitle())->trigger();
    m_window->addDockWidget(Qt::RightDockWidgetArea, &dock<MonitorDock>());
    closeWindow();
    openWindow(); // what it begins with now is not what it once began with
    action(QStringLiteral("Reset layout"))->trigger();
    QVERIFY(!dock<ExplorerDock>().isHidden());
    QVERIFY(dock<RequestsDock>().isHidden());
    QCOMPARE(m_window->dockWidgetArea(&dock<MonitorDock>()), Qt::BottomDockWidgetArea);
}

void DocksTest::aDamagedLayoutIsNone()
{
    m_window.reset();
    m_test->workspace.layout.setState(WindowLayout::Part::Window, "no geometry");
    m_test->workspace.layout.setState(WindowLayout::Part::Docks, "no docks");
    openWindow();
    theFirstStartShowsWhatIsNeeded();
}

void DocksTest::theFocusGoesNowhereOutOfSight()
{
    const auto stray = [this] {
        QStringList names;
        for (const QWidget *one : m_window->findChildren<QWidget *>()) {
            const QRect place(one->mapTo(m_window.get(), QPoint()), one->size());
            if (one->window() == m_window.get() && one->isVisible() && one->focusPolicy() & Qt::TabFocus &&
                !m_window->rect().intersects(place))
                names += QString::fromLatin1(one->metaObject()->className()) + u' ' + one->accessibleName();
        }
        return names.join(u'\n');
    };
    QTRY_COMPARE(stray(), QString());
    dock<PatternsDock>().raise();
    QTRY_VERIFY(dock<PatternsDock>().widget()->isVisible());
    QTRY_VERIFY(!dock<ExplorerDock>().widget()->isVisible());
    QTRY_COMPARE(stray(), QString());
    dock<RequestsDock>().show();
    dock<RequestsDock>().raise();
    QTRY_VERIFY(!dock<MonitorDock>().widget()->isVisible());
    QTRY_COMPARE(stray(), QString());
    dock<MonitorDock>().setFloating(true);
    QTRY_VERIFY(dock<MonitorDock>().widget()->isVisible());
    dock<MonitorDock>().setFloating(false);
    dock<ExplorerDock>().raise();
    QTRY_VERIFY(dock<ExplorerDock>().widget()->isVisible());
    QTRY_COMPARE(stray(), QString());
}

} // namespace penstock

QTEST_MAIN(penstock::DocksTest)
#include "docks_test.moc"
