// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace penstock {

/// A server's version for comparing. A pre-release (~rc0, -beta.2, -nightly) comes before its release; commits after a
/// tag (2.7.1-4-gabcdef) and builds of Enterprise (1.11.8-c1.11.8) count as the release.
struct ServerVersion
{
    int major = 0;
    int minor = 0;
    int patch = 0;
    bool isRelease = true;

    auto operator<=>(const ServerVersion &) const = default;

    /// Nothing for texts such as "unknown".
    static std::optional<ServerVersion> parse(const QString &text);
};

} // namespace penstock
