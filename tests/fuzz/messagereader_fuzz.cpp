// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The first byte is the format, the rest a message: it is at least one record, bad or skipped, their positions rise,
// and a value that is written as JSON and read again is the same.
#include "core/sink/messagevalue.h"
#include "core/source/message/messagereader.h"

#include <cstdlib>
#include <string>

namespace penstock {

namespace {

MessageFormat formatOf(unsigned char choice)
{
    MessageFormat format;
    format.kind = static_cast<MessageFormat::Kind>(choice % 3);
    if ((choice & 4) != 0)
        format.columns = {"a", "b"};
    if ((choice & 8) != 0)
        format.textColumns = {"b"};
    format.delimiter = (choice & 16) != 0 ? ';' : ',';
    format.precision = (choice & 32) != 0 ? Precision::Seconds : Precision::Nanoseconds;
    return format;
}

void checkSame(const MessageValue &value)
{
    std::string text;
    appendJson(value, text);
    const auto reader = MessageReader::make({});
    Record record;
    reader->begin(text, {});
    std::string again;
    // What was deep in a list is not deeper now, and names that were flattened are names.
    if (reader->next(record) != Source::Next::Record)
        std::abort();
    appendJson(*record.value, again);
    if (text != again || record.moreOfRow)
        std::abort();
}

void check(std::string_view text, const MessageFormat &format)
{
    const auto reader = MessageReader::make(format);
    reader->begin(text, 1'700'000'000'000'000'000);
    Record record;
    std::uint64_t before = 0;
    do {
        const Source::Next next = reader->next(record);
        if (record.position <= before)
            std::abort();
        before = record.position;
        if (next == Source::Next::Record && format.kind == MessageFormat::Kind::Json)
            checkSame(*record.value);
        else if (next == Source::Next::Record && record.line.empty() && !record.value)
            std::abort();
        else if (next != Source::Next::Record && reader->problem().reason.isEmpty())
            std::abort();
    } while (record.moreOfRow);
}

} // namespace

} // namespace penstock

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    if (size > 0)
        penstock::check({reinterpret_cast<const char *>(data) + 1, size - 1}, penstock::formatOf(data[0]));
    return 0;
}
