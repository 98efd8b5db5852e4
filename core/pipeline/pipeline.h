// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/job.h"
#include "core/client/wire/clientsettings.h"
#include "core/pipeline/pipelinesnapshot.h"

#include <QString>

#include <functional>
#include <memory>

namespace penstock {

class Source;

/// How a pipeline writes.
struct PipelineOptions
{
    QString sourceName; ///< what people see, e.g. the file's name
    QString targetName;
    QString database;
    QString retentionPolicy;
    bool createDatabase = false;
    int batchRows = 5'000;               ///< 1 to 100,000
    qint64 batchBytes = 2 * 1024 * 1024; ///< 1 KiB to 20 MiB (3.x: 10 MiB), whichever limit is met first
    int concurrency = 2;                 ///< writes in flight, 1 to 32
    /// Auto: on, but off to this machine and to a server that takes none; On fails there.
    enum class Gzip { Auto, On, Off };
    Gzip gzip = Gzip::Auto;
    QString consistency;            ///< 1.x Enterprise: any, one, quorum or all; empty: the server's default
    bool acceptPartial = true;      ///< 3.x: false: a batch with a bad line is refused, and sent again without it
    bool noSync = false;            ///< 3.x: answers before the data is on disk; up to about 1 s may be lost
    int lingerMs = 1'000;           ///< the longest time a row waits for its batch to become full; 0: for ever
    QString rejectsFile;            ///< dead-letter file; empty: none
    int maxAttempts = 0;            ///< for one batch; 0: no limit
    qint64 giveUpAfterMs = 300'000; ///< without one accepted line while the server fails; 0: never
};

/// Source → sink, with bounded batches, several writes in flight, retries and pauses, and full counts.
///
/// Succeeds when every record was accepted, rejected or skipped, or is unknown although the server was asked for it;
/// fails when it had to give up. Accepted, rejected, skipped, unknown and not sent are together what was read, whatever
/// its end. The source is read in a worker thread, the sockets live in another; this object lives in the caller's
/// thread and only passes snapshots on.
class Pipeline final : public Job
{
    Q_OBJECT

public:
    Pipeline(std::unique_ptr<Source> source, const ClientSettings &settings, const PipelineOptions &options,
             QObject *parent = nullptr);
    ~Pipeline() override;

    /// The state of this moment; after finished() the final one.
    PipelineSnapshot snapshot() const;

    /// Stops taking from the source and sending; what is in flight is completed.
    void setPaused(bool paused);

Q_SIGNALS:
    /// Ten times a second while it runs, and once at the end before finished().
    void progress(const penstock::PipelineSnapshot &snapshot);

protected:
    void abort() override;

private:
    void windUp();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace penstock
