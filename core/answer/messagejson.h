// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>
#include <string>

namespace penstock {

/// What MessagePack says, as JSON for people to read.
struct MessageJson
{
    std::string text;    ///< a line for each document; one that is cut ends where its bytes do
    bool isWhole = true; ///< no value is cut
};

/// Nothing when the bytes begin with no array and no map. Times (extension 5, of InfluxDB 1.x) are texts in RFC 3339,
/// other extensions and bytes texts in hexadecimal digits; NaN and infinities, for which JSON has no word, stand bare.
std::optional<MessageJson> jsonOfMessages(const QByteArray &bytes);

} // namespace penstock
