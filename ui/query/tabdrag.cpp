// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/tabdrag.h"

#include "ui/common/theme.h"
#include "ui/query/querytabbar.h"
#include "ui/query/querytabs.h"
#include "ui/query/tabhalf.h"

#include <QPainter>
#include <QPointer>

namespace penstock {

namespace {

constexpr int edgeShare = 3; // a third of it is for the new half

} // namespace

TabDrag::TabDrag(QueryTabs &tabs) : QWidget(&tabs), m_tabs(tabs)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void TabDrag::watch(const QueryTabBar &bar)
{
    connect(&bar, &QueryTabBar::draggedOut, this, &TabDrag::showAt);
    connect(&bar, &QueryTabBar::droppedOut, this, &TabDrag::drop);
    connect(&bar, &QueryTabBar::dragGivenUp, this, &QWidget::hide);
}

/// None: it stays where it is.
std::optional<TabDrag::Zone> TabDrag::zoneAt(const QPoint &at) const
{
    const QPoint here = m_tabs.mapFromGlobal(at);
    if (m_tabs.isSplit()) {
        const QList<TabHalf *> halves = m_tabs.halves();
        for (const TabHalf *half : halves) {
            const QRect place(half->mapTo(&m_tabs, QPoint()), half->size());
            if (place.contains(here) && !half->bar().isActive())
                return Zone{place, tr("Move here")};
        }
        return {};
    }
    if (m_tabs.count() < 2 || !m_tabs.rect().contains(here))
        return {};
    const QWidget &bar = m_tabs.halves().constFirst()->bar();
    if (here.y() < bar.mapTo(&m_tabs, QPoint(0, bar.height())).y())
        return {}; // back among the tabs
    const QRect all = m_tabs.rect();
    if (here.x() > all.width() - all.width() / edgeShare)
        return Zone{all.adjusted(all.width() / 2, 0, 0, 0), tr("Split right"), TabLayout::Split::Right};
    if (here.y() > all.height() - all.height() / edgeShare)
        return Zone{all.adjusted(0, all.height() / 2, 0, 0), tr("Split down"), TabLayout::Split::Down};
    return {};
}

void TabDrag::showAt(const QPoint &at)
{
    const std::optional<Zone> zone = zoneAt(at);
    setVisible(zone.has_value());
    if (!zone)
        return;
    m_words = zone->words;
    setGeometry(zone->place);
    raise();
    update();
}

void TabDrag::drop(const QPoint &at)
{
    hide();
    const std::optional<Zone> zone = zoneAt(at);
    if (!zone)
        return;
    // Later: the bar that tells of it may go with its last tab.
    QMetaObject::invokeMethod(
        this,
        [this, tab = QPointer(m_tabs.currentWidget()), split = zone->split] {
            const int index = m_tabs.indexOf(tab);
            if (index < 0)
                return;
            if (split == TabLayout::Split::Right)
                m_tabs.splitRight(index);
            else if (split == TabLayout::Split::Down)
                m_tabs.splitDown(index);
            else
                m_tabs.moveToOtherHalf(index);
        },
        Qt::QueuedConnection);
}

void TabDrag::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor tint = themeColor(ThemeRole::Accent);
    tint.setAlphaF(0.2F);
    painter.setPen(QPen(themeColor(ThemeRole::Accent), 2));
    painter.setBrush(tint);
    painter.drawRect(rect().adjusted(1, 1, -2, -2));
    QFont large = font();
    large.setBold(true);
    painter.setFont(large);
    const QRect words = painter.fontMetrics()
                            .boundingRect(rect(), Qt::AlignCenter, m_words)
                            .adjusted(-spacing::medium, -spacing::small, spacing::medium, spacing::small);
    painter.setPen(themeColor(ThemeRole::Accent));
    painter.setBrush(themeColor(ThemeRole::Surface));
    painter.drawRoundedRect(words, spacing::hair, spacing::hair);
    painter.setPen(themeColor(ThemeRole::Text));
    painter.drawText(words, Qt::AlignCenter, m_words);
}

} // namespace penstock
