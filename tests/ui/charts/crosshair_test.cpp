// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/chartbuilder.h"
#include "tests/ui/charts/canvas.h"
#include "tests/ui/charts/samples.h"
#include "ui/charts/chartscene.h"
#include "ui/charts/crosshair.h"
#include "ui/common/theme.h"

#include <QFont>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <numeric>

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

/// The picture of a chart and what is read in it.
class CrosshairTest final : public QObject
{
    Q_OBJECT

    ChartDataPtr m_data;
    ChartScene m_scene;

    void layOut(const std::vector<int> &shown, const TimeSpan &view, const ChartStyle &style = {},
                const QSizeF &canvas = size)
    {
        m_scene.layOut(m_data, shown, view, canvas, QFont(), style);
    }

    const ChartFrame &frame(std::size_t pane = 0) const { return m_scene.panes()[pane].frame; }

    Crosshair crosshair(const QPointF &mouse, const std::optional<std::int64_t> &anchor = {}) const
    {
        return Crosshair(m_scene, {}, m_scene.view().at(m_scene.shareAt(mouse.x())), anchor);
    }

    QImage painted(const QPointF &mouse) const
    {
        QImage paper = paperOf(themeColor(ThemeRole::Surface));
        QPainter painter(&paper);
        crosshair(mouse).paint(painter);
        return paper;
    }

private Q_SLOTS:
    void init()
    {
        m_data = ChartBuilder().build(samples::means(2, 100));
        m_scene = {};
        layOut({0, 1}, m_data->span);
    }

    void placesAndValuesMatch()
    {
        const QRectF &plot = frame().plot();
        QVERIFY(QRectF(QPointF(), size).contains(plot));
        QCOMPARE(frame().view(), m_data->span);
        QCOMPARE(frame().xOf(m_data->span.from), plot.left());
        QCOMPARE(frame().xOf(m_data->span.to), plot.right());
        QCOMPARE(frame().shareAt(plot.center().x()), 0.5);
        QCOMPARE(frame().yOf(frame().values().from()), plot.bottom());
        QCOMPARE(frame().yOf(frame().values().to()), plot.top());
    }

    void axisStaysWithoutValues()
    {
        const double from = frame().values().from();
        layOut({0, 1}, {m_data->span.to + 100, m_data->span.to + 110});
        QCOMPARE(frame().values().from(), from);
        QCOMPARE(frame().view().length(), 10U);
    }

    void aSmallCanvasHasAPlotAllTheSame()
    {
        layOut({0, 1}, m_data->span, {}, {10, 10});
        QVERIFY(frame().plot().width() >= 40 && frame().plot().height() >= 1);
        QVERIFY(frame().plot().bottom() < 10); // it is low rather than cut
        layOut({0, 1}, m_data->span, {}, {0, 0});
        QVERIFY(frame().plot().width() >= 40 && frame().plot().height() >= 1);
    }

    void labelsStandBesideThePlot()
    {
        QImage paper = paperOf(Qt::white);
        QPainter painter(&paper);
        frame().paint(painter, QFont(), size);
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
        const QRect plot = frame().plot().toRect();
        QVERIFY(isMarked({0, plot.top(), plot.left() - 2, plot.height()}));                                   // values
        QVERIFY(isMarked({plot.left(), plot.bottom() + 4, plot.width(), size.height() - plot.bottom() - 5})); // times
    }

    void marksTheNearestTime()
    {
        constexpr int row = 50;
        const std::int64_t time = samples::start + row * samples::second;
        // A little beside the point, in its height.
        const QPointF place(frame().xOf(time), frame().yOf(m_data->series[0].points.value(row)));
        const QImage picture = painted(place + QPointF(2, 0));
        QCOMPARE(picture.pixelColor(place.toPoint()), seriesColor(0));
        const QPointF other(frame().xOf(time), frame().yOf(m_data->series[1].points.value(row)));
        QCOMPARE(picture.pixelColor(other.toPoint()), seriesColor(1));
        layOut({1}, m_data->span);
        const QImage alone = painted(place);
        QVERIFY(pixelsNear(alone, seriesColor(0)) == 0);
        QVERIFY(pixelsNear(alone, seriesColor(1)) > 20);
    }

