// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/charts/canvas.h"
#include "tests/ui/charts/scenesamples.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <limits>

using namespace penstock;
using namespace penstock::samples;

namespace {

using Kind = ChartStyle::Kind;

} // namespace

/// What is seen of the values, in pixels.
class ChartPaintingTest final : public QObject
{
    Q_OBJECT

    /// The first and the last one, too.
    static constexpr std::array<std::size_t, 6> peaks{0, 40'959, 40'960, 1'234'567, 2'000'001, 2'999'999};

    ChartScene m_scene;
    ChartDataPtr m_many; ///< with these peaks

private Q_SLOTS:
    void init() { m_scene = {}; }

    /// Noise is a light band with its mean, not a block of the series' colour.
    void noiseIsLight()
    {
        layOut(&m_scene, dataOf({noise(200'000, 3)}));
        const QImage picture = painted(m_scene);
        const int all = int(m_scene.plot().width() * m_scene.plot().height());
        QVERIFY(pixelsNear(picture, seriesColor(0)) < all / 10);
        const QColor band = blended(seriesColor(0), themeColor(ThemeRole::Surface), 0.3);
        QVERIFY(pixelsNear(picture, band) > all / 2);
    }

    /// One value in a million stands out, and is drawn strongly.
    void onePeakIsSeen()
    {
        std::vector<double> values(1'000'000, 1.0);
        values[300'000] = 50;
        layOut(&m_scene, dataOf({values}));
        const QImage picture = painted(m_scene);
        const ChartFrame &frame = m_scene.panes().front().frame;
        const int x = int(frame.xAt(0.3));
        const int y = int(frame.yOf(30));
        bool found = false;
        for (int near = x - 2; near <= x + 2; ++near)
            found = found ||
                    isNear(picture.pixelColor(near, y), blended(seriesColor(0), themeColor(ThemeRole::Surface), 0.85));
        QVERIFY(found);
        QVERIFY(!isNear(picture.pixelColor(x + 40, y), seriesColor(0)));
    }

    /// At any zoom, wherever it is: one value of millions that stands out has its pixels where it belongs.
    void thePeakIsDrawnAtEveryZoom_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<quint32>("seed");
        for (const Kind kind : {Kind::Line, Kind::Step, Kind::Area, Kind::Points, Kind::Bars}) {
            for (quint32 seed = 0; seed < 6; ++seed)
                QTest::addRow("%d, %u", int(kind), seed) << int(kind) << seed;
        }
    }

    void thePeakIsDrawnAtEveryZoom()
    {
        QFETCH(int, kind);
        QFETCH(quint32, seed);
        constexpr std::size_t points = 3'000'000;
        if (!m_many) {
            std::vector<double> values(points, 1.0);
            for (const std::size_t at : peaks)
                values[at] = 50;
            m_many = dataOf({values});
        }
        QRandomGenerator random(seed);
        const std::int64_t peak = m_many->series.front().points.time(peaks[seed]);
        for (std::uint64_t length = m_many->span.length(); length > 8 * std::uint64_t(second);
             length = length / 7 * 4) {
            const double share = 0.05 + random.generateDouble() * 0.9;
            const auto before = std::int64_t(double(length) * share);
            TimeSpan view = TimeSpan{peak - before, peak - before + std::int64_t(length)}.within(m_many->span);
            m_scene.layOut(m_many, {0}, view, sceneSize, QFont(), {.kind = Kind(kind)});
            const QImage picture = painted(m_scene);
            const ChartFrame &frame = m_scene.panes().front().frame;
            const int x = int(frame.xOf(peak));
            const int y = int(frame.yOf(50));
            bool isSeen = false;
            for (int nearX = x - 3; nearX <= x + 3 && !isSeen; ++nearX) {
                for (int nearY = y - 3; nearY <= y + 4 && !isSeen; ++nearY)
                    isSeen = picture.rect().contains(nearX, nearY) &&
                             isNear(picture.pixelColor(nearX, nearY),
                                    blended(seriesColor(0), themeColor(ThemeRole::Surface), 0.85), 120);
            }
            QVERIFY2(isSeen, qPrintable(QStringLiteral("%1 of %2").arg(length).arg(m_many->span.length())));
        }
    }

    /// What is one pixel at 100 % is two at 200 %.
    void theMeanIsAsThickAtAnyScale_data()
    {
        QTest::addColumn<double>("ratio");
        QTest::newRow("100 %") << 1.0;
        QTest::newRow("200 %") << 2.0;
    }

    void theMeanIsAsThickAtAnyScale()
    {
        QFETCH(double, ratio);
        std::vector<double> values;
        for (int i = 0; i < 2'000'000; ++i)
            values.push_back(i % 2 == 0 ? 1 : -1); // a wide band without peaks, and its mean amid
        const ChartDataPtr data = dataOf({values});
        m_scene.layOut(data, {0}, data->span, sceneSize, QFont(), {}, ratio);
        QVERIFY(m_scene.panes().front().lines.front().trace.isDense());
        QImage paper(sceneSize * ratio, QImage::Format_RGB32);
        paper.setDevicePixelRatio(ratio);
        paper.fill(themeColor(ThemeRole::Surface));
        QPainter painter(&paper);
        m_scene.paint(painter);
        painter.end();
        const ChartFrame &frame = m_scene.panes().front().frame;
        const int red = blended(seriesColor(0), themeColor(ThemeRole::Surface), 0.3).red();
        const int middle = int(frame.yOf(0) * ratio);
        const int left = int(frame.xAt(0.2) * ratio);
        const int right = int(frame.xAt(0.8) * ratio);
        double covered = 0; // pixels of a column
        for (int x = left; x < right; ++x) {
            for (int y = middle - 8; y <= middle + 8; ++y)
                covered += double(red - paper.pixelColor(x, y).red()) / double(red - seriesColor(0).red());
        }
        covered /= right - left;
        QVERIFY2(covered > ratio * 0.7 && covered < ratio * 1.5, qPrintable(QString::number(covered)));
    }

    /// Where the points of several lines are too many to be marked each line has its mark here and there.
    void linesHaveTheirMarks_data()
    {
        QTest::addColumn<int>("points");
        QTest::newRow("each a point of the line") << 400;
        QTest::newRow("dense") << 20'000;
    }

    void linesHaveTheirMarks()
    {
        QFETCH(int, points);
        const std::vector<double> low(std::size_t(points), 1.0);
        const std::vector<double> high(std::size_t(points), 2.0);
        const auto besideLine = [this](const QImage &picture, std::size_t line, double value) {
            const ChartFrame &frame = m_scene.panes().front().frame;
            const int y = int(std::round(frame.yOf(value))) - 3; // a line is not that wide
            int count = 0;
            for (int x = int(frame.plot().left()) + 1; x < int(frame.plot().right()); ++x)
                count += isNear(picture.pixelColor(x, y), seriesColor(int(line)), 150) ? 1 : 0;
            return count;
        };
        layOut(&m_scene, dataOf({low, high}));
        const QImage two = painted(m_scene);
        QVERIFY2(besideLine(two, 0, 1.0) >= 6, qPrintable(QString::number(besideLine(two, 0, 1.0))));
        QVERIFY2(besideLine(two, 1, 2.0) >= 6, qPrintable(QString::number(besideLine(two, 1, 2.0))));
        // One alone needs none.
        layOut(&m_scene, dataOf({low}));
        QCOMPARE(besideLine(painted(m_scene), 0, 1.0), 0);
    }

    /// Or what a legend shows would be none of the colours in the plot.
    void noAreaOrBandCoversAnEarlierLine()
    {
        constexpr int points = 41;
        const std::vector<double> low(points, 1.0);
        layOut(&m_scene, dataOf({low, std::vector<double>(points, 2.0)}), {.kind = Kind::Area});
        const ChartFrame &frame = m_scene.panes().front().frame;
        const QColor mark = painted(m_scene).pixelColor(int(frame.xAt(0.5)), int(frame.yOf(1.0)));
        QVERIFY2(isNear(mark, seriesColor(0)), qPrintable(mark.name()));

        std::vector<double> wide = noise(20'000, 7); // around a mean that is below the other line
        std::ranges::for_each(wide, [](double &value) { value *= 2; });
        layOut(&m_scene, dataOf({std::vector<double>(wide.size(), 1.7), wide}));
        QVERIFY(m_scene.panes().front().lines.front().trace.isDense());
        const int seen = pixelsNear(painted(m_scene), seriesColor(0));
        QVERIFY2(seen > 60, qPrintable(QString::number(seen)));
    }

    /// Two values of one time, and one that came after later ones.
    void doubtsAreMarked()
    {
        const auto seriesOf = [](std::vector<std::int64_t> seconds) {
            for (std::int64_t &time : seconds)
                time = start + time * second;
            return ChartSeries::of(QStringLiteral("s"), PointList(seconds, std::vector<double>(seconds.size(), 5.0)));
        };
        const auto marks = [this](const ChartSeries &series) {
            auto data = std::make_shared<ChartData>();
            data->series = {series};
            data->span = {start, start + 5 * second};
            data->pointCount = series.points.size();
            layOut(&m_scene, data);
            return pixelsNear(painted(m_scene), themeColor(ThemeRole::Paused));
        };
        QCOMPARE(marks(seriesOf({0, 1, 2, 3, 4, 5})), 0);
        QVERIFY(marks(seriesOf({0, 1, 2, 2, 3, 4, 5})) > 8);
        QVERIFY(m_scene.panes().front().lines.front().trace.points[3].doubled);
        QVERIFY(!m_scene.panes().front().lines.front().trace.points[2].doubled);
        ChartSeries late = seriesOf({0, 1, 2, 3, 4, 5});
        late.lateTimes = std::make_shared<const std::vector<std::int64_t>>(1, start + 3 * second);
        QVERIFY(marks(late) > 8);
        QVERIFY(m_scene.panes().front().lines.front().trace.points[3].late);
    }

    /// Where all values are doubled the marks are still single ones.
    void manyDoubtsAreNoRail()
    {
        std::vector<std::int64_t> times;
        for (int i = 0; i < 400; ++i)
            times.insert(times.end(), 2, start + i * second);
        auto data = std::make_shared<ChartData>();
        data->series = {ChartSeries::of(QStringLiteral("s"), PointList(times, std::vector<double>(times.size(), 5.0)))};
        data->span = {times.front(), times.back()};
        data->pointCount = times.size();
        layOut(&m_scene, data);
        QVERIFY(!m_scene.panes().front().lines.front().trace.isDense());
        const QImage picture = painted(m_scene);
        const ChartFrame &frame = m_scene.panes().front().frame;
        int most = 0;
        for (int y = int(frame.plot().top()); y < int(frame.plot().bottom()); ++y) {
            int marked = 0;
            for (int x = int(frame.plot().left()); x < int(frame.plot().right()); ++x)
                marked += isNear(picture.pixelColor(x, y), themeColor(ThemeRole::Paused)) ? 1 : 0;
            most = std::max(most, marked);
        }
        QVERIFY2(most > frame.plot().width() * 0.3, qPrintable(QString::number(most)));
        QVERIFY2(most < frame.plot().width() * 0.7, qPrintable(QString::number(most)));
    }

    void nothingIsDrawnInGaps()
    {
        std::vector<double> values(100, 5.0);
        std::fill(values.begin() + 40, values.begin() + 60, std::numeric_limits<double>::quiet_NaN());
        layOut(&m_scene, dataOf({values}));
        const QImage picture = painted(m_scene);
        const ChartFrame &frame = m_scene.panes().front().frame;
        const auto isDrawnAt = [&](double share) {
            for (int y = int(frame.yOf(5)) - 2; y <= int(frame.yOf(5)) + 2; ++y) {
                if (picture.pixelColor(int(frame.xAt(share)), y).red() < 130) // paper and grid are light
                    return true;
            }
            return false;
        };
        QVERIFY(isDrawnAt(0.2));
        QVERIFY(!isDrawnAt(0.5));
        QVERIFY(isDrawnAt(0.8));
    }

    /// Where a few columns happen to have no point, as many have several, what is drawn has no stripes.
    void columnsBetweenPointsAreNoGaps_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("line") << int(Kind::Line);
        QTest::newRow("steps") << int(Kind::Step);
        QTest::newRow("area") << int(Kind::Area);
        QTest::newRow("bars") << int(Kind::Bars);
        QTest::newRow("points") << int(Kind::Points);
    }

    void columnsBetweenPointsAreNoGaps()
    {
        QFETCH(int, kind);
        // Three values at each time, and a tenth fewer times than columns.
        layOut(&m_scene, dataOf({{5, 6}}), {.kind = Kind(kind)});
        const int times = int(m_scene.panes().front().frame.plot().width() * 0.9);
        std::vector<std::int64_t> at;
        std::vector<double> values;
        for (int i = 0; i < times; ++i) {
            for (const double value : {3.0, 5.0, 7.0}) {
                at.push_back(start + i * second);
                values.push_back(value);
            }
        }
        auto data = std::make_shared<ChartData>();
        data->series.push_back(ChartSeries::of(QStringLiteral("v"), PointList(at, values)));
        data->span = {at.front(), at.back()};
        data->pointCount = at.size();
        data->totalSeries = 1;
        layOut(&m_scene, data, {.kind = Kind(kind)});
        const ChartFrame &frame = m_scene.panes().front().frame;
        const SeriesTrace &trace = m_scene.panes().front().lines.front().trace;
        QVERIFY(trace.isDense());
        QVERIFY(trace.strokes.size() < std::size_t(trace.columns)); // some have none
        const QImage picture = painted(m_scene);
        const int y = int(frame.yOf(4.4)); // beside the line of the means
        const QColor paper = picture.pixelColor(int(frame.plot().left()) + 3, int(frame.yOf(7)) - 6);
        for (int x = int(frame.plot().left()) + 2; x < int(frame.plot().right()) - 2; ++x)
            QVERIFY2(picture.pixelColor(x, y) != paper, qPrintable(QString::number(x)));
    }

    void kinds_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("points");
        for (const auto &[name, kind] : {std::pair{"line", Kind::Line},
                                         {"step", Kind::Step},
                                         {"points", Kind::Points},
                                         {"area", Kind::Area},
                                         {"bars", Kind::Bars},
                                         {"stacked", Kind::Stacked}}) {
            for (const int points : {1, 2, 40, 20'000})
                QTest::addRow("%s of %d", name, points) << int(kind) << points;
        }
    }

    void kinds()
    {
        QFETCH(int, kind);
        QFETCH(int, points);
        layOut(&m_scene, dataOf({noise(points, 1), noise(points, 2)}), {.kind = Kind(kind)});
        const QImage picture = painted(m_scene);
        QVERIFY(picture != [this] {
            const ChartDataPtr nothing = dataOf({{std::numeric_limits<double>::quiet_NaN()}});
            layOut(&m_scene, nothing);
            return painted(m_scene);
        }());
        // Both are there; stacked, the lower one is a tint.
        const double share = Kind(kind) == Kind::Stacked ? 0.6 : points > 2'000 ? 0.3 : 1;
        for (int series = 0; series < 2; ++series) {
            const QColor tint = blended(seriesColor(series), themeColor(ThemeRole::Surface), share);
            QVERIFY2(pixelsNear(picture, tint) + pixelsNear(picture, seriesColor(series)) > 0,
                     qPrintable(QString::number(series)));
        }
    }
};

QTEST_MAIN(ChartPaintingTest)
#include "chartpainting_test.moc"
