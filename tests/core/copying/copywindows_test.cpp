// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/copying/copywindows.h"
#include "core/time/timetext.h"

#include <QTest>

#include <limits>

using namespace penstock;

Q_DECLARE_METATYPE(penstock::CopyWindows::Window)
Q_DECLARE_METATYPE(penstock::ShardLayout)

namespace {

using Window = CopyWindows::Window;
using Windows = std::vector<Window>;

constexpr std::int64_t day = ShardLayout::day;
constexpr std::int64_t hour = ShardLayout::hour;
constexpr std::int64_t behindAll = std::numeric_limits<std::int64_t>::max();
constexpr int enough = 10'000;

ShardLayout layout(std::vector<ShardLayout::Group> groups)
{
    ShardLayout layout;
    layout.groups = std::move(groups);
    return layout;
}

Windows all(CopyWindows &windows, std::uint64_t rows)
{
    Windows found;
    while (const auto window = windows.next()) {
        found.push_back(*window);
        windows.held(rows);
        if (found.size() > enough)
            break;
    }
    return found;
}

} // namespace

Q_DECLARE_METATYPE(Windows)

class CopyWindowsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cuts_data();
    void cuts();
    void coverAllOnce_data();
    void coverAllOnce();
    void grow();
    void shrink();
};

void CopyWindowsTest::cuts_data()
{
    QTest::addColumn<Window>("span");
    QTest::addColumn<ShardLayout>("shards");
    QTest::addColumn<qint64>("width");
    QTest::addColumn<Windows>("expected");
    const auto row = [](const char *name, Window span, const ShardLayout &shards, qint64 width,
                        const Windows &expected) { QTest::newRow(name) << span << shards << width << expected; };
    row("nothing", {5, 5}, {}, hour, {});
    row("one", {5, 10}, {}, hour, {{5, 10}});
    row("at the hours", {10, 2 * hour + 1}, {}, hour, {{10, hour}, {hour, 2 * hour}, {2 * hour, 2 * hour + 1}});
    row("ends at a bound", {0, 2 * hour}, {}, hour, {{0, hour}, {hour, 2 * hour}});
    row("before 1970", {-hour - 1, 1}, {}, hour, {{-hour - 1, -hour}, {-hour, 0}, {0, 1}});
    row("never over shards", {0, 3 * day}, layout({{0, day}, {day, 3 * day}}), 10 * day, {{0, day}, {day, 3 * day}});
    row("a gap is one", {0, 100 * day}, layout({{0, hour}, {100 * day - hour, 100 * day}}), hour,
        {{0, hour}, {hour, 100 * day - hour}, {100 * day - hour, 100 * day}});
    row("before and behind all shards", {-5, 3 * hour}, layout({{hour, 2 * hour}}), hour,
        {{-5, hour}, {hour, 2 * hour}, {2 * hour, 3 * hour}});
    row("shards elsewhere", {0, hour}, layout({{10 * day, 11 * day}}), hour, {{0, hour}});
    // Shards that overlap: of what both have, the bounds of both count.
    row("overlap", {0, 4 * hour}, layout({{0, 3 * hour}, {2 * hour, 4 * hour}}), 10 * hour,
        {{0, 2 * hour}, {2 * hour, 3 * hour}, {3 * hour, 4 * hour}});
    // Told in whole seconds: the last one would lose its end.
    constexpr std::int64_t lastSecond = 9'223'372'036'000'000'000;
    row("the end of time", {lastSecond - hour, behindAll}, layout({{lastSecond - day, lastSecond}}), 2 * day,
        {{lastSecond - hour, behindAll}});
}

void CopyWindowsTest::cuts()
{
    QFETCH(const Window, span);
    QFETCH(const ShardLayout, shards);
    QFETCH(const qint64, width);
    QFETCH(const Windows, expected);
    CopyWindows windows(span, shards, width);
    const Windows found = all(windows, 0);
    QVERIFY(found == expected);
    QVERIFY(!windows.next());
}

void CopyWindowsTest::coverAllOnce_data()
{
    QTest::addColumn<Window>("span");
    QTest::addColumn<ShardLayout>("shards");
    QTest::addColumn<quint64>("rows");
    const Window everything{earliestTime, behindAll};
    QTest::newRow("all of time, empty") << everything << ShardLayout() << quint64(0);
    QTest::newRow("all of time, shards") << everything << layout({{-day, 0}, {0, day}, {70 * day, 77 * day}})
                                         << quint64(0);
    QTest::newRow("a year, full") << Window{17, 365 * day} << ShardLayout() << quint64(500'000);
    QTest::newRow("one moment") << Window{behindAll - 1, behindAll} << ShardLayout() << quint64(1);
}

void CopyWindowsTest::coverAllOnce()
{
    QFETCH(const Window, span);
    QFETCH(const ShardLayout, shards);
    QFETCH(const quint64, rows);
    CopyWindows windows(span, shards, std::nullopt);
    const Windows found = all(windows, rows);
    QVERIFY(!found.empty() && found.size() < 500);
    std::int64_t at = span.from;
    for (const Window &window : found) {
        QCOMPARE(window.from, at);
        QVERIFY(window.to > window.from);
        at = window.to;
    }
    QCOMPARE(at, span.to);
}

void CopyWindowsTest::grow()
{
    CopyWindows windows({0, 100 * day}, {}, std::nullopt);
    QCOMPARE(windows.next(), (Window{0, day}));
    windows.held(10);
    QCOMPARE(windows.next(), (Window{day, 5 * day}));
    windows.held(500'000); // just right
    QCOMPARE(windows.next(), (Window{5 * day, 9 * day}));
    // What a gap held says nothing of shards.
    CopyWindows gap({0, 100 * day}, layout({{50 * day, 100 * day}}), std::nullopt);
    QCOMPARE(gap.next(), (Window{0, 50 * day}));
    gap.held(0);
    QCOMPARE(gap.next(), (Window{50 * day, 51 * day}));
}

void CopyWindowsTest::shrink()
{
    CopyWindows windows({0, 100 * day}, {}, std::nullopt);
    QCOMPARE(windows.next(), (Window{0, day}));
    windows.held(5'000'000);
    QCOMPARE(windows.next(), (Window{day, day + day / 2}));
    // Never to nothing.
    for (int i = 0; i < 200; ++i)
        windows.held(5'000'000);
    const auto least = windows.next();
    QVERIFY(least);
    QCOMPARE(least->to - least->from, 1'000'000'000);
    // A width that was given stays.
    CopyWindows fixed({0, 100 * day}, {}, day);
    QCOMPARE(fixed.next(), (Window{0, day}));
    fixed.held(0);
    QCOMPARE(fixed.next(), (Window{day, 2 * day}));
    fixed.held(5'000'000);
    QCOMPARE(fixed.next(), (Window{2 * day, 3 * day}));
}

QTEST_GUILESS_MAIN(CopyWindowsTest)
#include "copywindows_test.moc"
