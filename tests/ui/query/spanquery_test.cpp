// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/influxdserver.h"
#include "tests/support/patience.h"
#include "tests/ui/common/testservices.h"
#include "ui/answer/resultview.h"
#include "ui/charts/chartcanvas.h"
#include "ui/charts/chartview.h"
#include "ui/common/messagebar.h"
#include "ui/query/queryeditor.h"
#include "ui/query/querytab.h"
#include "ui/query/querytabs.h"
#include "ui/results/resulttableview.h"

#include <QLabel>
#include <QTest>

#include <memory>

using namespace penstock;

namespace {

constexpr std::int64_t second = 1'000'000'000;
constexpr std::int64_t start = 1'704'067'200 * second; // 2024-01-01T00:00:00Z

qint64 rowsOf(const QueryTab &tab)
{
    return tab.results()->tableView()->resultModel().rowCount();
}

QString saidIn(const QueryTab &tab)
{
    QStringList texts;
    for (const auto *bar : tab.findChildren<MessageBar *>()) {
        for (const auto *label : bar->findChildren<QLabel *>())
            texts += bar->isVisible() ? label->text() : QString();
    }
    return texts.join(u' ').trimmed();
}

} // namespace

/// A span of a chart, asked for again from a real server.
class SpanQueryTest final : public QObject
{
    Q_OBJECT

    InfluxdServer m_server;
    std::unique_ptr<TestServices> m_world;
    std::unique_ptr<QueryTabs> m_tabs;
    QString m_profile;

    QueryTab *run(const QString &statement)
    {
        m_tabs->openStatement(m_profile, QStringLiteral("telemetry"), statement, true);
        QueryTab *const tab = m_tabs->currentTab();
        tab->results()->setPage(ResultView::Page::Chart);
        return QTest::qWaitFor([tab] { return !tab->isRunning(); }, patienceMs) ? tab : nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
        m_server.query(QStringLiteral("CREATE DATABASE telemetry"));
        QByteArray lines;
        for (int i = 0; i < 7'200; ++i)
            lines += "sensors,host=a v=" + QByteArray::number(i) + ' ' +
                     QByteArray::number(qint64(start + i * second)) + '\n';
        QCOMPARE(m_server.write(QStringLiteral("telemetry"), lines), 204);
    }

    void init()
    {
        m_world = std::make_unique<TestServices>();
        m_profile = m_world->addProfile(QStringLiteral("home"), m_server.url()).id;
        m_tabs = std::make_unique<QueryTabs>(m_world->services);
        m_tabs->resize(1'000, 700);
        m_tabs->show();
    }

    void cleanup()
    {
        m_tabs.reset();
        m_world.reset();
    }

    /// An answer of twelve windows; of two of them each second.
    void asksForShorterWindows()
    {
        const QString statement = QStringLiteral("SELECT mean(v) FROM sensors WHERE time >= '2024-01-01T00:00:00Z' AND "
                                                 "time < '2024-01-01T02:00:00Z' GROUP BY time(10m), host");
        QueryTab *const tab = run(statement);
        QVERIFY(tab);
        QCOMPARE(rowsOf(*tab), 12);
        ChartView &chart = *tab->results()->chartView();
        QTRY_COMPARE_WITH_TIMEOUT(chart.canvas()->drawnPoints(), 12, patienceMs);
        Q_EMIT chart.queryAsked({start + 600 * second, start + 1'799 * second});
        QCOMPARE(m_tabs->count(), 2);
        QueryTab *const made = m_tabs->currentTab();
        QVERIFY(made != tab);
        QCOMPARE(tab->editor()->toPlainText(), statement); // as it was
        QCOMPARE(made->results()->page(), ResultView::Page::Chart);
        QTRY_VERIFY_WITH_TIMEOUT(!made->isRunning(), patienceMs);
        QCOMPARE(
            made->editor()->toPlainText(),
            QStringLiteral("SELECT mean(v) FROM sensors WHERE time >= '2024-01-01T00:10:00.000000000Z' AND time <= "
                           "'2024-01-01T00:29:59.000000000Z' GROUP BY time(1s), host"));
        QCOMPARE(rowsOf(*made), 1'200);
        QVERIFY2(saidIn(*made).contains(QStringLiteral("shortened to 1s")), qPrintable(saidIn(*made)));
        QCOMPARE(made->database(), QStringLiteral("telemetry"));
    }

    /// Bounds to the nanosecond, both ends in it.
    void theBoundsAreExact()
    {
        QueryTab *const tab = run(QStringLiteral("SELECT v FROM sensors WHERE host = 'a' OR host = 'b' LIMIT 5000"));
        QVERIFY(tab);
        QCOMPARE(rowsOf(*tab), 5'000);
        Q_EMIT tab->results()->chartView()->queryAsked({start + 10 * second, start + 20 * second});
        QTRY_VERIFY_WITH_TIMEOUT(!m_tabs->currentTab()->isRunning(), patienceMs);
        QCOMPARE(rowsOf(*m_tabs->currentTab()), 11);
        QVERIFY(saidIn(*m_tabs->currentTab()).isEmpty());
        Q_EMIT m_tabs->currentTab()->results()->chartView()->queryAsked(
            {start + 10 * second + 1, start + 20 * second - 1});
        QTRY_VERIFY_WITH_TIMEOUT(!m_tabs->currentTab()->isRunning(), patienceMs);
        QCOMPARE(rowsOf(*m_tabs->currentTab()), 9);
        QCOMPARE(m_tabs->count(), 3);
    }

    /// Nothing is edited, and why is said.
    void whatIsNotUnderstoodIsSaid()
    {
        QueryTab *const tab = run(
            QStringLiteral("SELECT mean(m) FROM (SELECT max(v) AS m FROM sensors GROUP BY time(1h)) GROUP BY host"));
        QVERIFY(tab);
        Q_EMIT tab->results()->chartView()->queryAsked({start, start + second});
        QCOMPARE(m_tabs->count(), 1);
        QVERIFY2(saidIn(*tab).contains(QStringLiteral("SELECT inside")), qPrintable(saidIn(*tab)));
    }

    /// The second of two statements answers the second table.
    void ofSeveralStatementsTheOneThatIsShown()
    {
        QueryTab *const tab =
            run(QStringLiteral("SELECT v FROM sensors LIMIT 1; SELECT count(v) FROM sensors GROUP BY time(1h)"));
        QVERIFY(tab);
        Q_EMIT tab->results()->spanQueryAsked(1, {start, start + 3'599 * second});
        QTRY_VERIFY_WITH_TIMEOUT(!m_tabs->currentTab()->isRunning(), patienceMs);
        QCOMPARE(m_tabs->count(), 2);
        QVERIFY(m_tabs->currentTab()->editor()->toPlainText().startsWith(QStringLiteral("SELECT count(v)")));
        QCOMPARE(rowsOf(*m_tabs->currentTab()), 1'800); // windows of two seconds
    }
};

QTEST_MAIN(SpanQueryTest)
#include "spanquery_test.moc"
