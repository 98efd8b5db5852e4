// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/wire/clientsettings.h"
#include "core/sink/influxtarget.h"

#include <memory>

namespace penstock {

class Client;
class SinkBatch;
class WriteJob;

/// The side of an InfluxSink that lives in the thread of the sockets: posts batches.
class InfluxWriter
{
public:
    InfluxWriter(const ClientSettings &settings, const InfluxTarget &target);
    ~InfluxWriter();

    /// Opens the client, for so many writes at a time.
    void start(int concurrency);
    bool isStarted() const { return m_client != nullptr; }
    /// The jobs under way are aborted. A job's own signal may lead here.
    void stop();

    /// After start(), until stop().
    Client &client() const { return *m_client; }

    /// The server takes no compressed data: from now on batches go as they are.
    void refuseGzip() { m_compresses = false; }

    /// One POST, compressed where the target says so. `compatible`: as WriteRequest has it.
    WriteJob *post(SinkBatch &batch, bool compatible);
    /// One POST of a batch as it is.
    WriteJob *postAsItIs(const SinkBatch &batch, bool compatible);

private:
    Q_DISABLE_COPY_MOVE(InfluxWriter)

    const ClientSettings m_settings;
    const InfluxTarget m_target;
    std::unique_ptr<Client> m_client;
    bool m_compresses = true;
};

} // namespace penstock
