// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/error.h"

#include <expected>

namespace penstock {

/// A value, or the reason why there is none. Synchronous functions that can fail return this.
template <typename T> using Result = std::expected<T, Error>;

/// A Result without a value.
using Status = Result<void>;

/// `return failure(Error::Kind::File, tr("…"));`
inline std::unexpected<Error> failure(Error::Kind kind, const QString &message)
{
    Error error;
    error.kind = kind;
    error.message = message;
    return std::unexpected(std::move(error));
}

} // namespace penstock
