// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/curvecolumns.h"

#include <QTest>

using namespace penstock;

/// A curve in pixels: where it is, and that nothing of it is lost.
class CurveColumnsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLevelLineIsWhereItIs_data();
    void aLevelLineIsWhereItIs();
    void aPeakIsNotLost();
    void whatIsSteepHasNoGaps();
    void theAreaLiesBelow();
    void dashesLeaveGaps();
    void whatLiesOutsideIsCut();

private:
    static QImage canvas(const QSize &size = {100, 50})
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::white);
        return image;
    }
    static int darkIn(const QImage &image, int x)
    {
        int dark = 0;
        for (int y = 0; y < image.height(); ++y)
            dark += image.pixelColor(x, y) != QColor(Qt::white) ? 1 : 0;
        return dark;
    }
};

void CurveColumnsTest::aLevelLineIsWhereItIs_data()
{
    QTest::addColumn<double>("ratio");
    QTest::newRow("a pixel each") << 1.0;
    QTest::newRow("two pixels each") << 2.0;
}

void CurveColumnsTest::aLevelLineIsWhereItIs()
{
    QFETCH(double, ratio);
    QImage image = canvas(QSize(100, 50) * ratio);
    CurveColumns({{0, 20}, {99, 20}}, ratio).paintLine(image, Qt::black, 2, false);
    for (const int x : {0, 50, 98}) {
        const int at = int(x * ratio);
        QCOMPARE(image.pixelColor(at, int(19.5 * ratio)), QColor(Qt::black));
        QCOMPARE(image.pixelColor(at, int(20.5 * ratio)), QColor(Qt::black));
        QCOMPARE(darkIn(image, at), int(2 * ratio));
    }
}

void CurveColumnsTest::aPeakIsNotLost()
{
    QImage image = canvas();
    CurveColumns({{0, 40}, {50, 40}, {51, 5}, {52, 40}, {99, 40}}, 1).paintLine(image, Qt::black, 1, false);
    QVERIFY(image.pixelColor(51, 6) != QColor(Qt::white));
    QVERIFY(darkIn(image, 51) >= 30); // up, and down again
    QVERIFY(darkIn(image, 20) <= 2);
}

void CurveColumnsTest::whatIsSteepHasNoGaps()
{
    QImage image = canvas();
    CurveColumns({{10, 45}, {14, 5}}, 1).paintLine(image, Qt::black, 1, false);
    for (int y = 6; y < 44; ++y) {
        int dark = 0;
        for (int x = 10; x <= 14; ++x)
            dark += image.pixelColor(x, y) != QColor(Qt::white) ? 1 : 0;
        QVERIFY2(dark >= 1, qPrintable(QString::number(y)));
    }
}

void CurveColumnsTest::theAreaLiesBelow()
{
    QImage image = canvas();
    CurveColumns({{10, 30}, {50, 30}, {60, 10}, {80, 10}}, 1).paintArea(image, Qt::blue, Qt::white);
    QCOMPARE(darkIn(image, 5), 0); // before it begins
    QCOMPARE(darkIn(image, 90), 0);
    QCOMPARE(darkIn(image, 30), 20);
    QCOMPARE(darkIn(image, 70), 40);
    QCOMPARE(image.pixelColor(30, 29), QColor(Qt::white));
    QCOMPARE(image.pixelColor(30, 30), QColor(Qt::blue));
    // Without a point there is paper.
    CurveColumns({}, 1).paintArea(image, Qt::blue, Qt::white);
    QCOMPARE(darkIn(image, 30), 0);
}

void CurveColumnsTest::dashesLeaveGaps()
{
    QImage image = canvas();
    CurveColumns({{0, 20}, {99, 20}}, 1).paintLine(image, Qt::black, 2, true);
    int covered = 0;
    for (int x = 0; x < 99; ++x)
        covered += darkIn(image, x) > 0 ? 1 : 0;
    QVERIFY2(covered > 50 && covered < 65, qPrintable(QString::number(covered)));
}

void CurveColumnsTest::whatLiesOutsideIsCut()
{
    QImage image = canvas();
    CurveColumns({{-20, -30}, {50, 25}, {130, 90}}, 1).paintLine(image, Qt::black, 3, false);
    QVERIFY(darkIn(image, 50) > 0);
    QCOMPARE(darkIn(image, 99), 0); // it has left it at the bottom
}

QTEST_MAIN(CurveColumnsTest)
#include "curvecolumns_test.moc"
