// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace penstock {

/// A JSON document with a line for each value. Only space between its parts is changed: numbers keep all their digits.
/// Empty: the text is no object and no array.
QString indentedJson(const QString &text);

} // namespace penstock
