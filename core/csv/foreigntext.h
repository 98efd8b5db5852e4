// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace penstock {

/// What a file may hold instead of UTF-8 text, as far as its first bytes tell.
enum class ForeignText {
    None,
    Utf16,      ///< or UTF-32
    Compressed, ///< gzip, zstd, xz, bzip2, lz4, compress
    Archive,    ///< zip, and so the spreadsheets; 7z
};

/// `head`: the beginning of the file; a few hundred bytes are enough.
ForeignText foreignTextOf(std::string_view head);

/// The mark that some programs put before UTF-8 text.
inline constexpr std::string_view utf8Mark = "\xEF\xBB\xBF";

} // namespace penstock
