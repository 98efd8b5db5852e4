// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/querypattern.h"

#include <QList>

namespace penstock {

/// What people ask of a measurement's points: the same questions, under the same names and with the same places, in
/// each language that can ask them.
QList<QueryPattern> readingPatterns(Language language);

} // namespace penstock
