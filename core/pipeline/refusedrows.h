// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/source/sourcelines.h"

namespace penstock {

/// Copies the rows that a CSV of reasons (see RejectsFile; in the order of the rows) names out of their file into one
/// that can be read as that can: below their head, byte for byte, with their line ends and in their encoding. It
/// appears whole or not at all.
Status copyRefusedRows(const QString &reasons, const SourceLines &lines, const QString &to);

} // namespace penstock
