// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/message/messagereader.h"

#include "core/source/message/csvmessagereader.h"
#include "core/source/message/jsonmessagereader.h"
#include "core/source/message/linemessagereader.h"
#include "core/source/message/mappedmessagereader.h"
#include "core/source/message/valuemessagereader.h"

namespace penstock {

namespace {

std::unique_ptr<MessageReader> plainReader(const MessageFormat &format)
{
    switch (format.kind) {
    case MessageFormat::Kind::Csv:
        return std::make_unique<CsvMessageReader>(format);
    case MessageFormat::Kind::LineProtocol:
        return std::make_unique<LineMessageReader>(format);
    case MessageFormat::Kind::Value:
        return std::make_unique<ValueMessageReader>(format);
    case MessageFormat::Kind::Json:
        break;
    }
    return std::make_unique<JsonMessageReader>(format);
}

} // namespace

std::unique_ptr<MessageReader> MessageReader::make(const MessageFormat &format)
{
    std::unique_ptr<MessageReader> reader = plainReader(format);
    if (format.mapping.changesNothing())
        return reader;
    return std::make_unique<MappedMessageReader>(format.mapping, std::move(reader));
}

} // namespace penstock
