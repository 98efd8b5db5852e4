// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"

#include <simdjson.h>

#include <string>

namespace penstock {

/// simdjson's parser, for what it refuses without need or without a word.
class JsonParser
{
public:
    /// Valid until the next call. Behind the text must be SIMDJSON_PADDING bytes that may be read. `position` is that
    /// of the text in the stream, for the Error (Protocol), which says where the text is broken.
    Result<simdjson::dom::object> parseObject(std::string_view text, std::size_t position);

private:
    simdjson::dom::parser m_parser;
    std::string m_rewritten; // what the parser reads when a number was too long for it
};

} // namespace penstock
