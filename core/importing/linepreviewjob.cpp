// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/linepreviewjob.h"

#include "core/importing/csvimport.h"

#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace penstock {

LinePreviewJob::LinePreviewJob(const ImportPlan &plan, int count, QObject *parent) : Job(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &LinePreviewJob::take);
    auto promise = std::make_shared<QPromise<Result<QStringList>>>();
    m_watcher.setFuture(promise->future());
    promise->start();
    QThreadPool::globalInstance()->start([promise, plan, count] {
        if (!promise->isCanceled())
            promise->addResult(previewLines(plan, count));
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
    const QFuture<Result<QStringList>> future = m_watcher.future();
    if (future.resultCount() == 0)
        return;
    const Result<QStringList> result = future.result();
    if (!result) {
        fail(result.error());
        return;
    }
    m_lines = *result;
    succeed();
}

} // namespace penstock
