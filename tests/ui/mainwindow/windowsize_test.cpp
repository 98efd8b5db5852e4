// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/influxdserver.h"
#include "tests/support/patience.h"
#include "tests/ui/common/testservices.h"
#include "ui/answer/resultview.h"
#include "ui/charts/chartcanvas.h"
#include "ui/charts/chartview.h"
#include "ui/charts/serieslegend.h"
#include "ui/common/theme.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/query/querytab.h"
#include "ui/query/querytabs.h"

#include <QApplication>
#include <QDockWidget>
#include <QTest>
#include <QTranslator>

#include <algorithm>
#include <cstdlib>
#include <memory>

namespace penstock {

namespace {

/// 1366×768 at 150 %, without a window's frame and a panel.
constexpr QSize smallScreen(910, 450);
/// The same at 200 %. Two tabs side by side are for more, and so are the higher letters of some languages.
constexpr QSize smallestScreen(1366 / 2, 768 / 2 - 30);
constexpr QSize largeScreen(1600, 900);
const QString database = QStringLiteral("a_database_with_a_long_name_of_its_own");

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

/// The window fits a small screen with large letters, whatever it shows, in every language.
class WindowSizeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void initTestCase();
    void init();
    void cleanup();

    void fitsASmallScreen_data();
    void fitsASmallScreen();
    void whatMayBeShownFitsAHalf();
    void sharesAreAsBeforeAfterTheWindowWasSmall();

private:
    QueryTabs &tabs() const { return *m_window->findChild<QueryTabs *>(); }
    ResultView &results(int tab) const { return *qobject_cast<QueryTab *>(tabs().widget(tab))->results(); }
    void run(const QString &statement);
    void splitWith(const QString &statement);
    void showCharts();
    void judge(const QSize &screen, const QString &what);

    QTranslator m_own;
    InfluxdServer m_server;
    std::unique_ptr<TestServices> m_test;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
    QString m_profile;
};

void WindowSizeTest::initTestCase_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << QStringLiteral("en");
    QTest::newRow("German") << QStringLiteral("de");
    QTest::newRow("Japanese") << QStringLiteral("ja");
    QTest::newRow("Simplified Chinese") << QStringLiteral("zh_CN");
}

void WindowSizeTest::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
    m_server.query(QStringLiteral("CREATE DATABASE ") + database);
    QByteArray lines;
    for (int i = 0; i < 50; ++i)
        lines += "sensors,host=host" + QByteArray::number(i % 5) +
                 ",place=somewhere\\ in\\ the\\ plant v=" + QByteArray::number(i) +
                 ",another_field_with_a_long_name=1i " + QByteArray::number(i * 1'000'000'000LL) + '\n';
    QCOMPARE(m_server.write(database, lines), 204);
}

