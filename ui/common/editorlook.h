// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace penstock {

class Settings;

/// How editors look and what they do while one types, as a person has set it for all of them.
struct EditorLook
{
    int tabWidth = 4; ///< in characters
    bool tabIsSpaces = true;
    bool completes = true; ///< while one types; Ctrl+Space always does
    bool closesBrackets = false;
    bool lineNumbers = true;
    bool wraps = true;

    static EditorLook of(const Settings &settings);

    bool operator==(const EditorLook &) const = default;
};

} // namespace penstock
