// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"

#include <QString>

#include <string>
#include <string_view>

namespace penstock {

/// How rows of CSV are written; the three dialects of Python's csv module.
class CsvRowFormat
{
public:
    CsvRowFormat() = default;
    /// "excel": commas, quotes where they are needed, CR LF. "excel-tab": the same with tabs. "unix": commas, quotes
    /// everywhere, LF. BadInput for any other name.
    static Result<CsvRowFormat> named(const QString &dialect);

    /// Appends a cell, with a delimiter before it unless it is the first of its row.
    void appendCell(std::string_view cell, bool isFirst, std::string &row) const;
    /// What stands between the last cell and the LF.
    std::string_view beforeLineFeed() const { return m_returns ? "\r" : ""; }

private:
    char m_delimiter = ',';
    bool m_quotesAll = false;
    bool m_returns = true;
};

} // namespace penstock
