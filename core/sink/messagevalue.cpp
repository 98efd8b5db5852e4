// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sink/messagevalue.h"

#include <QByteArray>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <concepts>
#include <functional>
#include <iterator>
#include <utility>

namespace penstock {

namespace {

QByteArrayView viewOf(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

template <typename Number> void appendNumber(Number number, std::string &out)
{
    char digits[32];
    const char *const end = std::to_chars(std::begin(digits), std::end(digits), number).ptr;
    out.append(digits, static_cast<std::size_t>(end - digits));
}

void appendDouble(double number, std::string &out)
{
    if (!std::isfinite(number)) {
        out += "null";
        return;
    }
    const std::size_t before = out.size();
    appendNumber(number, out);
    // A whole float stays one for whoever reads it.
    if (out.find_first_of(".e", before) == std::string::npos)
        out += ".0";
}

/// `Value`: any of a cell's or a field's kinds.
template <typename Value> void appendValue(const Value &value, std::string &out)
{
    if constexpr (std::same_as<Value, std::monostate>)
        out += "null";
    else if constexpr (std::same_as<Value, bool>)
        out += value ? "true" : "false";
    else if constexpr (std::same_as<Value, double>)
        appendDouble(value, out);
    else if constexpr (std::integral<Value>)
        appendNumber(value, out);
    else if constexpr (std::same_as<Value, Decimal> || std::same_as<Value, WideInteger>)
        out += value.digits;
    else if constexpr (std::same_as<Value, NestedValue>)
        out += value.json;
    else if constexpr (std::same_as<Value, BytesValue>)
        appendJson(value.bytes, out);
    else
        appendJson(value, out);
}

template <typename Fields, typename Name, typename Cell>
void appendMap(const Fields &fields, Name name, Cell cell, std::string &out)
{
    out += '{';
    bool isFirst = true;
    for (const auto &field : fields) {
        if (!std::exchange(isFirst, false))
            out += ',';
        appendJson(std::invoke(name, field), out);
        out += ':';
        std::invoke(cell, field, out);
    }
    out += '}';
}

} // namespace

const MessageCell *MessageValue::find(std::string_view name) const
{
    const auto field = std::ranges::find(fields, name, &Field::name);
    return field == fields.end() ? nullptr : &field->cell;
}

void appendJson(std::string_view text, std::string &out)
{
    if (!viewOf(text).isValidUtf8()) {
        out += '"';
        out += QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size())).toBase64().toStdString();
        out += '"';
        return;
    }
    constexpr std::string_view hex = "0123456789abcdef";
    out += '"';
    for (const char c : text) {
        const auto code = static_cast<unsigned char>(c);
        switch (c) {
        case '"':
        case '\\':
            out += '\\';
            out += c;
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            if (code < 0x20) {
                out += "\\u00";
                out += hex[code >> 4];
                out += hex[code & 15];
            } else {
                out += c;
            }
        }
    }
    out += '"';
}

void appendJson(const MessageCell &cell, std::string &out)
{
    std::visit([&out](const auto &value) { appendValue(value, out); }, cell);
}

void appendJson(const MessageValue &value, std::string &out)
{
    if (!value.isMap) {
        appendJson(value.single, out);
        return;
    }
    appendMap(
        value.fields, &MessageValue::Field::name,
        [](const MessageValue::Field &field, std::string &to) { appendJson(field.cell, to); }, out);
}

void appendJson(const PointView &point, std::string &out)
{
    out += "{\"measurement\":";
    appendJson(point.measurement, out);
    out += ",\"tags\":";
    appendMap(point.tags, &TagView::key, [](const TagView &tag, std::string &to) { appendJson(tag.value, to); }, out);
    out += ",\"fields\":";
    appendMap(
        point.fields, &FieldView::key,
        [](const FieldView &field, std::string &to) {
            std::visit([&to](const auto &value) { appendValue(value, to); }, field.value);
        },
        out);
    out += ",\"time\":";
    appendNumber(point.time, out);
    out += '}';
}

} // namespace penstock