    void nothingWhereThereIsNothing()
    {
        const QImage empty = paperOf(themeColor(ThemeRole::Surface));
        layOut({}, m_data->span);
        QCOMPARE(painted(frame().plot().center()), empty);
        // A view between two points: the nearest one is outside.
        layOut({0, 1}, {samples::start + 100, samples::start + 200});
        QCOMPARE(painted(frame().plot().center()), empty);
        QVERIFY(crosshair(frame().plot().center()).text().isEmpty());
    }

    /// Series keep their places in the box, also one that has nothing at that time.
    void theOrderIsTheLegends()
    {
        Table rows;
        Column time(QStringLiteral("time"), ColumnType::Timestamp, ColumnRole::Time);
        Column low(QStringLiteral("low"), ColumnType::Float);
        Column high(QStringLiteral("high"), ColumnType::Float);
        for (int i = 0; i < 10; ++i) {
            time.appendInteger(samples::start + i * samples::second);
            low.appendFloat(1.0 / 3);
            i == 5 ? high.appendNull() : high.appendFloat(20 + i);
        }
        for (Column *column : {&time, &low, &high})
            rows.addColumn(std::move(*column));
        m_data = ChartBuilder().build(rows);
        layOut({0, 1}, m_data->span);
        const auto textAt = [this](int second) {
            return crosshair({frame().xOf(samples::start + second * samples::second), 0}).text();
        };
        QCOMPARE(textAt(4), QStringLiteral("2024-01-01 00:00:04 UTC; low 0.333; high 24"));
        QCOMPARE(textAt(5), QStringLiteral("2024-01-01 00:00:05 UTC; low 0.333; high –"));
        QCOMPARE(crosshair({frame().xOf(samples::start + 7 * samples::second), 0}, samples::start + 4 * samples::second)
                     .text(),
                 QStringLiteral("2024-01-01 00:00:07 UTC  Δ +3s; low 0.333 Δ +0; high 27 Δ +3"));
        // A value of another time is none of the anchor's.
        QCOMPARE(
            crosshair({frame().xOf(samples::start + 7 * samples::second), 0}, samples::start + 9 * samples::second / 2)
                .text(),
            QStringLiteral("2024-01-01 00:00:07 UTC  Δ +2s500ms; low 0.333; high 27"));
    }

    void theBoxGrowsWithItsSeries()
    {
        m_data = ChartBuilder().build(samples::means(30, 10));
        std::vector<int> shown;
        int before = 0;
        for (const int count : {1, 5, 10}) {
            while (int(shown.size()) < count)
                shown.push_back(int(shown.size()));
            layOut(shown, m_data->span);
            const int box = boxHeight(painted(frame().plot().center()));
            QVERIFY(box > before);
            before = box;
        }
        // More stand beside each other; the box does not leave the chart.
        for (int series = 10; series < 30; ++series)
            shown.push_back(series);
        layOut(shown, m_data->span);
        const int all = boxHeight(painted(frame().plot().center()));
        QVERIFY(all > before);
        QVERIFY(all <= frame().plot().height());
    }

    /// Its value comes first, however far behind in the legend it stands; what is not said is counted.
    void theChosenSeriesIsSaidFirst()
    {
        m_data = ChartBuilder().build(samples::means(24, 10));
        std::vector<int> shown(24);
        std::iota(shown.begin(), shown.end(), 0);
        layOut(shown, m_data->span);
        const auto said = [this](int chosen) {
            return Crosshair(m_scene, {}, samples::start, {}, chosen).text().split(QStringLiteral("; "));
        };
        QStringList parts = said(-1);
        QVERIFY2(parts[1].contains(QStringLiteral("host0 ")), qPrintable(parts[1]));
        QCOMPARE(parts.size(), 12); // the time, ten series, and how many there are more
        QCOMPARE(parts.back(), QStringLiteral("14 more"));
        parts = said(15);
        QVERIFY2(parts[1].contains(QStringLiteral("host15 ")), qPrintable(parts[1]));
        QVERIFY2(parts[2].contains(QStringLiteral("host0 ")), qPrintable(parts[2]));
        QCOMPARE(parts.size(), 12);
        QCOMPARE(parts.back(), QStringLiteral("14 more"));
        // It is marked among the others.
        const auto picture = [this](int chosen) {
            QImage paper = paperOf(themeColor(ThemeRole::Surface));
            QPainter painter(&paper);
            Crosshair(m_scene, {}, samples::start, {}, chosen).paint(painter);
            return paper;
        };
        QVERIFY(picture(2) != picture(-1));
        QVERIFY(picture(2) != picture(3));
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
