// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lineprotocol/reviewedmeasurements.h"

#include <utility>

namespace penstock {

LineReview::Measurement *ReviewedMeasurements::look(const std::string &database, std::string_view name)
{
    std::string key = database;
    key += '\n'; // which no name holds
    key += name;
    const auto known = m_places.find(key);
    if (known != m_places.end()) {
        m_last = &m_measurements[known->second];
        return m_last;
    }
    if (m_measurements.size() == LineReview::mostMeasurements)
        return nullptr;
    m_places.emplace(std::move(key), m_measurements.size());
    m_measurements.push_back({database, std::string(name)});
    m_last = &m_measurements.back();
    return m_last;
}

} // namespace penstock
