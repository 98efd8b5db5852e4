// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/query.h"
#include "tests/support/fakeserver.h"
#include "tests/ui/common/testservices.h"
#include "ui/answer/rawview.h"
#include "ui/answer/resultview.h"
#include "ui/answer/seriespanel.h"
#include "ui/answer/tableseriesmodel.h"
#include "ui/charts/chartcanvas.h"
#include "ui/charts/chartview.h"
#include "ui/charts/serieslegend.h"
#include "ui/query/answerpane.h"

#include <QSignalSpy>
#include <QTest>

using namespace penstock;

/// What the chart makes of a SELECT *: its hosts have no time in common, so that nothing but the schema tells them
/// apart.
class AnswerChartTest final : public QObject
{
    Q_OBJECT

    TestServices m_services;
    FakeServer m_server;
    bool m_knowsTags = true;

    static Query query()
    {
        Query query;
        query.script = Script(QStringLiteral("SELECT * FROM cpu"));
        query.database = QStringLiteral("db");
        return query;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_server.setHandler([this](const FakeRequest &request) {
            const QString statement = request.parameter(QStringLiteral("q"));
            if (statement.startsWith(QLatin1String("SELECT")))
                return FakeAnswer::json(R"({"results":[{"statement_id":0,"series":[{"name":"cpu",)"
                                        R"("columns":["time","host","state","v"],"values":[)"
                                        R"([1000000000,"a","on",1],[2000000000,"b","on",20],[3000000000,"a","on",2],)"
                                        R"([4000000000,"b","off",21],[5000000000,"a","off",3]]}]}]})");
            if (statement.startsWith(QLatin1String("SHOW TAG KEYS")))
                return FakeAnswer::json(m_knowsTags ? R"({"results":[{"statement_id":0,"series":[{"name":"cpu",)"
                                                      R"("columns":["tagKey"],"values":[["host"]]}]}]})"
                                                    : R"({"results":[{"statement_id":0,"error":"not allowed"}]})");
            if (request.path().startsWith("/query")) // whether the login holds
                return FakeAnswer::json(R"({"results":[{"statement_id":0}]})");
            return FakeAnswer::of(204).header("X-Influxdb-Version", "1.8.10").header("X-Influxdb-Build", "OSS").empty();
        });
    }

    void tagsOfTheSchemaSplitTheSeries_data()
    {
        QTest::addColumn<bool>("knowsTags");
        QTest::addColumn<int>("series");
        QTest::newRow("known") << true << 2;
        QTest::newRow("the server does not say") << false << 1;
    }

    void tagsOfTheSchemaSplitTheSeries()
    {
        QFETCH(bool, knowsTags);
        QFETCH(int, series);
        m_knowsTags = knowsTags;
        const Profile profile =
            m_services.addProfile(knowsTags ? QStringLiteral("knows") : QStringLiteral("keeps"), m_server.url());
        Session *const session = m_services.sessions.find(profile.id);
        QVERIFY(session);
        AnswerPane pane(m_services.chunks);
        pane.resize(1'000, 500);
        pane.show();
        pane.results()->setPage(ResultView::Page::Chart);
        QSignalSpy finished(&pane, &AnswerPane::finished);
        pane.run(*session, query());
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30'000);
        const SeriesListModel &listed = pane.results()->chartView()->legend()->model();
        QTRY_VERIFY_WITH_TIMEOUT(listed.content() && int(listed.content()->series.size()) == series, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(pane.results()->chartView()->isBuilding(), false, 30'000);
        QCOMPARE(listed.content()->pointCount, std::size_t(5));
        // And what the server sent is there as it came.
        pane.results()->setPage(ResultView::Page::Raw);
        const QString raw = pane.results()->rawView()->text();
        QVERIFY2(raw.contains(QStringLiteral("4000000000")), qPrintable(raw));
        QVERIFY2(raw.contains(QStringLiteral("\"off\"")), qPrintable(raw));
        // The same series are there to pick from beside the table.
        pane.results()->setPage(ResultView::Page::Table);
        pane.results()->seriesPanel()->show();
        const TableSeriesModel &picked = pane.results()->seriesPanel()->model();
        QTRY_COMPARE_WITH_TIMEOUT(picked.rowCount(), series, 30'000);
        if (knowsTags) {
            QCOMPARE(picked.index(0, 1).data().toString(), QStringLiteral("a"));
            QCOMPARE(picked.index(1, 1).data().toString(), QStringLiteral("b"));
            QCOMPARE(listed.index(0, 0).data().toString(), QStringLiteral("a"));
            QCOMPARE(listed.index(1, 0).data().toString(), QStringLiteral("b"));
        }
    }
};

QTEST_MAIN(AnswerChartTest)
#include "answerchart_test.moc"
