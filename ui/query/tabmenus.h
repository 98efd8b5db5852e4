// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPoint>

class QMenu;

namespace penstock {

class QueryTabs;
class TabHalf;

/// What the tabs offer beside themselves: a list of all of them and a button for a new one in the corner, and a menu
/// over each.
class TabMenus final : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the half.
    TabMenus(QueryTabs &tabs, TabHalf &half);

private:
    void makeCorner();
    void fillList();
    void showMenu(const QPoint &position);

    QueryTabs &m_tabs;
    TabHalf &m_half;
    QMenu *m_list = nullptr;
};

} // namespace penstock