void WindowSizeTest::init()
{
    QFETCH_GLOBAL(const QString, language);
    const QString file = QStringLiteral(PENSTOCK_TEXTS) + QStringLiteral("/penstock_") + language;
    QVERIFY2(m_own.load(file), qPrintable(file));
    QVERIFY(QCoreApplication::installTranslator(&m_own));
    m_test = std::make_unique<TestServices>();
    m_theme = std::make_unique<Theme>(*qApp, m_test->settings);
    m_profile = m_test->addProfile(QStringLiteral("a server with a long name"), m_server.url()).id;
    m_window = std::make_unique<MainWindow>(m_test->services);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void WindowSizeTest::cleanup()
{
    m_window.reset();
    m_theme.reset();
    m_test.reset();
    QCoreApplication::removeTranslator(&m_own);
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
    const QString several = QStringLiteral("SELECT * FROM sensors; SELECT v FROM sensors; SELECT nonsense FROM");
    QTest::newRow("several") << several << int(ResultView::Page::Table) << false;
    QTest::newRow("an error") << QStringLiteral("SELECT FROM WHERE AND SO ON") << int(ResultView::Page::Table) << false;
    const QString question = QStringLiteral("DROP DATABASE ") + database;
    QTest::newRow("a question") << question << -1 << false;
    QTest::newRow("two tables side by side") << rows << int(ResultView::Page::Table) << true;
    QTest::newRow("two charts side by side") << rows << int(ResultView::Page::Chart) << true;
    QTest::newRow("several side by side") << several << int(ResultView::Page::Table) << true;
    QTest::newRow("two questions side by side") << question << -1 << true;
}

void WindowSizeTest::run(const QString &statement)
{
    tabs().openStatement(m_profile, database, statement, true);
    QTRY_VERIFY_WITH_TIMEOUT(!tabs().currentWork()->isRunning(), patienceMs);
}

/// A second half, with an answer of its own.
void WindowSizeTest::splitWith(const QString &statement)
{
    tabs().newTab();
    tabs().split(TabLayout::Split::Right);
    run(statement);
}

/// In all tabs, with the names of their series.
void WindowSizeTest::showCharts()
{
    for (int i = 0; i < tabs().count(); ++i) {
        results(i).setPage(ResultView::Page::Chart);
        ChartView *const chart = results(i).chartView();
        QTRY_VERIFY_WITH_TIMEOUT(!chart->isBuilding() && chart->canvas()->hasData(), patienceMs);
        QVERIFY(chart->legend()->isVisible());
    }
}

void WindowSizeTest::judge(const QSize &screen, const QString &what)
{
    QCoreApplication::sendPostedEvents(); // docks come to the front, and say so, by events of their own
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    const QSize least = m_window->minimumSizeHint();
    QVERIFY2(least.width() <= screen.width(),
             qPrintable(QStringLiteral("%1 wide with %2:\n").arg(least.width()).arg(what) +
                        greediest(*m_window, Qt::Horizontal)));
    QVERIFY2(least.height() <= screen.height(),
             qPrintable(QStringLiteral("%1 high with %2:\n").arg(least.height()).arg(what) +
                        greediest(*m_window, Qt::Vertical)));
}

void WindowSizeTest::fitsASmallScreen()
{
    QFETCH_GLOBAL(const QString, language);
    QFETCH(const QString, statement);
    QFETCH(const int, page);
    QFETCH(const bool, isSplit);
    const QSize screen = isSplit || language != QLatin1String("en") ? smallScreen : smallestScreen;
    m_window->resize(screen);
    m_window->openConnection(m_profile, database);
    if (!statement.isEmpty())
        run(statement);
    if (isSplit)
        splitWith(statement);
    QVERIFY(!QTest::currentTestFailed());
    if (page == int(ResultView::Page::Chart))
        showCharts();
    for (int i = 0; i < tabs().count() && page >= 0; ++i)
        results(i).setPage(ResultView::Page(page));
    const QList<QDockWidget *> docks = m_window->findChildren<QDockWidget *>();
    for (QDockWidget *dock : docks) {
        if (dock->isHidden())
            continue;
        dock->raise(); // one after the other, each in front of its place
        judge(screen, dock->objectName());
    }
    QTRY_COMPARE(m_window->size(), screen);
    for (QDockWidget *dock : docks) { // those that are brought by hand share these places
        dock->show();
        dock->raise();
        judge({screen.width(), QWIDGETSIZE_MAX}, QStringLiteral("all, in front ") + dock->objectName());
    }
}

/// Questions, progress and forms that come and go.
void WindowSizeTest::whatMayBeShownFitsAHalf()
{
    m_window->resize(smallScreen);
    tabs().split(TabLayout::Split::Right);
    QCOMPARE(tabs().count(), 2);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    const auto leastOf = [](const QWidget &widget) { return widget.minimumSizeHint().width(); };
    const int beside = leastOf(*m_window) - leastOf(*tabs().widget(0)) - leastOf(*tabs().widget(1));
    const int room = (smallScreen.width() - beside) / 2;
    QStringList tooWide;
    const QList<QWidget *> parts = tabs().widget(0)->findChildren<QWidget *>();
    for (const QWidget *part : parts) {
        const QString name = QString::fromLatin1(part->metaObject()->className());
        const int least = std::max(leastOf(*part), part->minimumWidth());
        if (!part->isWindow() && name.startsWith(QLatin1String("penstock::")) && least > room)
            tooWide += QStringLiteral("%1 needs %2 of %3").arg(name).arg(least).arg(room);
    }
    QVERIFY2(tooWide.isEmpty(), qPrintable(tooWide.join(u'\n')));
}

/// What yielded has its room again.
void WindowSizeTest::sharesAreAsBeforeAfterTheWindowWasSmall()
{
    m_window->setAnimated(false);
    m_window->resize(largeScreen);
    m_window->openConnection(m_profile, database);
    const QString rows = QStringLiteral("SELECT * FROM sensors");
    run(rows);
    splitWith(rows);
    showCharts();
    QVERIFY(!QTest::currentTestFailed());
    const auto widths = [this] {
        QList<int> all;
        for (const int i : {0, 1})
            all += {tabs().widget(i)->width(), results(i).chartView()->legend()->width(),
                    results(i).chartView()->canvas()->width()};
        return all;
    };
    QTRY_COMPARE(m_window->size(), largeScreen);
    QTRY_VERIFY(std::abs(widths().at(0) - widths().at(3)) <= 1); // they have half of it each
    const QList<int> usual = widths();
    m_window->resize(smallScreen);
    QTRY_COMPARE(m_window->size(), smallScreen);
    QTRY_VERIFY(widths().at(1) < usual.at(1));
    QVERIFY2(widths().at(1) <= widths().at(2), "the names leave less than half to the chart");
    m_window->resize(largeScreen);
    QTRY_COMPARE(m_window->size(), largeScreen);
    QTRY_COMPARE(widths(), usual);
}

} // namespace penstock

QTEST_MAIN(penstock::WindowSizeTest)
#include "windowsize_test.moc"
