// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/document/texttemplate.h"

#include <cmath>
#include <utility>

namespace penstock {

Result<TextTemplate> TextTemplate::read(std::string_view text)
{
    TextTemplate made;
    std::string plain;
    const auto keepPlain = [&] {
        if (!plain.empty())
            made.m_parts.push_back({std::exchange(plain, {}), false});
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isBrace = text[i] == '{' || text[i] == '}';
        if (!isBrace || (i + 1 < text.size() && text[i + 1] == text[i])) {
            plain += text[i];
            i += isBrace ? 1 : 0;
            continue;
        }
        const std::size_t end = text.find('}', i);
        if (text[i] == '}' || end == std::string_view::npos)
            return failure(Error::Kind::BadInput,
                           tr("a brace stands alone: a key stands between two, and two of a kind stand for one."));
        const std::string_view key = text.substr(i + 1, end - i - 1);
        if (key.empty() || key.contains('{'))
            return failure(Error::Kind::BadInput, tr("between two braces stands the key of a value."));
        keepPlain();
        made.m_parts.push_back({std::string(key), true});
        i = end;
    }
    keepPlain();
    return made;
}

TextTemplate TextTemplate::ofKey(std::string key)
{
    TextTemplate made;
    made.m_parts.push_back({std::move(key), true});
    return made;
}

std::optional<std::string> TextTemplate::of(const MessageValue &value) const
{
    std::string text;
    for (const Part &part : m_parts) {
        if (!part.isKey) {
            text += part.text;
            continue;
        }
        const MessageCell *cell = value.isMap ? value.find(part.text) : nullptr;
        const auto *number = cell ? std::get_if<double>(cell) : nullptr;
        if (!cell || (number && !std::isfinite(*number)) || std::holds_alternative<std::monostate>(*cell) ||
            std::holds_alternative<NestedValue>(*cell) || std::holds_alternative<BytesValue>(*cell))
            return {};
        if (const auto *words = std::get_if<std::string_view>(cell))
            text += *words;
        else
            appendJson(*cell, text);
    }
    return text;
}

} // namespace penstock
