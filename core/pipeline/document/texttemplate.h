// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/sink/messagevalue.h"

#include <QCoreApplication>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace penstock {

/// A text with values of a message in it: "plant_{line}". Two braces stand for one.
class TextTemplate
{
    Q_DECLARE_TR_FUNCTIONS(penstock::TextTemplate)

public:
    /// BadInput: a brace that has no other, or no key between them.
    static Result<TextTemplate> read(std::string_view text);
    /// The value of that key alone.
    static TextTemplate ofKey(std::string key);

    /// Nothing: the message is no map, or one of the values is missing, null, NaN, infinite, a list,
    /// a map, or bytes.
    std::optional<std::string> of(const MessageValue &value) const;

private:
    struct Part
    {
        std::string text;
        bool isKey = false;
    };

    std::vector<Part> m_parts;
};

} // namespace penstock
