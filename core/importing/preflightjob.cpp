// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/preflightjob.h"

namespace penstock {

namespace {

constexpr int msBetweenTellings = 100;

} // namespace

PreflightJob::PreflightJob(const ImportPlan &plan, const PreflightOptions &options, QObject *parent)
    : PreflightJob(plan, options, std::make_shared<PreflightProgress>(), parent)
{
}

PreflightJob::PreflightJob(const ImportPlan &plan, const PreflightOptions &options,
                           const std::shared_ptr<PreflightProgress> &progress, QObject *parent)
    : PoolJob(parent, {progress, &progress->stop}), m_progress(progress)
{
    begin([plan, options, progress](const Stop &) { return flyAhead(plan, options, *progress); });
    tellEvery(msBetweenTellings, [this] { tell(); });
}

void PreflightJob::tell()
{
    const std::int64_t size = m_progress->size;
    Q_EMIT progress(m_progress->rows, size > 0 ? double(m_progress->bytes) / double(size) : -1.0);
}

} // namespace penstock
