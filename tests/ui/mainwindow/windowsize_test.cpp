// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/influxdserver.h"
#include "tests/support/patience.h"
#include "tests/ui/common/testservices.h"
#include "ui/answer/resultview.h"
#include "ui/charts/chartcanvas.h"
#include "ui/charts/chartview.h"
#include "ui/charts/serieslegend.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/query/queryeditor.h"
#include "ui/query/querytab.h"
#include "ui/query/querytabs.h"
#include "ui/results/resulttableview.h"

#include <QDockWidget>
#include <QTest>

namespace penstock {

namespace {

/// 1366×768 at 200 %, without a window's frame and a panel.
constexpr QSize smallScreen(1366 / 2, 768 / 2 - 30);
/// The least that two tabs side by side are for.
constexpr QSize splitScreen(1024, 700);

/// Which widgets want most, for whoever looks for the one.
QString greediest(const QWidget &window, Qt::Orientation direction)
{
    QStringList lines;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const QSize least = widget->minimumSizeHint().expandedTo(widget->minimumSize());
        const int wish = direction == Qt::Horizontal ? least.width() : least.height();
        const int limit = direction == Qt::Horizontal ? 250 : 120;
        if (widget->isVisible() && wish > limit)
            lines += QStringLiteral("%1 %2 %3")
                         .arg(wish)
                         .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName());
    }
    return lines.join(u'\n');
}

} // namespace

/// The window fits a small screen with large letters, whatever it shows.
class WindowSizeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void fitsASmallScreen_data();
    void fitsASmallScreen();

private:
    InfluxdServer m_server;
    std::unique_ptr<TestServices> m_test;
    std::unique_ptr<MainWindow> m_window;
    QString m_profile;
};

void WindowSizeTest::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
    m_server.query(QStringLiteral("CREATE DATABASE a_database_with_a_long_name_of_its_own"));
    QByteArray lines;
    for (int i = 0; i < 50; ++i)
        lines += "sensors,host=host" + QByteArray::number(i % 5) +
                 ",place=somewhere\\ in\\ the\\ plant v=" + QByteArray::number(i) +
                 ",another_field_with_a_long_name=1i " + QByteArray::number(i * 1'000'000'000LL) + '\n';
    QCOMPARE(m_server.write(QStringLiteral("a_database_with_a_long_name_of_its_own"), lines), 204);
}

void WindowSizeTest::init()
{
    m_test = std::make_unique<TestServices>();
    m_profile = m_test->addProfile(QStringLiteral("a server with a long name"), m_server.url()).id;
    m_window = std::make_unique<MainWindow>(m_test->services);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void WindowSizeTest::cleanup()
{
    m_window.reset();
    m_test.reset();
}

void WindowSizeTest::fitsASmallScreen_data()
{
    QTest::addColumn<QString>("statement"); ///< empty: none is run
    QTest::addColumn<int>("page");
    QTest::addColumn<bool>("isSplit");
    const QString rows = QStringLiteral("SELECT * FROM sensors");
    QTest::newRow("nothing") << QString() << -1 << false;
    QTest::newRow("table") << rows << int(ResultView::Page::Table) << false;
    QTest::newRow("chart") << rows << int(ResultView::Page::Chart) << false;
    QTest::newRow("raw") << rows << int(ResultView::Page::Raw) << false;
    QTest::newRow("messages") << rows << int(ResultView::Page::Messages) << false;
    QTest::newRow("several") << QStringLiteral("SELECT * FROM sensors; SELECT v FROM sensors; SELECT nonsense FROM")
                             << int(ResultView::Page::Table) << false;
    QTest::newRow("an error") << QStringLiteral("SELECT FROM WHERE AND SO ON") << int(ResultView::Page::Table) << false;
    QTest::newRow("a question") << QStringLiteral("DROP DATABASE a_database_with_a_long_name_of_its_own") << -1
                                << false;
    QTest::newRow("two tables side by side") << rows << int(ResultView::Page::Table) << true;
    QTest::newRow("two charts side by side") << rows << int(ResultView::Page::Chart) << true;
}

void WindowSizeTest::fitsASmallScreen()
{
    QFETCH(const QString, statement);
    QFETCH(const int, page);
    QFETCH(const bool, isSplit);
    const QSize screen = isSplit ? splitScreen : smallScreen;
    auto &tabs = *m_window->findChild<QueryTabs *>();
    m_window->resize(screen);
    m_window->openConnection(m_profile, QStringLiteral("a_database_with_a_long_name_of_its_own"));
    if (!statement.isEmpty()) {
        tabs.openStatement(m_profile, QStringLiteral("a_database_with_a_long_name_of_its_own"), statement, true);
        QTRY_VERIFY(!tabs.isCurrentRunning());
    }
    if (isSplit) {
        tabs.newTab();
        tabs.split(TabLayout::Split::Right);
        tabs.openStatement(m_profile, QStringLiteral("a_database_with_a_long_name_of_its_own"), statement, true);
        QTRY_VERIFY(!tabs.isCurrentRunning());
        qobject_cast<QueryTab *>(tabs.widget(0))->results()->setPage(ResultView::Page(page));
    }
    if (page >= 0)
        tabs.currentTab()->results()->setPage(ResultView::Page(page));
    for (int i = 0; i < tabs.count() && page == int(ResultView::Page::Chart); ++i) { // with the names of its series
        ChartView *const chart = qobject_cast<QueryTab *>(tabs.widget(i))->results()->chartView();
        QTRY_VERIFY_WITH_TIMEOUT(!chart->isBuilding() && chart->canvas()->hasData(), patienceMs);
        QVERIFY(chart->legend()->isVisible());
    }
    const QList<QDockWidget *> docks = m_window->findChildren<QDockWidget *>();
    for (QDockWidget *dock : docks) {
        if (dock->isHidden())
            continue;
        dock->raise(); // one after the other, each in front of its place
        QTest::qWait(0);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        const QSize least = m_window->minimumSizeHint();
        QVERIFY2(least.width() <= screen.width(),
                 qPrintable(QStringLiteral("%1 wide with %2:\n").arg(least.width()).arg(dock->objectName()) +
                            greediest(*m_window, Qt::Horizontal)));
        QVERIFY2(least.height() <= screen.height(),
                 qPrintable(QStringLiteral("%1 high with %2:\n").arg(least.height()).arg(dock->objectName()) +
                            greediest(*m_window, Qt::Vertical)));
    }
    QCOMPARE(m_window->size(), screen);
}

} // namespace penstock

QTEST_MAIN(penstock::WindowSizeTest)
#include "windowsize_test.moc"
