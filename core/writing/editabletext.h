// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"

#include <QString>

#include <optional>

namespace penstock {

/// All of a file of line protocol as a text to be edited: UTF-8, or UTF-16 or UTF-32 by its mark or its letters.
/// Nothing: it is packed, or holds more than `most` bytes. Kind File when it cannot be read; BadInput when it is no
/// text, or has characters that its encoding does not have.
Result<std::optional<QString>> editableText(const QString &path, qint64 most);

/// Why a file of UTF-16 or UTF-32 text that is not converted here cannot be written; with how to do it.
QString wideTextRefusal(const QString &fileName);

} // namespace penstock
