// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/talk/talk.h"

namespace penstock {

/// The conversation about what a server of 2.x or 3.x counts: its page /metrics, in the text format of Prometheus, as a
/// table with the columns module, statistic, labels, kind and value.
///
/// kind is Prometheus' word (counter, gauge, untyped), or bucket for one of a histogram's; sums and counts of
/// histograms and summaries are counters, quantiles are gauges. module is what a name begins with.
Talk askForMetrics(const HttpRequest &request);

/// Protocol when the page has no line of that format. A line that is not of it is passed over, and a note of the
/// table's talk says how many.
Result<Talk> readMetrics(const HttpAnswer &answer);

} // namespace penstock
