// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/seriesbuilder.h"

#include <optional>
#include <string_view>

namespace penstock {

// Complete values of a msgpack answer, as MsgpackScanner finds them.

/// True for an array of as many values as there are builders, all of a kind that InfluxDB sends (no lists but those
/// of texts, no maps, no times beyond int64), the first of them a time if the first builder is one of times that it
/// goes on with. `plain` as MsgpackScanner has it.
bool isRow(std::string_view row, bool plain, const std::vector<ColumnBuilder> &cells, bool goesOn);

/// Appends the values of such an array to the builders.
void appendRow(std::string_view row, std::vector<ColumnBuilder> *cells);

std::optional<std::string_view> readText(std::string_view value);
std::optional<std::int64_t> readInteger(std::string_view value);
bool isTrue(std::string_view value);
bool isNil(std::string_view value);

/// False when the value is not an array of texts, or of more than a table may have columns. So it is below.
bool readTexts(std::string_view value, std::vector<std::string> *texts);

using TextPairs = std::vector<std::pair<std::string, std::string>>;

/// False when the value is not a map of texts.
bool readTextMap(std::string_view value, TextPairs *texts);

/// False when the value is not an array of maps of texts.
bool readTextMaps(std::string_view value, std::vector<TextPairs> *maps);

} // namespace penstock
