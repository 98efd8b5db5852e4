// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/query/splittabs.h"
#include "ui/query/querytabbar.h"
#include "ui/write/lineeditor.h"
#include "ui/write/writetab.h"

#include <QMenu>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>
#include <QToolButton>

namespace penstock {

/// Tabs in two halves of the window.
class TabSplitTest final : public SplitTabs
{
    Q_OBJECT

private Q_SLOTS:
    void init() { beginWithTwo(); }
    void cleanup() { end(); }

    void theCurrentTabGoesToAHalfOfItsOwn_data();
    void theCurrentTabGoesToAHalfOfItsOwn();
    void theOnlyTabStaysAndANewOneIsBesideIt();
    void theHalfWithTheFocusIsWorkedIn();
    void aClickOnATabOfTheOtherHalfLeadsThere();
    void theLastTabOfAHalfTakesItAway();
    void bothComeTogetherAgain();
    void tabsGoToTheOtherHalf();
    void closingManyStaysInItsHalf();
    void theMenuOfATabSplits();
    void aRestartKnowsTheHalves_data();
    void aRestartKnowsTheHalves();
    void halvesOfNothingAreNotMade();
};

void TabSplitTest::theCurrentTabGoesToAHalfOfItsOwn_data()
{
    QTest::addColumn<Split>("to");
    QTest::addColumn<Qt::Orientation>("orientation");
    QTest::newRow("right") << Split::Right << Qt::Horizontal;
    QTest::newRow("down") << Split::Down << Qt::Vertical;
}

void TabSplitTest::theCurrentTabGoesToAHalfOfItsOwn()
{
    QFETCH(const Split, to);
    QFETCH(const Qt::Orientation, orientation);
    QSignalSpy changed(m_tabs.get(), &QueryTabs::splitChanged);
    m_tabs->split(to);
    QVERIFY(m_tabs->isSplit());
    QVERIFY(!changed.isEmpty());
    QCOMPARE(m_tabs->findChild<QSplitter *>(QString(), Qt::FindDirectChildrenOnly)->orientation(), orientation);
    QCOMPARE(m_tabs->count(), 2);
    QCOMPARE(m_tabs->currentIndex(), 1);
    QCOMPARE(text(), QStringLiteral("SELECT 2"));
    QCOMPARE(textAt(0), QStringLiteral("SELECT 1"));
    QVERIFY(m_tabs->widget(0)->isVisible() && m_tabs->widget(1)->isVisible());
    QTRY_VERIFY(tab().editor()->hasFocus());
    QVERIFY(!half(0).bar().isActive() && half(1).bar().isActive());
    // The other way, without a third one.
    m_tabs->split(to == Split::Right ? Split::Down : Split::Right);
    QCOMPARE(m_tabs->halves().size(), 2);
    QVERIFY(m_tabs->layoutOfTabs().split != to);
}

void TabSplitTest::theOnlyTabStaysAndANewOneIsBesideIt()
{
    m_tabs->closeTab(0);
    QCOMPARE(m_tabs->count(), 1);
    m_tabs->split(Split::Right);
    QCOMPARE(m_tabs->count(), 2);
    QCOMPARE(textAt(0), QStringLiteral("SELECT 2"));
    QVERIFY(text().isEmpty());
    QCOMPARE(tab().database(), QStringLiteral("second"));
}

void TabSplitTest::theHalfWithTheFocusIsWorkedIn()
{
    m_tabs->split(Split::Right);
    QSignalSpy target(m_tabs.get(), &QueryTabs::targetChanged);
    QSignalSpy current(m_tabs.get(), &QueryTabs::currentChanged);
    QTest::mouseClick(qobject_cast<QueryTab *>(m_tabs->widget(0))->editor()->viewport(), Qt::LeftButton);
    QTRY_COMPARE(m_tabs->currentIndex(), 0);
    QCOMPARE(current.last().first().toInt(), 0);
    QCOMPARE(target.last().at(1).toString(), QStringLiteral("first"));
    QVERIFY(half(0).bar().isActive() && !half(1).bar().isActive());
    // What the tool bar chooses is that half's alone.
    m_tabs->setTarget(m_home.id, QStringLiteral("third"));
    QCOMPARE(tab().database(), QStringLiteral("third"));
    QCOMPARE(qobject_cast<QueryTab *>(m_tabs->widget(1))->database(), QStringLiteral("second"));
    // New tabs come where one works.
    m_tabs->newTab();
    QCOMPARE(half(0).count(), 2);
    QCOMPARE(half(1).count(), 1);
}

void TabSplitTest::aClickOnATabOfTheOtherHalfLeadsThere()
{
    m_tabs->split(Split::Right);
    QTabBar &bar = half(0).bar();
    QTest::mouseClick(&bar, Qt::LeftButton, {}, bar.tabRect(0).center());
    QTRY_COMPARE(m_tabs->currentIndex(), 0);
    QTRY_VERIFY(tab().editor()->hasFocus());
    // The button for a new one is that of its half.
    for (QToolButton *button : half(1).cornerWidget()->findChildren<QToolButton *>()) {
        if (button->accessibleName() == QStringLiteral("New query"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(half(1).count(), 2);
    QCOMPARE(m_tabs->currentIndex(), 2);
}

void TabSplitTest::theLastTabOfAHalfTakesItAway()
{
    m_tabs->split(Split::Right);
    m_tabs->closeCurrent();
    QVERIFY(!m_tabs->isSplit());
    QCOMPARE(m_tabs->count(), 1);
    QCOMPARE(text(), QStringLiteral("SELECT 1"));
    QVERIFY(half(0).bar().isActive());
    QTRY_VERIFY(tab().editor()->hasFocus());
    m_tabs->reopenClosed();
    QCOMPARE(text(), QStringLiteral("SELECT 2"));
    // That of the first half.
    m_tabs->split(Split::Right);
    m_tabs->closeTab(0);
    QVERIFY(!m_tabs->isSplit());
    QCOMPARE(text(), QStringLiteral("SELECT 2"));
}

void TabSplitTest::bothComeTogetherAgain()
{
    m_tabs->split(Split::Down);
    m_tabs->newWriteTab();
    QCOMPARE(half(1).count(), 2);
    const QWidget *const lines = m_tabs->currentWidget();
    m_tabs->unsplit();
    QVERIFY(!m_tabs->isSplit());
    QCOMPARE(m_tabs->count(), 3);
    QCOMPARE(textAt(0), QStringLiteral("SELECT 1"));
    QCOMPARE(textAt(1), QStringLiteral("SELECT 2"));
    QCOMPARE(m_tabs->currentWidget(), lines);
    QVERIFY(lines->isVisible());
}

void TabSplitTest::tabsGoToTheOtherHalf()
{
    m_tabs->newWriteTab();
    m_tabs->split(Split::Right);
    QVERIFY(qobject_cast<WriteTab *>(half(1).currentWidget()));
    m_tabs->moveToOtherHalf(1); // SELECT 2
    QCOMPARE(half(0).count(), 1);
    QCOMPARE(half(1).count(), 2);
    QCOMPARE(text(), QStringLiteral("SELECT 2"));
    QCOMPARE(m_tabs->tabText(m_tabs->currentIndex()), QStringLiteral("SELECT 2"));
    QTRY_VERIFY(tab().editor()->hasFocus());
    m_tabs->moveToOtherHalf(0); // the last one there
    QVERIFY(!m_tabs->isSplit());
    QCOMPARE(m_tabs->count(), 3);
}

void TabSplitTest::closingManyStaysInItsHalf()
{
    m_tabs->split(Split::Right);
    m_tabs->newTab();
    m_tabs->newTab();
    QCOMPARE(half(1).count(), 3);
    m_tabs->closeBehind(1);
    QCOMPARE(half(1).count(), 1);
    m_tabs->newTab();
    m_tabs->closeOthers(1);
    QCOMPARE(half(1).count(), 1);
    QCOMPARE(textAt(0), QStringLiteral("SELECT 1"));
    QCOMPARE(textAt(1), QStringLiteral("SELECT 2"));
    m_tabs->duplicate(0);
    QCOMPARE(half(0).count(), 2);
    QCOMPARE(textAt(1), QStringLiteral("SELECT 1"));
}

void TabSplitTest::theMenuOfATabSplits()
{
    const auto choose = [this](int index, const QString &text) {
        QTabBar &bar = *m_tabs->tabBar();
        Q_EMIT bar.customContextMenuRequested(bar.tabRect(index).center());
        const std::unique_ptr<QMenu> menu(bar.findChild<QMenu *>());
        for (QAction *action : menu->actions()) {
            if (action->text() == text)
                action->trigger();
        }
    };
    choose(0, QStringLiteral("Split ri&ght"));
    QVERIFY(m_tabs->isSplit());
    QCOMPARE(text(), QStringLiteral("SELECT 1"));
    QCOMPARE(textAt(0), QStringLiteral("SELECT 2"));
    choose(0, QStringLiteral("Bring &both halves together"));
    QVERIFY(!m_tabs->isSplit());
}

void TabSplitTest::aRestartKnowsTheHalves_data()
{
    theCurrentTabGoesToAHalfOfItsOwn_data();
}

void TabSplitTest::aRestartKnowsTheHalves()
{
    QFETCH(const Split, to);
    m_tabs->openLines(m_home.id, QStringLiteral("lines"), QStringLiteral("cpu v=1 1"));
    m_tabs->split(to);
    m_tabs->newTab();
    setText(QStringLiteral("SELECT 3"));
    m_tabs->setTimesLinked(true);
    m_tabs->setCurrentIndex(0);
    QCOMPARE(half(0).count(), 2);
    auto *splitter = m_tabs->findChild<QSplitter *>(QString(), Qt::FindDirectChildrenOnly);
    QWidget *const handle = splitter->handle(1);
    const QPoint from = handle->rect().center();
    const QPoint away = to == Split::Right ? QPoint(40, 0) : QPoint(0, 60);
    QTest::mousePress(handle, Qt::LeftButton, {}, from);
    QTest::mouseMove(handle, from + away);
    QTest::mouseRelease(handle, Qt::LeftButton, {}, from + away);
    const TabLayout before = m_tabs->layoutOfTabs();
    QVERIFY2(before.share > 510, qPrintable(QString::number(before.share)));
    m_tabs->save();
    m_tabs.reset();
    makeTabs();
    QVERIFY(m_tabs->isSplit());
    const TabLayout after = m_tabs->layoutOfTabs();
    QCOMPARE(after.split, to);
    QCOMPARE(after.share, before.share);
    splitter = m_tabs->findChild<QSplitter *>(QString(), Qt::FindDirectChildrenOnly);
    const auto shown = [splitter] {
        const QList<int> sizes = splitter->sizes();
        return sizes[0] * 1'000 / (sizes[0] + sizes[1]);
    };
    QTRY_VERIFY2(qAbs(shown() - before.share) < 10, qPrintable(QString::number(shown())));
    QCOMPARE(after.beside, before.beside);
    QVERIFY(after.linksTimes && m_tabs->areTimesLinked());
    QCOMPARE(half(0).count(), 2);
    QCOMPARE(half(1).count(), 2);
    QCOMPARE(m_tabs->currentIndex(), 0);
    QCOMPARE(textAt(1), QStringLiteral("SELECT 2"));
    QCOMPARE(textAt(3), QStringLiteral("SELECT 3"));
    QCOMPARE(half(1).currentIndex(), 1);
    auto *const lines = qobject_cast<WriteTab *>(m_tabs->widget(2));
    QVERIFY(lines);
    QCOMPARE(lines->editor()->toPlainText(), QStringLiteral("cpu v=1 1"));
}

/// Its tabs may have been taken by another window.
void TabSplitTest::halvesOfNothingAreNotMade()
{
    m_tabs->split(Split::Right);
    const TabLayout layout = m_tabs->layoutOfTabs();
    SavedTab alone = tab().saved();
    alone.isSecond = true;
    m_tabs.reset();
    m_test->workspace.tabs.save({alone}, alone.id, layout);
    makeTabs();
    QVERIFY(!m_tabs->isSplit());
    QCOMPARE(m_tabs->count(), 1);
    QCOMPARE(text(), QStringLiteral("SELECT 2"));
}

} // namespace penstock

QTEST_MAIN(penstock::TabSplitTest)
#include "tabsplit_test.moc"
