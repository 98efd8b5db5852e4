// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/statementtoken.h"

#include <QStringList>

#include <optional>

namespace penstock {

/// The condition of a WHERE, divided into what it says of the time and the rest.
struct TimeCondition
{
    QStringList others{}; ///< that hold all, as they are written
    QString column{};     ///< as the condition calls the time; empty: it does not

    /// Of an InfluxQL or SQL statement. None: it says something of the time that is no plain comparison
    /// (`time >= x`, `x < "time"`, `t.time BETWEEN x AND y`) that must hold.
    static std::optional<TimeCondition> of(StatementTokens condition);
};

} // namespace penstock
