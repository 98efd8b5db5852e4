// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/source/linestamp.h"
#include "core/source/message/messagereader.h"

#include <QCoreApplication>

#include <vector>

namespace penstock {

/// Messages of lines of line protocol. Each is checked as the server would; a bad one costs no other.
class LineMessageReader final : public MessageReader
{
    Q_DECLARE_TR_FUNCTIONS(penstock::LineMessageReader)

public:
    explicit LineMessageReader(const MessageFormat &format) : m_stamp(format.grammar, format.precision) {}

    void begin(std::string_view value, std::optional<std::int64_t> time) override;
    Source::Next next(Record &record) override;

private:
    struct Line
    {
        std::string_view text;
        std::uint64_t number = 0; ///< 1-based
        bool isUnclosed = false;
    };

    LineStamp m_stamp;
    std::vector<Line> m_lines;
    std::size_t m_given = 0;
    std::optional<std::int64_t> m_time;
    std::string_view m_original;
};

} // namespace penstock
