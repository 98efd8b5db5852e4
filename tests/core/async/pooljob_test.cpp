// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/async/pooljob.h"
#include "tests/support/patience.h"

#include <QPointer>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace penstock;

namespace {

class ExampleJob final : public PoolJob<QString>
{
public:
    using Work = std::function<Result<QString>(const Stop &)>;

    explicit ExampleJob(Work work, std::shared_ptr<Stop> stop = std::make_shared<Stop>(false))
        : PoolJob(nullptr, std::move(stop))
    {
        begin(std::move(work));
    }

    using PoolJob::tellEvery;
};

/// Goes on until it is stopped, and then tells that it has ended.
ExampleJob::Work untilStopped(const std::shared_ptr<QSemaphore> &begun, const std::shared_ptr<QSemaphore> &over)
{
    return [begun, over](const std::atomic<bool> &stop) -> Result<QString> {
        begun->release();
        while (!stop)
            QThread::yieldCurrentThread();
        over->release();
        return QStringLiteral("of no use");
    };
}

} // namespace

class PoolJobTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheValueOfItsWork()
    {
        auto *const thread = QThread::currentThread();
        const QPointer<ExampleJob> job = new ExampleJob([thread](const std::atomic<bool> &) -> Result<QString> {
            return QThread::currentThread() == thread ? QStringLiteral("here") : QStringLiteral("elsewhere");
        });
        QString value;
        connect(job, &Job::finished, this, [&] { value = job->value(); });
        QSignalSpy finished(job, &Job::finished);
        QVERIFY(finished.wait(30'000));
        QCOMPARE(value, QStringLiteral("elsewhere"));
        QTRY_VERIFY(!job);
    }

    void failsAsItsWorkDoes()
    {
        auto *const job = new ExampleJob([](const std::atomic<bool> &) -> Result<QString> {
            return failure(Error::Kind::File, QStringLiteral("no disk"));
        });
        QString message;
        Job::State state = Job::State::Running;
        connect(job, &Job::finished, this, [&] {
            state = job->state();
            message = job->error().message;
        });
        QSignalSpy finished(job, &Job::finished);
        QVERIFY(finished.wait(30'000));
        QCOMPARE(state, Job::State::Failed);
        QCOMPARE(message, QStringLiteral("no disk"));
    }

    void cancellingStopsTheWork()
    {
        const auto begun = std::make_shared<QSemaphore>();
        const auto over = std::make_shared<QSemaphore>();
        auto *const job = new ExampleJob(untilStopped(begun, over));
        begun->acquire();
        Job::State state = Job::State::Running;
        connect(job, &Job::finished, this, [&] { state = job->state(); });
        QSignalSpy finished(job, &Job::finished);
        job->cancel();
        over->acquire();
        QVERIFY(finished.wait(30'000));
        QCOMPARE(state, Job::State::Cancelled);
        QCOMPARE(finished.size(), 1);
    }

    void deletingStopsTheWork()
    {
        const auto begun = std::make_shared<QSemaphore>();
        const auto over = std::make_shared<QSemaphore>();
        delete new ExampleJob(untilStopped(begun, over));
        // Either it never began, or it is stopped: what waits behind it in the pool comes to its turn.
        QThreadPool::globalInstance()->waitForDone();
        QCOMPARE(begun->available(), over->available());
    }

    void aFlagOfItsOwnEndsItWithAValue()
    {
        const auto stop = std::make_shared<std::atomic<bool>>(false);
        const auto begun = std::make_shared<QSemaphore>();
        const auto over = std::make_shared<QSemaphore>();
        auto *const job = new ExampleJob(untilStopped(begun, over), stop);
        begun->acquire();
        QString value;
        connect(job, &Job::finished, this, [&] { value = job->value(); });
        QSignalSpy finished(job, &Job::finished);
        *stop = true;
        QVERIFY(finished.wait(30'000));
        QCOMPARE(value, QStringLiteral("of no use"));
    }

    void tellsWhileItRuns()
    {
        const auto begun = std::make_shared<QSemaphore>();
        const auto over = std::make_shared<QSemaphore>();
        auto *const job = new ExampleJob(untilStopped(begun, over));
        int told = 0;
        job->tellEvery(1, [&told] { ++told; });
        QTRY_VERIFY(told > 2);
        QSignalSpy finished(job, &Job::finished);
        job->cancel();
        const int before = told;
        QVERIFY(finished.wait(30'000));
        QCOMPARE(told, before);
    }
};

QTEST_GUILESS_MAIN(PoolJobTest)

#include "pooljob_test.moc"
