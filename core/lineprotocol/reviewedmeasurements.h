// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lineprotocol/linereview.h"

#include <unordered_map>

namespace penstock {

/// The measurements of a review, found or added as lines come.
class ReviewedMeasurements
{
public:
    /// measurements: empty as yet.
    explicit ReviewedMeasurements(std::vector<LineReview::Measurement> &measurements) : m_measurements(measurements)
    {
        measurements.reserve(LineReview::mostMeasurements); // none moves while lines are taken
    }

    /// Null: it is one too many.
    LineReview::Measurement *find(const std::string &database, std::string_view name)
    {
        return m_last && m_last->name == name ? m_last : look(database, name);
    }
    /// The next one is looked for in another database than the last.
    void otherDatabase() { m_last = nullptr; }

private:
    LineReview::Measurement *look(const std::string &database, std::string_view name);

    std::vector<LineReview::Measurement> &m_measurements;
    std::unordered_map<std::string, std::size_t> m_places; ///< by database and name
    LineReview::Measurement *m_last = nullptr;
};

} // namespace penstock
