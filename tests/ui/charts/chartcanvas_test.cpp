// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/chartbuilder.h"
#include "tests/ui/charts/canvas.h"
#include "tests/ui/charts/samples.h"
#include "ui/charts/chartcanvas.h"
#include "ui/common/theme.h"

#include <QSignalSpy>
#include <QTest>

using namespace penstock;

namespace {

constexpr QSize canvasSize(900, 400);
constexpr QPoint inPlot(450, 150);

ChartDataPtr seriesOf(int hosts, int rowsPerHost)
{
    return ChartBuilder().build(samples::means(hosts, rowsPerHost));
}

} // namespace

class ChartCanvasTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<ChartCanvas> m_canvas;
    TimeSpan m_whole;

    void show(const ChartDataPtr &content)
    {
        m_canvas->setData(content, false);
        std::vector<int> all;
        for (int i = 0; content && i < int(content->series.size()); ++i)
            all.push_back(i);
        m_canvas->setShown(all);
        m_whole = m_canvas->view();
    }

private Q_SLOTS:
    void init()
    {
        m_canvas = std::make_unique<ChartCanvas>();
        m_canvas->resize(canvasSize);
        m_canvas->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_canvas.get()));
        show(seriesOf(1, 10'000));
    }

    void cleanup() { m_canvas.reset(); }

    void withoutDataNothingHappens()
    {
        show(nullptr);
        QSignalSpy changed(m_canvas.get(), &ChartCanvas::viewChanged);
        turnWheel(*m_canvas, inPlot, {0, 120});
        QTest::keyClick(m_canvas.get(), Qt::Key_Plus);
        QTest::keyClick(m_canvas.get(), Qt::Key_Right);
        QTest::keyClick(m_canvas.get(), Qt::Key_Home);
        QTest::mousePress(m_canvas->viewport(), Qt::LeftButton, {}, inPlot);
        moveMouse(*m_canvas, inPlot + QPoint(200, 0), Qt::LeftButton);
        m_canvas->clearFocus(); // its ring is no drawing
        const QImage picture = pictureOf(*m_canvas);
        QTest::mouseRelease(m_canvas->viewport(), Qt::LeftButton, {}, inPlot + QPoint(200, 0));
        QTest::mouseDClick(m_canvas->viewport(), Qt::LeftButton, {}, inPlot);
        QCOMPARE(changed.size(), 0);
        QVERIFY(!m_canvas->isZoomed());
        QCOMPARE(m_canvas->drawnPoints(), 0);
        QCOMPARE(pixelsOf(picture, themeColor(ThemeRole::Surface)), picture.width() * picture.height());
    }

    void drawsTheSeriesThatAreShown()
    {
        show(seriesOf(3, 100));
        QCOMPARE(m_canvas->drawnPoints(), 300);
        const QImage all = pictureOf(*m_canvas);
        for (int series = 0; series < 3; ++series)
            QVERIFY2(pixelsNear(all, seriesColor(series)) > 50, qPrintable(QString::number(series)));
        m_canvas->setShown({1});
        QCOMPARE(m_canvas->drawnPoints(), 100);
        const QImage one = pictureOf(*m_canvas);
        QCOMPARE(pixelsNear(one, seriesColor(0)), 0);
        QVERIFY(pixelsNear(one, seriesColor(1)) > 50);
        QCOMPARE(pixelsNear(one, seriesColor(2)), 0);
        m_canvas->setShown({});
        QCOMPARE(m_canvas->drawnPoints(), 0);
    }

    void keysZoomAndPan()
    {
        QVERIFY(!m_canvas->isZoomed());
        QTest::keyClick(m_canvas.get(), Qt::Key_Plus);
        QVERIFY(m_canvas->isZoomed());
        const TimeSpan zoomed = m_canvas->view();
        QVERIFY(std::abs(double(zoomed.length()) / double(m_whole.length()) - 0.8) < 1e-9);
        QTest::keyClick(m_canvas.get(), Qt::Key_Right);
        QVERIFY(m_canvas->view().from > zoomed.from);
        QCOMPARE(m_canvas->view().length(), zoomed.length());
        QTest::keyClick(m_canvas.get(), Qt::Key_Left);
        QCOMPARE(m_canvas->view(), zoomed);
        QTest::keyClick(m_canvas.get(), Qt::Key_Minus);
        QTest::keyClick(m_canvas.get(), Qt::Key_Down);
        QCOMPARE(m_canvas->view(), m_whole);
        QTest::keyClick(m_canvas.get(), Qt::Key_Up);
        QCOMPARE(m_canvas->view(), zoomed);
        QTest::keyClick(m_canvas.get(), Qt::Key_Home);
        QCOMPARE(m_canvas->view(), m_whole);
    }

    void otherKeysAreForOthers()
    {
        QKeyEvent event(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
        event.setAccepted(true);
        QCoreApplication::sendEvent(m_canvas.get(), &event);
        QVERIFY(!event.isAccepted());
        QCOMPARE(m_canvas->view(), m_whole);
    }

    void theWheelZoomsAtTheMouse()
    {
        QSignalSpy changed(m_canvas.get(), &ChartCanvas::viewChanged);
        turnWheel(*m_canvas, {200, 150}, {0, 120});
        QCOMPARE(changed.size(), 1);
        const TimeSpan zoomed = m_canvas->view();
        QVERIFY(std::abs(double(zoomed.length()) / double(m_whole.length()) - 0.8) < 1e-9);
        // The mouse is on the left: less is cut there.
        QVERIFY(zoomed.from > m_whole.from);
        QVERIFY(zoomed.from - m_whole.from < m_whole.to - zoomed.to);
        turnWheel(*m_canvas, {200, 150}, {0, -120});
        QVERIFY(!m_canvas->isZoomed() || m_canvas->view().length() > zoomed.length());
        turnWheel(*m_canvas, {200, 150}, {0, -1'200});
        QCOMPARE(m_canvas->view(), m_whole); // never more than there is
    }

    void theWheelPansSideways()
    {
        m_canvas->zoom(0.5);
        const TimeSpan zoomed = m_canvas->view();
        turnWheel(*m_canvas, inPlot, {-120, 0});
        QVERIFY(m_canvas->view().from > zoomed.from);
        QCOMPARE(m_canvas->view().length(), zoomed.length());
        turnWheel(*m_canvas, inPlot, {120, 0});
        QCOMPARE(m_canvas->view(), zoomed);
    }

    void aBandZooms_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<bool>("zooms");
        QTest::newRow("to the right") << 300 << 500 << true;
        QTest::newRow("to the left") << 500 << 300 << true;
        QTest::newRow("a click") << 300 << 303 << false;
    }

    void aBandZooms()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(bool, zooms);
        QTest::mousePress(m_canvas->viewport(), Qt::LeftButton, {}, {from, 100});
        moveMouse(*m_canvas, {to, 120}, Qt::LeftButton);
        QCOMPARE(m_canvas->view(), m_whole); // not before it is released
        QTest::mouseRelease(m_canvas->viewport(), Qt::LeftButton, {}, {to, 120});
        QCOMPARE(m_canvas->isZoomed(), zooms);
        if (zooms) {
            QVERIFY(m_canvas->view().length() < m_whole.length() / 3);
            QVERIFY(m_canvas->view().from > m_whole.from);
            QVERIFY(m_canvas->view().to < m_whole.to);
        }
        QTest::mouseDClick(m_canvas->viewport(), Qt::LeftButton, {}, inPlot);
        QCOMPARE(m_canvas->view(), m_whole);
    }

    void theBandIsDrawnWhileItIsDragged()
    {
        const QImage before = pictureOf(*m_canvas);
        QTest::mousePress(m_canvas->viewport(), Qt::LeftButton, {}, {300, 100});
        moveMouse(*m_canvas, {500, 120}, Qt::LeftButton);
        const QImage during = pictureOf(*m_canvas);
        QVERIFY(before.pixel(400, 20) != during.pixel(400, 20));
        QCOMPARE(before.pixel(600, 20), during.pixel(600, 20));
        QTest::mouseRelease(m_canvas->viewport(), Qt::LeftButton, {}, {300, 100}); // back where it began
        leave(*m_canvas);
        QCOMPARE(pictureOf(*m_canvas), before);
    }

    void aBandOfNothingEndsAtNanoseconds()
    {
        Table rows;
        Column time(QStringLiteral("time"), ColumnType::Timestamp, ColumnRole::Time);
        Column value(QStringLiteral("v"), ColumnType::Float);
        for (int i = 0; i < 30; ++i) {
            time.appendInteger(samples::start + i);
            value.appendFloat(i);
        }
        rows.addColumn(std::move(time));
        rows.addColumn(std::move(value));
        show(ChartBuilder().build(rows));
        QTest::mousePress(m_canvas->viewport(), Qt::LeftButton, {}, {400, 100});
        QTest::mouseRelease(m_canvas->viewport(), Qt::LeftButton, {}, {405, 100});
        QCOMPARE(m_canvas->view().length(), TimeSpan::shortest);
    }

    void panning_data()
    {
        QTest::addColumn<Qt::MouseButton>("button");
        QTest::addColumn<bool>("withSpace");
        QTest::newRow("middle button") << Qt::MiddleButton << false;
        QTest::newRow("space and left button") << Qt::LeftButton << true;
    }

    void panning()
    {
        QFETCH(Qt::MouseButton, button);
        QFETCH(bool, withSpace);
        m_canvas->zoom(0.5);
        const TimeSpan zoomed = m_canvas->view();
        if (withSpace) {
            QTest::keyPress(m_canvas.get(), Qt::Key_Space);
            QCOMPARE(m_canvas->viewport()->cursor().shape(), Qt::OpenHandCursor);
        }
        QTest::mousePress(m_canvas->viewport(), button, {}, inPlot);
        QCOMPARE(m_canvas->viewport()->cursor().shape(), Qt::ClosedHandCursor);
        moveMouse(*m_canvas, inPlot - QPoint(100, 0), button);
        QVERIFY(m_canvas->view().from > zoomed.from); // what was grasped goes with the mouse
        QCOMPARE(m_canvas->view().length(), zoomed.length());
        moveMouse(*m_canvas, inPlot, button);
        QCOMPARE(m_canvas->view(), zoomed);
        QTest::mouseRelease(m_canvas->viewport(), button, {}, inPlot);
        if (withSpace)
            QTest::keyRelease(m_canvas.get(), Qt::Key_Space);
        QCOMPARE(m_canvas->viewport()->cursor().shape(), Qt::CrossCursor);
        QCOMPARE(m_canvas->view(), zoomed);
    }

    void theRightButtonDoesNothing()
    {
        QTest::mousePress(m_canvas->viewport(), Qt::RightButton, {}, {300, 100});
        QTest::mouseRelease(m_canvas->viewport(), Qt::RightButton, {}, {500, 100});
        QCOMPARE(m_canvas->view(), m_whole);
    }

    void theCrosshairFollowsTheMouse()
    {
        const QImage without = pictureOf(*m_canvas);
        moveMouse(*m_canvas, inPlot);
        const QImage with = pictureOf(*m_canvas);
        QVERIFY(with != without);
        QVERIFY(pixelsOf(with, themeColor(ThemeRole::Raised)) > 500); // the box
        moveMouse(*m_canvas, {5, 5});                                 // beside the plot
        QCOMPARE(pictureOf(*m_canvas), without);
        moveMouse(*m_canvas, inPlot);
        leave(*m_canvas);
        QCOMPARE(pictureOf(*m_canvas), without);
    }

    void aChosenViewStaysWhenRowsAreAdded()
    {
        m_canvas->zoom(0.5);
        const TimeSpan zoomed = m_canvas->view();
        m_canvas->setData(seriesOf(1, 20'000), true);
        QCOMPARE(m_canvas->view(), zoomed);
        m_canvas->showAll();
        QVERIFY(m_canvas->view().length() > m_whole.length());
        const TimeSpan larger = m_canvas->view();
        m_canvas->setData(seriesOf(1, 30'000), true); // not chosen: it goes on to the end
        QVERIFY(m_canvas->view().length() > larger.length());
        m_canvas->zoom(0.5);
        m_canvas->setData(seriesOf(1, 10'000), false);
        QCOMPARE(m_canvas->view(), m_whole);
    }

    /// Of few points half a bar is more than the usual margin.
    void barsAtTheEndsAreWhole()
    {
        show(seriesOf(3, 6));
        m_canvas->setChartStyle({.kind = ChartStyle::Kind::Bars});
        QVERIFY(!m_canvas->isZoomed());
        const ChartFrame &frame = m_canvas->scene().panes().front().frame;
        const double interval = frame.xOf(samples::start + samples::second) - frame.xOf(samples::start);
        QVERIFY(frame.xOf(samples::start) - frame.plot().left() > interval * 0.4);
        QVERIFY(frame.plot().right() - frame.xOf(samples::start + 5 * samples::second) > interval * 0.4);
        m_canvas->zoom(0.5);
        const TimeSpan zoomed = m_canvas->view();
        m_canvas->setChartStyle({});
        QCOMPARE(m_canvas->view(), zoomed); // what was chosen stays
    }

    void valuesFillTheHeight()
    {
        // A hundred times higher in the first tenth: what follows is flat until one looks at it alone.
        Table rows;
        Column time(QStringLiteral("time"), ColumnType::Timestamp, ColumnRole::Time);
        Column value(QStringLiteral("v"), ColumnType::Float);
        for (int i = 0; i < 1'000; ++i) {
            time.appendInteger(samples::start + i * samples::second);
            value.appendFloat(i < 100 ? 1'000 : i % 10);
        }
        rows.addColumn(std::move(time));
        rows.addColumn(std::move(value));
        show(ChartBuilder().build(rows));
        const auto rowsWithLine = [this] {
            const QImage picture = pictureOf(*m_canvas);
            int count = 0;
            for (int y = 0; y < picture.height(); ++y) {
                bool found = false;
                for (int x = 500; x < 800; ++x)
                    found = found || isNear(picture.pixelColor(x, y), seriesColor(0));
                count += found ? 1 : 0;
            }
            return count;
        };
        const int flat = rowsWithLine();
        m_canvas->setView({samples::start + 500 * samples::second, samples::start + 600 * samples::second});
        QVERIFY2(rowsWithLine() > 5 * std::max(flat, 1), qPrintable(QString::number(flat)));
    }

    void followsItsSizeAndPalette()
    {
        const int before = m_canvas->drawnPoints();
        m_canvas->resize(450, 400);
        QTRY_VERIFY(m_canvas->drawnPoints() < before * 2 / 3);
        QCOMPARE(pictureOf(*m_canvas).size(), m_canvas->viewport()->size());
        m_canvas->resize(20, 20); // less than the labels need
        QVERIFY(!pictureOf(*m_canvas).isNull());
        QFont larger = m_canvas->font();
        larger.setPointSize(larger.pointSize() * 2);
        m_canvas->resize(canvasSize);
        const QImage small = pictureOf(*m_canvas);
        m_canvas->setFont(larger);
        QVERIFY(pictureOf(*m_canvas) != small);
    }
};

QTEST_MAIN(ChartCanvasTest)
#include "chartcanvas_test.moc"
