// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/queryrun.h"
#include "core/session/sessionlist.h"
#include "tests/support/influxdserver.h"
#include "tests/support/patience.h"
#include "tests/ui/common/testservices.h"
#include "tests/ui/query/namedrops.h"
#include "ui/answer/resultview.h"
#include "ui/charts/chartcanvas.h"
#include "ui/charts/chartview.h"
#include "ui/charts/serieslegend.h"
#include "ui/common/namedrag.h"
#include "ui/query/answerpane.h"
#include "ui/query/queryeditor.h"
#include "ui/query/querytab.h"
#include "ui/query/querytabs.h"
#include "ui/results/resulttableview.h"

#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace penstock;

namespace {

constexpr std::int64_t second = 1'000'000'000;
constexpr std::int64_t start = 1'704'067'200 * second; // 2024-01-01T00:00:00Z
const QString statement = QStringLiteral("SELECT v FROM sensors GROUP BY host");

const QString notPut = QStringLiteral("have not been put into the chart");

} // namespace

/// Names of the explorer that are dropped on a chart, with a real server.
class ChartDropTest final : public QObject
{
    Q_OBJECT

    InfluxdServer m_server;
    std::unique_ptr<TestServices> m_world;
    std::unique_ptr<QueryTabs> m_tabs;
    QString m_profile;

    QueryTab &tab() const { return *m_tabs->currentTab(); }
    ChartView &chart() const { return *tab().results()->chartView(); }
    ChartDataPtr content() const { return chart().legend()->model().content(); }
    std::size_t seriesCount() const { return content() ? content()->series.size() : 0; }

    void showChart()
    {
        m_tabs->openStatement(m_profile, QStringLiteral("telemetry"), statement, true);
        tab().results()->setPage(ResultView::Page::Chart);
        QTRY_VERIFY_WITH_TIMEOUT(!tab().isRunning() && seriesCount() == 2 && content()->pointCount == 240, patienceMs);
    }
    /// At that share of the height. Whether it was taken.
    bool drop(const NameDrag &name, double height)
    {
        QWidget *const paper = chart().canvas()->viewport();
        return dropOn(*paper, QPoint(paper->width() / 2, int(paper->height() * height)), name);
    }
    NameDrag name(const QString &measurement, const QString &field = {}) const
    {
        return {m_profile, {.database = QStringLiteral("telemetry"), .measurement = measurement, .field = field}};
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
        m_server.query(QStringLiteral("CREATE DATABASE telemetry"));
        m_server.query(QStringLiteral("CREATE DATABASE other"));
        QByteArray lines;
        for (int i = 0; i < 120; ++i) {
            const QByteArray time = ' ' + QByteArray::number(qint64(start + i * second)) + '\n';
            for (const char *host : {"a", "b"})
                lines += QByteArray("sensors,host=") + host + " v=" + QByteArray::number(i) + time;
            lines += "we\\ \"ird,room=x t\\ \"emp=" + QByteArray::number(i * 2) + ",level=" + QByteArray::number(i) +
                     "i,word=\"w\"" + time;
        }
        QCOMPARE(m_server.write(QStringLiteral("telemetry"), lines), 204);
    }

