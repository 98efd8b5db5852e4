// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace penstock {

/// Zip (and so the spreadsheets) or 7z. `head`: the beginning of the file; ten bytes are enough.
bool isArchive(std::string_view head);

/// UTF-16 or UTF-32, as far as the beginning of the file tells; a few hundred bytes are enough.
bool isWideText(std::string_view head);

/// The mark that some programs put before UTF-8 text.
inline constexpr std::string_view utf8Mark = "\xEF\xBB\xBF";

} // namespace penstock
