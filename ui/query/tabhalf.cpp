// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/tabhalf.h"

#include "ui/query/querytabbar.h"
#include "ui/query/querytabs.h"
#include "ui/query/tabmenus.h"

namespace penstock {

TabHalf::TabHalf(QueryTabs &tabs, const SessionList &sessions) : m_bar(new QueryTabBar(sessions, *this))
{
    setTabBar(m_bar);
    setDocumentMode(true);
    setMovable(true);
    setTabsClosable(true);
    setElideMode(Qt::ElideRight);
    setUsesScrollButtons(true);
    new TabMenus(tabs, *this);
}

void TabHalf::setActive(bool isActive, bool isOnly)
{
    m_bar->setActive(isActive);
    m_bar->setAccessibleName(isOnly     ? QueryTabBar::tr("Queries")
                             : isActive ? tr("Queries of the half that is worked in")
                                        : tr("Queries of the other half"));
}

} // namespace penstock
