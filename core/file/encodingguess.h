// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/certainty.h"
#include "core/file/textencoding.h"

#include <QList>
#include <QString>

#include <string_view>

namespace penstock {

/// How a file spells its characters, as far as its bytes tell.
struct EncodingGuess
{
    TextEncoding encoding;
    Certainty certainty = Certainty::Certain;
    QString reason;             ///< for people, one sentence; empty for plain ASCII and whole UTF-8
    QList<TextEncoding> others; ///< that would fit as well, the likeliest first

    /// `sample`: the beginning of the text, unpacked; more bytes make it surer. A character cut off at its end is no
    /// mistake.
    static EncodingGuess of(std::string_view sample);
};

} // namespace penstock
