// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <algorithm>
#include <type_traits>
#include <utility>

/// Numbers of a struct under names in JSON, and values under words, each said once for both ways.
namespace penstock::jsonfields {

template <typename Kept, typename Value> using Field = std::pair<const char *, Value Kept::*>;

/// Tokens: pairs of a value and its word; the value is among them.
template <typename Tokens, typename Value> QString tokenOf(const Tokens &tokens, Value value)
{
    const auto *found = std::ranges::find(tokens, value, [](const auto &known) { return known.first; });
    return QString::fromLatin1(found->second);
}

/// The first when it is none of them.
template <typename Tokens> auto valueOf(const Tokens &tokens, const QString &token)
{
    const auto *found =
        std::ranges::find_if(tokens, [&token](const auto &known) { return QLatin1String(known.second) == token; });
    return found == tokens.end() ? tokens.front().first : found->first;
}

/// 64-bit integers exactly.
template <typename Fields, typename Kept> void write(QJsonObject &object, const Fields &fields, const Kept &kept)
{
    for (const auto &[name, member] : fields) {
        if constexpr (std::is_floating_point_v<std::remove_cvref_t<decltype(kept.*member)>>)
            object.insert(QLatin1String(name), kept.*member);
        else
            object.insert(QLatin1String(name), static_cast<qint64>(kept.*member));
    }
}

template <typename Fields, typename Kept> void read(const QJsonObject &object, const Fields &fields, Kept &kept)
{
    for (const auto &[name, member] : fields) {
        auto &value = kept.*member;
        using Value = std::remove_cvref_t<decltype(value)>;
        if constexpr (std::is_floating_point_v<Value>)
            value = object.value(QLatin1String(name)).toDouble(value);
        else
            value = static_cast<Value>(object.value(QLatin1String(name)).toInteger(static_cast<qint64>(value)));
    }
}

} // namespace penstock::jsonfields
