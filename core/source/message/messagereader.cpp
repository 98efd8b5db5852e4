// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/message/messagereader.h"

#include "core/source/message/csvmessagereader.h"
#include "core/source/message/jsonmessagereader.h"
#include "core/source/message/linemessagereader.h"

namespace penstock {

std::unique_ptr<MessageReader> MessageReader::make(const MessageFormat &format)
{
    switch (format.kind) {
    case MessageFormat::Kind::Csv:
        return std::make_unique<CsvMessageReader>(format);
    case MessageFormat::Kind::LineProtocol:
        return std::make_unique<LineMessageReader>(format);
    case MessageFormat::Kind::Json:
        break;
    }
    return std::make_unique<JsonMessageReader>(format);
}

} // namespace penstock
