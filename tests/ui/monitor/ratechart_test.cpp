// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/monitor/syntheticsnapshots.h"
#include "ui/common/theme.h"
#include "ui/monitor/figuregrid.h"
#include "ui/monitor/ratechart.h"
#include "ui/monitor/rateplot.h"

#include <QGuiApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <utility>

using namespace penstock;
using penstock::testing::runningSnapshot;
using penstock::testing::throttledSnapshot;

/// The curve of a run: what it paints, and what it tells those who do not see it.
class RateChartTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPeakOfOneSampleIsNotLost();
    void theLastMinuteOrTheWholeRun();
    void whatIsOverIsShownWhole();
    void aNarrowBandStillNamesItsStatus();
    void bytesAreASecondCurve();
    void topsOfBytesAreRound_data();
    void topsOfBytesAreRound();
    void finePixelsHaveTheirOwnPoints();
    void keysGoFromBandToBand();
    void tellsWhatItShows_data();
    void tellsWhatItShows();
    void isTheSameInAnySize_data();
    void isTheSameInAnySize();
    void figuresKeepTheirPlaces();
    void captionsKeepTheirDots();

private:
    /// Ten samples a second at this rate.
    static RateHistory steady(qint64 forMs, double rate);
    static QImage picture(RateChart &chart);
    /// How many columns of the plot have the curve's colour at this share of the height.
    static int columnsAt(const QImage &image, double share);
};

RateHistory RateChartTest::steady(qint64 forMs, double rate)
{
    RateHistory history;
    for (qint64 ms = 0; ms <= forMs; ms += 100)
        history.add(ms, rate);
    return history;
}

QImage RateChartTest::picture(RateChart &chart)
{
    chart.resize(600, 200);
    return chart.grab().toImage();
}

int RateChartTest::columnsAt(const QImage &image, double share)
{
    const int y = int(double(image.height()) * (1 - share));
    const QColor accent = themeColor(ThemeRole::Accent);
    int columns = 0;
    for (int x = 80; x < image.width(); ++x) {
        const QColor pixel = image.pixelColor(x, y);
        // The fill below the curve is a thinned accent: far from the surface, towards the accent.
        const int distance = std::abs(pixel.red() - accent.red());
        const int ground = std::abs(themeColor(ThemeRole::Surface).red() - accent.red());
        columns += distance < ground - 20 ? 1 : 0;
    }
    return columns;
}

