// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/timetext.h"

namespace penstock {

/// Blanks, tabs and no-break spaces, as spreadsheets and browsers write these before AM.
void takeBlanks(TextCursor &text);

/// Up to the end of the text a time of day as readDate() has it, which is added to the seconds, and an offset.
bool takeTimeOfDay(TextCursor &text, WrittenTime &time);

} // namespace penstock
