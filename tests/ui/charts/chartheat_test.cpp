// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "tests/ui/charts/canvas.h"
#include "tests/ui/charts/samples.h"
#include "tests/ui/charts/shownvalues.h"
#include "ui/charts/chartcanvas.h"
#include "ui/charts/heatcolours.h"
#include "ui/charts/heatpainter.h"
#include "ui/charts/serieslegend.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QScopeGuard>

using namespace penstock;

namespace {

bool showHeatMap(ShownValues &shown)
{
    QAction *const heat = shown.action(QStringLiteral("Heat map"));
    if (!heat)
        return false;
    heat->trigger();
    const ChartCanvas *canvas = shown.view.canvas();
    return QTest::qWaitFor([canvas] { return !canvas->isComputing() && canvas->scene().look().heat; }, patienceMs);
}

} // namespace

class ChartHeatTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Even steps for the eye, in both themes, all of them away from the paper.
    void coloursAreEven_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void coloursAreEven()
    {
        QFETCH(bool, dark);
        const QPalette before = QApplication::palette();
        if (dark) {
            QPalette palette(Qt::white, QColor(40, 40, 40));
            palette.setColor(QPalette::Base, QColor(20, 20, 20));
            palette.setColor(QPalette::Text, Qt::white);
            QApplication::setPalette(palette);
        }
        const auto back = qScopeGuard([&before] { QApplication::setPalette(before); });
        QCOMPARE(isDarkTheme(), dark);
        const double paper = perceivedLightness(themeColor(ThemeRole::Surface));
        constexpr int steps = 20;
        const double whole = perceivedLightness(heatColour(1)) - perceivedLightness(heatColour(0));
        QVERIFY2(std::abs(whole) > 0.5, qPrintable(QString::number(whole)));
        QCOMPARE(whole < 0, !dark); // many are farthest from the paper
        for (int i = 0; i < steps; ++i) {
            const double step = perceivedLightness(heatColour(double(i + 1) / steps)) -
                                perceivedLightness(heatColour(double(i) / steps));
            QVERIFY2(std::abs(step - whole / steps) < 0.01, qPrintable(QStringLiteral("%1: %2").arg(i).arg(step)));
        }
        QVERIFY(std::abs(perceivedLightness(heatColour(0)) - paper) > 0.04);
    }

    void sharesOfTheScale()
    {
        QCOMPARE(HeatPainter::shareOf(0, 100, false), 0.0);
        QCOMPARE(HeatPainter::shareOf(1, 100, false), 0.0);
        QCOMPARE(HeatPainter::shareOf(100, 100, false), 1.0);
        QCOMPARE(HeatPainter::shareOf(10, 100, true), 0.5);
        QCOMPARE(HeatPainter::shareOf(1, 1, true), 1.0);
    }

    /// Each value is in a cell; the mouse and keys say what is in it.
    void isDrawnAndRead()
    {
        ShownValues shown(samples::meansBatch(3, 2'000));
        QVERIFY(showHeatMap(shown));
        ChartCanvas &canvas = *shown.view.canvas();
        const HeatMap &heat = *canvas.scene().look().heat;
        QCOMPARE(heat.values, 6'000U);
        QCOMPARE(canvas.scene().panes().size(), 1U);
        const ChartFrame &frame = canvas.scene().panes().front().frame;
        // The colour of a cell is its count's.
        int column = heat.columns / 2;
        int row = 0;
        while (heat.count(column, row) == 0)
            ++row;
        const std::int64_t time = heat.timesOf(column).from + heat.width / 2;
        const double value = heat.bottom + (row + 0.5) * heat.height;
        const QPoint place(int(frame.xOf(time)), int(frame.yOf(value)));
        leave(canvas);
        const double share = HeatPainter::shareOf(heat.count(column, row), heat.largest, false);
        QVERIFY(isNear(pictureOf(canvas).pixelColor(place), heatColour(share)));
        moveMouse(canvas, place);
        const QString text = canvas.readingText();
        QVERIFY2(text.contains(QStringLiteral("%1 values").arg(heat.count(column, row))), qPrintable(text));
        leave(canvas);
        QVERIFY(canvas.readingText().isEmpty());
        QTest::keyClick(&canvas, Qt::Key_Right, Qt::ControlModifier);
        QVERIFY2(canvas.readingText().startsWith(QStringLiteral("2024-01-01 00:00:00 UTC to")),
                 qPrintable(canvas.readingText()));
        QVERIFY2(canvas.accessibleDescription().contains(QStringLiteral("At most")),
                 qPrintable(canvas.accessibleDescription()));
    }

    /// A scale of many colours would be wrong where cells have one.
    void oneCountIsOneColour()
    {
        const auto foot = [](int points) {
            ShownValues shown(samples::meansBatch(1, points));
            if (!showHeatMap(shown))
                return QColor();
            ChartCanvas &canvas = *shown.view.canvas();
            leave(canvas);
            const QRectF plot = canvas.scene().panes().front().frame.plot();
            return pictureOf(canvas).pixelColor(int(plot.right()) + spacing::medium + 7, int(plot.bottom()) - 3);
        };
        QVERIFY2(isNear(foot(2'000), heatColour(0)), qPrintable(foot(2'000).name()));
        QCOMPARE(foot(10), themeColor(ThemeRole::Surface));
    }

    /// All that is shown is whole cells, at each width; what was chosen stays.
    void theLastColumnIsWhole()
    {
        ShownValues shown(samples::meansBatch(2, 100));
        QVERIFY(showHeatMap(shown));
        ChartCanvas &canvas = *shown.view.canvas();
        const auto isWhole = [&canvas] {
            const HeatMapPtr &heat = canvas.scene().look().heat;
            return !canvas.isComputing() && heat->timesOf(0).from == canvas.view().from &&
                   heat->timesOf(heat->columns - 1).to == canvas.view().to;
        };
        for (const int width : {900, 500, 340}) {
            shown.view.resize(width, 400);
            QTRY_VERIFY_WITH_TIMEOUT(isWhole(), patienceMs);
            QVERIFY(!canvas.isZoomed());
        }
        const TimeSpan chosen{samples::start + 3 * samples::second, samples::start + 50 * samples::second};
        canvas.setView(chosen);
        shown.view.resize(900, 400);
        QCOMPARE(canvas.view(), chosen);
        canvas.showAll();
        QTRY_VERIFY_WITH_TIMEOUT(isWhole(), patienceMs);
    }

    /// All that is shown is another span at another width, and on the way back there.
    void theWayBackToAllOfIt()
    {
        ShownValues shown(samples::meansBatch(2, 107));
        QVERIFY(showHeatMap(shown));
        ChartCanvas &canvas = *shown.view.canvas();
        const TimeSpan before = canvas.view();
        const TimeSpan chosen{samples::start + 3 * samples::second, samples::start + 50 * samples::second};
        canvas.setView(chosen);
        shown.view.resize(340, 400);
        QTRY_VERIFY_WITH_TIMEOUT(canvas.width() <= 340, patienceMs);
        canvas.goBack();
        QVERIFY(!canvas.isZoomed());
        QVERIFY(canvas.view() != before);
        shown.view.resize(900, 400);
        QTRY_VERIFY_WITH_TIMEOUT(canvas.width() > 500, patienceMs);
        QVERIFY(!canvas.isZoomed());
        canvas.goForward();
        QCOMPARE(canvas.view(), chosen);
    }

    /// A view has its own counts, and a series that is hidden has none.
    void followsViewAndTicks()
    {
        ShownValues shown(samples::meansBatch(2, 1'000));
        QVERIFY(showHeatMap(shown));
        ChartCanvas &canvas = *shown.view.canvas();
        const auto values = [&canvas] { return qulonglong(canvas.scene().look().heat->values); };
        QCOMPARE(values(), qulonglong(2'000));
        shown.view.legend()->model().setShown({1}, false);
        QTRY_COMPARE_WITH_TIMEOUT(values(), qulonglong(1'000), patienceMs);
        canvas.setView({samples::start, samples::start + 99 * samples::second});
        QTRY_VERIFY_WITH_TIMEOUT(values() >= 100 && values() < 110,
                                 patienceMs); // and what is in the last column beyond
        // Back to lines.
        shown.action(QStringLiteral("Line"))->trigger();
        QVERIFY(canvas.drawnPoints() > 0);
        QVERIFY(!canvas.isComputing());
    }

    void logarithmicColoursAreAnOption()
    {
        ShownValues shown(samples::meansBatch(3, 2'000));
        QVERIFY(showHeatMap(shown));
        ChartCanvas &canvas = *shown.view.canvas();
        leave(canvas);
        const QImage linear = pictureOf(canvas);
        QAction *const logarithmic = shown.action(QStringLiteral("Logarithmic colours"));
        QVERIFY(logarithmic);
        logarithmic->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!canvas.isComputing(), patienceMs);
        QVERIFY(pictureOf(canvas) != linear);
        // The values' axis is not.
        QCOMPARE(canvas.scene().panes().front().frame.values().scale(), ValueAxis::Scale::Linear);
    }
};

QTEST_MAIN(ChartHeatTest)
#include "chartheat_test.moc"