    void init()
    {
        m_world = std::make_unique<TestServices>();
        m_profile = m_world->addProfile(QStringLiteral("home"), m_server.url()).id;
        m_tabs = std::make_unique<QueryTabs>(m_world->services);
        m_tabs->resize(1'000, 700);
        m_tabs->show();
        showChart();
    }

    void cleanup()
    {
        m_tabs.reset();
        m_world.reset();
    }

    /// Names stay what they are; what is no such thing is none.
    void whatIsDragged()
    {
        QMimeData dragged;
        NameDrag::write({name(QStringLiteral("a%1\"b"), QStringLiteral("ü\n"))}, &dragged);
        const QList<NameDrag> read = NameDrag::read(dragged);
        QCOMPARE(read.size(), 1);
        QCOMPARE(read.front().profileId, m_profile);
        QCOMPARE(read.front().place.measurement, QStringLiteral("a%1\"b"));
        QCOMPARE(read.front().place.field, QStringLiteral("ü\n"));
        QVERIFY(NameDrag::read(QMimeData()).isEmpty());
        QMimeData cut;
        cut.setData(NameDrag::format(), dragged.data(NameDrag::format()).chopped(3));
        QVERIFY(NameDrag::read(cut).isEmpty());
    }

    /// A field with a hostile name, into a pane of its own, for the span in view alone.
    void aFieldIntoANewPane()
    {
        chart().canvas()->setView({start + 10 * second, start + 19 * second});
        QVERIFY(drop(name(QStringLiteral("we \"ird"), QStringLiteral("t \"emp")), 0.95));
        QTRY_COMPARE_WITH_TIMEOUT(seriesCount(), std::size_t(3), patienceMs);
        const ChartSeries &added = content()->series.back();
        QCOMPARE(added.points.size(), std::size_t(10));
        QCOMPARE(added.points.time(0), start + 10 * second);
        QCOMPARE(added.points.value(9), 38.0);
        QVERIFY2(added.name.contains(QStringLiteral("room=x")) && added.name.contains(QStringLiteral("we \"ird")),
                 qPrintable(added.name));
        QTRY_COMPARE_WITH_TIMEOUT(chart().canvas()->scene().panes().size(), std::size_t(2), patienceMs);
        const ChartScene::Pane &pane = chart().canvas()->scene().panes().back();
        QCOMPARE(pane.lines.size(), std::size_t(1));
        QCOMPARE(pane.lines.front().series, 2);
        QVERIFY2(saidIn(tab()).contains(QStringLiteral("SELECT \"t \\\"emp\" FROM \"we \\\"ird\"")),
                 qPrintable(saidIn(tab())));
        QVERIFY2(chart().notice().contains(QStringLiteral("beside the answer")), qPrintable(chart().notice()));
        // The tab is as it was.
        QCOMPARE(tab().editor()->toPlainText(), statement);
        QCOMPARE(m_tabs->count(), 1);
        QCOMPARE(tab().results()->tableView()->resultModel().rowCount(), 240);
        // With the next answer they are gone.
        tab().run();
        QTRY_VERIFY_WITH_TIMEOUT(!tab().isRunning() && seriesCount() == 2 && content()->pointCount == 240, patienceMs);
        QVERIFY(!chart().notice().contains(QStringLiteral("beside the answer")));
    }

    /// All numbers of a measurement, into the pane that is there; once, however often they are dropped.
    void aMeasurementIntoThisPane()
    {
        QVERIFY(drop(name(QStringLiteral("we \"ird")), 0.3));
        QTRY_COMPARE_WITH_TIMEOUT(seriesCount(), std::size_t(4), patienceMs);
        QCOMPARE(content()->pointCount, std::size_t(480));
        QCOMPARE(chart().canvas()->scene().panes().size(), std::size_t(1));
        chart().canvas()->setView({start, start + 4 * second});
        QVERIFY(drop(name(QStringLiteral("we \"ird")), 0.3));
        QTRY_COMPARE_WITH_TIMEOUT(content()->pointCount, std::size_t(250), patienceMs);
        QCOMPARE(seriesCount(), std::size_t(4));
    }

    void whatHasNoPlaceHereIsSaid()
    {
        NameDrag other = name(QStringLiteral("sensors"), QStringLiteral("v"));
        other.place.database = QStringLiteral("other");
        QVERIFY(drop(other, 0.3));
        QVERIFY2(saidIn(tab()).contains(QStringLiteral("is of the database other")), qPrintable(saidIn(tab())));
        other = name(QStringLiteral("sensors"), QStringLiteral("v"));
        other.profileId = m_world->addProfile(QStringLiteral("office"), m_server.url()).id;
        QVERIFY(drop(other, 0.3));
        QVERIFY2(saidIn(tab()).contains(QStringLiteral("of another connection")), qPrintable(saidIn(tab())));
        QVERIFY(drop(name(QStringLiteral("nothing"), QStringLiteral("v")), 0.3));
        QTRY_VERIFY2_WITH_TIMEOUT(saidIn(tab()).contains(QStringLiteral("no numbers")), qPrintable(saidIn(tab())),
                                  patienceMs);
        QCOMPARE(seriesCount(), std::size_t(2));
        QCOMPARE(tab().database(), QStringLiteral("telemetry"));
        QCOMPARE(tab().profileId(), m_profile);
    }

    /// Like a run: by Stop, which says so.
    void canBeStopped()
    {
        QSignalSpy running(&tab(), &WorkTab::runningChanged);
        QVERIFY(drop(name(QStringLiteral("we \"ird"), QStringLiteral("level")), 0.3));
        QVERIFY(tab().isRunning());
        QCOMPARE(running.size(), 1);
        QVERIFY(running.takeFirst().front().toBool());
        tab().stop();
        QVERIFY(!tab().isRunning());
        QCOMPARE(running.size(), 1);
        QVERIFY(!running.takeFirst().front().toBool());
        QVERIFY2(saidIn(tab()).contains(notPut), qPrintable(saidIn(tab())));
        // The next one comes, and the one that was stopped does not.
        QVERIFY(drop(name(QStringLiteral("we \"ird"), QStringLiteral("t \"emp")), 0.3));
        QTRY_VERIFY_WITH_TIMEOUT(!tab().isRunning() && seriesCount() > 2, patienceMs);
        QVERIFY(!running.isEmpty() && !running.last().front().toBool());
        QCOMPARE(seriesCount(), std::size_t(3));
        QVERIFY2(content()->series.back().name.contains(QStringLiteral("t \"emp")),
                 qPrintable(content()->series.back().name));
    }

    void whatGoesWithItsTableIsSaid()
    {
        QVERIFY(drop(name(QStringLiteral("we \"ird"), QStringLiteral("level")), 0.3));
        chart().setEntry(nullptr);
        QVERIFY(!tab().isRunning());
        QVERIFY2(saidIn(tab()).contains(notPut), qPrintable(saidIn(tab())));
    }

    /// What was put into the chart, and what is on its way while the answer is exchanged.
    void staysWhenTheAnswerIsRefreshed()
    {
        QVERIFY(drop(name(QStringLiteral("we \"ird"), QStringLiteral("level")), 0.3));
        QTRY_VERIFY_WITH_TIMEOUT(!tab().isRunning() && seriesCount() == 3, patienceMs);
        QCOMPARE(content()->series.front().points.value(0), 0.0);
        QCOMPARE(
            m_server.write(QStringLiteral("telemetry"), "sensors,host=a v=1000 " + QByteArray::number(qint64(start))),
            204);
        auto *answer = tab().findChild<AnswerPane *>();
        QSignalSpy refreshed(answer, &AnswerPane::refreshed);
        const QueryRun &run = *answer->lastRun();
        answer->refresh(*m_world->sessions.find(m_profile), run.query(), run.rowLimit());
        QVERIFY(answer->isRefreshing());
        QVERIFY(drop(name(QStringLiteral("we \"ird"), QStringLiteral("t \"emp")), 0.3));
        QTRY_VERIFY_WITH_TIMEOUT(refreshed.size() == 1 && !tab().isRunning(), patienceMs);
        QCOMPARE(refreshed.front().front().toString(), QString());
        QTRY_VERIFY_WITH_TIMEOUT(content()->series.front().points.value(0) == 1000.0 && seriesCount() == 4, patienceMs);
        QCOMPARE(content()->pointCount, std::size_t(480));
        QVERIFY2(chart().notice().contains(QStringLiteral("beside the answer")), qPrintable(chart().notice()));
        QCOMPARE(m_server.write(QStringLiteral("telemetry"), "sensors,host=a v=0 " + QByteArray::number(qint64(start))),
                 204);
    }

    /// Last: nobody is there any more.
    void failures()
    {
        m_server.kill();
        QVERIFY(drop(name(QStringLiteral("sensors"), QStringLiteral("v")), 0.3));
        QTRY_VERIFY2_WITH_TIMEOUT(!saidIn(tab()).isEmpty() && !saidIn(tab()).contains(QStringLiteral("Asking")),
                                  qPrintable(saidIn(tab())), patienceMs);
        QCOMPARE(seriesCount(), std::size_t(2));
    }
};

QTEST_MAIN(ChartDropTest)
#include "chartdrop_test.moc"
