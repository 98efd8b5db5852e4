// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lineprotocol/schemarole.h"

#include <QByteArray>
#include <QDateTime>

#include <algorithm>
#include <chrono>
#include <concepts>
#include <optional>
#include <string_view>
#include <type_traits>
#include <utility>

// The columns of a PointSchema: each a type, so that names, roles and members are known when the program is compiled.
namespace penstock {

/// A name as a template's argument.
template <std::size_t N> struct FixedName
{
    char text[N]{};

    consteval FixedName(const char (&name)[N]) { std::ranges::copy(name, text); } // NOLINT: implicit on purpose
    constexpr std::string_view view() const { return {text, N - 1}; }
};

/// The name of an enumerator; a column with enumerators has an array of these.
template <typename E> using EnumeratorName = std::pair<E, std::string_view>;

namespace detail {

template <typename> struct MemberOf;
template <typename Object, typename Type> struct MemberOf<Type Object::*>
{
    using Value = Type;
};

template <typename T> struct WithoutOptional
{
    using Type = T;
    static constexpr bool isOptional = false;
};
template <typename T> struct WithoutOptional<std::optional<T>>
{
    using Type = T;
    static constexpr bool isOptional = true;
};

template <typename T>
concept TextLike = std::convertible_to<const T &, std::string_view> || std::same_as<T, QByteArray>;

template <TextLike T> std::string_view textOf(const T &text)
{
    if constexpr (std::same_as<T, QByteArray>) {
        return {text.data(), static_cast<std::size_t>(text.size())};
    } else if constexpr (std::is_pointer_v<T>) {
        return text ? std::string_view(text) : std::string_view();
    } else {
        return text;
    }
}

template <typename T> struct IsClockTime : std::false_type
{
};
template <std::integral Rep, typename Period>
struct IsClockTime<std::chrono::sys_time<std::chrono::duration<Rep, Period>>> : std::true_type
{
};

template <typename T>
concept PlainInteger = std::integral<T> && !std::same_as<T, bool> && !std::same_as<T, char>;

/// Whether a member of that type can play the role; `T` is not optional.
template <typename T> consteval bool fits(SchemaRole role, bool hasNames)
{
    switch (role) {
    case SchemaRole::TimeInt:
        return std::signed_integral<T> && sizeof(T) == sizeof(std::int64_t);
    case SchemaRole::TimeDt:
        return IsClockTime<T>::value || std::same_as<T, QDateTime>;
    case SchemaRole::Tag:
        return TextLike<T> || PlainInteger<T> || std::same_as<T, bool>;
    case SchemaRole::TagEnum:
    case SchemaRole::Enum:
        return std::is_enum_v<T> && hasNames;
    case SchemaRole::Bool:
        return std::same_as<T, bool>;
    case SchemaRole::Int:
        return PlainInteger<T> && (std::is_signed_v<T> || sizeof(T) < sizeof(std::int64_t));
    case SchemaRole::Uint:
        return PlainInteger<T> && std::is_unsigned_v<T>;
    case SchemaRole::Float:
        return std::floating_point<T>;
    case SchemaRole::Measurement:
    case SchemaRole::TimeStr:
    case SchemaRole::Decimal:
    case SchemaRole::Str:
        return TextLike<T>;
    case SchemaRole::Placeholder:
        return false;
    }
    return false;
}

struct NoNames
{
};
inline constexpr NoNames noNames{};

} // namespace detail

/// A column that a member of the object fills. A std::optional without value leaves a tag or a field out; a time
/// without value is the caller's "now".
template <SchemaRole Role, FixedName Name, auto Member, const auto &Names = detail::noNames> struct SchemaColumn
{
    using Value = typename detail::MemberOf<decltype(Member)>::Value;
    using Held = typename detail::WithoutOptional<Value>::Type;
    static constexpr SchemaEntry entry{Role, Name.view()};
    static constexpr auto member = Member;
    static constexpr const auto &names = Names;
    static constexpr bool isOptional = detail::WithoutOptional<Value>::isOptional;
    static constexpr bool hasNames = !std::same_as<decltype(Names), const detail::NoNames &>;
    static constexpr bool doesFit =
        detail::fits<Held>(Role, hasNames) && !(isOptional && Role == SchemaRole::Measurement);
};

/// A column that is the same in every point.
template <SchemaRole Role, FixedName Name, FixedName Text> struct FixedColumn
{
    static constexpr SchemaEntry entry{Role, Name.view()};
    static constexpr std::string_view text = Text.view();
    static constexpr bool doesFit = true;
};

namespace schema {

template <auto Member> using Measurement = SchemaColumn<SchemaRole::Measurement, "", Member>;
template <auto Member> using TimeInt = SchemaColumn<SchemaRole::TimeInt, "", Member>;
template <auto Member> using TimeStr = SchemaColumn<SchemaRole::TimeStr, "", Member>;
template <auto Member> using TimeDt = SchemaColumn<SchemaRole::TimeDt, "", Member>;
template <FixedName Name, auto Member> using Tag = SchemaColumn<SchemaRole::Tag, Name, Member>;
template <FixedName Name, auto Member, const auto &Names>
using TagEnum = SchemaColumn<SchemaRole::TagEnum, Name, Member, Names>;
template <FixedName Name, auto Member> using Bool = SchemaColumn<SchemaRole::Bool, Name, Member>;
template <FixedName Name, auto Member> using Int = SchemaColumn<SchemaRole::Int, Name, Member>;
template <FixedName Name, auto Member> using Uint = SchemaColumn<SchemaRole::Uint, Name, Member>;
template <FixedName Name, auto Member> using Float = SchemaColumn<SchemaRole::Float, Name, Member>;
template <FixedName Name, auto Member> using Decimal = SchemaColumn<SchemaRole::Decimal, Name, Member>;
template <FixedName Name, auto Member> using Str = SchemaColumn<SchemaRole::Str, Name, Member>;
template <FixedName Name, auto Member, const auto &Names>
using Enum = SchemaColumn<SchemaRole::Enum, Name, Member, Names>;
/// The field `Name` is true in every point.
template <FixedName Name = "_"> using Placeholder = FixedColumn<SchemaRole::Placeholder, Name, "">;
/// The tag `Name` has that value in every point.
template <FixedName Name, FixedName Value> using FixedTag = FixedColumn<SchemaRole::Tag, Name, Value>;

} // namespace schema

} // namespace penstock
