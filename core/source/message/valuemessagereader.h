// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sink/messagevalue.h"
#include "core/source/message/messagereader.h"

#include <QCoreApplication>

namespace penstock {

/// Messages that are one number, true, false or a text as a whole: a record with one name. Numbers are decimals, also
/// whole ones: what is 21 now may be 21.5 next. White space around it does not count.
class ValueMessageReader final : public MessageReader
{
    Q_DECLARE_TR_FUNCTIONS(penstock::ValueMessageReader)

public:
    explicit ValueMessageReader(const MessageFormat &format);

    void begin(std::string_view value, std::optional<std::int64_t> time) override;
    Source::Next next(Record &record) override;

private:
    const std::string m_name;
    MessageValue m_value;
    std::string_view m_original;
};

} // namespace penstock
