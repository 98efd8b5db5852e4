// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace penstock {

class TextEncoding;

/// The text as a file in the encoding has it; characters that it lacks become its own sign for that.
QByteArray encodedText(const QString &text, const TextEncoding &encoding);

} // namespace penstock
