// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/job.h"
#include "core/async/result.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>
#include <utility>

namespace penstock {

/// A job whose work is one function in the thread pool, that gives a value or the reason why there is none.
///
/// The work looks often at the flag that it is given, and returns soon, with anything, once that is set: the job was
/// cancelled or deleted then, or asked to end. Work that has not begun by then never does.
template <typename Value> class PoolJob : public Job
{
public:
    using Stop = std::atomic<bool>;

    ~PoolJob() override { *m_stop = true; }

    const Value &value() const { return m_value; } ///< when Succeeded

protected:
    /// `stop`: a flag of the job's own, for what shares more with its work.
    explicit PoolJob(QObject *parent, std::shared_ptr<Stop> stop = std::make_shared<Stop>(false))
        : Job(parent), m_stop(std::move(stop))
    {
    }

    /// Once, in the constructor. `work` owns what it uses: it may live longer than the job.
    void begin(std::function<Result<Value>(const Stop &)> work)
    {
        connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] { take(); });
        // Not QtConcurrent::run(): this header is seen by those who do not link it.
        const auto promise = std::make_shared<QPromise<Result<Value>>>();
        m_watcher.setFuture(promise->future());
        promise->start();
        QThreadPool::globalInstance()->start([promise, work = std::move(work), stop = m_stop] {
            promise->addResult(*stop ? Result<Value>(std::unexpected(Error())) : work(*stop));
            promise->finish();
        });
    }

    /// Calls `tell` that often while the work goes on, in the job's thread.
    void tellEvery(int milliseconds, std::function<void()> tell)
    {
        connect(&m_timer, &QTimer::timeout, this, std::move(tell));
        m_timer.start(milliseconds);
    }

    void abort() override
    {
        m_timer.stop();
        *m_stop = true;
    }

private:
    void take()
    {
        m_timer.stop();
        if (!isRunning())
            return;
        Result<Value> result = m_watcher.future().takeResult();
        if (!result) {
            fail(std::move(result.error()));
            return;
        }
        m_value = std::move(*result);
        succeed();
    }

    const std::shared_ptr<Stop> m_stop;
    QFutureWatcher<Result<Value>> m_watcher;
    QTimer m_timer;
    Value m_value{};
};

} // namespace penstock
