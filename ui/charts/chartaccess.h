// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace penstock {

/// Charts tell screen readers that they are charts. May be called more than once.
void installChartAccess();

} // namespace penstock
