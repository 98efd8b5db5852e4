// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/msgpackscanner.h"

#include <bit>
#include <utility>

namespace penstock {

namespace {

using Kind = MsgpackHead::Kind;

template <typename Number> Number bigEndian(const char *bytes)
{
    std::make_unsigned_t<Number> value = 0;
    for (std::size_t i = 0; i < sizeof value; ++i)
        value = static_cast<decltype(value)>((std::uint64_t(value) << 8) | static_cast<unsigned char>(bytes[i]));
    return static_cast<Number>(value);
}

std::uint64_t unsignedOf(const char *bytes, std::size_t size)
{
    switch (size) {
    case 1:
        return bigEndian<std::uint8_t>(bytes);
    case 2:
        return bigEndian<std::uint16_t>(bytes);
    case 4:
        return bigEndian<std::uint32_t>(bytes);
    default:
        return bigEndian<std::uint64_t>(bytes);
    }
}

std::int64_t signedOf(const char *bytes, std::size_t size)
{
    switch (size) {
    case 1:
        return bigEndian<std::int8_t>(bytes);
    case 2:
        return bigEndian<std::int16_t>(bytes);
    case 4:
        return bigEndian<std::int32_t>(bytes);
    default:
        return bigEndian<std::int64_t>(bytes);
    }
}

void setUnsigned(MsgpackHead *head, std::uint64_t value)
{
    // Encoders are free to write a positive integer either way.
    head->kind = static_cast<std::int64_t>(value) < 0 ? Kind::Unsigned : Kind::Integer;
    head->unsignedInteger = value;
    head->integer = static_cast<std::int64_t>(value);
}

/// Kind and bytes of what 0xc0 to 0xdf begin.
struct Form
{
    Kind kind;
    std::uint8_t bytes; // behind the first one that belong to the head
};

constexpr std::array<Form, 32> forms = {{
    {Kind::Nil, 0},       {Kind::Nil, 0} /* never used */,
    {Kind::Boolean, 0},   {Kind::Boolean, 0}, // c0 to c3
    {Kind::Text, 1},      {Kind::Text, 2},
    {Kind::Text, 4},      {Kind::Extension, 2},
    {Kind::Extension, 3}, {Kind::Extension, 5},
    {Kind::Float, 4},     {Kind::Float, 8}, // c8 to cb
    {Kind::Unsigned, 1},  {Kind::Unsigned, 2},
    {Kind::Unsigned, 4},  {Kind::Unsigned, 8},
    {Kind::Integer, 1},   {Kind::Integer, 2},
    {Kind::Integer, 4},   {Kind::Integer, 8}, // d0 to d3
    {Kind::Extension, 1}, {Kind::Extension, 1},
    {Kind::Extension, 1}, {Kind::Extension, 1},
    {Kind::Extension, 1}, {Kind::Text, 1},
    {Kind::Text, 2},      {Kind::Text, 4}, // d8 to db
    {Kind::Array, 2},     {Kind::Array, 4},
    {Kind::Map, 2},       {Kind::Map, 4},
}};

} // namespace

bool readHead(std::string_view bytes, MsgpackHead *head)
{
    head->bytes = 0;
    head->payload = 0;
    head->count = 0;
    if (bytes.empty())
        return true;
    const auto first = static_cast<std::uint8_t>(bytes[0]);
    head->bytes = 1;
    if (first < 0x80 || first >= 0xe0) {
        head->kind = Kind::Integer;
        head->integer = static_cast<std::int8_t>(first);
        return true;
    }
    if (first < 0xc0) {
        head->kind = first >= 0xa0 ? Kind::Text : first >= 0x90 ? Kind::Array : Kind::Map;
        (first >= 0xa0 ? head->payload : head->count) = first & (first >= 0xa0 ? 0x1f : 0x0f);
        return true;
    }
    if (first == 0xc1)
        return false;
    const Form form = forms[first & 0x1f];
    head->kind = form.kind;
    if (bytes.size() < std::size_t(1) + form.bytes) {
        head->bytes = 0;
        return true;
    }
    head->bytes = static_cast<std::uint8_t>(1 + form.bytes);
    const char *const at = bytes.data() + 1;
    switch (form.kind) {
    case Kind::Nil:
        break;
    case Kind::Boolean:
        head->integer = first & 1;
        break;
    case Kind::Integer:
        head->integer = signedOf(at, form.bytes);
        break;
    case Kind::Unsigned:
        setUnsigned(head, unsignedOf(at, form.bytes));
        break;
    case Kind::Float:
        head->number = form.bytes == 4 ? double(std::bit_cast<float>(bigEndian<std::uint32_t>(at)))
                                       : std::bit_cast<double>(bigEndian<std::uint64_t>(at));
        break;
    case Kind::Text:
        head->payload = static_cast<std::uint32_t>(unsignedOf(at, form.bytes));
        break;
    case Kind::Array:
    case Kind::Map:
        head->count = static_cast<std::uint32_t>(unsignedOf(at, form.bytes));
        break;
    case Kind::Extension: {
        const bool fixed = first >= 0xd4; // 1, 2, 4, 8 or 16 bytes; else the length comes first
        head->payload = fixed ? 1U << (first - 0xd4)
                              : static_cast<std::uint32_t>(unsignedOf(at, static_cast<std::size_t>(form.bytes - 1)));
        head->extension = static_cast<std::int8_t>(at[form.bytes - 1]);
        break;
    }
    }
    return true;
}

MsgpackScanner::Outcome MsgpackScanner::scan(std::string_view fromStart)
{
    MsgpackHead head;
    do {
        const std::string_view rest = fromStart.substr(m_at);
        if (!readHead(rest, &head) || head.payload > longest)
            return Outcome::Broken;
        if (head.bytes == 0 || rest.size() - head.bytes < head.payload)
            return Outcome::Incomplete;
        m_at += head.bytes + head.payload;
        if (m_depth > 0)
            --m_left[m_depth - 1];
        m_plain = m_plain && (m_depth > 0 ? head.kind < Kind::Array : head.kind == Kind::Array);
        if (head.count > 0) {
            if (m_depth == deepest)
                return Outcome::Broken;
            m_left[m_depth++] = head.kind == Kind::Map ? std::uint64_t(head.count) * 2 : head.count;
        }
        while (m_depth > 0 && m_left[m_depth - 1] == 0)
            --m_depth;
    } while (m_depth > 0);
    return Outcome::Complete;
}

std::size_t MsgpackScanner::take()
{
    m_plain = true;
    return std::exchange(m_at, 0);
}

} // namespace penstock
