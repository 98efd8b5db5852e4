// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/query/splittabs.h"
#include "ui/query/querytabbar.h"
#include "ui/query/tabdrag.h"

#include <QTest>

namespace penstock {

/// A tab is taken by the mouse to a half of its own, to the other half, or nowhere.
class TabDragTest final : public SplitTabs
{
    Q_OBJECT

private Q_SLOTS:
    void init() { beginWithTwo(); }
    void cleanup() { end(); }

    void aTabIsDraggedToAHalfOfItsOwn_data();
    void aTabIsDraggedToAHalfOfItsOwn();
    void aTabIsDraggedToTheOtherHalf();
    void aDragIsGivenUp();

private:
    /// From the current tab to a place in the tabs; let go there, if that is wanted.
    void drag(const QPoint &to, bool letGo = true)
    {
        QTabBar &bar = *m_tabs->tabBar();
        const QPoint from = bar.tabRect(bar.currentIndex()).center();
        const QPoint target = bar.mapFromGlobal(m_tabs->mapToGlobal(to));
        QTest::mousePress(&bar, Qt::LeftButton, {}, from);
        QTest::mouseMove(&bar, from + QPoint(1, 3));
        QTest::mouseMove(&bar, (from + target) / 2);
        QTest::mouseMove(&bar, target);
        if (letGo)
            QTest::mouseRelease(&bar, Qt::LeftButton, {}, target);
    }
};

void TabDragTest::aTabIsDraggedToAHalfOfItsOwn_data()
{
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("y");
    QTest::addColumn<Split>("to");
    QTest::newRow("right") << 0.9 << 0.4 << Split::Right;
    QTest::newRow("down") << 0.3 << 0.9 << Split::Down;
    QTest::newRow("nowhere") << 0.3 << 0.3 << Split::None;
}

void TabDragTest::aTabIsDraggedToAHalfOfItsOwn()
{
    QFETCH(const double, x);
    QFETCH(const double, y);
    QFETCH(const Split, to);
    m_tabs->setCurrentIndex(0);
    const QPoint place(int(m_tabs->width() * x), int(m_tabs->height() * y));
    drag(place, false);
    const auto *mark = m_tabs->findChild<TabDrag *>();
    QCOMPARE(mark->isVisible(), to != Split::None);
    QVERIFY(to == Split::None || mark->geometry().contains(place));
    QTabBar &bar = *m_tabs->tabBar();
    QTest::mouseRelease(&bar, Qt::LeftButton, {}, bar.mapFromGlobal(m_tabs->mapToGlobal(place)));
    QVERIFY(!mark->isVisible());
    QTRY_COMPARE(m_tabs->layoutOfTabs().split, to);
    QCOMPARE(text(), QStringLiteral("SELECT 1"));
    QCOMPARE(m_tabs->currentIndex(), to == Split::None ? 0 : 1);
}

void TabDragTest::aTabIsDraggedToTheOtherHalf()
{
    m_tabs->newTab();
    m_tabs->split(Split::Right);
    m_tabs->setCurrentIndex(1);
    drag(QPoint(m_tabs->width() * 3 / 4, m_tabs->height() / 2));
    QTRY_COMPARE(half(1).count(), 2);
    QCOMPARE(text(), QStringLiteral("SELECT 2"));
    QCOMPARE(half(1).currentWidget(), m_tabs->currentWidget());
    // To its bar, and with it goes the half.
    m_tabs->setCurrentIndex(0);
    drag(QPoint(m_tabs->width() * 3 / 4, 8));
    QTRY_VERIFY(!m_tabs->isSplit());
    QCOMPARE(m_tabs->count(), 3);
    QCOMPARE(text(), QStringLiteral("SELECT 1"));
}

void TabDragTest::aDragIsGivenUp()
{
    drag(QPoint(m_tabs->width() - 20, m_tabs->height() / 2), false);
    auto *mark = m_tabs->findChild<TabDrag *>();
    QVERIFY(mark->isVisible());
    QTabBar &bar = *m_tabs->tabBar();
    QTest::keyClick(&bar, Qt::Key_Escape);
    QVERIFY(!mark->isVisible());
    QTest::mouseRelease(&bar, Qt::LeftButton, {}, QPoint(bar.width() - 1, 300));
    QCoreApplication::sendPostedEvents();
    QVERIFY(!m_tabs->isSplit());
    QVERIFY(!QWidget::keyboardGrabber());
    QTest::keyClicks(tab().editor(), QStringLiteral("x"));
    QVERIFY(text().contains(u'x'));
}

} // namespace penstock

QTEST_MAIN(penstock::TabDragTest)
#include "tabdrag_test.moc"
