// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/language.h"

#include <QString>

namespace penstock {

/// The text with plain spaces for those that do not break, which text copied from pages is indented with, and no server
/// takes between words. What stands in strings, quoted names, regular expressions and comments is left as it is.
QString withPlainSpaces(const QString &text, Language language);

} // namespace penstock
