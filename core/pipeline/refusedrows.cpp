// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/refusedrows.h"

#include "core/csv/csvreader.h"
#include "core/file/atomicfile.h"
#include "core/pipeline/rawlines.h"

#include <algorithm>
#include <charconv>
#include <vector>

namespace penstock {

namespace {

struct Span
{
    quint64 row = 0;
    quint64 from = 0; ///< physical line
    quint64 to = 0;   ///< included
};

quint64 number(std::string_view text)
{
    quint64 value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

Result<std::vector<Span>> spansOf(const QString &reasons)
{
    constexpr std::size_t longest = 64 * 1024 * 1024; // of a row whose quotes are doubled
    constexpr std::size_t width = 5;                  // row, line, column, reason, text
    CsvReader reader(CsvDialect(), TextWindow::defaultSize, longest);
    if (Status status = reader.openFile(reasons); !status)
        return std::unexpected(status.error());
    std::vector<Span> spans;
    for (;;) {
        const CsvReader::Next next = reader.next();
        if (next == CsvReader::Next::Failed)
            return std::unexpected(reader.error());
        if (next == CsvReader::Next::End)
            return spans;
        const auto cells = reader.fields();
        const quint64 line = cells.size() == width ? number(cells[1]) : 0;
        if (line == 0)
            continue;
        const auto breaks = std::ranges::count(cells[4], '\n');
        const Span span{number(cells[0]), line, line + static_cast<quint64>(breaks)};
        if (spans.empty() || span.from > spans.back().to)
            spans.push_back(span);
    }
}

} // namespace

Status copyRefusedRows(const QString &reasons, const SourceLines &lines, const QString &to)
{
    const auto spans = spansOf(reasons);
    if (!spans)
        return std::unexpected(spans.error());
    RawLines from(lines);
    if (Status status = from.open(); !status)
        return status;
    AtomicFile file(to);
    if (Status status = file.open(); !status)
        return status;
    auto head = lines.heads.begin();
    auto written = lines.heads.end();
    for (const Span &span : *spans) {
        while (head != lines.heads.end() && std::next(head) != lines.heads.end() &&
               std::next(head)->firstRow <= span.row)
            ++head;
        Status status;
        if (head != written && head != lines.heads.end() && head->to >= head->from)
            status = from.copy(head->from, head->to, file.device());
        written = head;
        if (status)
            status = from.copy(span.from, span.to, file.device());
        if (!status)
            return status;
    }
    return file.commit();
}

} // namespace penstock
