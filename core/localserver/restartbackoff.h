// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

namespace penstock {

/// How long to wait before a server that died is started again: 0.5 s, 1 s, 2 s … 30 s, eight times in a row.
class RestartBackoff final
{
public:
    /// The next waiting time; nothing after eight tries without reset().
    std::optional<std::chrono::milliseconds> next();

    /// It ran well for a while: the count begins anew.
    void reset() { m_tries = 0; }

private:
    int m_tries = 0;
};

} // namespace penstock
