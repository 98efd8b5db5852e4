// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/job.h"
#include "core/pipeline/flowpolicy.h"
#include "core/pipeline/outlet.h"
#include "core/pipeline/pipelinesnapshot.h"

#include <memory>

namespace penstock {

class Source;
struct TopicPartition;

/// Source → one or more sinks, with bounded batches, several writes in flight, retries and pauses, and full counts.
///
/// Each sink has a lane of its own. The counts are those of the first; the others have theirs beside them. A row is
/// settled, for whoever goes on with a run, when it is in every sink. Whichever sink breaks, the pipeline fails.
///
/// Succeeds when every record was accepted, rejected or skipped, or is unknown although the server was asked for it;
/// fails when it had to give up. Accepted, rejected, skipped, unknown and not sent are together what was read, whatever
/// its end. The source is read in a worker thread, the sockets live in another; this object lives in the caller's
/// thread and only passes snapshots on.
class Pipeline final : public Job
{
    Q_OBJECT

public:
    /// `outlets`: at least one.
    Pipeline(std::unique_ptr<Source> source, Outlets outlets, const FlowPolicy &policy, QObject *parent = nullptr);
    ~Pipeline() override;

    /// The state of this moment; after finished() the final one.
    PipelineSnapshot snapshot() const;

    /// Stops taking from the source and sending; what is in flight is completed.
    void setPaused(bool paused);

    /// Holds one sink alone, counted as LaneSnapshot::sinkIndex has it, or lets it go on: the others flow until the
    /// source has to wait for this one.
    void setSinkPaused(int sink, bool paused);
    /// The same of one partition of it. Where the source has none, of the sink.
    void setLanePaused(int sink, const TopicPartition &partition, bool paused);

    /// Takes no more from the source: what was read is finished, and the pipeline ends well. Where somebody holds it,
    /// or a server has to be waited for, that comes first.
    void drain();

    /// Of all sinks: whether the requests in flight are as many as the settings say, or as the answers show.
    void setTuning(TuningSnapshot::Mode mode);
    /// The same by hand: so many requests, 1 to 32, of so many rows; 0 rows: as they are.
    void pinTuning(int concurrency, int batchRows);

    /// Of a partitioned source: what was read is handed on, and committed as soon as every sink has it.
    void checkpointNow();

    /// What waits to be sent goes to the dead letters, of all sinks, and the run goes on; not what is on its way, nor
    /// what a sink still gathers. Where there is no file for them, one is made at FlowPolicy::spareRejectsFile.
    void giveUpWaiting();

    /// Asks a server that wanted to be left alone, or could not be reached, again at once.
    void tryNow();

    /// At most so many go to the server from now on, 0: as many as it takes.
    void setRowsPerSecond(int limit);

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
