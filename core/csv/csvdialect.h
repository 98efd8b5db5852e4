// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/file/textencoding.h"

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace penstock {

/// How a CSV file is spelled, punctuated and built.
struct CsvDialect
{
    enum class Separation {
        Character,  ///< one delimiter between two cells
        Blanks,     ///< any number of spaces and tabs
        FixedWidth, ///< each column begins at the same character of every line
    };
    enum class Escape {
        Doubled,   ///< "" in a quoted cell is a quote
        Backslash, ///< \" is, and a backslash also keeps delimiters, line breaks and backslashes in their cell
    };

    // Its bytes
    TextEncoding encoding;     ///< of the file; of texts in memory it is UTF-8
    bool utf8Bom = false;      ///< the file begins with a byte-order mark, which is skipped
    bool loneReturns = false;  ///< also a CR without LF ends a line
    bool decimalComma = false; ///< 1,5 means one and a half; only with another delimiter than the comma

    // Its punctuation
    Separation separation = Separation::Character;
    char delimiter = ',';          ///< of Separation::Character; one of , ; tab | or another ASCII character
    std::vector<int> columnStarts; ///< of Separation::FixedWidth: characters before the second, third … column
    char quote = '"';              ///< '\0': no quoting
    Escape escape = Escape::Doubled;
    bool looseQuotes = false; ///< quotes may have blanks around them
    bool trims = true;        ///< blanks around cells that are not quoted do not count
    char lineTail = '\0';     ///< left out at the end of each line, however often it stands there; '\0': nothing is
    bool formulas = false; ///< ="0047", which keeps spreadsheets from making a number of it, is the text in its quotes
    std::string comment;   ///< lines that begin with it are left out; empty: there are none

    // What stands above its rows
    int skipLines = 0;            ///< physical lines before the first record
    bool hasHeader = true;        ///< records name the columns
    bool commentedHeader = false; ///< they stand behind the mark of a comment
    int unitsAbove = 0;           ///< records with the units of the columns before the names
    int headerRows = 1;           ///< records whose cells make the names, joined by a blank
    int unnamedColumn = -1;       ///< one for which the header has no name, not even an empty one; -1: there is none
    int unitRows = 0;             ///< records with the units, or what else is said of the columns, behind the names

    bool operator==(const CsvDialect &) const = default;

    /// Judges a sample from the start of a file (64 KiB or more is plenty). Never fails: the default is RFC 4180. What
    /// it rests on is told by CsvSniff.
    static CsvDialect sniff(std::string_view sample);
};

} // namespace penstock
