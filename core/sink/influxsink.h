// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sink/batchingsink.h"
#include "core/sink/influxtarget.h"

#include <QCoreApplication>

#include <atomic>
#include <functional>

namespace penstock {

/// Lines for one database of an InfluxDB server. The sink fills and compresses batches in its worker thread and hands
/// them over; an InfluxWriter posts them in the thread of the sockets.
class InfluxSink final : public BatchingSink
{
    Q_DECLARE_TR_FUNCTIONS(penstock::InfluxSink)

public:
    /// Takes a full batch; may block, which holds the source back.
    using Deliver = std::function<void(SinkBatch)>;

    InfluxSink(const InfluxTarget &target, const Limits &limits, Deliver deliver);

    Status setup() override;

    /// From any thread: batches are handed over as they are from now on.
    void stopCompressing() { m_compresses = false; }

protected:
    void write(SinkBatch batch) override;

private:
    const InfluxTarget m_target;
    Deliver m_deliver;
    std::atomic<bool> m_compresses = true;
};

} // namespace penstock
