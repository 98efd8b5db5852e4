// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/query.h"
#include "core/result/batch.h"
#include "core/result/zoneclock.h"

#include <QCoreApplication>

#include <map>

namespace penstock {

/// What tz('…') of InfluxQL statements does to their times, and the query's own zone to the others. Times come as
/// nanoseconds since 1970, so the zone that the statement asks for would be lost on the way.
class StatementZones
{
    Q_DECLARE_TR_FUNCTIONS(penstock::StatementZones)

public:
    explicit StatementZones(const Query &query);

    /// For zones that only the server knows.
    const std::vector<Batch::Note> &notes() const { return m_notes; }

    /// The statements' times are shown by the clocks of their zones.
    void apply(Batch *batch) const;

private:
    std::shared_ptr<const ZoneClock> m_usual;                 ///< of the others; null: UTC
    std::map<int, std::shared_ptr<const ZoneClock>> m_clocks; ///< by statement
    std::vector<Batch::Note> m_notes;
};

} // namespace penstock
