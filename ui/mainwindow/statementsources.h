// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"

#include <QObject>

namespace penstock {

class Docks;
class QueryTabs;
class TargetBar;

/// What the docks have to say in queries' tabs: the explorer's and the patterns' statements, and those of the history.
class StatementSources final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        const Services &services;
        Docks &docks;
        QueryTabs &tabs;
        const TargetBar &target;
    };

    /// All must outlive this.
    StatementSources(const Parts &parts, QObject *parent);

private:
    Parts m_parts;
};

} // namespace penstock
