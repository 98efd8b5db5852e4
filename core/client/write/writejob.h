// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/job.h"
#include "core/lineprotocol/precision.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <memory>

namespace penstock {

class Client;
class Dialect;
class HttpExchange;

/// One body of line protocol for one database.
struct WriteRequest
{
    QString database;
    QString retentionPolicy; ///< empty: the default one
    Precision precision = Precision::Nanoseconds;
    QByteArray body; ///< lines that end in '\n'; already compressed when gzipped
    bool gzipped = false;
    quint64 lines = 0;         ///< how many lines the body holds, for the outcome; 0: counted, unless gzipped
    QString consistency;       ///< 1.x Enterprise: any, one, quorum or all; empty: the server's default
    bool acceptPartial = true; ///< 3.x: store the good lines of a batch with bad ones
    bool noSync = false;       ///< 3.x: answer before the write-ahead log is on disk; up to about 1 s may be lost
    bool compatible = false;   ///< 3.x: by /api/v2/write, which stores all lines or none
};

/// A line that the server refused and named.
struct RejectedLine
{
    quint64 number = 0; ///< 1-based among the lines of the body, blank ones and comments not counted
    QString text;       ///< as far as the server repeats it, which may be 20 bytes only
    QString reason;

    bool operator==(const RejectedLine &) const = default;
};

/// What became of the lines of one write.
struct WriteOutcome
{
    enum class Kind {
        Accepted,  ///< all stored
        Partial,   ///< `rejected` are not stored; of the others at most `accepted` are known to be
        Rejected,  ///< none stored, and sending them again would not help
        Retryable, ///< none known to be stored; the same lines may be sent again (each has its own time)
    };

    Kind kind = Kind::Accepted;
    quint64 accepted = 0;
    quint64 rejected = 0;
    bool rejectedIsExact = true; ///< false: at least so many
    bool byAge = false;          ///< Partial: refused for their times alone, and by no shard for anything else
    QStringList reasons;         ///< the server's words, one per reason
    QList<RejectedLine> lines;   ///< the refused lines, where the server names them by number; 1.x does not
    bool gzipRefused = false;    ///< it is the compression that is not taken
    /// Lines that may be stored although no answer says so: after a time-out or a reset after sending, and beside the
    /// lines that a storage of 1.x or 2.x says it refused. The others are known to be stored or not to be.
    quint64 unknown = 0;
    /// Of a Retryable outcome that names lines: when the same comes again, they are refused and nothing is stored.
    bool isRefusalIfRepeated = false;
};

/// Posts line protocol. Succeeds when the server took all lines; else it fails, error() says why, and outcome() what
/// became of the lines. A body without a line is not sent: nothing to write is a success. A 3.x server without
/// /api/v3/write_lp is asked once more at /api/v2/write, and there at once from then on.
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
    void post(const Dialect &dialect);
    void answered();
    bool fallsBack() const;
    void log(const HttpExchange &exchange) const;

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace penstock
