// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/charts/scenesamples.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>

using namespace penstock;
using namespace penstock::samples;

namespace {

using Kind = ChartStyle::Kind;
using Layout = ChartStyle::Layout;

} // namespace

/// Which axes and panes a chart has, and what it knows of what they leave out.
class ChartSceneTest final : public QObject
{
    Q_OBJECT

    ChartScene m_scene;

private Q_SLOTS:
    void init() { m_scene = {}; }

    void sizesThatDifferHaveTwoAxes()
    {
        layOut(&m_scene, dataOf({{10, 90, 50}, {1e10, 2e10, 3e10}, {20, 30, 40}}));
        QCOMPARE(m_scene.panes().size(), 1U);
        const ChartScene::Pane &pane = m_scene.panes().front();
        QVERIFY(pane.frame.hasRight());
        QCOMPARE(pane.lines[0].side, ChartFrame::Left);
        QCOMPARE(pane.lines[1].side, ChartFrame::Right);
        QCOMPARE(pane.lines[2].side, ChartFrame::Left);
        QCOMPARE(m_scene.onTheRight(), std::set<int>{1});
        QVERIFY(pane.frame.values(ChartFrame::Left).to() < 200);
        QVERIFY(pane.frame.values(ChartFrame::Right).to() > 2e10);
        // Each fills the height.
        QVERIFY(std::abs(pane.frame.yOf(3e10, ChartFrame::Right) - pane.frame.yOf(90)) < sceneSize.height() / 5.0);
    }

    void sizesThatAreAlikeHaveOne()
    {
        layOut(&m_scene, dataOf({{10, 90}, {500, 600}}));
        QCOMPARE(m_scene.panes().size(), 1U);
        QVERIFY(!m_scene.panes().front().frame.hasRight());
    }

    void threeSizesHavePanes()
    {
        layOut(&m_scene, dataOf({{1, 2}, {1e4, 2e4}, {1e9, 2e9}, {3, 1}}));
        QCOMPARE(m_scene.panes().size(), 3U);
        QCOMPARE(m_scene.panes()[0].lines.size(), 2U);
        // One below the other, with one axis of time.
        for (std::size_t i = 1; i < 3; ++i) {
            const ChartFrame &frame = m_scene.panes()[i].frame;
            QVERIFY(frame.plot().top() > m_scene.panes()[i - 1].frame.plot().bottom());
            QCOMPARE(frame.plot().left(), m_scene.panes().front().frame.plot().left());
            QCOMPARE(frame.plot().width(), m_scene.panes().front().frame.plot().width());
            QCOMPARE(frame.view(), m_scene.view());
        }
        QVERIFY(QRectF(QPointF(), sceneSize).contains(m_scene.plot()));
        layOut(&m_scene, dataOf({{1, 2}, {1e4, 2e4}, {1e9, 2e9}}), {.layout = Layout::OneAxis});
        QCOMPARE(m_scene.panes().size(), 1U);
        QVERIFY(!m_scene.panes().front().frame.hasRight());
    }

    void aPaneForEach()
    {
        std::vector<std::vector<double>> series(12, {1, 2});
        layOut(&m_scene, dataOf(series), {.layout = Layout::PaneEach});
        QCOMPARE(m_scene.panes().size(), std::size_t(ChartScene::mostPanes));
        std::size_t lines = 0;
        for (const ChartScene::Pane &pane : m_scene.panes())
            lines += pane.lines.size();
        QCOMPARE(lines, 12U); // the last has all that are left
    }

    /// Lines of text below the plot are whole, or are not there.
    void aLowChartLeavesItsTimesOut_data()
    {
        QTest::addColumn<double>("textHeights"); // beside the plot and what is above it
        QTest::addColumn<int>("lines");
        QTest::newRow("room for all") << 2.0 << 2;
        QTest::newRow("what all ticks leave out would be cut") << 1.9 << 1;
        QTest::newRow("for the ticks' labels") << 1.0 << 1;
        QTest::newRow("the plot is lower, for one line") << 0.9 << 1;
        QTest::newRow("it would be too low") << -0.6 << 0;
        QTest::newRow("hardly any") << -3.0 << 0;
    }

    void aLowChartLeavesItsTimesOut()
    {
        QFETCH(double, textHeights);
        const ChartDataPtr data = dataOf({{10, 90, 50}});
        const QSizeF size(600, spacing::medium + 40 + spacing::small + textHeights * QFontMetrics(QFont()).height());
        m_scene.layOut(data, {0}, data->span, size, QFont(), {});
        const ChartFrame &frame = m_scene.panes().front().frame;
        QTEST(frame.timeLines(), "lines");
        QVERIFY(frame.plot().height() >= (textHeights < 1 ? 24 : 40) || textHeights < 0);
        QVERIFY(frame.plot().height() >= 1 && frame.plot().bottom() < size.height());
        const double bottom = frame.plot().bottom() + ChartFrame::roomBelow(QFont(), frame.timeLines());
        QVERIFY2(bottom <= size.height() + 0.01 || frame.timeLines() == 0, qPrintable(QString::number(bottom)));
    }

