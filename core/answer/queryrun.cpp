// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/queryrun.h"

#include "core/answer/answerexport.h"
#include "core/async/background.h"
#include "core/client/client.h"
#include "core/result/chunkstore.h"
#include "core/session/schemacache.h"

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
      m_feed(nullptr, store)
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
        start();
    else if (m_session->state() == Session::State::Failed)
        m_feed.fail(m_session->error());
    else if (m_session->state() == Session::State::Closed)
        jobLost();
}

void QueryRun::start()
{
    // Whatever line protocol needs to know is asked for before.
    openFile();
    if (m_isAsked || (m_file && !m_file->isOpen())) // opened at once, or not yet
        return;
    m_isAsked = true;
    m_job = m_session->client()->query(m_query);
    connect(m_job, &QueryJob::batchReady, this, &QueryRun::take);
    connect(m_job, &QueryJob::received, this, [this](const QByteArray &bytes) { m_raw.append(bytes); });
    connect(m_job, &Job::finished, this, &QueryRun::jobFinished);
    connect(m_job, &QObject::destroyed, this, &QueryRun::jobLost);
    updatePause();
}

void QueryRun::take(const BatchPtr &batch)
{
    m_timing = m_job->timing();
    if (!m_file) {
        m_feed.append(batch);
        return;
    }
    m_file->append(batch);
    updatePause();
    if (!batch->notes.empty()) {
        auto notes = std::make_shared<Batch>();
        notes->notes = batch->notes;
        m_feed.append(notes);
    }
}

void QueryRun::streamTo(const QString &path, const ExportStyle &style)
{
    if (!isRunning() || m_file)
        return;
    m_overBudget = false;
    m_spillError.reset();
    m_stream = Stream{.path = path};
    m_feed.divert();
    m_file = new AnswerExport(path, style, m_query, this);
    auto fetched = std::make_shared<Batch>(m_feed.share());
    if (!m_feed.result().isComplete())
        fetched->notes.push_back({0, Batch::Note::Severity::Warning, {}, true});
    m_file->append(fetched);
    connect(m_file, &AnswerExport::busyChanged, this, [this] {
        sessionChanged(); // the statement may wait for that
        updatePause();
    });
    connect(m_file, &Job::finished, this, &QueryRun::fileFinished);
    openFile();
    updatePause();
}

void QueryRun::openFile()
{
    if (m_file && !m_file->isOpen() && m_session && m_session->client())
        m_file->open(*m_session->client());
}

std::optional<QueryRun::Stream> QueryRun::stream() const
{
    std::optional<Stream> stream = m_stream;
    if (stream && m_file) {
        stream->rows = m_file->writtenRows();
        stream->bytes = m_file->writtenBytes();
    }
    return stream;
}

void QueryRun::fileFinished()
{
    const Job::State state = m_file->state();
    const Error error = m_file->error();
    m_stream =
        Stream{m_file->path(), m_file->writtenRows(), m_file->writtenBytes(), m_file->refusedRows(), m_file->refusal()};
    if (state == Job::State::Succeeded)
        m_feed.succeed();
    else if (state == Job::State::Failed)
        m_feed.fail(error);
}

void QueryRun::jobFinished()
{
    m_timing = m_job->timing();
    disconnect(m_job, &QObject::destroyed, this, nullptr);
    switch (m_job->state()) {
    case Job::State::Succeeded:
        if (m_file)
            m_file->complete();
        else
            m_feed.succeed();
        break;
    case Job::State::Failed:
        m_feed.fail(withFile(m_job->error()));
        break;
    case Job::State::Cancelled: // not by stop(), which no longer listens
    case Job::State::Running:
        sayWhyLost();
        break;
    }
    m_job.clear();
}

/// With what that means for the file.
Error QueryRun::withFile(Error error) const
{
    if (m_file)
        error.message = tr("%1 %2 was not written.", "why, file").arg(error.message, m_file->path());
    return error;
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
    if (m_job) {
        disconnect(m_job, nullptr, this, nullptr);
        m_timing = m_job->timing();
        m_job->cancel();
        m_job.clear();
    }
    m_feed.stop();
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
    m_elapsed = m_clock.elapsed();
    m_overBudget = false;
    m_stop.request_stop();
    m_ticker.stop();
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
