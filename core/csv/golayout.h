// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/timetext.h"

#include <optional>
#include <string_view>

namespace penstock {

/// Reads a time by a layout of Go's package time: the reference time 2006-01-02T15:04:05.999999999Z07:00 written in the
/// wanted way. Nothing when the text does not fit, or names a day that no calendar has. The name of a zone is read and
/// means nothing but UTC.
///
/// Source: https://pkg.go.dev/time#pkg-constants
std::optional<WrittenTime> readGoLayout(std::string_view layout, std::string_view text);

} // namespace penstock
