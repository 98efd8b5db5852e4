// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

#include <cstdint>

namespace penstock {

/// Rows that share series and time with an earlier one, where a database keeps one point only.
struct SharedRows
{
    struct Example
    {
        std::uint64_t firstLine = 0; ///< of the first with that series and time
        std::uint64_t line = 0;
        QString text; ///< series and time, as in line protocol
        bool differs = false;
    };

    std::uint64_t count = 0;
    std::uint64_t firstLine = 0; ///< of the first that shares with an earlier one
    std::uint64_t differing = 0; ///< of count: some field has another value, which would be lost
    std::uint64_t same = 0;      ///< of count: nothing would be lost
    std::uint64_t notKnown = 0;  ///< not of count: whether they share is not known
    QList<Example> examples;     ///< the first few, differing ones before others
    QStringList tellingColumns;  ///< fields that tell the differing ones apart, the best first

    /// Of count: not compared.
    std::uint64_t notCompared() const { return count - differing - same; }
    /// Whether something would be lost, or may be.
    bool loses() const { return differing > 0 || notCompared() > 0; }
};

} // namespace penstock
