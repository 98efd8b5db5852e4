// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sink/batchingsink.h"

#include <string>
#include <vector>

namespace penstock {

/// Keeps what is written, in order, in memory: to look at a stream, and for tests.
class ListSink final : public BatchingSink
{
public:
    struct Item
    {
        std::string value; ///< JSON; what is no map stands under "value"
        TopicPartition partition{};
        std::uint64_t offset = 0;
        SinkBatch::Envelope envelope{};

        bool operator==(const Item &) const = default;
    };

    /// `metadata`: the value also holds _key, _timestamp, _headers, _topic, _partition and _offset, before its own.
    explicit ListSink(bool metadata = false, const Limits &limits = {});

    Status add(const Record &record) override;

    /// Of the thread that uses the sink, or of any once that has ended. close() leaves them.
    const std::vector<Item> &items() const { return m_items; }

protected:
    WriteResult write(SinkBatch &batch) override;

private:
    const bool m_metadata;
    std::string m_json;
    std::vector<Item> m_items;
};

} // namespace penstock
