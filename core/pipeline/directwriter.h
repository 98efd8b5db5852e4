// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/sinkwriter.h"
#include "core/sink/batchingsink.h"

#include <deque>
#include <vector>

namespace penstock {

/// Writes by a sink's own write(): for what is not asked over a network, such as a file.
class DirectWriter final : public SinkWriter
{
    Q_OBJECT

public:
    /// The sink outlives this object. Only this thread calls its write().
    explicit DirectWriter(BatchingSink &sink) : m_sink(sink) {}

    void start(int) override { m_isStarted = true; }
    bool isReady() const override { return m_isStarted; }
    int mostInFlight(int) const override { return 1; } // in order
    void write(BatchWork work) override;
    std::vector<BatchWork> takeBack() override;
    void stop() override { m_isStarted = false; }

private:
    void writeNext();
    WriteTicket writeNow(BatchWork &work);

    BatchingSink &m_sink;
    std::deque<BatchWork> m_next; ///< to be written, in order
    bool m_isStarted = false;
};

} // namespace penstock
