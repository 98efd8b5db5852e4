// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/source/message/messageformat.h"
#include "core/source/source.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>

namespace penstock {

/// Makes records of the value of one message after the other. One message is at least one record, or one that is bad or
/// skipped: none is lost without a word.
class MessageReader
{
public:
    virtual ~MessageReader() = default;
    static std::unique_ptr<MessageReader> make(const MessageFormat &format);

    /// The value stays as it is until the next call. `time`: of the message, in nanoseconds, for a line that has none;
    /// each that has none gets one later than the one before.
    virtual void begin(std::string_view value, std::optional<std::int64_t> time) = 0;

    /// Record, Bad or Skipped: sets value or line, original, position (1-based in the message) and moreOfRow, with
    /// views that are valid until the next call. Not to be called once a record had no moreOfRow, before begin().
    virtual Source::Next next(Record &record) = 0;
    /// After Bad and Skipped.
    const Source::Problem &problem() const { return m_problem; }

protected:
    MessageReader() = default;
    Source::Problem m_problem;

private:
    Q_DISABLE_COPY_MOVE(MessageReader)
};

} // namespace penstock
