// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/preflightjob.h"

#include <QtConcurrentRun>

#include <utility>

namespace penstock {

namespace {

constexpr int msBetweenTellings = 100;

} // namespace

PreflightJob::PreflightJob(const ImportPlan &plan, const PreflightOptions &options, QObject *parent) : Job(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &PreflightJob::take);
    connect(&m_timer, &QTimer::timeout, this, &PreflightJob::tell);
    m_watcher.setFuture(
        QtConcurrent::run([plan, options, progress = m_progress] { return flyAhead(plan, options, *progress); }));
    m_timer.start(msBetweenTellings);
}

PreflightJob::~PreflightJob()
{
    m_progress->stop = true;
}

void PreflightJob::stop()
{
    m_progress->stop = true;
}

void PreflightJob::abort()
{
    m_timer.stop();
    m_progress->stop = true;
}

void PreflightJob::tell()
{
    const std::int64_t size = m_progress->size;
    Q_EMIT progress(m_progress->rows, size > 0 ? double(m_progress->bytes) / double(size) : -1.0);
}

void PreflightJob::take()
{
    m_timer.stop();
    if (!isRunning())
        return;
    auto result = m_watcher.future().takeResult();
    if (!result) {
        fail(result.error());
        return;
    }
    m_found = std::move(*result);
    succeed();
}

} // namespace penstock
