// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lineprotocol/precision.h"

#include <QCoreApplication>
#include <QString>

#include <cstdint>

namespace penstock {

/// Notices times that are far from today in the unit they are read in, and of our days in another: milliseconds that
/// are read as nanoseconds all lie in 1970.
class TimeDoubt
{
    Q_DECLARE_TR_FUNCTIONS(penstock::TimeDoubt)

public:
    /// `now`: nanoseconds since 1970.
    TimeDoubt(Precision precision, std::int64_t now);

    /// A time as it is written, on that line.
    void take(std::int64_t units, std::uint64_t line);

    /// A sentence about them; empty: there are none.
    QString note() const;

private:
    struct Example
    {
        std::uint64_t line = 0;
        std::int64_t units = 0;
        Precision better = Precision::Nanoseconds;
    };

    void examine(std::int64_t units, std::uint64_t line);

    Precision m_precision;
    std::int64_t m_now;
    // In units of m_precision: between these nothing is doubtful.
    std::int64_t m_earliest;
    std::int64_t m_latest;
    Example m_first;
    std::uint64_t m_count = 0;
};

inline void TimeDoubt::take(std::int64_t units, std::uint64_t line)
{
    if (units < m_earliest || units > m_latest)
        examine(units, line);
}

} // namespace penstock
