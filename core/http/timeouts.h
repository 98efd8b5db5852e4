// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace penstock {

/// How long each phase of an exchange may take; 0 means no limit.
struct Timeouts
{
    std::chrono::milliseconds connect{10'000}; ///< name, proxy, TCP; then again as long for TLS
    std::chrono::milliseconds idle{60'000};    ///< without a byte in either direction, while somebody wants bytes
    std::chrono::milliseconds total{0};        ///< from HttpPool::send() to the last byte
};

} // namespace penstock
