// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is found in a sample is the same each time, makes sense, and can be read with.
#include "core/csv/csvreader.h"
#include "core/csv/csvsniff.h"

#include <algorithm>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace penstock;
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const std::string_view sample(text.constData(), size);
    const CsvSniff sniff = CsvSniff::of(sample);
    const CsvDialect &dialect = sniff.dialect;
    if (dialect != CsvSniff::of(sample).dialect)
        std::abort();
    const auto lines = std::ranges::count_if(text, [](char c) { return c == '\n' || c == '\r'; }) + 1;
    if (dialect.skipLines < 0 || dialect.skipLines > lines || dialect.headerRows < 1 || dialect.unitRows < 0 ||
        dialect.unitsAbove < 0 || !std::ranges::is_sorted(dialect.columnStarts))
        std::abort();
    if (std::ranges::any_of(sniff.findings, [](const Finding &finding) { return finding.sentence.isEmpty(); }))
        std::abort();
    CsvReader reader(dialect, size + 16);
    if (!reader.openText(text))
        std::abort(); // a text in memory always opens
    std::uint64_t line = 0;
    while (reader.next() == CsvReader::Next::Record) {
        if (reader.line() <= line || reader.fields().empty())
            std::abort();
        line = reader.line();
    }
    return 0;
}
