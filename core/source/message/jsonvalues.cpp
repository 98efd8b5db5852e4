// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/message/jsonvalues.h"

#include "core/source/message/numbercell.h"

#include <algorithm>

namespace penstock {

namespace {

using simdjson::ondemand::json_type;

constexpr int deepest = 64;

struct TooDeep
{
};

/// A token is told with the white space behind it.
std::string_view trimmed(std::string_view token)
{
    constexpr std::string_view white = " \t\r\n";
    const std::size_t first = std::min(token.find_first_not_of(white), token.size());
    return token.substr(first, token.find_last_not_of(white) + 1 - first);
}

MessageCell numberOf(std::string_view token)
{
    const auto cell = numberCell(trimmed(token));
    if (!cell)
        throw simdjson::simdjson_error(simdjson::NUMBER_ERROR);
    return *cell;
}

QString shown(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

bool JsonValues::read(std::string_view text, std::string_view prefix)
{
    m_text.assign(text);
    m_size = text.size();
    m_text.append(simdjson::SIMDJSON_PADDING, ' ');
    m_count = 0;
    m_texts.clear();
    m_fault.clear();
    // No exception leaves this room.
    try {
        readAll(prefix);
        if (m_fault.isEmpty())
            checkNames();
    } catch (const simdjson::simdjson_error &problem) {
        m_fault = tr("the value is not JSON: %1").arg(QString::fromLatin1(problem.what()));
    } catch (const TooDeep &) {
        m_fault = tr("the value has more than %1 maps or lists in each other").arg(deepest);
    }
    return m_fault.isEmpty();
}

void JsonValues::readAll(std::string_view prefix)
{
    using simdjson::ondemand::document;
    document json = m_parser.iterate(m_text.data(), m_size, m_text.size());
    const json_type type = json.type();
    if (type == json_type::object) {
        readMap(json.get_object(), prefix, newValue(), 0);
    } else if (type == json_type::array) {
        for (auto element : json.get_array()) {
            Value value = element.value();
            const json_type own = value.type();
            if (own == json_type::object) {
                readMap(value.get_object(), prefix, newValue(), 1);
            } else {
                MessageValue &single = newValue();
                single.isMap = false;
                single.single = cellOf(value, own, 1);
            }
        }
    } else {
        MessageValue &single = newValue();
        single.isMap = false;
        if (type == json_type::string)
            single.single = std::string_view(json.get_string());
        else if (type == json_type::number)
            single.single = numberOf(std::string_view(m_text).substr(0, m_size));
        else if (type == json_type::boolean)
            single.single = bool(json.get_bool());
        else if (!json.is_null())
            throw simdjson::simdjson_error(simdjson::N_ATOM_ERROR);
        return;
    }
    const char *behind = nullptr;
    if (json.current_location().get(behind) != simdjson::OUT_OF_BOUNDS)
        m_fault = tr("something follows the end of the JSON");
}

void JsonValues::readMap(simdjson::ondemand::object map, std::string_view prefix, MessageValue &value, int depth)
{
    if (depth > deepest)
        throw TooDeep();
    for (auto field : map) {
        const std::string_view own = field.unescaped_key();
        const std::string_view name = prefix.empty() ? own : keep(std::string(prefix) + m_separator + std::string(own));
        Value inner = field.value();
        const json_type type = inner.type();
        if (type == json_type::object)
            readMap(inner.get_object(), name, value, depth + 1);
        else
            value.fields.push_back({name, cellOf(inner, type, depth + 1)});
    }
}

MessageCell JsonValues::cellOf(Value value, json_type type, int depth)
{
    switch (type) {
    case json_type::string:
        return std::string_view(value.get_string());
    case json_type::number:
        return numberOf(value.raw_json_token());
    case json_type::boolean:
        return bool(value.get_bool());
    case json_type::null:
        if (!value.is_null())
            throw simdjson::simdjson_error(simdjson::N_ATOM_ERROR);
        return {};
    case json_type::array:
    case json_type::object:
        break;
    }
    std::string json;
    copy(value, json, depth);
    return NestedValue{keep(std::move(json))};
}

/// Reads all of it, so that nothing that is not JSON gets through.
void JsonValues::copy(Value value, std::string &out, int depth)
{
    if (depth > deepest)
        throw TooDeep();
    const json_type type = value.type();
    bool isFirst = true;
    const auto separate = [&] {
        if (!std::exchange(isFirst, false))
            out += ',';
    };
    if (type == json_type::array) {
        out += '[';
        for (auto element : value.get_array()) {
            separate();
            copy(element.value(), out, depth + 1);
        }
        out += ']';
    } else if (type == json_type::object) {
        out += '{';
        for (auto field : value.get_object()) {
            separate();
            appendJson(std::string_view(field.unescaped_key()), out);
            out += ':';
            copy(field.value(), out, depth + 1);
        }
        out += '}';
    } else {
        appendJson(cellOf(value, type, depth), out);
    }
}

MessageValue &JsonValues::newValue()
{
    if (m_count == m_values.size())
        m_values.emplace_back();
    MessageValue &value = m_values[m_count++];
    value.isMap = true;
    value.fields.clear();
    value.single = {};
    return value;
}

void JsonValues::checkNames()
{
    for (std::size_t i = 0; i < m_count; ++i) {
        m_names.clear();
        for (const MessageValue::Field &field : m_values[i].fields)
            m_names.push_back(field.name);
        std::ranges::sort(m_names);
        if (const auto twice = std::ranges::adjacent_find(m_names); twice != m_names.end()) {
            m_fault = tr("the name \"%1\" is there twice").arg(shown(*twice));
            return;
        }
    }
}

std::string_view JsonValues::keep(std::string text)
{
    return m_texts.emplace_back(std::move(text));
}

} // namespace penstock
