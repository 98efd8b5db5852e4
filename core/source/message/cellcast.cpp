// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/message/cellcast.h"

#include "core/source/message/numbercell.h"

#include <charconv>
#include <cmath>
#include <string_view>

namespace penstock {

namespace {

using Cell = std::optional<MessageCell>;

std::string_view jsonOf(const MessageCell &cell, std::deque<std::string> &texts)
{
    std::string json;
    appendJson(cell, json);
    return texts.emplace_back(std::move(json));
}

/// A text that is a number, or the cell itself.
MessageCell numberIn(const MessageCell &cell)
{
    const auto *text = std::get_if<std::string_view>(&cell);
    const Cell number = text ? numberCell(*text) : Cell();
    return number.value_or(cell);
}

Cell toFloat(const MessageCell &cell, std::deque<std::string> &texts)
{
    const MessageCell number = numberIn(cell);
    if (std::holds_alternative<std::int64_t>(number) || std::holds_alternative<std::uint64_t>(number))
        return Decimal{jsonOf(number, texts)};
    if (const auto *wide = std::get_if<WideInteger>(&number))
        return Decimal{wide->digits};
    if (std::holds_alternative<double>(number) || std::holds_alternative<Decimal>(number))
        return number;
    return {};
}

/// Of 21.0, 2e1 and the like; beyond 2^53 a double is not exact.
Cell wholeOf(double number)
{
    constexpr double exact = 9'007'199'254'740'992.0;
    if (std::trunc(number) != number || std::abs(number) > exact)
        return {};
    return static_cast<std::int64_t>(number);
}

Cell toInteger(const MessageCell &cell)
{
    const MessageCell number = numberIn(cell);
    if (std::holds_alternative<std::int64_t>(number) || std::holds_alternative<std::uint64_t>(number))
        return number;
    if (const auto *value = std::get_if<double>(&number))
        return wholeOf(*value);
    const auto *decimal = std::get_if<Decimal>(&number);
    if (!decimal)
        return {};
    // Whole ones keep all their digits.
    if (const Cell whole = numberCell(decimal->digits); whole && std::holds_alternative<std::int64_t>(*whole))
        return whole;
    double value = 0;
    const std::string_view digits = decimal->digits;
    const auto [stop, problem] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return problem == std::errc() && stop == digits.data() + digits.size() ? wholeOf(value) : Cell();
}

Cell toBoolean(const MessageCell &cell)
{
    if (std::holds_alternative<bool>(cell))
        return cell;
    if (const auto *text = std::get_if<std::string_view>(&cell); text && (*text == "true" || *text == "false"))
        return *text == "true";
    const Cell number = toInteger(cell);
    const auto *integer = number ? std::get_if<std::int64_t>(&*number) : nullptr;
    return integer && (*integer == 0 || *integer == 1) ? Cell(*integer == 1) : Cell();
}

Cell toText(const MessageCell &cell, std::deque<std::string> &texts)
{
    if (std::holds_alternative<std::string_view>(cell))
        return cell;
    if (std::holds_alternative<BytesValue>(cell))
        return {};
    return std::string_view(jsonOf(cell, texts));
}

} // namespace

std::optional<MessageCell> castCell(const MessageCell &cell, MessageMapping::Type type, std::deque<std::string> &texts)
{
    using Type = MessageMapping::Type;
    if (std::holds_alternative<std::monostate>(cell))
        return cell;
    switch (type) {
    case Type::Float:
        return toFloat(cell, texts);
    case Type::Integer:
        return toInteger(cell);
    case Type::Boolean:
        return toBoolean(cell);
    case Type::Text:
        break;
    }
    return toText(cell, texts);
}

} // namespace penstock
