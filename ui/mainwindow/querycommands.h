// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMenu;

namespace penstock {

class QueryTabs;
class WindowActions;

/// The commands that only a query's tab has: how its answer is shown, the answer into a file, and its plan.
class QueryCommands final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    QueryCommands(const WindowActions &actions, QueryTabs &tabs);

private:
    void addViews(QMenu &menu);

    QueryTabs &m_tabs;
};

} // namespace penstock
