// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localserver/ownserver.h"

#include "core/localserver/influxdprobe.h"
#include "core/localserver/localloginjob.h"
#include "core/localserver/localreset.h"
#include "core/localserver/platform.h"
#include "core/localserver/portprobe.h"
#include "core/localserver/servererrors.h"

#include <QCoreApplication>
#include <QDir>
#include <QThread>
#include <QThreadPool>

namespace penstock {

namespace {

constexpr std::chrono::milliseconds readinessPoll{50};
constexpr qint64 readinessLimitMs = 600'000; // a large database is opened before HTTP answers
constexpr std::chrono::seconds stableAfter{30};
constexpr std::chrono::milliseconds orphanPoll{100};
constexpr qint64 orphanTermMs = 1'000;
constexpr qint64 orphanKillMs = 6'000;
constexpr std::chrono::milliseconds endPoll{20};
constexpr qint64 endLimitMs = 4'000; // its warden needs less than 2 s
constexpr qsizetype logLinesInError = 20;
constexpr int portTries = 3;

} // namespace

OwnServer::OwnServer(const LocalServerFolder &folder, ServerUsers &users, QObject *parent)
    : QObject(parent), m_folder(folder), m_users(users)
{
    m_address.socketPath = folder.socketPath();
    m_address.kind = kindsIn(folder.path()).value(0, m_address.kind);
    m_orphanTimer.setInterval(orphanPoll);
    m_readyTimer.setInterval(readinessPoll);
    m_stableTimer.setInterval(stableAfter);
    m_endTimer.setInterval(endPoll);
    for (QTimer *timer : {&m_restartTimer, &m_stableTimer})
        timer->setSingleShot(true);
    connect(&m_orphanTimer, &QTimer::timeout, this, &OwnServer::seek);
    connect(&m_readyTimer, &QTimer::timeout, this, &OwnServer::checkReady);
    connect(&m_restartTimer, &QTimer::timeout, this, &OwnServer::probe);
    connect(&m_stableTimer, &QTimer::timeout, this, [this] { m_backoff.reset(); });
    connect(&m_endTimer, &QTimer::timeout, this, &OwnServer::lookForTheEnd);
    connect(&m_process, &InfluxdProcess::started, this, &OwnServer::onStarted);
    connect(&m_process, &InfluxdProcess::ended, this, &OwnServer::onEnded);
    connect(&m_process, &InfluxdProcess::logAppended, this, &OwnServer::logAppended);
    connect(&m_process, &InfluxdProcess::printed, this, &OwnServer::printed);
}

OwnServer::~OwnServer()
{
    m_process.disconnect(this);
    cancelSteps();
    if (!m_process.isRunning() || (m_leaving && !m_endTimer.isActive()))
        return;
    m_users.leave();
    QElapsedTimer waiting;
    waiting.start();
    while (!m_process.hasEnded() && m_users.others() != ServerUsers::Others::Using && !waiting.hasExpired(endLimitMs))
        QThread::msleep(endPoll.count() / 4);
    if (m_process.hasEnded())
        m_folder.removeRecord();
}

void OwnServer::setInfluxdPath(const QString &path)
{
    if (m_influxdPath == path)
        return;
    m_influxdPath = path;
    m_program.clear();
}

void OwnServer::start(bool persistent)
{
    m_persistent = persistent;
    m_leaving = false;
    m_failing.reset();
    m_openReason.clear();
    m_backoff.reset();
    m_program.clear(); // it may be another one by now, or gone
    m_portTries = 0;
    m_since.start();
    seek();
}

void OwnServer::stop()
{
    if (!m_leaving)
        leave();
}

void OwnServer::seek()
{
    m_orphanTimer.stop();
    const std::optional<ServerRecord> record = m_folder.readRecord();
    if (!record || !m_folder.isServedBy(record->processId)) {
        m_folder.removeRecord();
        Q_EMIT down();
        probe();
        return;
    }
    if (!m_process.adopt(record->processId, !m_persistent)) {
        awaitOrphan(record->processId);
        return;
    }
    m_adopted = true;
    m_address = LocalAddress::of(*record, m_folder);
    m_program.clear(); // what was found before may be of another kind
    m_secret = m_folder.readSecret(*m_address.kind);
    m_openReason = record->openReason;
    onStarted();
}

void OwnServer::awaitOrphan(qint64 processId)
{
    // Its warden is gone and the system is about to end it. Two servers on one folder would damage the data: influxd
    // itself does not check.
    m_orphanTimer.start();
    if (m_since.hasExpired(orphanKillMs))
        platform::forceEnd(processId);
    else if (m_since.hasExpired(orphanTermMs))
        platform::askToEnd(processId);
}

void OwnServer::probe()
{
    if (!m_program.isEmpty()) {
        launch();
        return;
    }
    auto *const job = new InfluxdProbe(m_influxdPath, kindsIn(m_folder.path()).value(0), this);
    m_step = job;
    connect(job, &Job::finished, this, [this, job] {
        if (job->state() != Job::State::Succeeded) {
            Q_EMIT missing(job->error());
            return;
        }
        m_program = job->program();
        m_address.kind = job->kind();
        m_address.version = job->version();
        launch();
    });
}

void OwnServer::launch()
{
    const ServerKind &kind = *m_address.kind;
    if (const Status status = checkKind(kind, m_program, m_folder.path()); !status) {
        m_program.clear();                                                  // another one may be found next time
        m_address.kind = kindsIn(m_folder.path()).value(0, m_address.kind); // what the folder is, and is backed up as
        m_address.version.clear();
        Q_EMIT failed(status.error());
        return;
    }
    const Result<QString> secret = m_folder.ensureSecret(kind);
    if (!secret) {
        Q_EMIT failed(secret.error());
        return;
    }
    m_secret = *secret;
    const bool isPrivate = kind.hasSocket && m_openReason.isEmpty();
    const Result<QStringList> prepared = kind.prepare(m_folder, isPrivate);
    if (!prepared) {
        Q_EMIT failed(prepared.error());
        return;
    }
    if (!prepared->isEmpty())
        Q_EMIT logAppended(prepared->join(u'\n') + u'\n');
    m_address.port = kind.hasSocket ? 0 : freePort(m_address.port);
    for (const QStringList parts = removedParts(m_folder.path()); const QString &part : parts)
        QThreadPool::globalInstance()->start([part] { QDir(part).removeRecursively(); });
    m_adopted = false;
    m_process.start({.program = m_program,
                     .arguments = kind.arguments(m_folder.path(), m_address.port),
                     .variables = kind.variables(m_folder.path()),
                     .folder = m_folder.path(),
                     .usersPath = m_users.path(),
                     .privateNetwork = isPrivate});
}

void OwnServer::onStarted()
{
    m_since.start();
    m_readyTimer.start();
    if (const Status status = writeRecord(); !status)
        endBecause(status.error());
}

Status OwnServer::writeRecord() const
{
    return m_folder.writeRecord({.processId = m_process.processId(),
                                 .ownerId = QCoreApplication::applicationPid(),
                                 .flavour = m_address.kind->flavour,
                                 .version = m_address.version,
                                 .port = m_address.port,
                                 .openReason = m_openReason,
                                 .started = QDateTime::currentDateTimeUtc()});
}

void OwnServer::checkReady()
{
    if (m_address.isServedBy(m_process.processId())) {
        m_readyTimer.stop();
        auto *const login = new LocalLoginJob(m_address, m_secret, LocalLoginJob::Role::Owner, this);
        m_step = login;
        connect(login, &LocalLoginJob::secretMade, this, &OwnServer::keepSecret);
        connect(login, &Job::finished, this, [this, login] { onLogin(login); });
    } else if (m_since.hasExpired(readinessLimitMs)) {
        endBecause(processError(tr("The local server did not answer within 10 minutes.")));
    }
}

void OwnServer::keepSecret(const QString &secret)
{
    if (const Status status = m_folder.writeSecret(*m_address.kind, secret); !status)
        endBecause(status.error());
}

void OwnServer::onLogin(LocalLoginJob *login)
{
    if (m_step != login || m_leaving || !m_process.isRunning())
        return;
    if (login->state() == Job::State::Succeeded) {
        m_secret = login->secret();
        m_portTries = 0;
        m_persistent = true;
        m_stableTimer.start();
        m_process.readLogNow(); // it may tell of lost data, to be known before the first query
        Q_EMIT running();
        return;
    }
    Error problem = login->error();
    if (problem.kind == Error::Kind::Network || problem.kind == Error::Kind::Timeout) {
        // Nobody answered. If it has just died, that is about to be told and it is started again; else it is asked
        // again until its time is over.
        m_readyTimer.start();
        return;
    }
    if (problem.kind == Error::Kind::Authentication || problem.kind == Error::Kind::Permission)
        problem = wrongPassword(problem, m_folder.path());
    endBecause(problem);
}

void OwnServer::endBecause(const Error &reason)
{
    m_failing = reason;
    leave();
}

void OwnServer::leave()
{
    m_leaving = true;
    cancelSteps();
    m_users.leave();
    m_since.start();
    m_endTimer.start();
}

void OwnServer::lookForTheEnd()
{
    if (!m_process.isRunning() || m_users.others() == ServerUsers::Others::Using)
        conclude();
    else if (m_since.hasExpired(endLimitMs))
        m_process.terminate();
}

void OwnServer::conclude()
{
    m_endTimer.stop();
    m_process.letGo();
    if (const std::optional<Error> failing = std::exchange(m_failing, std::nullopt))
        Q_EMIT failed(*failing);
    else
        Q_EMIT stopped();
}

void OwnServer::onEnded(const QString &reason)
{
    const bool isOver = m_leaving && !m_endTimer.isActive();
    if (isOver)
        return; // others used it
    cancelSteps();
    m_folder.removeRecord();
    if (m_leaving) {
        conclude();
        return;
    }
    if (const std::optional<PrivateNetwork::Refusal> &refusal = m_process.networkRefusal()) {
        m_openReason = describe(*refusal);
        m_restartTimer.start(0);
        return;
    }
    if (triesAnotherPort())
        return;
    const auto wait = m_persistent || m_adopted ? m_backoff.next() : std::nullopt;
    if (!wait) {
        Q_EMIT failed(processError(tr("The local server ended. %1").arg(reason)));
        return;
    }
    m_restartTimer.start(*wait);
    Q_EMIT down();
}

/// Between the choice of a port and the server's own listening somebody else may have come.
bool OwnServer::triesAnotherPort()
{
    if (m_address.kind->hasSocket || m_adopted || m_portTries >= portTries ||
        !tellsOfTakenPort(m_process.log(logLinesInError)))
        return false;
    ++m_portTries;
    Q_EMIT logAppended(tr("Another program has taken port %1 of 127.0.0.1. The local server is started at another one.")
                           .arg(m_address.port) +
                       u'\n');
    m_address.port = 0;
    m_restartTimer.start(0);
    Q_EMIT down();
    return true;
}

void OwnServer::cancelSteps()
{
    for (QTimer *timer : {&m_orphanTimer, &m_readyTimer, &m_restartTimer, &m_stableTimer, &m_endTimer})
        timer->stop();
    // It may be the one whose finished() is being handled; it aborts when it is deleted.
    if (m_step) {
        m_step->disconnect(this);
        m_step->deleteLater();
        m_step.clear();
    }
}

Error OwnServer::processError(const QString &what) const
{
    return serverTrouble(what, m_folder.path(), m_process.log(logLinesInError));
}

} // namespace penstock