void RateChartTest::aPeakOfOneSampleIsNotLost()
{
    RateChart chart;
    RateHistory history = steady(3'600'000, 100);
    history.add(3'600'100, 1'000);
    for (qint64 ms = 3'600'200; ms < 7'200'000; ms += 100)
        history.add(ms, 100);
    chart.setRange(RateChart::Range::WholeRun);
    chart.setData(runningSnapshot(1, 7'200'000, 100), history);
    // One sample of 72,000 in 500 columns, nine times as high as the others.
    const QImage image = picture(chart);
    QVERIFY(columnsAt(image, 0.5) >= 1);
    QVERIFY(columnsAt(image, 0.5) < 20);
    QVERIFY(columnsAt(image, 0.15) > 400);
}

void RateChartTest::theLastMinuteOrTheWholeRun()
{
    RateChart chart;
    RateHistory history = steady(120'000, 10);
    for (qint64 ms = 120'100; ms <= 240'000; ms += 100)
        history.add(ms, 1'000);
    chart.setData(runningSnapshot(1, 240'000, 1'000), history);
    const QImage minute = picture(chart);
    chart.setRange(RateChart::Range::WholeRun);
    const QImage whole = picture(chart);
    // In the last minute it is high from edge to edge, of the whole run only the second half.
    const int all = columnsAt(minute, 0.5);
    QVERIFY(all > 400);
    const int half = columnsAt(whole, 0.5);
    QVERIFY2(half > all / 3 && half < all * 2 / 3, qPrintable(QString::number(half)));
}

void RateChartTest::whatIsOverIsShownWhole()
{
    RateChart chart;
    RateHistory history = steady(120'000, 10);
    for (qint64 ms = 120'100; ms <= 240'000; ms += 100)
        history.add(ms, 1'000);
    PipelineSnapshot over = runningSnapshot(1, 240'000, 1'000);
    over.state = PipelineSnapshot::State::Succeeded;
    chart.setRange(RateChart::Range::LastMinute);
    chart.setData(over, history);
    const QImage image = picture(chart);
    chart.setRange(RateChart::Range::WholeRun);
    QCOMPARE(picture(chart), image);
    QVERIFY(columnsAt(image, 0.5) < 400);
}

void RateChartTest::aNarrowBandStillNamesItsStatus()
{
    const auto pictureOf = [](const PipelineSnapshot &snapshot) {
        RateChart chart;
        chart.setData(snapshot, steady(20'000, 100));
        return picture(chart);
    };
    PipelineSnapshot paused = throttledSnapshot(1, 19'900, 20'000, 4'200);
    const QImage before = pictureOf(paused);
    paused.pauses.last().resumesInMs = 3'100; // the countdown alone has changed
    QVERIFY(pictureOf(paused) != before);
    // One that is over and too narrow for any word says nothing.
    paused.state = PipelineSnapshot::State::Running;
    paused.pauses.last().over = true;
    paused.pauses.last().durationMs = 1;
    const QImage silent = pictureOf(paused);
    paused.pauses.last().status = 503;
    QCOMPARE(pictureOf(paused), silent);
}

void RateChartTest::bytesAreASecondCurve()
{
    const auto pictureOf = [](double bytes) {
        RateHistory history;
        for (qint64 ms = 0; ms <= 20'000; ms += 100)
            history.add(ms, 100, bytes * double(ms));
        PipelineSnapshot run = runningSnapshot(1, 20'000, 100);
        run.bytesPerSecond = bytes * 20'000;
        RateChart chart;
        chart.setData(run, history);
        return std::pair(picture(chart), chart.accessibleDescription());
    };
    const auto [without, silent] = pictureOf(0);
    const auto [with, told] = pictureOf(1'024);
    QVERIFY(with != without);
    QVERIFY(!silent.contains(QStringLiteral("on the wire")));
    QVERIFY2(told.contains(QStringLiteral("19.5 MiB per second on the wire")), qPrintable(told));
}

/// In the unit that they are said in: 250 KiB, not 244.1.
void RateChartTest::topsOfBytesAreRound_data()
{
    QTest::addColumn<double>("peak");
    QTest::addColumn<double>("top");
    constexpr double kib = 1'024;
    QTest::newRow("bytes") << 880.0 << 1'000.0;
    QTest::newRow("exactly one") << kib << kib;
    QTest::newRow("few") << 2.2 * kib << 2.5 * kib;
    QTest::newRow("tens") << 39'000.0 << 40 * kib;
    QTest::newRow("hundreds") << 240'000.0 << 250 * kib;
    QTest::newRow("nearly the next") << 900 * kib << kib * kib;
    QTest::newRow("mebibytes") << 19 * kib * kib << 20 * kib * kib;
}

void RateChartTest::topsOfBytesAreRound()
{
    QFETCH(double, peak);
    QFETCH(double, top);
    RateHistory history;
    history.add(0, 100, peak);
    history.add(1'000, 100, peak / 2);
    RatePlot::Margins known;
    const RatePlot plot(history, {0, 1'000, true}, {0, 0, 900, 200}, QFontMetrics(QGuiApplication::font()), known, {});
    QCOMPARE(plot.scales().bytesTop, top);
}

void RateChartTest::finePixelsHaveTheirOwnPoints()
{
    RateHistory history;
    for (qint64 ms = 0; ms < 60'000; ms += 100)
        history.add(ms, ms % 200 == 0 ? 100 : 0);
    // Two samples for each unit, one for each pixel.
    const QFontMetrics metrics(QGuiApplication::font());
    RatePlot::Margins known;
    const auto plotOf = [&](int width) {
        return RatePlot(history, {0, 60'000, true}, {0, 0, width, 200}, metrics, known, {});
    };
    const RatePlot plot = plotOf(300 + 600 - plotOf(600).plot().width());
    QCOMPARE(plot.plot().width(), 300);
    QImage canvas(600, 2 * plot.plot().height(), QImage::Format_RGB32);
    canvas.setDevicePixelRatio(2);
    plot.paintArea(canvas, plot.rows(2));
    int low = 0;
    for (int x = 0; x < canvas.width(); ++x)
        low += canvas.pixelColor(x, canvas.height() / 2) == themeColor(ThemeRole::Surface) ? 1 : 0;
    QVERIFY2(low > 200 && low < 400, qPrintable(QString::number(low)));
}

void RateChartTest::keysGoFromBandToBand()
{
    RateChart chart;
    PipelineSnapshot run = throttledSnapshot(1, 19'000, 20'000, 4'200);
    Pause before = run.pauses.first();
    before.startMs = 5'000;
    before.durationMs = 2'000;
    before.over = true;
    before.status = 503;
    run.pauses.prepend(before);
    chart.setData(run, steady(20'000, 100));
    chart.resize(600, 200);
    chart.show();
    QSignalSpy opened(&chart, &RateChart::pauseChosen);
    QTest::keyClick(&chart, Qt::Key_Return);
    QVERIFY(opened.isEmpty()); // none is chosen yet
    QTest::keyClick(&chart, Qt::Key_Left);
    QVERIFY2(chart.accessibleDescription().contains(QStringLiteral("Chosen: 429")),
             qPrintable(chart.accessibleDescription()));
    QTest::keyClick(&chart, Qt::Key_Left);
    QVERIFY(chart.accessibleDescription().contains(QStringLiteral("Chosen: 503")));
    QTest::keyClick(&chart, Qt::Key_Left); // there is none before it
    QTest::keyClick(&chart, Qt::Key_Return);
    QTest::keyClick(&chart, Qt::Key_Right);
    QTest::keyClick(&chart, Qt::Key_Space);
    QTest::keyClick(&chart, Qt::Key_Home);
    QTest::keyClick(&chart, Qt::Key_Enter);
    QCOMPARE(opened, (QList<QVariantList>{{0}, {1}, {0}}));
    QVERIFY(chart.focusPolicy() & Qt::TabFocus);
}

void RateChartTest::tellsWhatItShows_data()
{
    QTest::addColumn<PipelineSnapshot>("snapshot");
    QTest::addColumn<QString>("says");
    QTest::newRow("running") << runningSnapshot(1, 1'000, 217'000) << QStringLiteral("Running. 217 k rows per second");
    QTest::newRow("paused") << throttledSnapshot(1, 1'000, 2'000, 4'200)
                            << QStringLiteral("Paused: 429 · resumes in 4.2 s, the server asked to wait.");
    PipelineSnapshot over = throttledSnapshot(1, 1'000, 2'000, 0);
    over.pauses.last().over = true;
    over.state = PipelineSnapshot::State::Succeeded;
    QTest::newRow("over") << over << QStringLiteral("Finished. 0 rows per second now");
    QTest::newRow("over, with a pause") << over << QStringLiteral("Paused 1 time(s), 1.0 s in all.");
}

void RateChartTest::tellsWhatItShows()
{
    QFETCH(PipelineSnapshot, snapshot);
    QFETCH(QString, says);
    RateChart chart;
    chart.setData(snapshot, steady(1'000, 100));
    QVERIFY2(chart.accessibleDescription().contains(says), qPrintable(chart.accessibleDescription()));
}

void RateChartTest::isTheSameInAnySize_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("usual") << QSize(600, 200);
    QTest::newRow("the least") << RateChart().minimumSizeHint();
    QTest::newRow("too small") << QSize(10, 10);
    QTest::newRow("nothing") << QSize(0, 0);
}

void RateChartTest::isTheSameInAnySize()
{
    QFETCH(QSize, size);
    RateChart chart;
    chart.resize(size);
    chart.setData(throttledSnapshot(1, 10'000, 20'000, 1'000), steady(20'000, 100));
    const QImage first = chart.grab().toImage();
    QCOMPARE(chart.grab().toImage(), first);
    // No history at all is an empty chart.
    chart.setData({}, {});
    QVERIFY(size.width() < 100 || chart.grab().toImage() != first);
}

void RateChartTest::figuresKeepTheirPlaces()
{
    FigureGrid grid(2);
    const int accepted = grid.add(QStringLiteral("Accepted"), QStringLiteral("888,888"), QStringLiteral("told"));
    const int sent = grid.add(QStringLiteral("Sent"), QStringLiteral("888,888"));
    const int left = grid.add(QStringLiteral("Left"), QStringLiteral("888,888"));
    grid.show();
    grid.setFigure(sent, QStringLiteral("1"));
    QCOMPARE(grid.figure(sent), QStringLiteral("1"));
    QCOMPARE(grid.figure(accepted), QString());
    const auto labelOf = [&grid](const QString &caption) {
        for (QLabel *label : grid.findChildren<QLabel *>()) {
            if (label->accessibleDescription() == caption)
                return label;
        }
        return static_cast<QLabel *>(nullptr);
    };
    const QLabel *figure = labelOf(QStringLiteral("Sent"));
    const QLabel *other = labelOf(QStringLiteral("Left"));
    QVERIFY(figure && other);
    const int width = figure->width();
    grid.setFigure(sent, QStringLiteral("123,456"));
    QCOMPARE(figure->width(), width); // figures do not dance
    QVERIFY(other->x() > figure->x());
    grid.setRows(3);
    QTRY_COMPARE(other->x(), figure->x());
    QVERIFY(other->y() > figure->y());
    QCOMPARE(grid.figure(left), QString());
}

void RateChartTest::captionsKeepTheirDots()
{
    const auto pictureOf = [](const QString &caption) {
        FigureGrid grid(1);
        grid.add(caption, QStringLiteral("8"));
        grid.resize(200, grid.sizeHint().height());
        return grid.grab().toImage();
    };
    QVERIFY(pictureOf(QStringLiteral("U")) == pictureOf(QStringLiteral("U")));
    QVERIFY(pictureOf(QStringLiteral("U")) != pictureOf(QStringLiteral("Ü")));
}

QTEST_MAIN(RateChartTest)
#include "ratechart_test.moc"
