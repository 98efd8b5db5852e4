// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sink/csvrowformat.h"

#include <QCoreApplication>

#include <algorithm>

namespace penstock {

Result<CsvRowFormat> CsvRowFormat::named(const QString &dialect)
{
    CsvRowFormat format;
    if (dialect == QLatin1String("excel-tab")) {
        format.m_delimiter = '\t';
    } else if (dialect == QLatin1String("unix")) {
        format.m_quotesAll = true;
        format.m_returns = false;
    } else if (dialect != QLatin1String("excel")) {
        return failure(Error::Kind::BadInput,
                       QCoreApplication::translate("penstock::CsvSink",
                                                   "There is no CSV dialect \"%1\"; it is excel, excel-tab or unix.")
                           .arg(dialect));
    }
    return format;
}

void CsvRowFormat::appendCell(std::string_view cell, bool isFirst, std::string &row) const
{
    if (!isFirst)
        row += m_delimiter;
    const auto needsQuotes = [this](char c) { return c == m_delimiter || c == '"' || c == '\r' || c == '\n'; };
    if (!m_quotesAll && std::ranges::none_of(cell, needsQuotes)) {
        row += cell;
        return;
    }
    row += '"';
    for (const char c : cell) {
        if (c == '"')
            row += '"';
        row += c;
    }
    row += '"';
}

} // namespace penstock
