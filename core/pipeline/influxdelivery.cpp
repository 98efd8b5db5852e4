// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/influxdelivery.h"

#include "core/client/write/writejob.h"
#include "core/pipeline/pipelinestats.h"
#include "core/sink/backpressure.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace penstock {

namespace {

struct BatchSenderText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::BatchSender)
};

QString words(const Error &error)
{
    return error.details.serverText.isEmpty() ? error.message : error.details.serverText;
}

QString refusalReason(const WriteJob &job)
{
    const QStringList &reasons = job.outcome().reasons;
    return reasons.isEmpty() ? words(job.error()) : reasons.first();
}

} // namespace

InfluxDelivery::InfluxDelivery(const ClientSettings &settings, const Options &options, PipelineStats &stats)
    : m_flavour(settings.flavour()),
      m_isUnsynced(options.target.where.noSync),
      m_raisesOnRetention(options.raisesOnRetention),
      m_stats(stats),
      m_writer(settings, options.target),
      m_desk(m_flavour, options.target.where.database, options.target.where.retentionPolicy, this),
      m_database(options.target.where.database, options.createDatabase, options.shardDuration, this),
      m_watch(options.target.dialect, stats, this),
      m_retention(m_flavour, options.target.where.database, this),
      m_health(this)
{
    connect(&m_watch, &ServerWatch::ready, this, &SinkWriter::somethingChanged);
    connect(&m_watch, &ServerWatch::finished, this, &SinkWriter::finished);
    connect(&m_database, &MissingDatabase::done, this, &InfluxDelivery::databaseMade);
    connect(&m_retention, &RetentionWatch::done, this, [this] {
        const QString note = m_retention.note();
        if (!note.isEmpty() && m_raisesOnRetention) {
            Q_EMIT gaveUp({Error::Kind::Rejected, note, {}, {}});
            return;
        }
        if (!note.isEmpty())
            Q_EMIT noted(note);
        Q_EMIT somethingChanged();
    });
    connect(&m_health, &HealthCheck::told, this, &SinkWriter::doubtSettled);
    connect(&m_desk, &RefusalDesk::judged, this, &SinkWriter::judged);
    connect(&m_desk, &RefusalDesk::cleared, this, &SinkWriter::somethingChanged);
}

InfluxDelivery::~InfluxDelivery() = default;

void InfluxDelivery::start(int concurrency)
{
    m_writer.start(concurrency);
    m_watch.begin(m_writer.client());
}

bool InfluxDelivery::isReady() const
{
    return m_writer.isStarted() && !m_health.isAsking() && !m_database.isBeingMade() && m_watch.isReady();
}

void InfluxDelivery::write(BatchWork work)
{
    WriteJob *const job = work.company.empty() ? m_writer.post(work.batch, work.compatible)
                                               : m_writer.postAsItIs(withCompany(work), false);
    m_underWay.push_back({job, std::make_shared<BatchWork>(std::move(work))});
    connect(job, &Job::finished, this, [this, job] {
        const auto ended = std::ranges::find(m_underWay, job, &UnderWay::job);
        if (ended == m_underWay.end())
            return; // taken back
        const std::shared_ptr<BatchWork> kept = std::move(ended->work);
        m_underWay.erase(ended);
        if (m_writer.isStarted())
            answered(*job, std::move(*kept));
    });
}

std::vector<BatchWork> InfluxDelivery::takeBack()
{
    std::vector<BatchWork> works = m_desk.takeBack();
    works.reserve(works.size() + m_underWay.size());
    for (const UnderWay &one : std::exchange(m_underWay, {})) {
        one.work->mayBeStored = one.work->mayBeStored || one.job->isSent();
        works.push_back(std::move(*one.work));
    }
    return works;
}

