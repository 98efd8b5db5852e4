// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/flavour.h"
#include "core/sink/sinkbatch.h"

#include <cstddef>
#include <vector>

namespace penstock {

/// Indexes of the lines that break a rule of this kind of server, ascending. The rules from here are a little stricter
/// than the server's own, so the last word is the server's.
std::vector<std::size_t> suspiciousLines(const SinkBatch &batch, Flavour flavour);

} // namespace penstock
