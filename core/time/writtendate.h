// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/datetext.h"
#include "core/time/textcursor.h"

namespace penstock {

/// A day as people write it, before anybody looks whether a calendar has it.
struct WrittenDate
{
    int year = 0;
    int month = 0;
    int day = 0;
    bool shortYear = false;
    bool hasSigns = false; ///< 2024年3月14日: the time of day may follow at once
};

/// False: there is none in that order, and the text may have been read in part.
bool takeDate(TextCursor &text, DateOrder order, WrittenDate &date);

// Parts of one.
/// Tue, or Tuesday, and the comma behind it.
void skipDayOfWeek(TextCursor &text);
/// False: no month begins there.
bool takeMonthName(TextCursor &text, int &month);
/// Behind a date: (火), (Tue), （周二）
void skipBracketedDay(TextCursor &text);

} // namespace penstock
