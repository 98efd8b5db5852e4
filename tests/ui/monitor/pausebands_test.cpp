// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/pausebands.h"
#include "ui/monitor/pauselook.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QImage>
#include <QTest>

using namespace penstock;

namespace {

constexpr QRect plot(10, 10, 800, 120);
constexpr PauseBands::Window minute{0, 60'000};

RunPause pauseOf(Pause::Reason reason, qint64 startMs, qint64 durationMs, bool over = true, const QString &whose = {})
{
    RunPause pause;
    pause.whose = whose;
    pause.reason = reason;
    pause.status = reason == Pause::Reason::Throttled ? 429 : 0;
    pause.startMs = startMs;
    pause.durationMs = durationMs;
    pause.over = over;
    return pause;
}

PauseBands bandsOf(const QList<RunPause> &pauses, bool isOver = false)
{
    return {pauses, isOver, plot, minute, QFontMetrics(QGuiApplication::font())};
}

} // namespace

class PauseBandsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reasonsDifferWithoutColour();
    void linesAreSmoothInFinePixels();
    void linesStandStill();
    void labelsNeverOverlap_data();
    void labelsNeverOverlap();
    void theRunningPauseIsNamedFirst();
    void aPartHasItsRow();
    void aPartIsNamed();
    void aPlaceTellsItsPause_data();
    void aPlaceTellsItsPause();
};

void PauseBandsTest::reasonsDifferWithoutColour()
{
    QList<QImage> pictures;
    for (const auto reason :
         {Pause::Reason::Throttled, Pause::Reason::Unavailable, Pause::Reason::Timeout, Pause::Reason::Offline,
          Pause::Reason::Refused, Pause::Reason::QueueFull, Pause::Reason::User}) {
        QImage picture(60, 60, QImage::Format_RGB32);
        picture.fill(Qt::white);
        // The same colour for all: what is left is the hatching.
        paintHatch(picture, {}, picture.rect(), {ThemeRole::Text, PauseLook::of(reason).hatch});
        for (const QImage &other : std::as_const(pictures))
            QVERIFY(picture != other);
        pictures += picture;
    }
}

/// Blocks of four pixels that touch at their corners look like dots.
void PauseBandsTest::linesAreSmoothInFinePixels()
{
    const PauseLook rising{ThemeRole::Text, PauseLook::Hatch::Rising};
    QImage picture(64, 64, QImage::Format_RGB32);
    picture.setDevicePixelRatio(2);
    picture.fill(Qt::white);
    paintHatch(picture, {}, {0, 0, 32, 32}, rising);
    const QRgb line = picture.pixel(0, 0);
    int covered = 0;
    for (int x = 0; x < 64; ++x)
        covered += picture.pixel(x, 0) == line ? 1 : 0;
    QCOMPARE(covered, 8); // two pixels of sixteen, as is one of eight at 100 %
    for (int y = 0; y < 63; ++y) {
        for (int x = 1; x < 64; ++x)
            QCOMPARE(picture.pixel(x - 1, y + 1), picture.pixel(x, y)); // pixel by pixel, down to the left
    }
    QVERIFY(picture.pixel(2, 0) != line);
}

void PauseBandsTest::linesStandStill()
{
    for (const double ratio : {1.0, 2.0}) {
        for (const auto hatch : {PauseLook::Hatch::Rising, PauseLook::Hatch::Falling, PauseLook::Hatch::Grid}) {
            const QSize size(int(40 * ratio), int(40 * ratio));
            QImage whole(size, QImage::Format_RGB32);
            whole.setDevicePixelRatio(ratio);
            whole.fill(Qt::white);
            QImage moved = whole;
            paintHatch(whole, {}, {0, 0, 40, 40}, {ThemeRole::Text, hatch});
            paintHatch(moved, {-5, -3}, {-5, -3, 40, 40}, {ThemeRole::Text, hatch});
            // What is at one place of the widget is there in both.
            const QPoint by(int(5 * ratio), int(3 * ratio));
            for (int y = 0; y + by.y() < size.height(); ++y) {
                for (int x = 0; x + by.x() < size.width(); ++x)
                    QCOMPARE(moved.pixel(x + by.x(), y + by.y()), whole.pixel(x, y));
            }
        }
    }
}

