// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localserver/ownserver.h"

#include "core/localserver/influxdprobe.h"
#include "core/localserver/localloginjob.h"
#include "core/localserver/localprofile.h"

#include <QCoreApplication>
#include <QDir>

#include <csignal>

namespace penstock {

namespace {

constexpr std::chrono::milliseconds readinessPoll{50};
constexpr qint64 readinessLimitMs = 600'000; // a large database is opened before HTTP answers
constexpr std::chrono::seconds stableAfter{30};
constexpr std::chrono::milliseconds predecessorPoll{100};
constexpr qint64 predecessorTermMs = 5'000;
constexpr qint64 predecessorKillMs = 10'000;
constexpr qsizetype logLinesInError = 20;
constexpr qsizetype logLinesKept = 1'000;

} // namespace

OwnServer::OwnServer(const LocalServerFolder &folder, QObject *parent) : QObject(parent), m_folder(folder)
{
    m_predecessorTimer.setInterval(predecessorPoll);
    m_readyTimer.setInterval(readinessPoll);
    m_stableTimer.setInterval(stableAfter);
    for (QTimer *timer : {&m_restartTimer, &m_stableTimer, &m_stopTimer})
        timer->setSingleShot(true);
    connect(&m_predecessorTimer, &QTimer::timeout, this, &OwnServer::awaitPredecessor);
    connect(&m_readyTimer, &QTimer::timeout, this, &OwnServer::checkReady);
    connect(&m_restartTimer, &QTimer::timeout, this, &OwnServer::launch);
    connect(&m_stableTimer, &QTimer::timeout, this, [this] { m_backoff.reset(); });
    connect(&m_stopTimer, &QTimer::timeout, this, &OwnServer::stopped);
    connect(&m_process, &InfluxdProcess::started, this, &OwnServer::onStarted);
    connect(&m_process, &InfluxdProcess::ended, this, &OwnServer::onEnded);
    connect(&m_process, &InfluxdProcess::logAppended, this, &OwnServer::logAppended);
}

OwnServer::~OwnServer()
{
    m_process.disconnect(this);
    cancelSteps();
    if (m_process.isRunning())
        m_folder.removeRecord();
}

void OwnServer::setInfluxdPath(const QString &path)
{
    if (m_influxdPath == path)
        return;
    m_influxdPath = path;
    m_program.clear();
}

QString OwnServer::log() const
{
    return m_process.log(logLinesKept);
}

void OwnServer::start(bool persistent)
{
    m_persistent = persistent;
    m_stopping = false;
    m_backoff.reset();
    // What a predecessor left tells the port that other programs may know.
    if (const std::optional<ServerRecord> record = m_folder.readRecord(); record && m_port == 0)
        m_port = record->port;
    m_since.start();
    awaitPredecessor();
}

void OwnServer::stop()
{
    if (m_stopping)
        return;
    m_stopping = true;
    cancelSteps();
    if (m_process.isRunning())
        m_process.stop();
    else
        m_stopTimer.start(0);
}

void OwnServer::awaitPredecessor()
{
    // The server of a Penstock that crashed gets SIGTERM from the system and needs a moment. Two servers on one folder
    // would damage the data: influxd itself does not check.
    const std::optional<ServerRecord> record = m_folder.readRecord();
    if (!record || !m_folder.isServedBy(record->processId)) {
        m_predecessorTimer.stop();
        m_folder.removeRecord();
        probe();
        return;
    }
    m_predecessorTimer.start();
    if (m_since.hasExpired(predecessorKillMs))
        ::kill(static_cast<pid_t>(record->processId), SIGKILL);
    else if (m_since.hasExpired(predecessorTermMs))
        ::kill(static_cast<pid_t>(record->processId), SIGTERM);
}

void OwnServer::probe()
{
    if (!m_program.isEmpty()) {
        launch();
        return;
    }
    auto *const job = new InfluxdProbe(m_influxdPath, this);
    m_step = job;
    connect(job, &Job::finished, this, [this, job] {
        if (job->state() != Job::State::Succeeded) {
            Q_EMIT missing(job->error());
            return;
        }
        m_program = job->program();
        launch();
    });
}

void OwnServer::launch()
{
    const Result<QString> password = m_folder.ensurePassword();
    if (!password) {
        Q_EMIT failed(password.error());
        return;
    }
    m_password = *password;
    // Whoever took our port keeps it.
    const Result<ServerPorts> ports = findFreePorts(m_process.foundPortTaken() ? quint16{0} : m_port);
    if (!ports) {
        Q_EMIT failed(ports.error());
        return;
    }
    m_port = ports->http;
    if (const Status status = m_folder.writeConfig(*ports); !status) {
        Q_EMIT failed(status.error());
        return;
    }
    m_process.start(m_program, m_folder.configPath());
}

void OwnServer::onStarted()
{
    m_since.start();
    m_readyTimer.start();
    const ServerRecord record{.processId = m_process.processId(),
                              .port = m_port,
                              .ownerId = QCoreApplication::applicationPid(),
                              .started = QDateTime::currentDateTimeUtc()};
    if (const Status status = m_folder.writeRecord(record); !status)
        endBecause(status.error());
}

void OwnServer::checkReady()
{
    if (listensOnLoopback(m_process.processId(), m_port)) {
        m_readyTimer.stop();
        m_step = new LocalLoginJob(localClientSettings(m_port, m_password), LocalLoginJob::Role::Owner, this);
        connect(m_step.data(), &Job::finished, this, &OwnServer::onLogin);
    } else if (m_since.hasExpired(readinessLimitMs)) {
        endBecause(processError(tr("The local server did not answer within 10 minutes.")));
    }
}

void OwnServer::onLogin()
{
    if (!m_step || m_stopping || !m_process.isRunning())
        return;
    if (m_step->state() == Job::State::Succeeded) {
        m_persistent = true;
        m_stableTimer.start();
        Q_EMIT running();
        return;
    }
    Error problem = m_step->error();
    if (problem.kind == Error::Kind::Authentication || problem.kind == Error::Kind::Permission)
        problem.message =
            tr("The local server does not accept the password in %1. Put the right file back, or move that "
               "folder away to begin with an empty server.")
                .arg(QDir::toNativeSeparators(m_folder.path()));
    endBecause(problem);
}

void OwnServer::endBecause(const Error &reason)
{
    cancelSteps();
    m_failing = reason;
    m_process.stop(); // onEnded() follows
}

void OwnServer::onEnded(const QString &reason)
{
    cancelSteps();
    m_folder.removeRecord();
    const std::optional<Error> failing = std::exchange(m_failing, std::nullopt);
    if (m_stopping) {
        Q_EMIT stopped();
        return;
    }
    if (failing) {
        Q_EMIT failed(*failing);
        return;
    }
    const bool again = m_persistent || m_process.foundPortTaken();
    const auto wait = again ? m_backoff.next() : std::nullopt;
    if (!wait) {
        Q_EMIT failed(processError(tr("The local server ended. %1").arg(reason)));
        return;
    }
    m_restartTimer.start(*wait);
    Q_EMIT down();
}

void OwnServer::cancelSteps()
{
    for (QTimer *timer : {&m_predecessorTimer, &m_readyTimer, &m_restartTimer, &m_stableTimer, &m_stopTimer})
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
    Error problem;
    problem.kind = Error::Kind::Unavailable;
    problem.message = tr("%1 Its folder is %2; its last words are in the details.")
                          .arg(what, QDir::toNativeSeparators(m_folder.path()));
    problem.details.serverText = m_process.log(logLinesInError);
    return problem;
}

} // namespace penstock
