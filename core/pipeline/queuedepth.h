// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace penstock {

/// How much waits somewhere.
struct QueueDepth
{
    int batches = 0;
    quint64 lines = 0;
    quint64 bytes = 0; ///< of the lines
};

} // namespace penstock
