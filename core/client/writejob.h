// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/job.h"
#include "core/lineprotocol/precision.h"

#include <QByteArray>
#include <QStringList>

#include <chrono>
#include <memory>

namespace penstock {

class Client;

/// One body of line protocol for one database.
struct WriteRequest
{
    QString database;
    QString retentionPolicy; ///< empty: the default one
    Precision precision = Precision::Nanoseconds;
    QByteArray body; ///< lines that end in '\n'; already compressed when gzipped
    bool gzipped = false;
    quint64 lines = 0; ///< how many lines the body holds, for the outcome
};

/// What became of the lines of one write.
struct WriteOutcome
{
    enum class Kind {
        Accepted,  ///< all stored
        Partial,   ///< the good lines are stored; `rejected` are not
        Rejected,  ///< none stored, and sending them again would not help
        Retryable, ///< none known to be stored; the same lines may be sent again (each has its own time)
    };

    Kind kind = Kind::Accepted;
    quint64 accepted = 0;
    quint64 rejected = 0;
    bool rejectedIsExact = true; ///< false: the server did not say how many
    QStringList reasons;         ///< the server's words, one per reason
};

/// Posts line protocol. Succeeds when the server took all lines; else it fails, error() says why, and outcome() what
/// became of the lines.
class WriteJob final : public Job
{
    Q_OBJECT

public:
    WriteJob(Client &client, const WriteRequest &request);
    ~WriteJob() override;

    const WriteOutcome &outcome() const;
    qint64 bytesSent() const;                  ///< on the wire, headers included
    std::chrono::microseconds latency() const; ///< from the start to the last byte of the answer

protected:
    void abort() override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace penstock
