// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/job.h"
#include "core/client/write/writeoutcome.h"
#include "core/client/write/writerequest.h"

#include <chrono>
#include <memory>

namespace penstock {

class Dialect;
class HttpExchange;
struct ServerLink;

/// Posts line protocol. Succeeds when the server took all lines; else it fails, error() says why, and outcome() what
/// became of the lines. A body without a line is not sent: nothing to write is a success. A 3.x server without
/// /api/v3/write_lp is asked once more at /api/v2/write, and there at once from then on.
class WriteJob final : public Job
{
    Q_OBJECT

public:
    WriteJob(const ServerLink &link, const WriteRequest &request, QObject *parent);
    ~WriteJob() override;

    const WriteOutcome &outcome() const;
    qint64 bytesSent() const;                  ///< on the wire, headers included
    bool isSent() const;                       ///< also while it runs: the server may have all of it
    std::chrono::microseconds latency() const; ///< from the start to the last byte of the answer

Q_SIGNALS:
    /// The server has no /api/v3/write_lp and takes writes at /api/v2/write, the next ones too.
    void compatibleWritesOnly();

protected:
    void abort() override;

private:
    void post(const Dialect &dialect);
    void answered();
    bool fallsBack() const;
    void log(const HttpExchange &exchange) const;

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace penstock
