// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/timespan.h"

#include <QTest>

#include <limits>

using namespace penstock;

namespace {

constexpr std::int64_t earliest = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t latest = std::numeric_limits<std::int64_t>::max();

} // namespace

class TimeSpanTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void zoomKeepsTheTimeUnderTheMouse()
    {
        const TimeSpan span{1'000, 2'000};
        QCOMPARE(span.zoomed(0.5, 0).from, 1'000);
        QCOMPARE(span.zoomed(0.5, 0).to, 1'500);
        QCOMPARE(span.zoomed(0.5, 1).from, 1'500);
        QCOMPARE(span.zoomed(0.5, 0.5), (TimeSpan{1'250, 1'750}));
        QCOMPARE(span.zoomed(2, 0.25), (TimeSpan{750, 2'750}));
    }

    void zoomEndsAtNanoseconds()
    {
        TimeSpan span{0, 1'000'000};
        for (int i = 0; i < 100; ++i)
            span = span.zoomed(0.5, 0.3);
        QCOMPARE(span.length(), TimeSpan::shortest);
    }

    void nothingOverflows()
    {
        const TimeSpan all{earliest, latest};
        QCOMPARE(all.zoomed(10, 0.5), all);
        QCOMPARE(all.padded(1), all);
        QCOMPARE(all.length(), std::numeric_limits<std::uint64_t>::max());
        QVERIFY(std::abs(all.shareOf(0) - 0.5) < 1e-9);
        QCOMPARE((TimeSpan{latest - 5, latest}.moved(3)), (TimeSpan{latest, latest}));
        QCOMPARE((TimeSpan{earliest, earliest + 5}.moved(-3)), (TimeSpan{earliest, earliest}));
    }

    void exactBeyondDoubles()
    {
        constexpr std::int64_t base = 1'704'067'200'123'456'789;
        const TimeSpan span{base, base + 100};
        QCOMPARE(span.at(0.01), base + 1);
        QCOMPARE(span.at(0.99), base + 99);
        QCOMPARE(span.shareOf(base + 50), 0.5);
    }

    void within()
    {
        const TimeSpan limits{0, 1'000};
        QCOMPARE((TimeSpan{-50, 50}.within(limits)), (TimeSpan{0, 100}));
        QCOMPARE((TimeSpan{950, 1'050}.within(limits)), (TimeSpan{900, 1'000}));
        QCOMPARE((TimeSpan{-5, 5'000}.within(limits)), limits);
        QCOMPARE((TimeSpan{10, 20}.within(limits)), (TimeSpan{10, 20}));
    }

    void aPointGetsASecond() { QCOMPARE((TimeSpan{7, 7}.padded(0.01)), (TimeSpan{7 - 500'000'000, 7 + 500'000'000})); }
};

QTEST_MAIN(TimeSpanTest)
#include "timespan_test.moc"
