// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/ratehistory.h"
#include "core/series/ratescale.h"

#include <QTest>

#include <algorithm>

using namespace penstock;

class RateHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheLastMinuteSampleBySample();
    void keepsEveryPeakOfALongRun();
    void timeDoesNotGoBack();
    void aShortRunIsALineToo_data();
    void aShortRunIsALineToo();
    void theCurveReachesTheEnd_data();
    void theCurveReachesTheEnd();
    void columnsKeepPeaks();
    void bytesHavePeaksOfTheirOwn();
    void columnsOutsideTheWindowAreLeftOut();
    void ofARunThatIsOver();
    void niceCeilings_data();
    void niceCeilings();
};

namespace {

double highest(const QList<RateHistory::Span> &spans)
{
    double peak = 0;
    for (const RateHistory::Span &span : spans)
        peak = std::max(peak, span.peak);
    return peak;
}

} // namespace

/// One span would be a point, and not be seen; a few are a rate of no full second.
void RateHistoryTest::aShortRunIsALineToo_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<double>("lastRate");
    QTest::newRow("no sample") << qint64(40) << 0.0;
    QTest::newRow("one sample") << qint64(80) << 25.0;
    QTest::newRow("a whole span") << qint64(99) << 200.0;
    QTest::newRow("two of them") << qint64(233) << 1'000.0;
    QTest::newRow("less than a rate is measured over") << qint64(999) << 30.0;
    QTest::newRow("the same, the last one nothing") << qint64(999) << 0.0;
}

void RateHistoryTest::aShortRunIsALineToo()
{
    QFETCH(qint64, ms);
    QFETCH(double, lastRate);
    RateHistory history;
    history.add(0, 0);
    for (qint64 sample = 100; sample < ms; sample += 100)
        history.add(sample, 70, 10);
    history.end(ms, {lastRate, 7 * lastRate}, {12.5, 80});
    const QList<RateHistory::Span> flat{{0, 0, 12.5, 80}, {ms, ms, 12.5, 80}};
    QCOMPARE(history.wholeRun(), flat);
    QCOMPARE(history.recent(), flat);
    QCOMPARE(history.peak(), 12.5);
    QCOMPARE(history.latestMs(), ms);
    RateHistory nothing;
    QCOMPARE(history.bytesPeak(), 80.0);
    nothing.end(ms, {}, {});
    QVERIFY(nothing.wholeRun().isEmpty());
}