void InfluxDelivery::answered(const WriteJob &job, BatchWork work)
{
    if (job.outcome().kind != WriteOutcome::Kind::Retryable)
        ++m_answers;
    WriteTicket ticket;
    ticket.lines = work.batch.lines();
    ticket.partition = work.batch.partition();
    ticket.error = job.error();
    ticket.mayBeStored = job.outcome().unknown > 0;
    ticket.bytesWire = job.bytesSent();
    ticket.latency = job.latency();
    ticket.kind = judge(job, work);
    // Beside a line that ends the run others may have been taken.
    if (ticket.kind == WriteTicket::Kind::Hopeless && job.outcome().kind == WriteOutcome::Kind::Partial)
        ticket.mayBeStored = true;
    if (ticket.kind == WriteTicket::Kind::Refused) {
        tell(std::move(ticket));
        if (m_writer.isStarted())
            m_desk.judge(m_writer.client(), std::move(work), job.outcome(), refusalReason(job));
        Q_EMIT somethingChanged();
        return;
    }
    ticket.work = std::move(work);
    tell(std::move(ticket));
}

/// What the answer means for the batch, and for what comes after it.
WriteTicket::Kind InfluxDelivery::judge(const WriteJob &job, BatchWork &work)
{
    const WriteOutcome &outcome = job.outcome();
    const Error &error = job.error();
    if (job.state() == Job::State::Succeeded) {
        m_database.isThere();
        m_retention.take(work.batch);
        return WriteTicket::Kind::Accepted;
    }
    if (outcome.kind == WriteOutcome::Kind::Retryable && !isRepeatedRefusal(outcome, work)) {
        doubt(job, work);
        return WriteTicket::Kind::Later;
    }
    if (error.kind == Error::Kind::TooLarge)
        return WriteTicket::Kind::TooLarge;
    if (outcome.gzipRefused && !work.batch.compressed().isEmpty()) {
        m_writer.refuseGzip();
        Q_EMIT gzipRefused();
        return WriteTicket::Kind::Again;
    }
    // Made anew behind an earlier run, it would lack what that wrote.
    if (m_database.isMissing(error) && m_stats.snapshot().resumed.row == 0) {
        m_missing = error;
        work.sentBefore = work.attempts > 0; // this time nobody has taken anything of it
        m_database.make(m_writer.client());
        return WriteTicket::Kind::Again;
    }
    if (outcome.kind == WriteOutcome::Kind::Partial || error.kind == Error::Kind::Rejected ||
        isRepeatedRefusal(outcome, work)) {
        m_database.isThere();
        if (m_raisesOnRetention && refusalReason(job).contains(QLatin1String("retention policy"), Qt::CaseInsensitive))
            return WriteTicket::Kind::Hopeless;
        if (outcome.isRefusalIfRepeated)
            m_refusals.insert(outcome.lines.first().reason);
        return WriteTicket::Kind::Refused;
    }
    return WriteTicket::Kind::Hopeless;
}

/// The server said this of the same lines before, or the same of others, so that it is no outage.
bool InfluxDelivery::isRepeatedRefusal(const WriteOutcome &outcome, const BatchWork &work) const
{
    return outcome.isRefusalIfRepeated && (work.attempts > 0 || m_refusals.contains(outcome.lines.first().reason));
}

void InfluxDelivery::doubt(const WriteJob &job, BatchWork &work) const
{
    const bool isSilent = silentend::isOne(job);
    if (isSilent && work.silentEnds++ == 0)
        work.answersBefore = m_answers;
    work.isDoubted = isSilent && silentend::isSuspicious(work);
}

silentend::Reconsidered InfluxDelivery::reconsider(std::deque<BatchWork> works)
{
    return silentend::reconsider(std::move(works), m_flavour, m_answers);
}

void InfluxDelivery::databaseMade(const std::optional<Error> &problem)
{
    if (!problem) {
        Q_EMIT recovered();
        if (const QString note = m_database.note(); !note.isEmpty())
            Q_EMIT noted(note);
    } else if (Backpressure::pauses(*problem)) {
        Q_EMIT failedForNow(*problem);
    } else {
        Error error = *problem;
        if (!m_missing.message.isEmpty())
            error.message = BatchSenderText::tr("%1 Making it failed: %2").arg(m_missing.message, error.message);
        Q_EMIT gaveUp(error);
    }
    Q_EMIT somethingChanged();
}

bool InfluxDelivery::finish(bool hasSent)
{
    if (!hasSent && m_database.isUnknown())
        m_database.make(m_writer.client());
    else if (m_retention.wantsToAsk())
        m_retention.ask(m_writer.client());
    else if (!m_retention.isAsking())
        return m_watch.finish(m_writer.client());
    return true;
}

} // namespace penstock
