// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv/timestampformat.h"

#include <QString>

namespace penstock {

/// Digits with one decimal mark at most, and a minus before them: what a time may be that is counted from a start.
bool isNumeral(std::string_view cell);

/// Numbers are times only when they mean a time that somebody measures: 1990 to 2100 for those that are counted, 1900
/// to 2100 for those that are written with the digits of a day or a year. `numeral`: as isNumeral() has the cell.
bool isMeasuredTime(TimestampFormat::Kind kind, bool numeral, std::int64_t time);

/// Why a row is refused whose time could be read: a clause without a full stop, for people.
QString farTimeText(const QString &cell, std::int64_t time, const TimestampFormat &format);
QString shortYearText(const QString &cell);

} // namespace penstock
