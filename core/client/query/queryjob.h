// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/job.h"
#include "core/client/query/answerstream.h"
#include "core/query/query.h"
#include "core/result/batch.h"

#include <chrono>
#include <memory>
#include <vector>

namespace penstock {

struct ServerLink;

/// Runs a query and hands out its rows as they arrive (see AnswerStream: while paused, the server waits).
///
/// A statement's own error arrives as a note in a batch and fails the job only when it was the only statement. When the
/// answer breaks off, the rows so far were delivered, a last batch has a note that marks them as cut, and the job
/// fails. Cancelling closes the connection: InfluxDB 1.x ends the query at its next row, and it leaves SHOW QUERIES.
///
/// Types: an answer in JSON (1.x as long as it was not asked what it can do, /query of 2.x and 3.x) writes floats that
/// are whole like integers. A column is then an integer one until the first value with a fraction; from there on it is
/// Float, all rows before included, in whichever batch that comes (Column::append). In msgpack, CSV of Flux and rows of
/// 3.x nothing is lost.
class QueryJob final : public Job
{
    Q_OBJECT

public:
    struct Timing
    {
        std::chrono::microseconds firstRow{0}; ///< from the start to the first batch with rows; 0: none yet
        std::chrono::microseconds lastRow{0};
        qint64 bytes = 0; ///< of the body on the wire
    };

    QueryJob(const ServerLink &link, const Query &query, QObject *parent);
    ~QueryJob() override;

    const Query &query() const;
    Timing timing() const;
    bool isPaused() const;
    void setPaused(bool paused);

Q_SIGNALS:
    void batchReady(const penstock::BatchPtr &batch);
    /// What is being decoded: the next bytes of the body, unpacked.
    void received(const QByteArray &bytes);
    /// Of a query with rawFormat: the next bytes of the body, unpacked if it came in gzip; nothing is decoded. Paused,
    /// the job emits no more of them. Ended well, they are the whole body.
    void bytesReady(const QByteArray &bytes);

protected:
    void abort() override;

private:
    void tell(const std::vector<Batch::Note> &notes);
    void onDecoded(const std::shared_ptr<Batch> &batch);
    void onEnd(const AnswerStream::End &end);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace penstock
