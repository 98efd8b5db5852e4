// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/file/textencoding.h"

#include <QString>

#include <string_view>

namespace penstock {

/// How a CSV file is spelled and punctuated.
struct CsvDialect
{
    TextEncoding encoding;     ///< of the file; of texts in memory it is UTF-8
    char delimiter = ',';      ///< one of , ; tab | or another ASCII character
    char quote = '"';          ///< '\0': no quoting
    bool hasHeader = true;     ///< the first record names the columns
    int skipLines = 0;         ///< physical lines before the first record
    bool utf8Bom = false;      ///< the file begins with a byte-order mark, which is skipped
    bool decimalComma = false; ///< 1,5 means one and a half; only with another delimiter than the comma

    bool operator==(const CsvDialect &) const = default;

    /// Judges a sample from the start of a file (64 KiB or more is plenty). Never fails: the default is RFC 4180.
    static CsvDialect sniff(std::string_view sample);
};

} // namespace penstock
