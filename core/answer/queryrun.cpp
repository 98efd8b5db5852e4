// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/queryrun.h"

#include "core/answer/answerexport.h"
#include "core/answer/serverstop.h"
#include "core/async/background.h"
#include "core/client/client.h"
#include "core/result/chunkstore.h"
#include "core/session/schemacache.h"

#include <algorithm>
#include <utility>

namespace penstock {

namespace {

constexpr int tick = 100; // ms

} // namespace

QueryRun::QueryRun(Session &session, const Query &query, const std::shared_ptr<ChunkStore> &store, QObject *parent)
    : QObject(parent),
      m_store(store),
      m_session(&session),
      m_query(query),
      m_server(session.profile().name),
      m_profileId(session.profile().id),
      m_feed(nullptr, store),
      m_outcomes(std::size_t(std::max<qsizetype>(query.script.statements().size(), 1)))
{
    m_query.store = store;
    m_clock.start();
    m_ticker.setInterval(tick);
    connect(&m_ticker, &QTimer::timeout, this, &QueryRun::progressed);
    m_ticker.start();
    connect(&m_feed, &ResultFeed::grown, this, &QueryRun::checkBudget);
    connect(&m_feed, &ResultFeed::finished, this, &QueryRun::finishRun);
    connect(&session, &QObject::destroyed, this, &QueryRun::jobLost);
    // Later: whoever made this run is not listening yet.
    QMetaObject::invokeMethod(this, &QueryRun::begin, Qt::QueuedConnection);
}

QueryRun::~QueryRun()
{
    m_stop.request_stop();
    dropConflicts();
    if (m_job) {
        disconnect(m_job, nullptr, this, nullptr);
        m_job->cancel();
    }
    if (m_file)
        m_file->cancel();
}

void QueryRun::begin()
{
    if (!isRunning() || !m_session)
        return;
    m_session->open();
    if (!m_session)
        return;
    connect(m_session, &Session::stateChanged, this, &QueryRun::sessionChanged);
    sessionChanged();
}

void QueryRun::sessionChanged()
{
    if (!isRunning() || m_isAsked || !m_session)
        return;
    if (m_session->state() == Session::State::Open)
        startNext();
    else if (m_session->state() == Session::State::Failed)
        m_feed.fail(m_session->error());
    else if (m_session->state() == Session::State::Closed)
        jobLost();
}

void QueryRun::jobLost()
{
    // Later: a session that fails drops its jobs first and says why afterwards.
    QMetaObject::invokeMethod(this, &QueryRun::sayWhyLost, Qt::QueuedConnection);
}

void QueryRun::sayWhyLost()
{
    if (m_session && m_session->state() == Session::State::Failed) {
        m_feed.fail(m_session->error());
        return;
    }
    Error error;
    error.kind = Error::Kind::Network;
    error.message = tr("The connection was closed while the statement ran. The rows so far are kept; run it again.");
    m_feed.fail(withFile(error));
}

void QueryRun::goOn()
{
    m_spills = true;
    m_overBudget = false;
    m_spillError.reset();
    spill();
}

void QueryRun::spill()
{
    if (!m_store || m_isSpilling)
        return;
    m_isSpilling = true;
    updatePause();
    const auto work = [store = m_store, stop = m_stop.get_token()] {
        return store->spill(store->budget() / 4 * 3, stop); // not again for each piece
    };
    runInBackground(this, work, [this](const Status &status) { spilled(status); });
}

void QueryRun::spilled(const Status &status)
{
    m_isSpilling = false;
    if (!isRunning())
        return;
    if (!status) {
        m_spillError = status.error();
        m_overBudget = true;
        Q_EMIT budgetExceeded();
    }
    updatePause();
}

void QueryRun::stop()
{
    if (!isRunning())
        return;
    m_overBudget = false;
    if (m_awaitsConflicts && !m_file) { // the rows of that statement are all there
        if (m_current + 1 == m_outcomes.size()) {
            goToNext();
            return;
        }
        dropConflicts();
        sayTypesUnknown();
        m_feed.beginStatement(int(m_current) + 1);
    }
    if (m_job) {
        disconnect(m_job, nullptr, this, nullptr);
        noteTime();
        m_job->cancel();
        m_job.clear();
        askServer();
    }
    m_feed.stop();
}

/// Closing the connection ends most queries, but whoever stops one wants to know.
void QueryRun::askServer()
{
    if (!m_session || m_session->state() != Session::State::Open || !ServerStop::isPossible(m_session->info()))
        return;
    m_serverStop = std::make_unique<ServerStop>(*m_session->client(), currentQuery(),
                                                std::chrono::milliseconds(time() - m_currentStart));
    connect(m_serverStop.get(), &ServerStop::finished, this, &QueryRun::progressed);
}

void QueryRun::checkBudget()
{
    if (!m_store || m_file || m_overBudget || m_isSpilling || !isRunning() || !m_store->isOverBudget())
        return;
    if (m_spills) {
        spill();
        return;
    }
    m_overBudget = true;
    updatePause();
    Q_EMIT budgetExceeded();
}

void QueryRun::updatePause()
{
    if (m_job)
        m_job->setPaused(m_overBudget || m_isSpilling || (m_file && m_file->isBusy()));
}

void QueryRun::finishRun()
{
    m_elapsed = time();
    for (StatementOutcome &outcome : m_outcomes) {
        if (outcome.state == StatementOutcome::State::Waiting) {
            outcome.state = StatementOutcome::State::NotRun;
        } else if (outcome.state == StatementOutcome::State::Running) {
            const bool isStopped = m_feed.state() == ResultFeed::State::Stopped;
            outcome.state = isStopped ? StatementOutcome::State::Stopped : StatementOutcome::State::Failed;
            outcome.error = m_feed.error();
            outcome.elapsed = m_elapsed - m_currentStart;
        }
    }
    m_overBudget = false;
    m_stop.request_stop();
    m_ticker.stop();
    dropConflicts();
    if (m_file) { // does nothing to one that is there
        m_stream = stream();
        m_file->cancel();
    }
    if (m_job) { // the feed ended by itself
        disconnect(m_job, nullptr, this, nullptr);
        m_job->cancel();
        m_job.clear();
    }
    // However it ended: it may have come that far. And it may have been about another database than the chosen one.
    if (m_session && !m_query.script.isReadOnly())
        m_session->schema().forget();
    Q_EMIT finished();
}

} // namespace penstock