void RateHistoryTest::theCurveReachesTheEnd_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<double>("lastRate");
    QTest::addColumn<double>("mean");
    QTest::newRow("as long as the meter's window") << qint64(1'000) << 50.0 << 9.0;
    QTest::newRow("nothing at the end") << qint64(1'060) << 0.0 << 9.0;
    QTest::newRow("ends between two samples") << qint64(12'345) << 50.0 << 9.0;
    QTest::newRow("an hour, in spans of seconds") << qint64(3'599'999) << 50.0 << 9.0;
    QTest::newRow("an hour, nothing at the end") << qint64(3'599'999) << 0.0 << 9.0;
    QTest::newRow("nothing was stored") << qint64(1'060) << 0.0 << 0.0;
}

void RateHistoryTest::theCurveReachesTheEnd()
{
    QFETCH(qint64, ms);
    QFETCH(double, lastRate);
    QFETCH(double, mean);
    RateHistory history;
    for (qint64 sample = 0; sample < ms; sample += 100)
        history.add(sample, mean > 0 ? 70 : 0);
    history.end(ms, {lastRate, 0}, {mean, 0});
    QCOMPARE(history.latestMs(), ms);
    QCOMPARE(history.peak(), mean > 0 ? 70.0 : 0.0);
    for (const int columns : {40, 600}) {
        const QList<RatePoint> points = peaksPerColumn(history.wholeRun(), 0, ms, columns);
        QCOMPARE(points.constFirst().x, 0);
        QCOMPARE(points.constLast().x, columns - 1);
        for (qsizetype i = 1; i < points.size(); ++i)
            QVERIFY(points.at(i - 1).x < points.at(i).x);
    }
}

void RateHistoryTest::keepsTheLastMinuteSampleBySample()
{
    RateHistory history;
    for (int i = 0; i <= 1'000; ++i)
        history.add(i * 100, i);
    QCOMPARE(history.recent().constFirst(), (RateHistory::Span{40'000, 40'000, 400}));
    QCOMPARE(history.recent().constLast(), (RateHistory::Span{100'000, 100'000, 1'000}));
    QCOMPARE(history.recent().size(), 601);
}

void RateHistoryTest::keepsEveryPeakOfALongRun()
{
    // A day at ten samples a second, with three single samples that stand out.
    RateHistory history;
    const int samples = 24 * 3'600 * 10;
    for (int i = 0; i < samples; ++i)
        history.add(qint64(i) * 100, i == 17 ? 900 : i == samples / 2 ? 800 : i == samples - 5 ? 700 : 100);

    QVERIFY(history.wholeRun().size() <= RateHistory::maximumSpans);
    QVERIFY(history.wholeRun().size() > RateHistory::maximumSpans / 4);
    QCOMPARE(history.wholeRun().constFirst().startMs, 0);
    QCOMPARE(history.wholeRun().constLast().endMs, qint64(samples - 1) * 100);
    QCOMPARE(history.peak(), 900);
    QCOMPARE(std::ranges::count_if(history.wholeRun(), [](const RateHistory::Span &span) { return span.peak > 100; }),
             3);
    for (const double peak : {900.0, 800.0, 700.0})
        QVERIFY(std::ranges::any_of(history.wholeRun(), [peak](const RateHistory::Span &s) { return s.peak == peak; }));

    // The spans follow each other without going back.
    for (qsizetype i = 1; i < history.wholeRun().size(); ++i)
        QVERIFY(history.wholeRun().at(i - 1).endMs <= history.wholeRun().at(i).startMs);
}

void RateHistoryTest::timeDoesNotGoBack()
{
    RateHistory history;
    history.add(1'000, 5);
    history.add(400, 9);
    QCOMPARE(history.latestMs(), 1'000);
    QCOMPARE(highest(history.recent()), 9);
}

void RateHistoryTest::columnsKeepPeaks()
{
    QList<RateHistory::Span> spans;
    for (int i = 0; i < 600; ++i)
        spans.append({i * 100, i * 100, i == 333 ? 5'000.0 : 10.0});
    const QList<RatePoint> points = peaksPerColumn(spans, 0, 60'000, 100);
    QVERIFY(points.size() <= 100);
    QVERIFY(points.size() >= 99);
    QCOMPARE(std::ranges::count_if(points, [](const RatePoint &point) { return point.rate == 5'000.0; }), 1);
    for (qsizetype i = 1; i < points.size(); ++i)
        QVERIFY(points.at(i - 1).x < points.at(i).x);
    QVERIFY(points.constFirst().x >= 0 && points.constLast().x <= 99);
}

void RateHistoryTest::bytesHavePeaksOfTheirOwn()
{
    RateHistory history;
    for (int i = 0; i < 5'000; ++i)
        history.add(i * 100, i == 40 ? 900 : 5, i == 70 ? 8'000 : 100);
    QCOMPARE(history.peak(), 900.0);
    QCOMPARE(history.bytesPeak(), 8'000.0);
    const auto highestBytes = std::ranges::max(history.wholeRun(), {}, &RateHistory::Span::bytesPeak);
    QCOMPARE(highestBytes.bytesPeak, 8'000.0);
    QVERIFY(highestBytes.startMs <= 7'000 && highestBytes.endMs >= 7'000 - 100);
    const QList<RateHistory::Span> spans{{0, 0, 1, 30}, {500, 500, 2, 10}, {1'000, 1'000, 3, 20}};
    QCOMPARE(peaksPerColumn(spans, 0, 1'000, 3, &RateHistory::Span::bytesPeak),
             (QList<RatePoint>{{0, 30}, {1, 10}, {2, 20}}));
    QCOMPARE(peaksPerColumn(spans, 0, 1'000, 1, &RateHistory::Span::bytesPeak), (QList<RatePoint>{{0, 30}}));
}

void RateHistoryTest::columnsOutsideTheWindowAreLeftOut()
{
    const QList<RateHistory::Span> spans{{0, 0, 1}, {1'000, 1'000, 2}, {2'000, 2'000, 3}};
    QCOMPARE(peaksPerColumn(spans, 500, 1'500, 11), (QList<RatePoint>{{5, 2}}));
    QVERIFY(peaksPerColumn(spans, 500, 500, 11).isEmpty());
    QVERIFY(peaksPerColumn(spans, 0, 2'000, 0).isEmpty());
}

void RateHistoryTest::ofARunThatIsOver()
{
    RateHistory before;
    for (qint64 ms = 0; ms <= 200'000; ms += 100)
        before.add(ms, ms == 70'000 ? 900 : 5, ms == 90'000 ? 1e6 : 50);
    const RateHistory after = RateHistory::ofRun(before.wholeRun());
    QCOMPARE(after.wholeRun(), before.wholeRun());
    QCOMPARE(after.peak(), 900.0);
    QCOMPARE(after.bytesPeak(), 1e6);
    QCOMPARE(after.latestMs(), before.latestMs());
    QVERIFY(after.recent().isEmpty());
    QCOMPARE(RateHistory::ofRun({}).latestMs(), qint64(0));
}

void RateHistoryTest::niceCeilings_data()
{
    QTest::addColumn<double>("peak");
    QTest::addColumn<double>("ceiling");
    QTest::newRow("nothing") << 0.0 << 10.0;
    QTest::newRow("small") << 7.0 << 10.0;
    QTest::newRow("exact") << 20.0 << 20.0;
    QTest::newRow("between") << 21.0 << 25.0;
    QTest::newRow("five") << 51'000.0 << 60'000.0;
    QTest::newRow("large") << 217'000.0 << 250'000.0;
    QTest::newRow("next power") << 810'000.0 << 1'000'000.0;
    QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN() << 10.0;
}

void RateHistoryTest::niceCeilings()
{
    QFETCH(double, peak);
    QFETCH(double, ceiling);
    QCOMPARE(niceCeiling(peak), ceiling);
}

QTEST_GUILESS_MAIN(RateHistoryTest)
#include "ratehistory_test.moc"
