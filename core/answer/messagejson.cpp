// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/messagejson.h"

#include "core/result/msgpackscanner.h"
#include "core/result/valuetext.h"

#include <algorithm>
#include <string_view>

namespace penstock {

namespace {

using Kind = MsgpackHead::Kind;

constexpr std::int8_t timeExtension = 5; // of github.com/tinylib/msgp, which InfluxDB uses
constexpr std::uint32_t timeBytes = 12;

class MessageReader
{
public:
    MessageReader(std::string_view bytes, std::string *out) : m_rest(bytes), m_out(out) {}

    bool isAtEnd() const { return m_rest.empty(); }

    /// False: it is cut, or no message.
    bool value(std::size_t depth = 0)
    {
        MsgpackHead head;
        if (depth > MsgpackScanner::deepest || !readHead(m_rest, &head) || head.bytes == 0)
            return false;
        m_rest.remove_prefix(std::min<std::size_t>(head.bytes, m_rest.size()));
        switch (head.kind) {
        case Kind::Nil:
            *m_out += "null";
            return true;
        case Kind::Boolean:
            *m_out += head.integer != 0 ? "true" : "false";
            return true;
        case Kind::Integer:
            *m_out += std::to_string(head.integer);
            return true;
        case Kind::Unsigned:
            *m_out += std::to_string(head.unsignedInteger);
            return true;
        case Kind::Float:
            number(head.number);
            return true;
        case Kind::Text:
            return text(head);
        case Kind::Array:
            return list(head, depth, false);
        case Kind::Map:
            return list(head, depth, true);
        case Kind::Extension:
            return extension(head);
        }
        return false;
    }

private:
    /// A float that is whole keeps the sign that it is one.
    void number(double number)
    {
        const std::size_t start = m_out->size();
        appendFloatText(m_out, number);
        const bool isBare = std::all_of(m_out->begin() + static_cast<std::ptrdiff_t>(start), m_out->end(),
                                        [](char c) { return c == '-' || (c >= '0' && c <= '9'); });
        if (isBare)
            *m_out += ".0";
    }

    bool text(const MsgpackHead &head)
    {
        const std::string_view payload = m_rest.substr(0, head.payload);
        m_rest.remove_prefix(payload.size());
        constexpr std::string_view digits = "0123456789abcdef";
        *m_out += '"';
        for (const char c : payload) {
            const auto byte = static_cast<unsigned char>(c);
            if (c == '"' || c == '\\')
                *m_out += '\\';
            if (c == '\n') {
                *m_out += "\\n";
            } else if (byte < 0x20U) {
                *m_out += "\\u00";
                *m_out += digits[byte >> 4U];
                *m_out += digits[byte & 0xFU];
            } else {
                *m_out += c;
            }
        }
        if (payload.size() < head.payload)
            return false;
        *m_out += '"';
        return true;
    }

    bool list(const MsgpackHead &head, std::size_t depth, bool isMap)
    {
        *m_out += isMap ? '{' : '[';
        for (std::uint32_t i = 0; i < head.count; ++i) {
            *m_out += i > 0 ? "," : "";
            if (isMap) {
                if (!value(depth + 1))
                    return false;
                *m_out += ':';
            }
            if (!value(depth + 1))
                return false;
        }
        *m_out += isMap ? '}' : ']';
        return true;
    }

    bool extension(const MsgpackHead &head)
    {
        const std::string_view payload = m_rest.substr(0, head.payload);
        m_rest.remove_prefix(payload.size());
        if (payload.size() < head.payload)
            return false;
        *m_out += '"';
        if (head.extension == timeExtension && head.payload == timeBytes)
            appendTimestamp(m_out, timeOf(payload));
        else
            *m_out += QByteArray(payload.data(), static_cast<qsizetype>(payload.size())).toHex().toStdString();
        *m_out += '"';
        return true;
    }

    /// Seconds in eight bytes, nanoseconds in four.
    static std::int64_t timeOf(std::string_view payload)
    {
        const auto read = [payload](std::size_t at, std::size_t count) {
            std::uint64_t number = 0;
            for (std::size_t i = at; i < at + count; ++i)
                number = number << 8U | static_cast<unsigned char>(payload[i]);
            return number;
        };
        // As unsigned: what somebody sends may be beyond int64.
        return static_cast<std::int64_t>(read(0, 8) * 1'000'000'000U + read(8, 4));
    }

    std::string_view m_rest;
    std::string *m_out;
};

} // namespace

std::optional<MessageJson> jsonOfMessages(const QByteArray &bytes)
{
    const std::string_view all(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    MsgpackHead head;
    if (!readHead(all, &head) || head.bytes == 0 || (head.kind != Kind::Map && head.kind != Kind::Array))
        return {};
    MessageJson json;
    MessageReader reader(all, &json.text);
    while (json.isWhole && !reader.isAtEnd()) {
        json.isWhole = reader.value();
        json.text += '\n';
    }
    return json;
}

} // namespace penstock
