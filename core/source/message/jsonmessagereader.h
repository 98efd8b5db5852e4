// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sink/messagevalue.h"
#include "core/source/message/messagereader.h"

#include <QCoreApplication>

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace penstock {

class JsonValues;

/// Messages that are JSON (RFC 8259, UTF-8). Numbers keep their digits; maps in maps are flattened to names such as
/// "engine.oil.temperature"; a list inside stays one thing, unless it is the one whose elements are records (see
/// MessageMapping::expand). A name that is there twice, also by being flattened, makes the message bad, as does
/// whatever is not JSON in any part of it.
class JsonMessageReader final : public MessageReader
{
    Q_DECLARE_TR_FUNCTIONS(penstock::JsonMessageReader)

public:
    explicit JsonMessageReader(const MessageFormat &format);
    ~JsonMessageReader() override;

    void begin(std::string_view value, std::optional<std::int64_t> time) override;
    Source::Next next(Record &record) override;

private:
    Q_DISABLE_COPY_MOVE(JsonMessageReader)

    void expand();
    bool expand(const MessageValue &whole, JsonValues &elements);

    const std::string m_separator;
    const std::string m_list; ///< whose elements are records; empty: none
    const std::unique_ptr<JsonValues> m_json;
    std::vector<std::unique_ptr<JsonValues>> m_elements; ///< of the list of each value
    std::vector<MessageValue> m_expanded;
    std::span<const MessageValue> m_values; ///< of this message
    std::string_view m_original;
    std::size_t m_given = 0;
    QString m_fault; ///< why the whole message is bad
};

} // namespace penstock
