// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/serieskey.h"

#include <string>

namespace penstock {

namespace {

/// Up to that mark, without the backslashes before commas, equal signs and blanks; what follows is left in `text`.
QString take(std::string_view &text, char mark)
{
    constexpr std::string_view special = ",= ";
    std::string part;
    std::size_t at = 0;
    for (; at < text.size() && text[at] != mark; ++at) {
        const bool escapes = text[at] == '\\' && at + 1 < text.size() && special.contains(text[at + 1]);
        at += escapes ? 1 : 0;
        part += text[at];
    }
    text.remove_prefix(std::min(at + 1, text.size()));
    return QString::fromStdString(part);
}

} // namespace

SeriesKey SeriesKey::of(std::string_view text)
{
    SeriesKey key;
    key.measurement = take(text, ',');
    while (!text.empty()) {
        const QString tag = take(text, '=');
        key.tags.append({tag, take(text, ',')});
    }
    return key;
}

} // namespace penstock
