// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace penstock {

/// What a file is that is no CSV.
enum class ForeignText {
    None, ///< it may be CSV
    Empty,
    Archive,        ///< Zip (and so the spreadsheets) or 7z
    OldSpreadsheet, ///< xls
    Html,
    Xml,
    Json,
    LineProtocol,
    InfluxTable,     ///< what the influx shell prints for people
    ExpandedRecords, ///< psql -x: a line for each cell
    LongDelimiter,   ///< columns parted by several characters: "=>", "~|~"
    QuotedLines,     ///< each line stands in quotes as a whole: "time,""place"",v"
    Pdf,
    Parquet,
    Binary, ///< none of these, and not text
};

/// `head`: the beginning of the file, unpacked and in UTF-8; some kilobytes tell more than some bytes.
ForeignText foreignTextOf(std::string_view head);

/// Zip (and so the spreadsheets) or 7z. `head`: the beginning of the file; ten bytes are enough.
bool isArchive(std::string_view head);

/// UTF-16 or UTF-32, as far as the beginning of the file tells; a few hundred bytes are enough.
bool isWideText(std::string_view head);

/// The mark that some programs put before UTF-8 text.
inline constexpr std::string_view utf8Mark = "\xEF\xBB\xBF";

} // namespace penstock
