// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sink/batchingsink.h"

#include <QCoreApplication>
#include <QString>

#include <atomic>
#include <functional>

namespace penstock {

class Client;
class WriteJob;

/// Lines for one database of an InfluxDB server. The sink fills and compresses batches in its worker thread and hands
/// them over; whoever owns the client posts them in the client's thread.
class InfluxSink final : public BatchingSink
{
    Q_DECLARE_TR_FUNCTIONS(penstock::InfluxSink)

public:
    struct Target
    {
        QString database;
        QString retentionPolicy; ///< empty: the default one
        bool gzip = false;
        bool gzipIsRefused = false; ///< it was asked for, and the server takes none
        LineDialect dialect = LineDialect::InfluxDb;
        bool needsDatabase = true;
        QString consistency;       ///< 1.x Enterprise: any, one, quorum or all; empty: the server's default
        bool acceptPartial = true; ///< 3.x: false: a batch with a bad line is refused as a whole
        bool noSync = false;       ///< 3.x: answers before the data is on disk
    };

    /// Takes a full batch; may block, which holds the source back.
    using Deliver = std::function<void(SinkBatch)>;

    InfluxSink(const Target &target, const Limits &limits, Deliver deliver);

    Status setup() override;

    /// From any thread: batches are handed over as they are from now on.
    void stopCompressing() { m_compresses = false; }

    /// Compresses the batch when the target says so and nobody did before.
    static void compress(const Target &target, SinkBatch &batch);
    /// One POST of a batch, in the client's thread. `compatible`: as WriteRequest has it.
    static WriteJob *post(Client &client, const Target &target, const SinkBatch &batch, bool compatible = false);

protected:
    void write(SinkBatch batch) override;

private:
    Target m_target;
    Deliver m_deliver;
    std::atomic<bool> m_compresses = true;
};

} // namespace penstock
