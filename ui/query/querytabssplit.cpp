// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The two halves that tabs may stand in, and the tabs of both as one list.
#include "ui/common/worktab.h"
#include "ui/query/querytab.h"
#include "ui/query/querytabbar.h"
#include "ui/query/querytabs.h"
#include "ui/query/tabdrag.h"
#include "ui/query/tabhalf.h"
#include "ui/query/timeaxislink.h"

#include <QShowEvent>
#include <QSplitter>

#include <algorithm>
#include <utility>

namespace penstock {

namespace {

constexpr int wholeShare = 1'000; // see TabLayout

} // namespace

QueryTab *QueryTabs::newTabIn(TabHalf &half)
{
    activate(&half);
    return newTab();
}

TabHalf *QueryTabs::otherHalf() const
{
    if (!isSplit())
        return nullptr;
    return m_halves.constFirst() == m_active ? m_halves.constLast() : m_halves.constFirst();
}

TabHalf *QueryTabs::addHalf()
{
    auto *const half = new TabHalf(*this, m_services.sessions);
    m_halves += half;
    m_splitter->addWidget(half);
    connect(half, &QTabWidget::tabCloseRequested, this,
            [this, half](int index) { closeTab(indexOf(half->widget(index))); });
    connect(half, &QTabWidget::currentChanged, this, [this, half] { halfChanged(half); });
    connect(half, &QTabWidget::tabBarClicked, this, [this, half](int index) {
        if (half == m_active || index < 0)
            return;
        activate(half);
        focusEditor();
    });
    m_drag->watch(half->bar());
    connect(&half->bar(), &QTabBar::tabMoved, this, &QueryTabs::scheduleSave);
    connect(&half->bar(), &QueryTabBar::newTabRequested, this, [this, half] { newTabIn(*half); });
    return half;
}

/// It is empty, and there is another one.
void QueryTabs::dropHalf(TabHalf *half)
{
    TabHalf *const kept = half == m_halves.constFirst() ? m_halves.constLast() : m_halves.constFirst();
    m_halves.removeOne(half);
    disconnect(half, nullptr, this, nullptr);
    half->hide();
    half->deleteLater();
    m_active = nullptr;
    activate(kept);
    m_link->follow();
    Q_EMIT splitChanged();
}

/// Commands go there from now on.
void QueryTabs::activate(TabHalf *half)
{
    if (half == m_active || !half)
        return;
    m_active = half;
    showActive();
    currentTabChanged();
}

void QueryTabs::showActive()
{
    for (TabHalf *half : std::as_const(m_halves))
        half->setActive(half == m_active, !isSplit());
}

void QueryTabs::halfChanged(const TabHalf *half)
{
    if (m_isMoving || half->count() == 0)
        return;
    if (half == m_active)
        currentTabChanged();
    else
        scheduleSave();
    m_link->follow();
}

void QueryTabs::moveTab(WorkTab *tab, TabHalf *to)
{
    TabHalf *const from = placeOf(indexOf(tab)).half;
    if (!from || from == to)
        return;
    m_isMoving = true;
    from->removeTab(from->indexOf(tab));
    to->addTab(tab, tab->icon(), tab->title());
    to->setCurrentWidget(tab);
    m_isMoving = false;
    updateTitle(tab);
    if (from->count() == 0) {
        dropHalf(from);
    } else {
        m_active = nullptr; // another tab may be in front in either
        activate(to);
    }
    m_link->follow();
}

void QueryTabs::arrange(TabLayout::Split to)
{
    m_splitter->setOrientation(to == TabLayout::Split::Down ? Qt::Vertical : Qt::Horizontal);
    showActive();
}

/// Of the first half, in thousandths.
void QueryTabs::share(int first)
{
    m_share = first;
    m_splitter->setSizes({first, wholeShare - first});
}

void QueryTabs::keepShare()
{
    const QList<int> sizes = m_splitter->sizes();
    if (const int all = sizes.value(0) + sizes.value(1); isSplit() && all > 0)
        m_share = sizes.value(0) * wholeShare / all;
    scheduleSave();
}

/// Before it was seen, it had no room to be shared.
void QueryTabs::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (isSplit() && !event->spontaneous())
        QMetaObject::invokeMethod(this, [this] { share(m_share); }, Qt::QueuedConnection);
}

/// Where a half was at its least its share is no longer what it was.
void QueryTabs::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (isSplit())
        share(m_share);
}

void QueryTabs::split(TabLayout::Split to)
{
    if (to == TabLayout::Split::None) {
        unsplit();
        return;
    }
    if (!isSplit()) {
        WorkTab *const current = currentWork();
        const bool isOnly = count() == 1;
        TabHalf *const half = addHalf();
        arrange(to);
        share(wholeShare / 2);
        if (isOnly)
            newTabIn(*half);
        else
            moveTab(current, half);
        focusEditor();
    } else {
        arrange(to);
    }
    m_link->follow();
    scheduleSave();
    Q_EMIT splitChanged();
}

void QueryTabs::splitRight(int index)
{
    setCurrentIndex(index);
    split(TabLayout::Split::Right);
}

void QueryTabs::splitDown(int index)
{
    setCurrentIndex(index);
    split(TabLayout::Split::Down);
}

void QueryTabs::unsplit()
{
    if (!isSplit())
        return;
    WorkTab *const current = currentWork();
    TabHalf *const first = m_halves.constFirst();
    TabHalf *const second = m_halves.constLast();
    while (isSplit())
        moveTab(qobject_cast<WorkTab *>(second->widget(0)), first);
    setCurrentWidget(current);
    focusEditor();
    scheduleSave();
}

void QueryTabs::moveToOtherHalf(int index)
{
    const Place place = placeOf(index);
    if (!place.half || !isSplit())
        return;
    moveTab(tabAt(index), place.half == m_halves.constFirst() ? m_halves.constLast() : m_halves.constFirst());
    focusEditor();
    scheduleSave();
}

void QueryTabs::setTimesLinked(bool linked)
{
    m_link->setOn(linked);
    scheduleSave();
    Q_EMIT splitChanged();
}

bool QueryTabs::areTimesLinked() const
{
    return m_link->isOn();
}

TabLayout QueryTabs::layoutOfTabs() const
{
    TabLayout layout;
    if (!isSplit())
        return layout;
    layout.split = m_splitter->orientation() == Qt::Vertical ? TabLayout::Split::Down : TabLayout::Split::Right;
    layout.share = m_share;
    if (const QWidget *const beside = otherHalf()->currentWidget())
        layout.beside = beside->objectName();
    layout.linksTimes = m_link->isOn();
    return layout;
}

/// What was left behind by others may have changed either half: two are made only of tabs for both.
void QueryTabs::restoreSplit(const TabLayout &layout, const QStringList &second)
{
    QList<WorkTab *> moved;
    for (int i = 0; i < count(); ++i) {
        if (second.contains(widget(i)->objectName()))
            moved += tabAt(i);
    }
    if (layout.split == TabLayout::Split::None || moved.isEmpty() || moved.size() == count())
        return;
    TabHalf *const half = addHalf();
    arrange(layout.split);
    for (WorkTab *tab : std::as_const(moved))
        moveTab(tab, half);
    share(layout.share);
    setCurrentWidget(findChild<WorkTab *>(layout.beside));
    m_link->setOn(layout.linksTimes);
    m_link->follow();
}

} // namespace penstock
