// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/error.h"

namespace penstock {

/// What the system of the other computer says, in its own words, when nothing listens there.
QString refusedWords();

/// Nothing listens where it was to be connected to: a server that was never started, or has ended.
bool isRefusedConnection(const Error &error);

} // namespace penstock
