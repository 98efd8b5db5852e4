// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabWidget>

namespace penstock {

class QueryTabBar;
class QueryTabs;
class SessionList;

/// One of the window's two places for tabs, or the only one: a bar of its own, and the tab that is in front there.
class TabHalf final : public QTabWidget
{
    Q_OBJECT

public:
    /// Of `tabs`, which outlive it, as do the sessions.
    TabHalf(QueryTabs &tabs, const SessionList &sessions);

    QueryTabBar &bar() const { return *m_bar; }
    /// `isOnly`: there is no other one that could be the active one.
    void setActive(bool isActive, bool isOnly);

private:
    QueryTabBar *m_bar = nullptr;
};

} // namespace penstock
