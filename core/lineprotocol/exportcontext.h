// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace penstock {

/// What the comments of an export of 1.x (`influx_inspect export`, read by `influx -import`) say of the lines behind
/// them: to which database and retention policy they belong, and whether they are lines or statements.
struct ExportContext
{
    std::string database; ///< empty: not said
    std::string retentionPolicy;
    bool isStatements = false; ///< behind "# DDL": CREATE DATABASE and the like

    /// Takes a comment, from its '#' on. Other comments change nothing.
    void take(std::string_view comment);

    /// That of the first line of a text, by the comments before it.
    static ExportContext atStartOf(std::string_view text);

    bool operator==(const ExportContext &) const = default;
};

} // namespace penstock