void PauseBandsTest::labelsNeverOverlap_data()
{
    QTest::addColumn<QList<RunPause>>("pauses");
    QTest::addColumn<int>("atLeast"); // labels
    QList<RunPause> close;
    for (qint64 ms = 0; ms < 60'000; ms += 5'000)
        close += pauseOf(Pause::Reason::Throttled, ms, 4'900);
    QTest::newRow("one after the other") << close << 1;
    close += pauseOf(Pause::Reason::Offline, 59'900, 100, false);
    QTest::newRow("and one that is going on") << close << 1;
    QTest::newRow("far from each other") << QList<RunPause>{pauseOf(Pause::Reason::Throttled, 0, 15'000),
                                                            pauseOf(Pause::Reason::User, 30'000, 15'000)}
                                         << 2;
    QTest::newRow("none") << QList<RunPause>{} << 0;
}

void PauseBandsTest::labelsNeverOverlap()
{
    QFETCH(QList<RunPause>, pauses);
    QFETCH(int, atLeast);
    const PauseBands bands = bandsOf(pauses);
    const QList<PauseBands::Label> &labels = bands.labels();
    QVERIFY2(labels.size() >= atLeast, qPrintable(QString::number(labels.size())));
    for (qsizetype i = 0; i < labels.size(); ++i) {
        QVERIFY(plot.contains(labels.at(i).place.topLeft()));
        for (qsizetype j = 0; j < i; ++j)
            QVERIFY(!labels.at(i).place.intersects(labels.at(j).place));
    }
}

void PauseBandsTest::theRunningPauseIsNamedFirst()
{
    QList<RunPause> pauses{pauseOf(Pause::Reason::Throttled, 20'000, 39'800),
                           pauseOf(Pause::Reason::Offline, 59'900, 100, false)};
    pauses.last().resumesInMs = 4'200;
    const PauseBands bands = bandsOf(pauses);
    QVERIFY(!bands.labels().isEmpty());
    QCOMPARE(bands.labels().first().pause, 1);
    QVERIFY2(bands.labels().first().text.contains(QStringLiteral("4.2 s")), qPrintable(bands.labels().first().text));
    // Of a run that is over none goes on: a band too narrow for a word has none.
    const PauseBands over = bandsOf(pauses, true);
    for (const PauseBands::Label &label : over.labels())
        QCOMPARE(label.pause, 0);
}

void PauseBandsTest::aPartHasItsRow()
{
    const auto first = QStringLiteral("orders [0]");
    const auto second = QStringLiteral("orders [1]");
    // One part alone is not taken for the whole: its band ends in the middle.
    const PauseBands one = bandsOf({pauseOf(Pause::Reason::Throttled, 0, 30'000, true, second)});
    QCOMPARE(one.at({100, plot.top() + 5}), 0);
    QCOMPARE(one.at({100, plot.bottom() - 5}), -1);
    // Two at the same time lie below each other, in the order of their names.
    const PauseBands two = bandsOf({pauseOf(Pause::Reason::Throttled, 0, 30'000, true, second),
                                    pauseOf(Pause::Reason::Timeout, 0, 30'000, true, first)});
    QCOMPARE(two.at({100, plot.top() + 5}), 1);
    QCOMPARE(two.at({100, plot.bottom() - 5}), 0);
    // A pause of the run as a whole lies behind them, and is reached where they are not.
    const PauseBands both =
        bandsOf({pauseOf(Pause::Reason::User, 0, 60'000), pauseOf(Pause::Reason::Timeout, 0, 30'000, true, first)});
    QCOMPARE(both.at({100, plot.top() + 5}), 1);
    QCOMPARE(both.at({100, plot.bottom() - 5}), 0);
    QCOMPARE(both.at({700, plot.top() + 5}), 0);
}

void PauseBandsTest::aPartIsNamed()
{
    RunPause waits = pauseOf(Pause::Reason::Throttled, 59'900, 100, false, QStringLiteral("archive.csv"));
    waits.resumesInMs = 4'200;
    const PauseBands bands = bandsOf({waits, pauseOf(Pause::Reason::Offline, 0, 30'000)});
    QCOMPARE(bands.labels().size(), 2);
    QCOMPARE(bands.labels().first().text, QStringLiteral("archive.csv: 429 · resumes in 4.2 s"));
    QVERIFY(!bands.labels().last().text.contains(u':'));
}

void PauseBandsTest::aPlaceTellsItsPause_data()
{
    QTest::addColumn<QPoint>("place");
    QTest::addColumn<int>("pause");
    // 60 s on 800 pixels: 15 s are 200 of them.
    QTest::newRow("within the first") << QPoint(110, 50) << 0;
    QTest::newRow("between them") << QPoint(300, 50) << -1;
    QTest::newRow("the narrow one") << QPoint(410, 50) << 1;
    QTest::newRow("just beside the narrow one") << QPoint(413, 50) << 1;
    QTest::newRow("too far from it") << QPoint(420, 50) << -1;
    QTest::newRow("above the plot") << QPoint(110, 5) << -1;
}

void PauseBandsTest::aPlaceTellsItsPause()
{
    QFETCH(QPoint, place);
    QFETCH(int, pause);
    const PauseBands bands =
        bandsOf({pauseOf(Pause::Reason::Throttled, 0, 15'000), pauseOf(Pause::Reason::Timeout, 30'000, 1)});
    QCOMPARE(bands.at(place), pause);
}

QTEST_MAIN(PauseBandsTest)
#include "pausebands_test.moc"
