// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/chartbuilder.h"
#include "tests/ui/charts/canvas.h"
#include "tests/ui/charts/samples.h"
#include "ui/charts/chartcanvas.h"
#include "ui/common/theme.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QSignalSpy>
#include <QTest>

#include <numeric>

using namespace penstock;

/// What a person does with a chart without a mouse, and hears of it.
class ChartKeysTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<ChartCanvas> m_canvas;
    TimeSpan m_whole;

private Q_SLOTS:
    void init()
    {
        m_canvas = std::make_unique<ChartCanvas>();
        m_canvas->resize(900, 400);
        m_canvas->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_canvas.get()));
        m_canvas->setData(ChartBuilder().build(samples::means(3, 100)), false);
        m_canvas->setShown({0, 1, 2});
        m_whole = m_canvas->view();
    }

    void cleanup() { m_canvas.reset(); }

    void fromPointToPoint()
    {
        QVERIFY(m_canvas->readingText().isEmpty());
        QSignalSpy changed(m_canvas.get(), &ChartCanvas::readingChanged);
        QTest::keyClick(m_canvas.get(), Qt::Key_Right, Qt::ControlModifier);
        QVERIFY2(m_canvas->readingText().startsWith(QStringLiteral("2024-01-01 00:00:00 UTC; host0 0;")),
                 qPrintable(m_canvas->readingText()));
        QTest::keyClick(m_canvas.get(), Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(m_canvas->readingText().startsWith(QStringLiteral("2024-01-01 00:00:01 UTC")));
        QTest::keyClick(m_canvas.get(), Qt::Key_Left, Qt::ControlModifier);
        QVERIFY(m_canvas->readingText().startsWith(QStringLiteral("2024-01-01 00:00:00 UTC")));
        QTest::keyClick(m_canvas.get(), Qt::Key_Left, Qt::ControlModifier); // there is none before
        QVERIFY(m_canvas->readingText().startsWith(QStringLiteral("2024-01-01 00:00:00 UTC")));
        QCOMPARE(changed.size(), 3);
        QTest::keyClick(m_canvas.get(), Qt::Key_Down, Qt::ControlModifier);
        QTest::keyClick(m_canvas.get(), Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(changed.size(), 5);
        QCOMPARE(m_canvas->view(), m_whole); // no arrow with Ctrl zooms or pans
        QTest::keyClick(m_canvas.get(), Qt::Key_Escape);
        QVERIFY(m_canvas->readingText().isEmpty());
    }

    /// Who goes along with it in another chart hears of it.
    void theEndOfAReadingIsTold()
    {
        QTest::keyClick(m_canvas.get(), Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(m_canvas->timeRead());
        QSignalSpy told(m_canvas.get(), &ChartCanvas::timeReadChanged);
        m_canvas->setShown({1, 2}); // and not the one that was read
        QVERIFY(!m_canvas->timeRead());
        QVERIFY(!told.isEmpty());
        QTest::keyClick(m_canvas.get(), Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(m_canvas->timeRead());
        told.clear();
        m_canvas->setData(ChartBuilder().build(samples::means(3, 50)), true);
        QVERIFY(!m_canvas->timeRead());
        QVERIFY(!told.isEmpty());
        // The view moves below a mouse that rests.
        m_canvas->setShown({0, 1, 2});
        m_canvas->zoom(0.5);
        moveMouse(*m_canvas, m_canvas->viewport()->rect().center());
        const std::optional<std::int64_t> before = m_canvas->timeRead();
        QVERIFY(before);
        told.clear();
        m_canvas->setView({samples::start, samples::start + 10 * samples::second});
        QVERIFY(m_canvas->timeRead() && m_canvas->timeRead() != before);
        QVERIFY(!told.isEmpty());
    }

    void aTimeBesideIsRead()
    {
        QSignalSpy changed(m_canvas.get(), &ChartCanvas::readingChanged);
        m_canvas->setTimeBeside(samples::start + 3 * samples::second);
        QCOMPARE(changed.size(), 1);
        QVERIFY2(m_canvas->readingText().startsWith(QStringLiteral("2024-01-01 00:00:03 UTC")),
                 qPrintable(m_canvas->readingText()));
        m_canvas->setTimeBeside({});
        QCOMPARE(changed.size(), 2);
        QVERIFY(m_canvas->readingText().isEmpty());
    }

    void theViewFollows()
    {
        m_canvas->setView({samples::start + 10 * samples::second, samples::start + 12 * samples::second});
        for (int i = 0; i < 8; ++i)
            QTest::keyClick(m_canvas.get(), Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(m_canvas->readingText().startsWith(QStringLiteral("2024-01-01 00:00:17 UTC")));
        const std::int64_t time = samples::start + 17 * samples::second;
        QVERIFY(m_canvas->view().from <= time && m_canvas->view().to >= time);
        QCOMPARE(m_canvas->view().length(), std::uint64_t(2 * samples::second));
    }

    void differencesFromAPoint()
    {
        QTest::keyClick(m_canvas.get(), Qt::Key_Right, Qt::ControlModifier);
        QTest::keyClick(m_canvas.get(), Qt::Key_D);
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(m_canvas.get(), Qt::Key_Right, Qt::ControlModifier);
        QVERIFY2(m_canvas->readingText().contains(QStringLiteral("Δ +5s")), qPrintable(m_canvas->readingText()));
        QTest::keyClick(m_canvas.get(), Qt::Key_D);
        QVERIFY(!m_canvas->readingText().contains(QStringLiteral("Δ")));
    }

    /// From series to series: each says its own value first, and that it is this one.
    void fromSeriesToSeries()
    {
        m_canvas->setData(ChartBuilder().build(samples::means(24, 100)), false);
        std::vector<int> all(24);
        std::iota(all.begin(), all.end(), 0);
        m_canvas->setShown(all);
        QTest::keyClick(m_canvas.get(), Qt::Key_Right, Qt::ControlModifier);
        for (int series = 0; series < 24; ++series) {
            const QString begin = QStringLiteral("2024-01-01 00:00:00 UTC; host%1 %2;").arg(series).arg(series * 10);
            QVERIFY2(m_canvas->readingText().startsWith(begin), qPrintable(m_canvas->readingText()));
            QTest::keyClick(m_canvas.get(), Qt::Key_Down, Qt::ControlModifier);
        }
        const QString last = m_canvas->readingText();
        QVERIFY2(last.contains(QStringLiteral("; host23 230;")), qPrintable(last)); // there is none behind it
        QTest::keyClick(m_canvas.get(), Qt::Key_Up, Qt::ControlModifier);
        QVERIFY2(m_canvas->readingText().contains(QStringLiteral("UTC; host22 220;")),
                 qPrintable(m_canvas->readingText()));
    }

    /// As D does, for those who look for it: from where the menu was asked for.
    void differencesByTheMenu()
    {
        QVERIFY(!m_canvas->canAnchor()); // nothing is read
        const QRectF plot = m_canvas->scene().plot();
        const QPoint middle = plot.center().toPoint();
        moveMouse(*m_canvas, middle);
        QSignalSpy asked(m_canvas.get(), &ChartCanvas::menuAsked);
        QContextMenuEvent event(QContextMenuEvent::Mouse, middle, m_canvas->viewport()->mapToGlobal(middle));
        QCoreApplication::sendEvent(m_canvas->viewport(), &event);
        QCOMPARE(asked.size(), 1);
        leave(*m_canvas); // for the menu
        QVERIFY(m_canvas->readingText().isEmpty());
        QVERIFY(m_canvas->canAnchor());
        m_canvas->toggleAnchor();
        QVERIFY(m_canvas->hasAnchor());
        moveMouse(*m_canvas, QPoint(int(plot.left()) + 2, middle.y()));
        QVERIFY2(m_canvas->readingText().contains(QStringLiteral("Δ -")), qPrintable(m_canvas->readingText()));
        m_canvas->toggleAnchor();
        QVERIFY(!m_canvas->hasAnchor());
        QVERIFY(!m_canvas->readingText().contains(QStringLiteral("Δ")));
        leave(*m_canvas);
        QVERIFY(!m_canvas->canAnchor()); // the mouse has been elsewhere since
    }

    void backAndForward()
    {
        m_canvas->setView({samples::start, samples::start + 20 * samples::second});
        const TimeSpan first = m_canvas->view();
        m_canvas->setView({samples::start, samples::start + 5 * samples::second});
        const TimeSpan second = m_canvas->view();
        QTest::keyClick(m_canvas.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(m_canvas->view(), first);
        QTest::keyClick(m_canvas.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(m_canvas->view(), m_whole);
        QVERIFY(!m_canvas->history().canGoBack());
        QTest::keyClick(m_canvas.get(), Qt::Key_Right, Qt::AltModifier);
        QTest::keyClick(m_canvas.get(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(m_canvas->view(), second);
    }

    void aScreenReaderHearsOfAChart()
    {
        QAccessibleInterface *const access = QAccessible::queryAccessibleInterface(m_canvas.get());
        QVERIFY(access);
        QCOMPARE(access->role(), QAccessible::Chart);
        QCOMPARE(access->text(QAccessible::Name), QStringLiteral("Chart"));
        QVERIFY(access->text(QAccessible::Value).isEmpty());
        m_canvas->stepPoint(1);
        QCOMPARE(access->text(QAccessible::Value), m_canvas->readingText());
    }

    void theFocusIsSeenWhereKeysBroughtIt()
    {
        const auto ring = [this] { return pictureOf(*m_canvas).pixelColor(200, 0) == themeColor(ThemeRole::Accent); };
        m_canvas->clearFocus();
        QVERIFY(!ring());
        m_canvas->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY_WITH_TIMEOUT(ring(), 30'000);
        m_canvas->clearFocus();
        QTRY_VERIFY_WITH_TIMEOUT(!ring(), 30'000);
        m_canvas->setFocus(Qt::MouseFocusReason);
        QTRY_VERIFY_WITH_TIMEOUT(m_canvas->hasFocus(), 30'000);
        QVERIFY(!ring());
        // A window that was in front meanwhile changes nothing.
        const auto beside = [this](QEvent::Type type) {
            QFocusEvent event(type, Qt::ActiveWindowFocusReason);
            QCoreApplication::sendEvent(m_canvas.get(), &event);
        };
        beside(QEvent::FocusOut);
        beside(QEvent::FocusIn);
        QVERIFY(!ring());
        QTest::keyClick(m_canvas.get(), Qt::Key_Right, Qt::ControlModifier); // from now on by keys
        QVERIFY(ring());
        beside(QEvent::FocusOut);
        QVERIFY(!ring());
        beside(QEvent::FocusIn);
        QVERIFY(ring());
    }

    void hiddenSeriesAreNotRead()
    {
        m_canvas->stepPoint(1);
        m_canvas->setShown({2});
        QVERIFY(m_canvas->readingText().isEmpty());
        m_canvas->stepPoint(-1); // the last in view
        QVERIFY2(m_canvas->readingText().startsWith(QStringLiteral("2024-01-01 00:01:39 UTC; host2")),
                 qPrintable(m_canvas->readingText()));
    }
};

QTEST_MAIN(ChartKeysTest)
#include "chartkeys_test.moc"
