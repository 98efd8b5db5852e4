// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/influxqlanswer.h"
#include "core/result/seriesbuilder.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace penstock {

/// What a msgpack answer has said so far of the statement's result and the series at hand.
struct MsgpackResult
{
    explicit MsgpackResult(const AnswerBounds &limits) : answer(limits) {}

    /// Before the first series or message, and at the latest at its end; has no effect afterwards.
    void begin();
    void end(Batch *batch);
    void endSeries();

    // The value that belongs to a key, of the result or of its series. False: it is not built as InfluxDB 1.x does it.
    bool read(std::string_view key, std::string_view value, Batch *batch);
    bool readOfSeries(std::string_view key, std::string_view value);

    InfluxQlAnswer answer;

    SeriesBuilder::Head head;
    std::optional<SeriesBuilder> series;
    std::size_t rows = 0; ///< of the series so far, whether taken or not

private:
    bool readMessages(std::string_view value, Batch *batch);

    std::optional<std::int64_t> m_statement;
    bool m_hasBegun = false;
    bool m_partial = false;
    std::optional<std::string> m_error;
};

} // namespace penstock