    /// In any height: on a larger paper nothing is below the canvas.
    void nothingIsPaintedBelowTheCanvas()
    {
        const ChartDataPtr data = dataOf({{10, 90, 50}});
        const int line = QFontMetrics(QFont()).height();
        for (int height = 2 * spacing::hair; height < 60 + 5 * line; ++height) {
            m_scene.layOut(data, {0}, data->span, QSizeF(600, height), QFont(), {});
            // All of the plot, which gives way once nothing else is left to.
            const QRectF plot = m_scene.plot();
            QVERIFY2(plot.top() >= 0 && plot.bottom() < height, qPrintable(QString::number(height)));
            QVERIFY2(plot.height() >= std::min(24, height - 2 * spacing::hair), qPrintable(QString::number(height)));
            const QRect below(0, height, 600, 4 * line);
            QImage empty(below.size(), QImage::Format_RGB32);
            empty.fill(themeColor(ThemeRole::Surface));
            QVERIFY2(painted(m_scene).copy(below) == empty, qPrintable(QString::number(height)));
        }
    }

    void areasBeginAtZero()
    {
        layOut(&m_scene, dataOf({{50, 60, 55}}));
        QVERIFY(m_scene.panes().front().frame.values().from() > 40);
        for (const Kind kind : {Kind::Area, Kind::Bars, Kind::Stacked}) {
            layOut(&m_scene, dataOf({{50, 60, 55}}), {.kind = kind});
            QVERIFY(m_scene.panes().front().frame.values().from() <= 0);
        }
        layOut(&m_scene, dataOf({{50, 60}, {5, 6}}), {.kind = Kind::Stacked});
        QVERIFY(m_scene.panes().front().frame.values().to() >= 66);
    }

    void logarithmic()
    {
        layOut(&m_scene, dataOf({{1, 10, 100, 1'000}}), {.isLogarithmic = true});
        const ChartFrame &frame = m_scene.panes().front().frame;
        QVERIFY(std::abs((frame.yOf(1) - frame.yOf(10)) - (frame.yOf(100) - frame.yOf(1'000))) < 1e-6);
        QVERIFY(!m_scene.leavesOut());
        layOut(&m_scene, dataOf({{0, 10, 100, -5}}), {.isLogarithmic = true});
        QVERIFY(m_scene.leavesOut());
        QVERIFY(m_scene.panes().front().frame.values().from() > 1); // of those that have a place
        QVERIFY(!painted(m_scene).isNull());
        // Layers are as thick as their values: no such axis can show them.
        layOut(&m_scene, dataOf({{1, 10, 100, 1'000}, {5, 5, 5, 5}}), {.kind = Kind::Stacked, .isLogarithmic = true});
        QVERIFY(m_scene.panes().front().frame.values().scale() == ValueAxis::Scale::Linear);
        QVERIFY(!m_scene.leavesOut());
    }

    void whatLayersDoNotShowIsKnown()
    {
        layOut(&m_scene, dataOf({noise(20, 1), noise(20, 2)}), {.kind = Kind::Stacked});
        QVERIFY(!m_scene.stacksMeans());
        layOut(&m_scene, dataOf({noise(20'000, 1), noise(20'000, 2)}), {.kind = Kind::Stacked});
        QVERIFY(m_scene.stacksMeans());
        layOut(&m_scene, dataOf({noise(20'000, 1), noise(20'000, 2)}));
        QVERIFY(!m_scene.stacksMeans());
        layOut(&m_scene, dataOf({{1, 2, 3}, {4, 5, 6}}), {.kind = Kind::Stacked});
        QVERIFY(!m_scene.stacksBothSigns());
        layOut(&m_scene, dataOf({{1, 2, 3}, {-4, -5, -6}}), {.kind = Kind::Stacked});
        QVERIFY(m_scene.stacksBothSigns());
    }

    void aThousandSeriesStayWithinTheBudget()
    {
        std::vector<std::vector<double>> series(1'000, noise(2'000, 4));
        layOut(&m_scene, dataOf(series));
        QVERIFY2(m_scene.drawnPoints() <= 130'000, qPrintable(QString::number(m_scene.drawnPoints())));
    }
};

QTEST_MAIN(ChartSceneTest)
#include "chartscene_test.moc"
