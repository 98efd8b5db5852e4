// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/query.h"
#include "tests/support/fakeserver.h"
#include "tests/support/patience.h"
#include "tests/ui/common/testservices.h"
#include "ui/answer/resultbar.h"
#include "ui/answer/resultview.h"
#include "ui/charts/chartcanvas.h"
#include "ui/charts/chartview.h"
#include "ui/charts/serieslegend.h"
#include "ui/query/answerpane.h"
#include "ui/results/resulttableview.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace penstock;

namespace {

constexpr std::int64_t second = 1'000'000'000;
constexpr int chunkRows = 20'000;

/// As 1.x sends it: one document for each chunk. Even rows are of host a, odd ones of host b.
QByteArray chunkOf(int first, bool isLast)
{
    QByteArray text =
        R"({"results":[{"statement_id":0,"series":[{"name":"cpu","columns":["time","host","v"],"values":[)";
    for (int i = first; i < first + chunkRows; ++i)
        text += (i == first ? "[" : ",[") + QByteArray::number(qint64(i) * second) +
                (i % 2 == 0 ? ",\"a\"," : ",\"b\",") + QByteArray::number(i) + ".5]";
    return text + (isLast ? "]}]}]}\n" : "],\"partial\":true}],\"partial\":true}]}\n");
}

} // namespace

/// A filter in table and chart while a server sends one chunk after the other, each when the test wants it.
class FilteredStreamTest final : public QObject
{
    Q_OBJECT

    TestServices m_services;
    FakeServer m_server;
    QString m_profile;
    std::unique_ptr<AnswerPane> m_pane;

    ResultTableView &table() const { return *m_pane->results()->tableView(); }
    ChartView &chart() const { return *m_pane->results()->chartView(); }
    ChartDataPtr content() const { return chart().legend()->model().content(); }
    std::size_t drawnPoints() const { return content() ? content()->pointCount : 0; }
    qint64 rows() const { return table().resultModel().rowCount(); }
    std::size_t arrived() const
    {
        return table().resultModel().table() ? table().resultModel().table()->rowCount() : 0;
    }
    void showPage(ResultView::Page page) const { m_pane->results()->setPage(page); }

    /// Each point that the chart has is one of host b, and they are all of those that have come.
    static bool isOfHostB(const ChartDataPtr &data, std::size_t count)
    {
        if (data->series.size() != 1 || data->series.front().points.size() != count)
            return false;
        const PointList &points = data->series.front().points;
        for (std::size_t i = 0; i < count; ++i) {
            const auto row = std::int64_t(2 * i + 1);
            if (points.time(i) != row * second || points.value(i) != double(row) + 0.5)
                return false;
        }
        return true;
    }
    static const std::int64_t *firstTimes(const ChartDataPtr &data)
    {
        const std::int64_t *found = nullptr;
        data->series.front().points.forEachRun(0, 1, [&found](const PointRun &run) { found = run.times; });
        return found;
    }

