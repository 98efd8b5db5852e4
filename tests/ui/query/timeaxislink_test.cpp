// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/sessionlist.h"
#include "tests/support/influxdserver.h"
#include "tests/support/patience.h"
#include "tests/ui/common/testservices.h"
#include "ui/answer/resultview.h"
#include "ui/charts/chartcanvas.h"
#include "ui/charts/chartview.h"
#include "ui/charts/serieslegend.h"
#include "ui/query/queryeditor.h"
#include "ui/query/querytab.h"
#include "ui/query/querytabs.h"

#include <QApplication>
#include <QTest>
#include <QToolButton>

#include <memory>

namespace penstock {

namespace {

constexpr std::int64_t second = 1'000'000'000;
constexpr std::int64_t start = 1'704'067'200 * second; // 2024-01-01T00:00:00Z

} // namespace

/// Charts of two halves with one axis of time.
class TimeAxisLinkTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void apartUntilSomebodyWantsIt();
    void whatIsLookedAtIsLookedAtInBoth();
    void aSpanWithoutDataIsFollowed();
    void aTimeThatIsReadIsReadInBoth();
    void aNewAnswerIsFollowed();
    void theLinkEndsWithTheSplit();
    void theLinkEndsWithTheLastTabOfAHalf();

private:
    QueryTab &tab(int index) const { return *qobject_cast<QueryTab *>(m_tabs->widget(index)); }
    ChartView &chart(int index) const { return *tab(index).results()->chartView(); }
    ChartCanvas &canvas(int index) const { return *chart(index).canvas(); }
    QToolButton *mark(int index) const
    {
        for (QToolButton *button : chart(index).bar()->findChildren<QToolButton *>()) {
            if (button->accessibleName() == QStringLiteral("Link time axes"))
                return button;
        }
        return nullptr;
    }
    void showChart(const QString &statement)
    {
        m_tabs->openStatement(m_profile, QStringLiteral("telemetry"), statement, true);
        const int index = m_tabs->currentIndex();
        tab(index).results()->setPage(ResultView::Page::Chart);
        QTRY_VERIFY_WITH_TIMEOUT(!tab(index).isRunning() && canvas(index).hasData() && !chart(index).isBuilding(),
                                 patienceMs);
    }

    InfluxdServer m_server;
    std::unique_ptr<TestServices> m_world;
    std::unique_ptr<QueryTabs> m_tabs;
    QString m_profile;
};

void TimeAxisLinkTest::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
    m_server.query(QStringLiteral("CREATE DATABASE telemetry"));
    QByteArray lines;
    for (int i = 0; i < 120; ++i) {
        const QByteArray time = QByteArray::number(qint64(start + i * second)) + '\n';
        const QByteArray later = QByteArray::number(qint64(start + (i + 60) * second)) + '\n';
        lines += "early v=" + QByteArray::number(i) + ' ' + time + "late v=" + QByteArray::number(-i) + ' ' + later;
    }
    QCOMPARE(m_server.write(QStringLiteral("telemetry"), lines), 204);
}

void TimeAxisLinkTest::init()
{
    m_world = std::make_unique<TestServices>();
    m_profile = m_world->addProfile(QStringLiteral("home"), m_server.url()).id;
    m_tabs = std::make_unique<QueryTabs>(m_world->services);
    m_tabs->resize(1'200, 700);
    m_tabs->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_tabs.get()));
    showChart(QStringLiteral("SELECT v FROM early"));
    QVERIFY(mark(0) && !mark(0)->isVisible()); // there is nothing to be linked with
    m_tabs->split(TabLayout::Split::Right);
    showChart(QStringLiteral("SELECT v FROM late"));
    QCOMPARE(m_tabs->currentIndex(), 1);
}

void TimeAxisLinkTest::cleanup()
{
    m_tabs.reset();
    m_world.reset();
}

void TimeAxisLinkTest::apartUntilSomebodyWantsIt()
{
    for (const int index : {0, 1}) {
        QVERIFY(mark(index)->isVisible());
        QVERIFY(!mark(index)->isChecked());
    }
    const TimeSpan before = canvas(1).view();
    canvas(0).zoom(0.5);
    QVERIFY(canvas(0).isZoomed());
    QCOMPARE(canvas(1).view(), before);
}

