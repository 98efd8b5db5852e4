// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localserver/restartbackoff.h"

#include <algorithm>

namespace penstock {

namespace {

constexpr int mostTries = 8;
constexpr std::chrono::milliseconds firstWait{500};
constexpr std::chrono::milliseconds longestWait{30'000};

} // namespace

std::optional<std::chrono::milliseconds> RestartBackoff::next()
{
    if (m_tries >= mostTries)
        return std::nullopt;
    return std::min(firstWait * (1 << m_tries++), longestWait);
}

} // namespace penstock
