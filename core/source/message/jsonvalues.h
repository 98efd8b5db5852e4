// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sink/messagevalue.h"

#include <QCoreApplication>
#include <QString>

#include <simdjson.h>

#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace penstock {

/// What a JSON text says, as values. Only for who is compiled as this room is: simdjson's types differ with how they
/// are compiled.
class JsonValues
{
    Q_DECLARE_TR_FUNCTIONS(penstock::JsonMessageReader)

public:
    explicit JsonValues(std::string separator) : m_separator(std::move(separator)) {}

    /// False: see fault(). A list is the values of its elements, anything else one. `prefix`: of all names, but for
    /// what has none. The text is not needed any longer, and the values are valid until the next call.
    bool read(std::string_view text, std::string_view prefix = {});
    std::span<const MessageValue> values() const { return {m_values.data(), m_count}; }
    const QString &fault() const { return m_fault; }

private:
    Q_DISABLE_COPY_MOVE(JsonValues)

    using Value = simdjson::ondemand::value;
    void readAll(std::string_view prefix);
    void readMap(simdjson::ondemand::object map, std::string_view prefix, MessageValue &value, int depth);
    MessageCell cellOf(Value value, simdjson::ondemand::json_type type, int depth);
    void copy(Value value, std::string &out, int depth);
    MessageValue &newValue();
    void checkNames();
    std::string_view keep(std::string text);

    const std::string m_separator;
    simdjson::ondemand::parser m_parser;
    std::string m_text; ///< with what the parser may read behind it
    std::size_t m_size = 0;
    std::vector<MessageValue> m_values;
    std::size_t m_count = 0;         ///< of those that belong to this text
    std::deque<std::string> m_texts; ///< that the values have views into
    std::vector<std::string_view> m_names;
    QString m_fault; ///< why all of it is bad
};

} // namespace penstock
