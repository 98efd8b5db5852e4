// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/batchwork.h"
#include "core/pipeline/refusalverdict.h"
#include "core/pipeline/silentend.h"
#include "core/sink/sinktrouble.h"

#include <QObject>

#include <chrono>
#include <deque>
#include <functional>
#include <vector>

namespace penstock {

/// What became of one request.
struct WriteTicket
{
    enum class Kind {
        Accepted, ///< every line of it
        Later,    ///< it cannot be taken just now: `error` says why, and may say for how long
        TooLarge, ///< for its size
        Again,    ///< it is to be sent once more, in a way that the writer has learnt of; that was no failure
        Refused,  ///< some lines or all, see SinkWriter::judged(); the writer keeps the work until then
        Hopeless, ///< and so is whatever comes next
    };

    Kind kind = Kind::Accepted;
    BatchWork work{};
    Error error{};
    TopicPartition partition{};                     ///< of the request, also when the work is not given back
    std::optional<SinkBackpressure::Scope> scope{}; ///< of Later: who has to wait; nothing: as the policy says
    std::size_t lines = 0;                          ///< that the request was for, the company not counted
    bool mayBeStored = false;                       ///< although no answer says so
    qint64 bytesWire = 0;
    std::chrono::microseconds latency{};
};

/// The side of a sink that lives in the thread of a BatchSender: puts batches where they belong, and knows what the
/// answers mean. What it asks beside the writes is its own business.
class SinkWriter : public QObject
{
    Q_OBJECT

public:
    using Answered = std::function<void(WriteTicket)>;
    /// Who is told of every request, once, after write() has returned.
    void setAnswered(Answered answered) { m_answered = std::move(answered); }

    /// Opens what is written to, for so many requests at a time.
    virtual void start(int concurrency) = 0;
    /// Whether a request may be made. When not, somethingChanged() comes when that may be otherwise.
    virtual bool isReady() const = 0;
    /// Requests at a time, of so many that are wanted.
    virtual int mostInFlight(int wanted) const { return wanted; }
    /// A request takes about as long whatever is in it, so that many at a time are wanted.
    virtual bool wantsMany() const { return false; }
    /// Takes lines out of a batch that must not be sent.
    virtual QList<RejectedRow> sift(SinkBatch &) { return {}; }
    virtual void write(BatchWork work) = 0;

    /// Lines of refused requests that are not judged yet; any of them may be stored.
    virtual quint64 linesToJudge() const { return 0; }
    /// Asks how the other side is, after requests that ended without an answer (BatchWork::isDoubted): doubtSettled().
    virtual void settleDoubts(const Error &) {}
    /// What to do with works that were doubted, once the other side is known to be well.
    virtual silentend::Reconsidered reconsider(std::deque<BatchWork> works)
    {
        silentend::Reconsidered all;
        for (BatchWork &work : works)
            all.waiting.push_back(std::move(work));
        return all;
    }

    /// After the last batch: false when there is nothing left to ask; else somethingChanged() or finished() follows.
    virtual bool finish(bool /*hasSent*/) { return false; }
    /// The end came before its time.
    virtual void breakOff() {}
    /// Before stop(): what is under way or waits to be judged is not waited for any more, and told of no more; each
    /// says whether it may be stored.
    virtual std::vector<BatchWork> takeBack() = 0;
    /// What is under way is dropped. A request's own answer may lead here.
    virtual void stop() = 0;

Q_SIGNALS:
    void somethingChanged();
    void finished();
    void judged(const penstock::RefusalVerdict &verdict);
    void doubtSettled(bool isWell, const penstock::Error &problem);
    /// The other side gave a good answer to something else than a write; or none, for now; or one that ends it all.
    void recovered();
    void failedForNow(const penstock::Error &error);
    void gaveUp(const penstock::Error &error);
    /// For people.
    void noted(const QString &note);

protected:
    using QObject::QObject;

    void tell(WriteTicket ticket) const { m_answered(std::move(ticket)); }

private:
    Answered m_answered;
};

} // namespace penstock
