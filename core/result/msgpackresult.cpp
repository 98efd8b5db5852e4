// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/msgpackresult.h"

#include "core/result/msgpackrow.h"

#include <map>

namespace penstock {

void MsgpackResult::begin()
{
    if (!m_hasBegun)
        answer.beginResult(m_statement);
    m_hasBegun = true;
}

void MsgpackResult::end(Batch *batch)
{
    begin();
    answer.setPartial(m_partial);
    if (m_error)
        answer.addError(std::string_view(*m_error), batch);
    m_statement.reset();
    m_hasBegun = false;
    m_partial = false;
    m_error.reset();
}

void MsgpackResult::endSeries()
{
    series.reset();
    head = {};
    rows = 0;
}

bool MsgpackResult::read(std::string_view key, std::string_view value, Batch *batch)
{
    if (key == "statement_id") {
        m_statement = readInteger(value);
    } else if (key == "error") {
        if (const auto text = readText(value))
            m_error = *text;
    } else if (key == "partial") {
        m_partial = m_partial || isTrue(value);
    } else if (key == "messages" && !isNil(value)) {
        return readMessages(value, batch);
    }
    return true;
}

bool MsgpackResult::readMessages(std::string_view value, Batch *batch)
{
    std::vector<TextPairs> messages;
    const bool isGood = readTextMaps(value, &messages);
    begin();
    for (const TextPairs &message : messages) {
        const std::map<std::string, std::string> parts(message.begin(), message.end());
        const auto part = [&parts](const char *name) {
            const auto found = parts.find(name);
            return found == parts.end() ? std::string_view() : std::string_view(found->second);
        };
        answer.addMessage(part("level"), part("text"), batch);
    }
    return isGood;
}

bool MsgpackResult::readOfSeries(std::string_view key, std::string_view value)
{
    if (key == "name")
        head.name = readText(value).value_or(std::string_view());
    else if (key == "tags" && !isNil(value))
        return !series && head.tags.empty() && readTextMap(value, &head.tags);
    else if (key == "columns")
        return !series && head.columns.empty() && readTexts(value, &head.columns);
    else if (key == "partial")
        m_partial = m_partial || isTrue(value);
    return true;
}

} // namespace penstock
