// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/error.h"

#include <chrono>
#include <functional>
#include <optional>

namespace penstock {

/// How long to hold the flow when the server cannot take more just now.
///
/// The server's own wish (Retry-After) is clamped to 0 … 600 s. Without one the wait is random between zero and a
/// ceiling that doubles from 0.5 s to 60 s with each failure in a row ("full jitter"), so that many clients do not come
/// back at once. A wish or a draw below 0.1 s is honoured once; after that it is 0.1 s, so that a server cannot be
/// asked in a hot loop.
class Backpressure
{
public:
    /// Gives numbers from 0 inclusive to 1 exclusive.
    using Random = std::function<double()>;

    explicit Backpressure(Random random = {});

    /// True when the same request may be answered better later: network, timeout, throttling, server trouble.
    static bool pauses(const Error &error);

    /// A wish within 0 … 600 s.
    static std::chrono::milliseconds clamped(std::chrono::milliseconds wish);

    /// One more failure in a row: how long to wait now.
    std::chrono::milliseconds failed(std::optional<std::chrono::milliseconds> retryAfter);
    void succeeded() { m_attempts = 0; }

    /// Failures since the last success.
    int attempts() const { return m_attempts; }

private:
    Random m_random;
    int m_attempts = 0;
};

} // namespace penstock
