// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/common/testservices.h"
#include "ui/answer/resultview.h"
#include "ui/common/messagebar.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/query/answerpane.h"
#include "ui/query/queryeditor.h"
#include "ui/query/querytab.h"
#include "ui/query/querytabs.h"

#include <QDockWidget>
#include <QStatusBar>
#include <QTest>

#include <memory>

using namespace penstock;

/// The window on small screens, and after it was made small and large again.
class WindowSizesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_services = std::make_unique<TestServices>();
        m_window = std::make_unique<MainWindow>(m_services->services);
    }

    void cleanup()
    {
        m_window.reset();
        m_services.reset();
    }

    /// 1366×768 at 150 %, less what a panel and a title bar take.
    void fitsOnASmallScreen()
    {
        show();
        m_window->resize(910, 450);
        QTRY_COMPARE(m_window->size(), QSize(910, 450));
        QVERIFY(m_window->rect().contains(m_window->statusBar()->geometry()));
    }

    /// Also with all that can be said above an answer, the values of parameters, and a dock below; each message is
    /// whole.
    void fitsWhateverIsSaid()
    {
        show();
        QueryTab *const tab = m_window->findChild<QueryTabs *>()->newTab();
        tab->editor()->setPlainText(QStringLiteral("SELECT mean(v) FROM m WHERE room = $room"));
        auto *const log = m_window->findChild<QDockWidget *>(QStringLiteral("serverLog"));
        log->show();
        log->raise();
        const QString text = QStringLiteral("What is to be read here has many words. ").repeated(8);
        auto &pane = *tab->findChild<AnswerPane *>();
        using Topic = AnswerPane::Topic;
        for (const auto topic : {Topic::Run, Topic::Refresh, Topic::File})
            pane.message(topic).showMessage(MessageBar::Kind::Warning, text);
        tab->results()->message().showMessage(MessageBar::Kind::Error, text);
        m_window->resize(910, 450);
        QTRY_COMPARE(m_window->size(), QSize(910, 450));
        QTRY_VERIFY2(m_window->minimumSizeHint().height() <= 450,
                     qPrintable(QString::number(m_window->minimumSizeHint().height())));
        QVERIFY(m_window->rect().contains(m_window->statusBar()->geometry()));
        int seen = 0;
        for (const MessageBar *bar : pane.findChildren<MessageBar *>()) {
            if (!bar->isVisible())
                continue;
            ++seen;
            QTRY_VERIFY2(bar->height() >= bar->heightForWidth(bar->width()), qPrintable(bar->text()));
        }
        QCOMPARE(seen, 4);
    }

    void docksComeBackAfterTheWindowWasSmall_data()
    {
        QTest::addColumn<QString>("inFront");
        for (const char *name : {"explorer", "patterns", "history", "savedQueries"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void docksComeBackAfterTheWindowWasSmall()
    {
        QFETCH(const QString, inFront);
        m_window->setAnimated(false);
        m_window->resize(1280, 800);
        show();
        auto *left = m_window->findChild<QDockWidget *>(inFront);
        const auto *monitor = m_window->findChild<QDockWidget *>(QStringLiteral("MonitorDock"));
        const auto *explorer = m_window->findChild<QDockWidget *>(QStringLiteral("explorer"));
        QVERIFY(left && explorer && monitor);
        const int width = explorer->width();
        left->raise(); // they share their place
        QTRY_VERIFY(m_window->rect().intersects(left->geometry()));
        QTRY_COMPARE(left->width(), width);
        const int height = monitor->height();
        m_window->resize(640, 400);
        QTRY_VERIFY(m_window->width() < 1000);
        QCoreApplication::sendPostedEvents();
        m_window->resize(1280, 800);
        QTRY_COMPARE(m_window->size(), QSize(1280, 800));
        QTRY_COMPARE(left->width(), width);
        QTRY_COMPARE(monitor->height(), height);
    }

    /// One that came up small has room for them as soon as it is large.
    void docksAreAsUsualAfterASmallBeginning()
    {
        m_window->setAnimated(false);
        m_window->resize(1280, 800);
        show();
        const QSize usual(explorer().width(), monitor().height());
        m_window.reset();
        m_services = std::make_unique<TestServices>();
        m_window = std::make_unique<MainWindow>(m_services->services);
        m_window->setAnimated(false);
        m_window->resize(320, 240);
        show();
        QTRY_VERIFY(explorer().width() < usual.width());
        m_window->resize(1280, 800);
        QTRY_COMPARE(explorer().width(), usual.width());
        QTRY_COMPARE(monitor().height(), usual.height());
        // And so in the next run, when it was left small.
        m_window->resize(320, 240);
        QTRY_VERIFY(explorer().width() < usual.width());
        m_window->close();
        m_window = std::make_unique<MainWindow>(m_services->services);
        show();
        m_window->resize(1280, 800);
        QTRY_COMPARE(explorer().width(), usual.width());
        QTRY_COMPARE(monitor().height(), usual.height());
    }

private:
    /// The window gives its docks their room a moment after it is shown.
    void show()
    {
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QCoreApplication::processEvents();
    }
    const QDockWidget &explorer() const { return *m_window->findChild<QDockWidget *>(QStringLiteral("explorer")); }
    const QDockWidget &monitor() const { return *m_window->findChild<QDockWidget *>(QStringLiteral("MonitorDock")); }

    std::unique_ptr<TestServices> m_services;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(WindowSizesTest)
#include "windowsizes_test.moc"
