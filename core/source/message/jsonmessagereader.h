// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sink/messagevalue.h"
#include "core/source/message/messagereader.h"

#include <QCoreApplication>

#include <simdjson.h>

#include <deque>
#include <string>
#include <vector>

namespace penstock {

/// Messages that are JSON (RFC 8259, UTF-8). Numbers keep their digits; maps in maps are flattened to names such as
/// "engine.oil.temperature"; a list inside stays one thing. A name that is there twice, also by being flattened, makes
/// the message bad, as does whatever is not JSON in any part of it.
class JsonMessageReader final : public MessageReader
{
    Q_DECLARE_TR_FUNCTIONS(penstock::JsonMessageReader)

public:
    explicit JsonMessageReader(const MessageFormat &format) : m_separator(format.separator) {}

    void begin(std::string_view value, std::optional<std::int64_t> time) override;
    Source::Next next(Record &record) override;

private:
    using Value = simdjson::ondemand::value;
    void read();
    void readMap(simdjson::ondemand::object map, std::string_view prefix, MessageValue &value, int depth);
    MessageCell cellOf(Value value, simdjson::ondemand::json_type type, int depth);
    void copy(Value value, std::string &out, int depth);
    MessageValue &newValue();
    void checkNames();
    std::string_view keep(std::string text);

    const std::string m_separator;
    simdjson::ondemand::parser m_parser;
    std::string_view m_original;
    std::string m_text; ///< with what the parser may read behind it
    std::vector<MessageValue> m_values;
    std::size_t m_count = 0; ///< of those that belong to this message
    std::size_t m_given = 0;
    std::deque<std::string> m_texts; ///< that the values have views into
    std::vector<std::string_view> m_names;
    QString m_fault; ///< why the whole message is bad
};

} // namespace penstock
