// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/chartbuilder.h"
#include "tests/ui/charts/samples.h"
#include "ui/charts/chartframe.h"
#include "ui/charts/crosshair.h"
#include "ui/common/theme.h"

#include <QFont>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace penstock;

namespace {

constexpr QSize size(900, 400);

QImage paperOf(const QColor &colour)
{
    QImage paper(size, QImage::Format_RGB32);
    paper.fill(colour);
    return paper;
}

} // namespace

/// The frame of a chart and what is read in it.
class CrosshairTest final : public QObject
{
    Q_OBJECT

    ChartDataPtr m_data;
    ChartFrame m_frame;

    QImage painted(const std::vector<int> &shown, const QPointF &mouse) const
    {
        QImage paper = paperOf(themeColor(ThemeRole::Surface));
        QPainter painter(&paper);
        Crosshair(*m_data, shown, m_frame, mouse).paint(painter);
        return paper;
    }

private Q_SLOTS:
    void init()
    {
        m_data = buildChartData(samples::means(2, 100));
        m_frame = {};
        m_frame.layOut(size, QFont(), m_data->span, m_data->valuesIn(m_data->span, {0, 1}));
    }

    void placesAndValuesMatch()
    {
        const QRectF &plot = m_frame.plot();
        QVERIFY(QRectF(QPointF(), size).contains(plot));
        QCOMPARE(m_frame.view(), m_data->span);
        QCOMPARE(m_frame.xOf(m_data->span.from), plot.left());
        QCOMPARE(m_frame.xOf(m_data->span.to), plot.right());
        QCOMPARE(m_frame.shareAt(plot.center().x()), 0.5);
        QCOMPARE(m_frame.yOf(m_frame.values().from()), plot.bottom());
        QCOMPARE(m_frame.yOf(m_frame.values().to()), plot.top());
    }

    void axisStaysWithoutValues()
    {
        const double from = m_frame.values().from();
        m_frame.layOut(size, QFont(), {m_data->span.from, m_data->span.from + 10}, {});
        QCOMPARE(m_frame.values().from(), from);
        QCOMPARE(m_frame.view().length(), 10U);
    }

    void aSmallCanvasHasAPlotAllTheSame()
    {
        m_frame.layOut({10, 10}, QFont(), m_data->span, {0, 1});
        QVERIFY(m_frame.plot().width() >= 40 && m_frame.plot().height() >= 40);
    }

    void labelsStandBesideThePlot()
    {
        QImage paper = paperOf(Qt::white);
        QPainter painter(&paper);
        m_frame.paint(painter, QFont(), size.width());
        painter.end();
        const auto isMarked = [&](const QRect &area) {
            for (int y = area.top(); y <= area.bottom(); ++y) {
                for (int x = area.left(); x <= area.right(); ++x) {
                    if (paper.pixelColor(x, y) != Qt::white)
                        return true;
                }
            }
            return false;
        };
        const QRect plot = m_frame.plot().toRect();
        QVERIFY(isMarked({0, plot.top(), plot.left() - 2, plot.height()}));                                   // values
        QVERIFY(isMarked({plot.left(), plot.bottom() + 4, plot.width(), size.height() - plot.bottom() - 5})); // times
    }

    void marksTheNearestTime()
    {
        constexpr int row = 50;
        const std::int64_t time = samples::start + row * samples::second;
        // A little beside the point, in its height.
        const QPointF place(m_frame.xOf(time), m_frame.yOf(m_data->series[0].points.value(row)));
        const QImage picture = painted({0, 1}, place + QPointF(2, 0));
        QCOMPARE(picture.pixelColor(place.toPoint()), seriesColor(0));
        const QPointF other(m_frame.xOf(time), m_frame.yOf(m_data->series[1].points.value(row)));
        QCOMPARE(picture.pixelColor(other.toPoint()), seriesColor(1));
        const QImage alone = painted({1}, place);
        QVERIFY(alone.pixelColor(place.toPoint()) != seriesColor(0));
        QCOMPARE(alone.pixelColor(other.toPoint()), seriesColor(1));
    }

    void nothingWhereThereIsNothing()
    {
        const QImage empty = paperOf(themeColor(ThemeRole::Surface));
        QCOMPARE(painted({}, m_frame.plot().center()), empty);
        // A view between two points: the nearest one is outside.
        m_frame.layOut(size, QFont(), {samples::start + 100, samples::start + 200}, {0, 1});
        QCOMPARE(painted({0, 1}, m_frame.plot().center()), empty);
    }

    void theBoxGrowsWithItsSeries()
    {
        m_data = buildChartData(samples::means(30, 10));
        std::vector<int> shown;
        int before = 0;
        for (const int count : {1, 5, 10}) {
            while (int(shown.size()) < count)
                shown.push_back(int(shown.size()));
            const int box = boxHeight(painted(shown, m_frame.plot().center()));
            QVERIFY(box > before);
            before = box;
        }
        // Ten are listed, the others counted in one line more.
        for (int series = 10; series < 30; ++series)
            shown.push_back(series);
        const int all = boxHeight(painted(shown, m_frame.plot().center()));
        shown.resize(12);
        QCOMPARE(boxHeight(painted(shown, m_frame.plot().center())), all);
        QVERIFY(all > before);
    }

private:
    /// Rows of the picture with the box's colour.
    static int boxHeight(const QImage &picture)
    {
        int rows = 0;
        for (int y = 0; y < picture.height(); ++y) {
            int pixels = 0;
            for (int x = 0; x < picture.width(); ++x)
                pixels += picture.pixel(x, y) == themeColor(ThemeRole::Raised).rgb() ? 1 : 0;
            rows += pixels > 20 ? 1 : 0;
        }
        return rows;
    }
};

QTEST_MAIN(CrosshairTest)
#include "crosshair_test.moc"
