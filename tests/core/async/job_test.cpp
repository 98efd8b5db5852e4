// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/async/job.h"
#include "tests/support/patience.h"

#include <QCoreApplication>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace penstock;

namespace {

class ManualJob final : public Job
{
public:
    explicit ManualJob(QObject *parent = nullptr) : Job(parent) {}

    using Job::fail;
    using Job::holdFinished;
    using Job::refuseCancel;
    using Job::releaseFinished;
    using Job::succeed;

    int aborts = 0;

protected:
    void abort() override { ++aborts; }
};

} // namespace

class JobTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finishesOnceQueuedAndDeletesItself()
    {
        const QPointer<ManualJob> job = new ManualJob;
        QSignalSpy finished(job, &Job::finished);
        job->succeed();
        job->fail({});
        job->cancel();
        QCOMPARE(job->state(), Job::State::Succeeded);
        QCOMPARE(job->aborts, 0);
        QCOMPARE(finished.size(), 0);
        QVERIFY(finished.wait(30'000));
        QTRY_VERIFY(!job);
        QCOMPARE(finished.size(), 1);
    }

    void cancelSettlesThenAborts()
    {
        const QPointer<ManualJob> job = new ManualJob;
        QSignalSpy finished(job, &Job::finished);
        job->cancel();
        job->cancel();
        QCOMPARE(job->state(), Job::State::Cancelled);
        QCOMPARE(job->aborts, 1);
        QVERIFY(finished.wait(30'000));
    }

    void whatCannotBeTakenBackIsNotCancelled()
    {
        const QPointer<ManualJob> job = new ManualJob;
        QSignalSpy finished(job, &Job::finished);
        job->refuseCancel();
        job->cancel();
        QVERIFY(job->isRunning());
        QCOMPARE(job->aborts, 0);
        job->succeed();
        QCOMPARE(job->state(), Job::State::Succeeded);
        QVERIFY(finished.wait(30'000));
    }

    void aHeldJobFinishesWhenItIsReleased()
    {
        const QPointer<ManualJob> job = new ManualJob;
        QSignalSpy finished(job, &Job::finished);
        job->holdFinished();
        job->cancel();
        QCOMPARE(job->state(), Job::State::Cancelled);
        QCoreApplication::processEvents();
        QCOMPARE(finished.size(), 0);
        job->releaseFinished();
        job->releaseFinished();
        QVERIFY(finished.wait(30'000));
        QTRY_VERIFY(!job);
        QCOMPARE(finished.size(), 1);
    }

    void releasedBeforeItHasEndedItFinishesAsAnyOther()
    {
        const QPointer<ManualJob> job = new ManualJob;
        QSignalSpy finished(job, &Job::finished);
        job->holdFinished();
        job->releaseFinished();
        QCoreApplication::processEvents();
        QCOMPARE(finished.size(), 0);
        job->fail({Error::Kind::File, QStringLiteral("gone"), {}, {}});
        QVERIFY(finished.wait(30'000));
        QCOMPARE(job ? job->error().message : QStringLiteral("gone"), QStringLiteral("gone"));
    }

    void deletedWhileRunningItIsSilent()
    {
        auto *job = new ManualJob;
        QSignalSpy finished(job, &Job::finished);
        delete job;
        QCoreApplication::processEvents();
        QCOMPARE(finished.size(), 0);
    }
};

QTEST_GUILESS_MAIN(JobTest)
#include "job_test.moc"
