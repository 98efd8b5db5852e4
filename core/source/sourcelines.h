// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/file/textencoding.h"

#include <QString>
#include <QtGlobal>

#include <vector>

namespace penstock {

/// Where the records of a source stand in its file, by physical lines: so that some of them can be copied out byte for
/// byte, and read again by themselves.
struct SourceLines
{
    /// Lines without which the records below them cannot be read: the header of a CSV file and all above it.
    struct Head
    {
        quint64 firstRow = 1; ///< of the records that it belongs to
        quint64 from = 1;     ///< 1-based
        quint64 to = 0;       ///< included; less than `from`: there are none
    };

    QString file;
    TextEncoding encoding;    ///< of the file
    bool loneReturns = false; ///< also a CR without LF ends a line
    std::vector<Head> heads;  ///< in the order of their rows; empty: nothing was read yet
};

} // namespace penstock
