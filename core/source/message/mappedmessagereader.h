// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sink/messagevalue.h"
#include "core/source/message/messagemapping.h"
#include "core/source/message/messagereader.h"

#include <QCoreApplication>

#include <deque>
#include <memory>
#include <string>

namespace penstock {

/// Messages as another reads them, with names, types and texts as a MessageMapping wants them (but for its list, which
/// is the other's).
class MappedMessageReader final : public MessageReader
{
    Q_DECLARE_TR_FUNCTIONS(penstock::MappedMessageReader)

public:
    MappedMessageReader(const MessageMapping &mapping, std::unique_ptr<MessageReader> reader);

    void begin(std::string_view value, std::optional<std::int64_t> time) override { m_reader->begin(value, time); }
    Source::Next next(Record &record) override;

private:
    bool apply(const MessageValue &value);
    bool add(std::string_view name, const MessageCell &cell);
    bool isLeftOut(std::string_view name) const;
    QString typeName(MessageMapping::Type type) const;

    const MessageMapping m_mapping;
    const std::unique_ptr<MessageReader> m_reader;
    MessageValue m_value;
    std::deque<std::string> m_texts; ///< that the value has views into
};

} // namespace penstock
