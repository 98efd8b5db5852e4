// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipelines/knownpipeline.h"

#include "core/pipeline/pipeline.h"
#include "core/pipeline/pipelineregistry.h"
#include "ui/monitor/pausetext.h"
#include "ui/services.h"

namespace penstock {

KnownPipeline::KnownPipeline(const DocumentList::Entry &entry, const Services &services, QObject *parent)
    : QObject(parent),
      m_path(entry.path),
      m_services(services),
      m_startsWithPenstock(entry.startsWithPenstock),
      m_document(PipelineDocument::readFile(entry.path)),
      m_last(entry.last)
{
}

KnownPipeline::~KnownPipeline() = default;

Pipeline *KnownPipeline::pipeline() const
{
    return m_pipeline;
}

void KnownPipeline::setStartsWithPenstock(bool starts)
{
    if (starts == m_startsWithPenstock)
        return;
    m_startsWithPenstock = starts;
    Q_EMIT startsChanged(starts);
    Q_EMIT changed();
}

void KnownPipeline::read()
{
    m_document = PipelineDocument::readFile(m_path);
    Q_EMIT changed();
}

void KnownPipeline::start()
{
    if (isRunning())
        return;
    m_document = PipelineDocument::readFile(m_path); // it may have been changed by another program
    m_run.reset();
    if (m_document) {
        m_run = std::make_unique<DocumentStart>(*m_document, m_services.profiles, m_services.secrets,
                                                m_services.localServer, m_services.pipelines);
        connect(m_run.get(), &DocumentStart::changed, this, &KnownPipeline::runChanged);
    }
    Q_EMIT changed();
}

Status KnownPipeline::startAgain()
{
    if (isRunning())
        return failure(Error::Kind::BadInput, tr("This pipeline runs already."));
    start();
    return m_document ? Status() : std::unexpected(m_document.error());
}

void KnownPipeline::finish()
{
    if (m_run)
        m_run->finish();
}

void KnownPipeline::stop()
{
    if (m_pipeline)
        m_pipeline->cancel();
    else
        finish(); // nothing was taken yet
}

void KnownPipeline::togglePause()
{
    if (m_pipeline)
        m_pipeline->setPaused(!isHeldByHand(m_pipeline->snapshot()));
}

void KnownPipeline::tryNow()
{
    if (m_run)
        m_run->tryNow();
}

bool KnownPipeline::waitsForServer() const
{
    return m_run && m_run->state() == DocumentStart::State::Connecting && m_run->connectTry();
}

bool KnownPipeline::isWrong() const
{
    return m_run ? m_run->error().has_value() : !m_document || !m_last.error.isEmpty();
}

void KnownPipeline::runChanged()
{
    follow();
    if (m_run->state() == DocumentStart::State::Ended) {
        m_last = m_run->last();
        if (m_last.isKnown())
            Q_EMIT ended(m_last);
    }
    Q_EMIT changed();
}

/// A document whose lines have several targets has a pipeline for each, one after the other.
void KnownPipeline::follow()
{
    Pipeline *const now = m_run->pipeline();
    if (!now || now == m_pipeline)
        return;
    m_pipeline = now;
    connect(now, &Pipeline::progress, this, &KnownPipeline::progressed);
    m_services.pipelines.setAgain(now, this, [this] { return startAgain(); });
}

} // namespace penstock
