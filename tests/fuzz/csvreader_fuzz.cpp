// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The first byte is the size of the reader's window, the rest the file: the records must not depend on the window.
#include "core/csv/csvreader.h"

#include <cstdlib>

namespace penstock {

namespace {

constexpr std::size_t roomy = 32'768; // holds the whole input, and is quicker to make than the default

std::string records(const QByteArray &text, const CsvDialect &dialect, std::size_t window)
{
    CsvReader reader(dialect, window);
    if (!reader.openText(text))
        return "not opened";
    std::string seen;
    for (const std::string &name : reader.header())
        seen += name + '\x1f';
    CsvReader::Next next{};
    while ((next = reader.next()) == CsvReader::Next::Record) {
        seen += '\n' + std::to_string(reader.row()) + ' ' + std::to_string(reader.line()) + ' ' +
                std::to_string(static_cast<int>(reader.flaw())) + '\x1f';
        for (std::size_t i = 0; i < reader.fields().size(); ++i) {
            seen += reader.wasQuoted(i) ? '"' : ' ';
            seen.append(reader.fields()[i]) += '\x1f';
        }
        seen.append(reader.rawText());
    }
    return seen + (next == CsvReader::Next::Failed ? "\nfailed" : "\nend");
}

} // namespace

} // namespace penstock

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace penstock;
    if (size == 0)
        return 0;
    const QByteArray text(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1);
    const CsvDialect dialect = CsvDialect::sniff({text.constData(), static_cast<std::size_t>(text.size())});
    if (records(text, dialect, 16 + data[0]) != records(text, dialect, roomy))
        std::abort();
    return 0;
}
