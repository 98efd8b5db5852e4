// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <stop_token>
#include <vector>

namespace penstock {

class Lane;
class SinkSet;

/// When a source that has no partitions must not be read on: while no sink can take anything. A sink that waits alone
/// is gone on to until its queue is full. Tells each sink of its own waits. In the worker's thread.
class StandStill final
{
public:
    StandStill(SinkSet &sinks, const std::vector<std::unique_ptr<Lane>> &lanes) : m_sinks(sinks), m_lanes(lanes) {}

    /// Just now.
    bool isWanted();
    /// For as long as it is, or until the stop is asked for.
    void stay(const std::stop_token &stop);

private:
    SinkSet &m_sinks;
    const std::vector<std::unique_ptr<Lane>> &m_lanes;
    bool m_isAnyTold = false; ///< of a wait, and not yet of its end
};

} // namespace penstock
