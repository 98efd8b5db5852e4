// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// penstock_bench_grid [ROWS [PICTURE.png]]: what a result table of so many rows (100,000,000) costs the thread that
// shows it: the first page, a step of one row, a page, a jump anywhere; painted offscreen. Limits: 5 ms.
#include "core/answer/resultfeed.h"
#include "ui/results/resulttableview.h"

#include <QApplication>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <random>
#include <vector>

using namespace penstock;

namespace {

constexpr std::size_t chunkRows = 100'000;

/// Of this thread's processor time, so that others on the machine do not count.
double milliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

template <typename Work> double timeOf(Work work)
{
    const double before = milliseconds();
    work();
    return milliseconds() - before;
}

/// Best, median and worst of some.
template <typename Work> void measure(const char *what, Work work, int rounds = 200)
{
    std::vector<double> times;
    times.reserve(std::size_t(rounds));
    for (int i = 0; i < rounds; ++i)
        times.push_back(timeOf([&] { work(i); }));
    std::ranges::sort(times);
    std::printf("%s: median %.2f ms, best %.2f, worst %.2f (limit 5): ratio %.2f\n", what, times[times.size() / 2],
                times.front(), times.back(), times[times.size() / 2] / 5);
}

/// The same chunk again and again, which is shared: a hundred million rows take no memory to speak of.
void fill(ResultFeed &feed, std::size_t rows)
{
    std::mt19937_64 random(1);
    Column time(QStringLiteral("time"), ColumnType::Timestamp, ColumnRole::Time);
    Column host(QStringLiteral("host"), ColumnType::Text);
    Column region(QStringLiteral("region"), ColumnType::Text);
    Column cpu(QStringLiteral("cpu"), ColumnType::Float);
    Column memory(QStringLiteral("memory"), ColumnType::Integer);
    Column load(QStringLiteral("load"), ColumnType::Float);
    Column ok(QStringLiteral("ok"), ColumnType::Boolean);
    Column note(QStringLiteral("note"), ColumnType::Text);
    for (std::size_t i = 0; i < chunkRows; ++i) {
        time.appendInteger(1'704'067'200'000'000'000 + std::int64_t(i) * 10'000'000);
        host.appendText("host" + std::to_string(random() % 100));
        region.appendText(random() % 2 == 0 ? "eu-west" : "us-east");
        cpu.appendFloat(double(random() % 10'000) / 100);
        memory.appendInteger(std::int64_t(random() % 20'000'000'000));
        load.appendFloat(double(random() % 1'000'000) / 1e4);
        ok.appendBoolean(random() % 2 == 0);
        if (random() % 3 == 0)
            note.appendNull();
        else
            note.appendText("some words about it");
    }
    Table table;
    for (Column *column : {&time, &host, &region, &cpu, &memory, &load, &ok, &note})
        table.addColumn(std::move(*column));
    auto batch = std::make_shared<Batch>();
    batch->fragments.push_back({0, std::move(table)});
    batch->seal();
    for (std::size_t row = 0; row < rows; row += chunkRows)
        feed.append(batch);
    feed.succeed();
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const std::size_t rows = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 100'000'000;
    ResultFeed feed;
    fill(feed, rows);

    ResultTableView view;
    view.resize(1366, 700);
    view.show();
    view.setEntry(nullptr);
    QCoreApplication::processEvents();
    // What is marked for it, as the event loop does.
    const auto paint = [] { QCoreApplication::sendPostedEvents(nullptr, QEvent::UpdateRequest); };
    std::printf("%zu rows, %lld in the view\n", feed.result().rowCount(), (long long)(view.pageRows()));
    measure(
        "first page",
        [&](int) {
            view.setEntry(&feed);
            paint();
        },
        20);
    measure("one row", [&](int i) {
        view.setTopRow(1'000 + i);
        paint();
    });
    measure("a page down", [&](int) {
        view.setTopRow(view.topRow() + view.pageRows());
        paint();
    });
    std::mt19937_64 random(7);
    measure("anywhere", [&](int) {
        view.setTopRow(qint64(random() % rows));
        paint();
    });
    view.setCurrent({qint64(rows) - 1, 3});
    if (argc > 2) {
        view.select({qint64(rows) - 8, qint64(rows) - 5, 1, 3});
        view.grab().save(QString::fromLocal8Bit(argv[2]));
    }
    view.setEntry(nullptr);
    return 0;
}