void TimeAxisLinkTest::whatIsLookedAtIsLookedAtInBoth()
{
    QTest::mouseClick(mark(0), Qt::LeftButton);
    QVERIFY(m_tabs->areTimesLinked());
    QVERIFY(mark(0)->isChecked() && mark(1)->isChecked());
    canvas(0).zoom(0.5);
    QCOMPARE(canvas(1).view(), canvas(0).view());
    canvas(1).pan(0.25);
    QCOMPARE(canvas(1).view(), canvas(0).view());
    canvas(1).setFocus();
    QTest::keyClick(&canvas(1), Qt::Key_Plus);
    QCOMPARE(canvas(1).view(), canvas(0).view());
    canvas(1).showAll();
    QCOMPARE(canvas(1).view(), canvas(0).view());
    canvas(1).goBack();
    QCOMPARE(canvas(1).view(), canvas(0).view());
    // Apart again, from here on.
    QTest::mouseClick(mark(1), Qt::LeftButton);
    QVERIFY(!mark(0)->isChecked() && !m_tabs->areTimesLinked());
    canvas(0).zoom(0.5);
    QVERIFY(canvas(1).view() != canvas(0).view());
}

void TimeAxisLinkTest::aSpanWithoutDataIsFollowed()
{
    m_tabs->setTimesLinked(true);
    const TimeSpan early{start, start + 20 * second}; // the other one has nothing there
    canvas(0).setView(early);
    QCOMPARE(canvas(1).view(), early);
    canvas(1).grab();
    canvas(1).goBack(); // to where it was, and both are there
    QCOMPARE(canvas(0).view().from, canvas(1).view().from);
}

void TimeAxisLinkTest::aTimeThatIsReadIsReadInBoth()
{
    m_tabs->setTimesLinked(true);
    canvas(0).setView({start + 60 * second, start + 100 * second}); // both have values there
    QVERIFY(canvas(1).readingText().isEmpty());
    canvas(0).stepPoint(1);
    QVERIFY(canvas(0).timeRead());
    QVERIFY(!canvas(1).timeRead()); // it is not its own
    const QString there = canvas(1).readingText();
    QVERIFY2(there.contains(QStringLiteral("2024-01-01")), qPrintable(there));
    QVERIFY2(there != canvas(0).readingText(), qPrintable(there)); // its own values
    // By the mouse as well, until it leaves.
    QWidget *const paper = canvas(1).viewport();
    QTest::mouseMove(paper, paper->rect().center() + QPoint(10, 0));
    QTRY_VERIFY_WITH_TIMEOUT(canvas(1).timeRead(), patienceMs);
    m_tabs->setTimesLinked(false);
    QTest::mouseMove(paper, QPoint(-40, -40));
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(paper, &leave);
    QVERIFY(canvas(1).readingText().isEmpty());
}

void TimeAxisLinkTest::aNewAnswerIsFollowed()
{
    m_tabs->setTimesLinked(true);
    m_tabs->setCurrentIndex(0);
    tab(0).editor()->setPlainText(QStringLiteral("SELECT v FROM early WHERE time >= %1").arg(start + 90 * second));
    m_tabs->runCurrent();
    QTRY_VERIFY_WITH_TIMEOUT(!tab(0).isRunning() && canvas(0).view().from > start + 80 * second &&
                                 canvas(1).view() == canvas(0).view(),
                             patienceMs);
}

void TimeAxisLinkTest::theLinkEndsWithTheSplit()
{
    m_tabs->setTimesLinked(true);
    m_tabs->unsplit();
    QVERIFY(!mark(0)->isVisible() && !mark(1)->isVisible());
    const TimeSpan before = canvas(0).view();
    canvas(1).zoom(0.5);
    QCOMPARE(canvas(0).view(), before);
    // A tab for lines has no chart.
    m_tabs->newWriteTab();
    m_tabs->split(TabLayout::Split::Right);
    for (const int index : {0, 1})
        QVERIFY(!mark(index)->isVisible());
}

void TimeAxisLinkTest::theLinkEndsWithTheLastTabOfAHalf()
{
    m_tabs->setTimesLinked(true);
    QVERIFY(m_tabs->isSplit() && mark(0)->isVisible());
    m_tabs->closeTab(1);
    QVERIFY(!m_tabs->isSplit());
    QVERIFY(!mark(0)->isVisible());
}

} // namespace penstock

QTEST_MAIN(penstock::TimeAxisLinkTest)
#include "timeaxislink_test.moc"
