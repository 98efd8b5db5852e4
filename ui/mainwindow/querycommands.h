// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace penstock {

class QueryTabs;
class WindowActions;

/// The commands that only a query's tab has: its answer into a file, and its plan.
class QueryCommands final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    QueryCommands(const WindowActions &actions, QueryTabs &tabs);
};

} // namespace penstock
