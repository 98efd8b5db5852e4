// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/language.h"

#include <QString>

#include <optional>

namespace penstock {

/// A piece of a text.
struct TextSpan
{
    qsizetype start = 0;
    qsizetype length = 0;

    qsizetype end() const { return start + length; }
    bool operator==(const TextSpan &) const = default;
};

/// Where in `statement` the server's words say that the mistake is: the token there, or the last one when it is behind
/// the end. None: the words name no place.
///
/// InfluxQL: "at line 1, char 15"; 3.x: "at pos 14". Flux: "@1:9-1:14". SQL: "Line: 1, Column: 15", or "No field named
/// x", whose place is where x stands first.
std::optional<TextSpan> errorPlace(const QString &serverText, const QString &statement, Language language);

} // namespace penstock
