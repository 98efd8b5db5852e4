// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/outlet.h"

namespace penstock {

struct ClientSettings;
struct PipelineOptions;

/// A database of an InfluxDB server, or of one that imitates it, as the options say.
Outlets influxOutlet(const ClientSettings &settings, const PipelineOptions &options);

} // namespace penstock
