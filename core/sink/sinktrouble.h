// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/error.h"
#include "core/async/result.h"

#include <chrono>
#include <optional>
#include <variant>

namespace penstock {

/// What a sink raises from write() when it cannot take more just now.
struct SinkBackpressure
{
    /// Who has to wait.
    enum class Scope { Partition, Sink, All };

    Error reason;                                          ///< why; for people
    std::optional<std::chrono::milliseconds> retryAfter{}; ///< nothing: as long as Backpressure says
    Scope scope = Scope::Sink;
};

/// Why a batch was not written: it may be tried again later, or not.
using WriteTrouble = std::variant<SinkBackpressure, Error>;

/// What became of a batch that was written.
enum class Delivery {
    Written,  ///< all of it is acknowledged
    HandedOn, ///< another thread has it now, and answers for it
};

using WriteResult = std::expected<Delivery, WriteTrouble>;
using FlushResult = std::expected<void, WriteTrouble>;

} // namespace penstock
