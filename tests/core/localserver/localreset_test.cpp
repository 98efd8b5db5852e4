// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localserver/localreset.h"
#include "core/localserver/localserver.h"
#include "tests/support/patience.h"

#include <QDir>
#include <QFile>
#include <QPointer>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <memory>

using namespace penstock;

namespace {

/// While it lives nothing begins among the program's threads: a removal waits.
class BusyThreads
{
public:
    BusyThreads()
    {
        QThreadPool::globalInstance()->setMaxThreadCount(1);
        QThreadPool::globalInstance()->start([this] {
            m_begun.release();
            m_over.acquire();
        });
        m_begun.acquire();
    }
    ~BusyThreads()
    {
        m_over.release();
        QThreadPool::globalInstance()->waitForDone();
    }

private:
    Q_DISABLE_COPY_MOVE(BusyThreads)

    QSemaphore m_begun;
    QSemaphore m_over;
};

} // namespace

/// What a reset says when somebody wants it to stop, of a server whose program is not there.
class LocalResetTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void cancelledAtOnceItRemovesNothing();
    void behindTheMoveItIsNotCancelled();

private:
    QString path(const QString &name) const { return m_base->filePath(QStringLiteral("server/") + name); }
    /// Begins a reset.
    QPointer<LocalReset> reset();

    std::unique_ptr<QTemporaryDir> m_base;
    std::unique_ptr<LocalServer> m_server;
    Job::State m_end{}; ///< of the last reset
};

void LocalResetTest::init()
{
    m_end = Job::State::Running;
    m_base = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<LocalServer>(m_base->filePath(QStringLiteral("no-influxd")),
                                             m_base->filePath(QStringLiteral("server")));
    QVERIFY(QDir().mkpath(path(QStringLiteral("data/telemetry"))));
    QFile shard(path(QStringLiteral("data/telemetry/1.tsm")));
    QVERIFY(shard.open(QIODevice::WriteOnly) && shard.write("points") == 6);
}

void LocalResetTest::cleanup()
{
    m_server.reset();
    m_base.reset();
}

QPointer<LocalReset> LocalResetTest::reset()
{
    QPointer<LocalReset> job = new LocalReset(*m_server);
    connect(job, &Job::finished, this, [this, job] { m_end = job->state(); });
    return job;
}

void LocalResetTest::cancelledAtOnceItRemovesNothing()
{
    const QPointer<LocalReset> job = reset();
    job->cancel();
    QTRY_VERIFY_WITH_TIMEOUT(!job, patienceMs);
    QCOMPARE(m_end, Job::State::Cancelled);
    QVERIFY(QFileInfo::exists(path(QStringLiteral("data/telemetry/1.tsm"))));
}

void LocalResetTest::behindTheMoveItIsNotCancelled()
{
    auto busy = std::make_unique<BusyThreads>();
    const QPointer<LocalReset> job = reset();
    QTRY_VERIFY_WITH_TIMEOUT(!QFileInfo::exists(path(QStringLiteral("data"))), patienceMs);
    QVERIFY(!removedParts(path(QString())).isEmpty()); // moved away, and on the disk still
    QVERIFY(job);
    job->cancel();
    QCOMPARE(job->state(), Job::State::Running);
    busy.reset();
    QTRY_VERIFY_WITH_TIMEOUT(!job, patienceMs);
    QCOMPARE(m_end, Job::State::Succeeded);
    QCOMPARE(removedParts(path(QString())), QStringList());
}

QTEST_GUILESS_MAIN(LocalResetTest)
#include "localreset_test.moc"
