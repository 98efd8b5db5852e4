// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sink/recordguard.h"
#include "core/sink/sink.h"
#include "core/sink/sinkbatch.h"

#include <chrono>
#include <optional>

namespace penstock {

/// A sink that gathers lines and hands them on in batches, bounded in records, in bytes and in the time that a record
/// waits for others. A batch grows beyond the bytes only when a single line does.
class BatchingSink : public Sink
{
public:
    struct Limits
    {
        std::size_t rows = 5'000;
        std::size_t bytes = 2 * 1024 * 1024;
        std::chrono::milliseconds linger{1'000}; ///< of the first record of a batch; 0: no limit
    };

    Status add(const Record &record) final;
    void flush() final;
    std::optional<Moment> due() const final { return m_due; }
    void close() final;

    /// What is not at the server as it was given, for people.
    QStringList notes() const { return m_guard.notes(); }

    /// What is gathered and not handed on yet.
    const SinkBatch &batch() const { return m_batch; }

protected:
    explicit BatchingSink(const Limits &limits, LineDialect dialect = LineDialect::InfluxDb);

    const Limits &limits() const { return m_limits; }

    /// Takes a batch that is never empty.
    virtual void write(SinkBatch batch) = 0;

private:
    void handOn();

    Limits m_limits;
    RecordGuard m_guard;
    LineEncoder m_encoder;
    SinkBatch m_batch;
    std::optional<Moment> m_due; ///< set while the batch holds something, unless there is no limit
};

} // namespace penstock
