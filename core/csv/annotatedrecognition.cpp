// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which files AnnotatedHeader is for.
#include "core/csv/annotatedheader.h"
#include "core/csv/cellshape.h"

#include <algorithm>

namespace penstock {
namespace {

/// Excel's first line, which names the delimiter.
bool isSepLine(std::string_view line)
{
    return line.size() == 5 && (line.starts_with("sep=") || line.starts_with("Sep=") || line.starts_with("SEP="));
}

/// Quotes are left out: no name that matters has a delimiter in it.
std::vector<std::string_view> cellsOf(std::string_view line, char delimiter)
{
    std::vector<std::string_view> cells;
    for (bool more = true; more;) {
        const std::size_t end = line.find(delimiter);
        std::string_view cell = line.substr(0, end);
        while (cell.starts_with('"'))
            cell.remove_prefix(1);
        while (cell.ends_with('"'))
            cell.remove_suffix(1);
        cells.push_back(cell);
        more = end != line.npos;
        line.remove_prefix(more ? end + 1 : line.size());
    }
    return cells;
}

/// "measurement,time,…", and the first cell is no measured value.
bool isOwnExport(std::string_view header, std::string_view rows)
{
    if (header.starts_with("statement,")) {
        header.remove_prefix(10);
        rows.remove_prefix(std::min(rows.find(',') + 1, rows.size()));
    }
    return header.starts_with("measurement,time,") && !isData(shapeOf(rows.substr(0, rows.find_first_of(",\n"))));
}

} // namespace

std::optional<CsvDialect> AnnotatedHeader::recognise(std::string_view sample)
{
    constexpr int mostLines = 20;
    CsvDialect dialect;
    dialect.hasHeader = false;
    dialect.utf8Bom = sample.starts_with("\xEF\xBB\xBF");
    if (dialect.utf8Bom)
        sample.remove_prefix(3);
    bool isNamed = false;
    for (int line = 0; line < mostLines && !sample.empty(); ++line) {
        std::string_view text = sample.substr(0, sample.find('\n'));
        sample.remove_prefix(std::min(text.size() + 1, sample.size()));
        while (text.ends_with('\r'))
            text.remove_suffix(1);
        if (line == 0 && isSepLine(text)) {
            dialect.delimiter = text[4];
            dialect.skipLines = 1;
            isNamed = true;
            continue;
        }
        if (text.empty() || text == "#" || text.starts_with("# "))
            continue;
        if (text.starts_with('"'))
            text.remove_prefix(1);
        const auto guess = [&](std::string_view among) {
            if (!isNamed) {
                const auto count = [text](char c) { return std::ranges::count(text, c); };
                dialect.delimiter = *std::ranges::max_element(among, {}, count);
            }
        };
        const std::size_t end = text.find_first_of(" ,;\t|\"");
        if (isAnnotation(text.substr(0, end))) {
            guess(",;\t|");
            return dialect;
        }
        guess(",;\t");
        if (isFluxHeader(cellsOf(text, dialect.delimiter)))
            return dialect;
        if (text.starts_with("name,tags,") || text.starts_with("name,time,") || isOwnExport(text, sample)) {
            dialect.delimiter = ',';
            return dialect;
        }
        // "m|measurement,temp|double"
        const auto isTypedCell = [](std::string_view cell) {
            const std::size_t bar = cell.find('|');
            return bar != cell.npos && bar > 0 && AnnotatedColumn::isTypeName(cell.substr(bar + 1));
        };
        const bool isTyped = std::ranges::any_of(cellsOf(text, dialect.delimiter), isTypedCell);
        // Rows with as many bars are parted by them.
        const std::string_view next = sample.substr(0, sample.find('\n'));
        const bool isParted = std::ranges::count(next, '|') >= std::ranges::count(text, '|');
        return isTyped && !isParted ? std::optional(dialect) : std::nullopt;
    }
    return {};
}

} // namespace penstock
