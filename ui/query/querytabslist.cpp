// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tabs of both halves as one list.
#include "ui/common/worktab.h"
#include "ui/query/querytabbar.h"
#include "ui/query/querytabs.h"
#include "ui/query/tabhalf.h"

namespace penstock {

int QueryTabs::count() const
{
    int count = 0;
    for (const TabHalf *half : m_halves)
        count += half->count();
    return count;
}

/// Of no half: null.
QueryTabs::Place QueryTabs::placeOf(int index) const
{
    for (TabHalf *half : m_halves) {
        if (index >= 0 && index < half->count())
            return {half, index};
        index -= half->count();
    }
    return {nullptr, -1};
}

QWidget *QueryTabs::widget(int index) const
{
    const Place place = placeOf(index);
    return place.half ? place.half->widget(place.index) : nullptr;
}

int QueryTabs::indexOf(const QWidget *tab) const
{
    int before = 0;
    for (const TabHalf *half : m_halves) {
        if (const int index = half->indexOf(tab); index >= 0)
            return before + index;
        before += half->count();
    }
    return -1;
}

int QueryTabs::currentIndex() const
{
    return indexOf(m_active->currentWidget());
}

void QueryTabs::setCurrentIndex(int index)
{
    const Place place = placeOf(index);
    if (!place.half)
        return;
    place.half->setCurrentIndex(place.index);
    activate(place.half);
}

void QueryTabs::setCurrentWidget(const QWidget *tab)
{
    setCurrentIndex(indexOf(tab));
}

QString QueryTabs::tabText(int index) const
{
    const Place place = placeOf(index);
    return place.half ? place.half->tabText(place.index) : QString();
}

QString QueryTabs::tabToolTip(int index) const
{
    const Place place = placeOf(index);
    return place.half ? place.half->tabToolTip(place.index) : QString();
}

QIcon QueryTabs::tabIcon(int index) const
{
    const Place place = placeOf(index);
    return place.half ? place.half->tabIcon(place.index) : QIcon();
}

QTabBar *QueryTabs::tabBar() const
{
    return &m_active->bar();
}

QWidget *QueryTabs::cornerWidget() const
{
    return m_active->cornerWidget();
}

QList<WorkTab *> QueryTabs::frontTabs() const
{
    QList<WorkTab *> tabs;
    for (const TabHalf *half : m_halves) {
        if (auto *const tab = qobject_cast<WorkTab *>(half->currentWidget()))
            tabs += tab;
    }
    return tabs;
}

} // namespace penstock