    /// The server sends the next one.
    void sendChunk(std::size_t number)
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_server.isHolding(), patienceMs);
        m_server.goOn();
        QTRY_COMPARE_WITH_TIMEOUT(arrived(), number * chunkRows, patienceMs);
    }
    void endAnswer()
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_server.isHolding(), patienceMs);
        m_server.goOn();
        QTRY_VERIFY_WITH_TIMEOUT(!m_pane->isRunning(), patienceMs);
    }
    QAbstractButton *filterSwitch() const
    {
        for (auto *const button : chart().bar()->findChildren<QAbstractButton *>()) {
            if (button->text() == QStringLiteral("Filtered rows onl&y"))
                return button;
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_profile = m_services.addProfile(QStringLiteral("streams"), m_server.url()).id;
        m_server.setHandler([](const FakeRequest &request) {
            const QString statement = request.parameter(QStringLiteral("q"));
            if (statement.startsWith(QLatin1String("SELECT"))) {
                FakeAnswer answer = FakeAnswer::of(200).header("Content-Type", "application/json").chunks({}, false);
                for (int i = 0; i < 3; ++i)
                    answer.hold().chunk(chunkOf(i * chunkRows, i == 2));
                return answer.hold().chunk({});
            }
            if (statement.startsWith(QLatin1String("SHOW TAG KEYS")))
                return FakeAnswer::json(R"({"results":[{"statement_id":0,"series":[{"name":"cpu",)"
                                        R"("columns":["tagKey"],"values":[["host"]]}]}]})");
            if (request.path().startsWith("/query")) // whether the login holds
                return FakeAnswer::json(R"({"results":[{"statement_id":0}]})");
            return FakeAnswer::of(204).header("X-Influxdb-Version", "1.8.10").header("X-Influxdb-Build", "OSS").empty();
        });
    }

    void init()
    {
        Session *const session = m_services.sessions.find(m_profile);
        QVERIFY(session);
        m_pane = std::make_unique<AnswerPane>(m_services.chunks);
        m_pane->resize(1'000, 600);
        m_pane->show();
        Query query;
        query.script = Script(QStringLiteral("SELECT * FROM cpu"));
        query.database = QStringLiteral("db");
        m_pane->run(*session, query);
        sendChunk(1);
    }

    void cleanup()
    {
        m_pane.reset();
        QTRY_VERIFY_WITH_TIMEOUT(!m_server.isHolding(), patienceMs);
    }

    void countsSelectionAndPlaceStay()
    {
        QVERIFY(m_pane->isRunning());
        QTest::keyClicks(m_pane->results()->findChild<ResultBar *>()->filter(), QStringLiteral("b"));
        QTRY_COMPARE_WITH_TIMEOUT(rows(), qint64(chunkRows / 2), patienceMs);
        table().select({3, 5, 0, 1});
        table().setCurrent({4, 1}, GridView::Mode::Move);
        table().setTopRow(1'000);
        const auto ranges = table().selection().ranges();
        const qint64 top = table().topRow();
        QVERIFY(top > 0);

        // In the chart, which is to be seen, too.
        showPage(ResultView::Page::Chart);
        QTRY_VERIFY_WITH_TIMEOUT(chart().canvas()->isVisible() && drawnPoints() == chunkRows / 2, patienceMs);
        // What is a tag is known by now, or the chart is made anew when it is.
        QTRY_VERIFY_WITH_TIMEOUT(content()->series.front().parts.contains(QStringLiteral("b")), patienceMs);
        QVERIFY(isOfHostB(content(), chunkRows / 2));
        QVERIFY2(chart().notice().contains(QStringLiteral("Only the 10,000 rows")), qPrintable(chart().notice()));
        const TimeSpan view{100 * second, 9'000 * second};
        chart().canvas()->setView(view);
        const ChartDataPtr before = content();

        sendChunk(2);
        QVERIFY(m_pane->isRunning());
        QTRY_COMPARE_WITH_TIMEOUT(drawnPoints(), std::size_t(chunkRows), patienceMs);
        QVERIFY(isOfHostB(content(), chunkRows));
        QVERIFY2(chart().notice().contains(QStringLiteral("Only the 20,000 rows")), qPrintable(chart().notice()));
        QVERIFY(chart().canvas()->view() == view);
        // What was there has not been made again.
        QCOMPARE(firstTimes(content()), firstTimes(before));

        showPage(ResultView::Page::Table);
        QCOMPARE(rows(), qint64(chunkRows));
        QCOMPARE(table().selection().ranges(), ranges);
        QCOMPARE(table().current(), (GridCell{4, 1}));
        QCOMPARE(table().topRow(), top);

        // Another filter, while the chart is looked at and the rest is on its way.
        showPage(ResultView::Page::Chart);
        const int values = table().columns().id(2);
        table().setColumnFilter(values, QStringLiteral("< 100"));
        QTRY_COMPARE_WITH_TIMEOUT(drawnPoints(), std::size_t(50), patienceMs);
        sendChunk(3);
        QVERIFY(m_pane->isRunning());
        endAnswer();
        QTRY_VERIFY_WITH_TIMEOUT(!m_pane->isRunning() && !table().isArranging() && !chart().isBuilding(), patienceMs);
        QCOMPARE(drawnPoints(), std::size_t(50));
        QCOMPARE(rows(), qint64(50));
        table().setColumnFilter(values, {});
        QTRY_COMPARE_WITH_TIMEOUT(drawnPoints(), std::size_t(3 * chunkRows / 2), patienceMs);
        QVERIFY(isOfHostB(content(), 3 * chunkRows / 2));
        m_pane->results()->findChild<ResultBar *>()->filter()->clear();
        QTRY_COMPARE_WITH_TIMEOUT(drawnPoints(), std::size_t(3 * chunkRows), patienceMs);
        QCOMPARE(content()->series.size(), std::size_t(2));
    }

    /// All rows are drawn when that is wanted, and the filtered ones again, while more come.
    void theSwitchWhileRowsCome()
    {
        table().setColumnFilter(table().columns().id(1), QStringLiteral("= b"));
        showPage(ResultView::Page::Chart);
        QTRY_COMPARE_WITH_TIMEOUT(drawnPoints(), std::size_t(chunkRows / 2), patienceMs);
        QVERIFY(filterSwitch() && filterSwitch()->isVisible());
        filterSwitch()->click();
        QTRY_COMPARE_WITH_TIMEOUT(drawnPoints(), std::size_t(chunkRows), patienceMs);
        QVERIFY2(chart().notice().contains(QStringLiteral("does not count here")), qPrintable(chart().notice()));
        sendChunk(2);
        QTRY_COMPARE_WITH_TIMEOUT(drawnPoints(), std::size_t(2 * chunkRows), patienceMs);
        filterSwitch()->click();
        QTRY_COMPARE_WITH_TIMEOUT(drawnPoints(), std::size_t(chunkRows), patienceMs);
        QVERIFY(isOfHostB(content(), chunkRows));
        m_pane->stop();
        QTRY_VERIFY_WITH_TIMEOUT(!m_pane->isRunning(), patienceMs);
    }
};

QTEST_MAIN(FilteredStreamTest)
#include "filteredstream_test.moc"
