// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/batch.h"

#include <cstddef>

namespace penstock {

/// A copy of the first `rows` rows, in the order of the fragments, and of all notes; not sealed.
Batch firstRows(const Batch &batch, std::size_t rows);

} // namespace penstock
