// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// penstock_bench_charts [POINTS]: what a change of the view costs, computing and drawing, on a picture of 2,000 x 600
// pixels: of one series with so many points (100,000,000), and of twenty with a million each. Half of the views are
// pans, half are zooms, of noise around a slow wave.
#include "core/series/chartdata.h"
#include "core/series/pointlistbuilder.h"
#include "ui/charts/chartscene.h"

#include <QApplication>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <numeric>
#include <random>
#include <vector>

using namespace penstock;

namespace {

constexpr QSize size(2'000, 600);
constexpr std::int64_t start = 1'704'067'200'000'000'000;
constexpr std::int64_t interval = 10'000'000;

/// Of this thread's processor time, so that others on the machine do not count.
double milliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

ChartSeries seriesOf(std::size_t points, int number)
{
    std::mt19937_64 random(static_cast<std::uint64_t>(number));
    constexpr std::size_t piece = 100'000;
    std::vector<std::int64_t> times(piece);
    std::vector<double> values(piece);
    PointListBuilder builder;
    for (std::size_t first = 0; first < points; first += piece) {
        for (std::size_t i = 0; i < piece; ++i) {
            times[i] = start + static_cast<std::int64_t>(first + i) * interval;
            values[i] = 5 * number + std::sin(static_cast<double>(first + i) / static_cast<double>(points) * 20) +
                        static_cast<double>(random() >> 40) / 1e7;
        }
        builder.append(times, values);
    }
    return ChartSeries::of(QStringLiteral("series %1").arg(number), builder.share());
}

void measure(const char *name, const ChartDataPtr &data, double limit)
{
    std::vector<int> shown(data->series.size());
    std::iota(shown.begin(), shown.end(), 0);
    QImage picture(size, QImage::Format_RGB32);
    ChartScene scene;
    std::mt19937_64 random(5);
    std::uniform_real_distribution<double> share(0, 1);
    std::vector<double> costs;
    double computing = 0;
    constexpr int views = 60;
    TimeSpan view = data->span;
    for (int i = 0; i < views; ++i) {
        if (i % 2 == 0) {
            const double width = std::pow(share(random), 3);
            const double from = share(random) * (1 - width);
            view = {data->span.at(from), data->span.at(from + width)};
        } else {
            view = view.moved(0.05).within(data->span);
        }
        const double before = milliseconds();
        scene.layOut(data, shown, view, size, QFont(), {});
        computing += milliseconds() - before;
        picture.fill(Qt::white);
        QPainter painter(&picture);
        scene.paint(painter);
        painter.end();
        costs.push_back(milliseconds() - before);
    }
    std::ranges::sort(costs);
    std::printf("%s: median %.1f ms, longest %.1f ms, of which computing %.1f ms (limit %.0f ms)\n", name,
                costs[costs.size() / 2], costs.back(), computing / views, limit);
}

ChartDataPtr dataOf(std::size_t points, int count)
{
    auto data = std::make_shared<ChartData>();
    for (int i = 0; i < count; ++i)
        data->series.push_back(seriesOf(points, i));
    const PointList &first = data->series.front().points;
    data->span = {first.time(0), first.time(first.size() - 1)};
    data->pointCount = points * static_cast<std::size_t>(count);
    data->totalSeries = data->series.size();
    return data;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const std::size_t points = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 100'000'000;
    measure("one series", dataOf(points, 1), 6);
    measure("20 series of 1,000,000 points", dataOf(1'000'000, 20), 40);
    return 0;
}
