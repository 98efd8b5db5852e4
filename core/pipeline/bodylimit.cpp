// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/bodylimit.h"

#include <algorithm>
#include <utility>

namespace penstock {

void BodyLimit::accepted(std::size_t bytes)
{
    m_largestTaken = std::max(m_largestTaken, bytes);
    m_largestEver = std::max(m_largestEver, bytes);
    ++m_taken;
    if (bytes >= m_doubtful)
        m_doubtful = 0;
    if (m_limit == 0 || bytes < m_limit)
        return;
    m_limit = 0;
    m_hasTried = false;
    m_patience = firstPatience;
}

void BodyLimit::refused(std::size_t bytes)
{
    m_taken = 0;
    if (m_limit != 0 && bytes >= m_limit) {
        if (std::exchange(m_hasTried, false))
            m_patience = std::min(2 * m_patience, lastPatience);
    } else if (bytes <= m_largestTaken) {
        // It fitted before. Said again, it is believed: limits change, too.
        m_largestTaken = 0;
        m_doubtful = bytes;
    } else {
        const std::size_t smaller = std::min(m_doubtful, bytes);
        const std::size_t larger = std::max(m_doubtful, bytes);
        if (smaller == 0) {
            m_doubtful = larger;
        } else if (larger - smaller <= larger / 8) {
            m_limit = smaller;
            m_doubtful = 0;
        } else {
            // What is refused at one size is refused at all larger ones.
            m_limit = larger;
            m_doubtful = smaller;
        }
    }
}

bool BodyLimit::isTooLarge(std::size_t bytes)
{
    if (m_limit == 0 || bytes < m_limit)
        return false;
    // The next larger size first: a true limit may lie between this one and the largest batch.
    if (m_taken < m_patience || bytes >= 2 * m_limit)
        return true;
    m_taken = 0;
    m_hasTried = true;
    return false;
}

} // namespace penstock
