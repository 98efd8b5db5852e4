// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/penstock/firstpaint.h"

#include <QSignalSpy>
#include <QTest>
#include <QWidget>

namespace penstock {

namespace {

constexpr int deadline = 30'000; // ms

class Canvas final : public QWidget
{
public:
    int paints() const { return m_paints; }

protected:
    void paintEvent(QPaintEvent *) override { ++m_paints; }

private:
    int m_paints = 0;
};

} // namespace

class FirstPaintTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isToldOnceBehindThePicture()
    {
        Canvas window;
        FirstPaint first(window);
        int paintsThen = -1;
        connect(&first, &FirstPaint::painted, &window, [&] { paintsThen = window.paints(); });
        const QSignalSpy told(&first, &FirstPaint::painted);
        window.show();
        QVERIFY(first.isAwaited());
        QVERIFY(told.isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, deadline);
        QVERIFY(paintsThen > 0);
        QVERIFY(!first.isAwaited());
        FirstPaint second(window);
        const QSignalSpy toldLater(&second, &FirstPaint::painted);
        window.update();
        QTRY_COMPARE_WITH_TIMEOUT(toldLater.size(), 1, deadline);
        QCOMPARE(told.size(), 1);
    }

    void aWindowOnNoScreenIsNotWaitedForForEver()
    {
        Canvas window;
        FirstPaint first(window);
        const QSignalSpy told(&first, &FirstPaint::painted);
        QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, deadline);
        QCOMPARE(window.paints(), 0);
    }

    void whatIsForgottenIsNotTold()
    {
        Canvas window;
        FirstPaint forgotten(window);
        FirstPaint other(window);
        const QSignalSpy told(&forgotten, &FirstPaint::painted);
        const QSignalSpy toldOther(&other, &FirstPaint::painted);
        forgotten.forget();
        QVERIFY(!forgotten.isAwaited());
        window.show();
        QTRY_COMPARE_WITH_TIMEOUT(toldOther.size(), 1, deadline);
        QVERIFY(told.isEmpty());
    }
};

} // namespace penstock

QTEST_MAIN(penstock::FirstPaintTest)
#include "firstpaint_test.moc"
