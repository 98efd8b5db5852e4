// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace penstock {

struct LaneSnapshot;

/// Sentences about the rows of one lane of a run that did not come to its end: which of them were sent, as people ask
/// before they send them again.
namespace sentrows {

/// Those that no answer told of, which may be stored; empty: there are none.
QString unanswered(const LaneSnapshot &lane, bool isPartitioned);
/// Those that were never sent, or are known not to be stored.
QString unsent(const LaneSnapshot &lane, bool isPartitioned);

} // namespace sentrows

} // namespace penstock
