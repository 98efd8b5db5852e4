// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/linepreviewjob.h"

#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace penstock {

LinePreviewJob::LinePreviewJob(const ImportPlan &plan, int count, QObject *parent) : Job(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &LinePreviewJob::take);
    auto promise = std::make_shared<QPromise<Result<LinePreview>>>();
    m_watcher.setFuture(promise->future());
    promise->start();
    QThreadPool::globalInstance()->start([promise, plan, count] {
        const auto cancelled = [&promise] { return promise->isCanceled(); };
        if (!cancelled())
            promise->addResult(LinePreview::of(plan, count, cancelled));
        promise->finish();
    });
}

void LinePreviewJob::abort()
{
    m_watcher.disconnect(this);
    m_watcher.cancel();
}

void LinePreviewJob::take()
{
    const QFuture<Result<LinePreview>> future = m_watcher.future();
    if (future.resultCount() == 0)
        return;
    const Result<LinePreview> result = future.result();
    if (!result) {
        fail(result.error());
        return;
    }
    m_preview = *result;
    succeed();
}

} // namespace penstock
