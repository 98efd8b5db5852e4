// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sink/batchingsink.h"
#include "core/sink/messagevalue.h"

#include <QMetaType>

#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace penstock {

inline Record lineOf(std::string_view line, std::uint64_t row, std::int32_t partition = 0)
{
    Record record;
    record.line = line;
    record.row = row;
    record.position = row + 1;
    record.topic = "topic";
    record.partition = partition;
    return record;
}

/// A map with these fields.
inline MessageValue mapOf(std::vector<MessageValue::Field> fields)
{
    MessageValue value;
    value.fields = std::move(fields);
    return value;
}

inline MessageValue singleOf(MessageCell cell)
{
    MessageValue value;
    value.isMap = false;
    value.single = cell;
    return value;
}

inline Record messageOf(const MessageValue &value, std::uint64_t offset = 7, std::int32_t partition = 1)
{
    Record record;
    record.value = &value;
    record.row = offset;
    record.topic = "topic";
    record.partition = partition;
    record.key = "key";
    record.timestampMs = 1'700'000'000'000;
    return record;
}

/// Keeps what it is given; its answers are said before.
class ScriptedSink final : public BatchingSink
{
public:
    explicit ScriptedSink(const Limits &limits = {}) : BatchingSink(limits) {}

    QString name() const override { return QStringLiteral("scripted"); }

    Status add(const Record &record) override
    {
        if (record.line.starts_with('!'))
            return failure(Error::Kind::BadInput, QStringLiteral("begins with an exclamation mark"));
        batchFor(record).append(record.line, record.row, record.position);
        appended();
        return {};
    }

    /// What the next write() does: acknowledges so many lines, then raises.
    struct Answer
    {
        std::size_t lines = 0;
        WriteTrouble trouble;
    };
    std::deque<Answer> answers;
    std::vector<SinkBatch> batches; ///< what was written of each, whole ones and parts
    int writes = 0;

    /// Partition and lines of each write that wrote anything, such as "1:a,b".
    std::vector<std::string> written() const
    {
        std::vector<std::string> all;
        for (const SinkBatch &batch : batches) {
            all.push_back(std::to_string(batch.partition().partition) + ':');
            for (std::size_t i = 0; i < batch.lines(); ++i)
                all.back() += (i == 0 ? "" : ",") + std::string(batch.line(i));
        }
        return all;
    }

protected:
    WriteResult write(SinkBatch &batch) override
    {
        ++writes;
        const std::size_t from = batch.acknowledged();
        if (answers.empty()) {
            batches.push_back(batch.remainder(from));
            return Delivery::Written;
        }
        const Answer answer = answers.front();
        answers.pop_front();
        batch.acknowledge(from + answer.lines);
        if (answer.lines > 0)
            batches.push_back(batch.slice(from, answer.lines));
        return std::unexpected(answer.trouble);
    }
};

inline SinkBackpressure pressureOf(std::chrono::milliseconds wait,
                                   SinkBackpressure::Scope scope = SinkBackpressure::Scope::Sink)
{
    SinkBackpressure pressure;
    pressure.reason.kind = Error::Kind::Throttled;
    pressure.reason.message = QStringLiteral("too many requests");
    pressure.retryAfter = wait;
    pressure.scope = scope;
    return pressure;
}

} // namespace penstock

Q_DECLARE_METATYPE(penstock::MessageCell)
