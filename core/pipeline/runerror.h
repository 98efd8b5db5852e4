// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/error.h"

namespace penstock {

class PipelineStats;

/// Why a run failed, together with what had become of its rows by then.
Error withCounts(Error error, const PipelineStats &stats, bool pointsHaveIdentity);

} // namespace penstock
