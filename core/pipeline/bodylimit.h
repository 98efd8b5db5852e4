// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace penstock {

/// How large a body the server takes, as far as its answers have shown it; in bytes before compression.
///
/// One 413 is no limit: proxies say it now and then for other reasons. It becomes one when it is said again before a
/// body of that size was taken. A limit is tried again after some success, less and less often while it stands, and is
/// forgotten when a body of its size is taken.
class BodyLimit
{
public:
    /// A body that was taken.
    void accepted(std::size_t bytes);
    /// A body that was refused for its size.
    void refused(std::size_t bytes);

    /// Whether a body is better cut before it is sent. False lets it through, as an attempt where it is beyond the
    /// limit.
    bool isTooLarge(std::size_t bytes);

    /// A body at least that large was taken, so that its size is not why it is refused.
    bool hasTaken(std::size_t bytes) const { return bytes <= m_largestEver; }

private:
    static constexpr int firstPatience = 32; // bodies
    static constexpr int lastPatience = 4'096;

    std::size_t m_limit = 0;        ///< bodies from this size on are refused; 0: none known
    std::size_t m_doubtful = 0;     ///< refused once, and nothing of that size was taken since; 0: none
    std::size_t m_largestTaken = 0; ///< since a body that small was refused
    std::size_t m_largestEver = 0;
    int m_taken = 0; ///< bodies in a row since the last refusal or attempt
    int m_patience = firstPatience;
    bool m_hasTried = false; ///< a body beyond the limit was let through
};

} // namespace penstock
