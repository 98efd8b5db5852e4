// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <cstdint>
#include <variant>

namespace penstock {

/// A value that the server puts in for $name. InfluxQL of 1.x and 2.x takes every kind, Flux and 3.x take the scalars
/// only.
struct BindParameter
{
    struct Identifier
    {
        QString name;
        bool operator==(const Identifier &) const = default;
    };
    struct Regex
    {
        QString pattern;
        bool operator==(const Regex &) const = default;
    };
    using Value = std::variant<QString, std::int64_t, double, bool, std::chrono::nanoseconds, Identifier, Regex>;

    QString name; ///< without the dollar sign
    Value value;

    bool operator==(const BindParameter &) const = default;
};

} // namespace penstock
