// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/charts/scenesamples.h"
#include "ui/charts/bandpainter.h"
#include "ui/charts/tracepainter.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace penstock;
using namespace penstock::samples;

namespace {

constexpr int dashed = 8; ///< the first series that is

QImage paper()
{
    QImage image(sceneSize, QImage::Format_RGB32);
    image.fill(themeColor(ThemeRole::Surface));
    return image;
}

} // namespace

/// Bands and lines are drawn by pieces: what is seen is one.
class LinePaintingTest final : public QObject
{
    Q_OBJECT

    ChartScene m_scene;

    /// A line across the plot of so many points; how many of its pixels have no ink, and how often that changes.
    std::pair<int, int> gapsOf(int points)
    {
        layOut(&m_scene, dataOf({std::vector<double>(std::size_t(points), 1.0)}));
        const ChartFrame &frame = m_scene.panes().front().frame;
        ChartScene::Line line = m_scene.panes().front().lines.front();
        line.series = dashed;
        QImage image = paper();
        QPainter painter(&image);
        TracePainter(painter, frame, {}, 1, points).paint(line, 0);
        painter.end();
        int empty = 0;
        int changes = 0;
        bool wasEmpty = false;
        const QRgb none = paper().pixel(0, 0);
        const int y = int(frame.yOf(1));
        for (int x = int(frame.plot().left()) + 8; x < int(frame.plot().right()) - 8; ++x) {
            const bool isEmpty = image.pixel(x, y) == none && image.pixel(x, y - 1) == none;
            empty += isEmpty ? 1 : 0;
            changes += isEmpty != wasEmpty ? 1 : 0;
            wasEmpty = isEmpty;
        }
        return {empty, changes};
    }

private Q_SLOTS:
    /// Each pixel from the smallest to the largest value of a column has its colour once, and no other pixel has any.
    void aBandCoversItsColumnsOnce_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<double>("wave"); // how far it goes up and down, in heights of the noise
        for (const ChartStyle::Kind kind : {ChartStyle::Kind::Line, ChartStyle::Kind::Bars}) {
            for (const double wave : {0.0, 0.5, 3.0, 100.0})
                QTest::addRow("%d, %g", int(kind), wave) << int(kind) << wave;
        }
    }

    void aBandCoversItsColumnsOnce()
    {
        QFETCH(int, kind);
        QFETCH(double, wave);
        const ChartStyle style{.kind = ChartStyle::Kind(kind)};
        std::vector<double> values = noise(30'000, 11);
        for (std::size_t i = 0; i < values.size(); ++i) {
            values[i] += wave * std::sin(double(i) / 2'000);
            if (i % 10'000 > 9'000) // a gap
                values[i] = std::numeric_limits<double>::quiet_NaN();
        }
        layOut(&m_scene, dataOf({values}), style);
        const ChartFrame &frame = m_scene.panes().front().frame;
        const ChartScene::Line &line = m_scene.panes().front().lines.front();
        QVERIFY(line.trace.isDense());
        QImage image = paper();
        QPainter painter(&image);
        BandPainter(painter, frame, style).paint(line);
        painter.end();

        QImage expected = paper();
        painter.begin(&expected);
        const double width = frame.plot().width() / line.trace.columns;
        QColor colour = seriesColor(line.series);
        colour.setAlphaF(0.30F);
        for (const SeriesTrace::Stroke &stroke : line.trace.strokes) {
            double high = frame.yOf(stroke.high, line.side);
            double low = frame.yOf(stroke.low, line.side);
            if (style.kind == ChartStyle::Kind::Bars) {
                high = std::min(high, frame.baseline(line.side));
                low = std::max(low, frame.baseline(line.side));
            }
            const double top = std::round(high - 0.5);
            painter.fillRect(QRectF(frame.plot().left() + std::floor(stroke.x * line.trace.columns) * width, top, width,
                                    std::max(1.0, std::round(low + 0.5) - top)),
                             colour);
        }
        painter.end();
        const QRgb none = paper().pixel(0, 0);
        int inked = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QRgb is = image.pixel(x, y);
                const QRgb once = expected.pixel(x, y);
                inked += once != none ? 1 : 0;
                // What stands out lies over the band, and is strong.
                const bool isPeak = once != none && qRed(is) < qRed(once) - 40;
                if (is != once && !isPeak)
                    QFAIL(
                        qPrintable(QStringLiteral("%1, %2: %3, not %4").arg(x).arg(y).arg(is, 0, 16).arg(once, 0, 16)));
            }
        }
        QVERIFY(inked > 1'000);
    }

    /// As many points as a line has, its dashes are those of a line from one end to the other.
    void dashesGoOnFromPointToPoint()
    {
        const auto [empty, changes] = gapsOf(2);
        QVERIFY(changes > 100);
        for (const int points : {100, 177, 300, 800}) { // too many to be marked
            const auto [emptyToo, changesToo] = gapsOf(points);
            QVERIFY2(std::abs(changesToo - changes) <= changes / 20, qPrintable(QString::number(changesToo)));
            QVERIFY2(std::abs(emptyToo - empty) <= empty / 10, qPrintable(QString::number(emptyToo)));
        }
    }
};

QTEST_MAIN(LinePaintingTest)
#include "linepainting_test.moc"
