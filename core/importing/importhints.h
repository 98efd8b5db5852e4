// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv/dialecthints.h"
#include "core/csv/nullmarkers.h"
#include "core/csv/timestampformat.h"
#include "core/file/textencoding.h"

#include <QStringList>

#include <optional>

namespace penstock {

/// What a person says of a file beforehand, so that it need not be guessed or asked.
struct ImportHints
{
    std::optional<TextEncoding> encoding;
    DialectHints dialect;
    std::optional<char> decimal;               ///< '.' or ','
    std::optional<TimestampFormat> timeFormat; ///< without its zone
    QString timeZone;                          ///< of times without an offset
    QStringList times;                         ///< columns, by their names: the time, and what goes on where it ends
    QStringList tags;                          ///< columns
    QStringList fields;                        ///< columns
    QStringList ignored;                       ///< columns
    NullMarkers nullMarkers;
    QStringList keptTexts;         ///< that are no missing value in columns of text, whatever they are in others
    bool leavesSharedRows = false; ///< whoever asks settles later what shares time and tags with another row

    bool operator==(const ImportHints &) const = default;
};

} // namespace penstock
