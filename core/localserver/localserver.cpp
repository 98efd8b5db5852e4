// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localserver/localserver.h"

#include "core/localserver/localprofile.h"
#include "core/localserver/localserverfolder.h"
#include "core/localserver/ownserver.h"
#include "core/localserver/sharedserver.h"

#include <QDir>
#include <QLockFile>
#include <QStandardPaths>
#include <QTimer>

namespace penstock {

/// Whoever holds the folder's lock looks after the server (OwnServer), everybody else uses it (SharedServer).
struct LocalServer::Private final : public QObject
{
    enum class Role { None, Owner, Guest };

    Private(LocalServer &server, const QString &influxdPath, const QString &folderPath);

    void begin();
    void own();
    void restart();
    void settle();
    void giveUp(State next, const Error &reason);
    void setState(State next);

    LocalServer &q;
    LocalServerFolder folder;
    QLockFile lock;
    OwnServer ownServer;
    SharedServer sharedServer;
    QTimer beginTimer;
    QString nextInfluxdPath;
    State state = State::Stopped;
    Role role = Role::None;
    Error error;
    bool wasRunning = false; ///< since start()
    bool stopping = false;
    bool startAgain = false;
};

LocalServer::Private::Private(LocalServer &server, const QString &influxdPath, const QString &folderPath)
    : q(server),
      folder(folderPath),
      lock(folder.lockPath()),
      ownServer(folder),
      sharedServer(folder, lock),
      nextInfluxdPath(influxdPath)
{
    lock.setStaleLockTime(0); // only the death of its owner makes a lock stale
    beginTimer.setSingleShot(true);
    connect(&beginTimer, &QTimer::timeout, this, &Private::begin);
    const auto up = [this] {
        wasRunning = true;
        setState(State::Running);
    };
    connect(&ownServer, &OwnServer::running, this, up);
    connect(&ownServer, &OwnServer::down, this, &Private::restart);
    connect(&ownServer, &OwnServer::stopped, this, &Private::settle);
    connect(&ownServer, &OwnServer::missing, this, [this](const Error &reason) { giveUp(State::Missing, reason); });
    connect(&ownServer, &OwnServer::failed, this, [this](const Error &reason) { giveUp(State::Failed, reason); });
    connect(&ownServer, &OwnServer::logAppended, &q, &LocalServer::logAppended);
    connect(&sharedServer, &SharedServer::running, this, up);
    connect(&sharedServer, &SharedServer::down, this, &Private::restart);
    connect(&sharedServer, &SharedServer::ownerGone, this, &Private::own);
    connect(&sharedServer, &SharedServer::failed, this, [this](const Error &reason) { giveUp(State::Failed, reason); });
}

void LocalServer::Private::begin()
{
    if (stopping) {
        settle();
        return;
    }
    if (const Status status = folder.prepare(); !status) {
        giveUp(State::Failed, status.error());
    } else if (lock.tryLock()) {
        own();
    } else if (lock.error() == QLockFile::LockFailedError) {
        role = Role::Guest;
        sharedServer.watch();
    } else {
        Error problem;
        problem.kind = Error::Kind::File;
        problem.message =
            LocalServer::tr("The local server's folder %1 cannot be written. Check that it belongs to you "
                            "and that the disk is not full.")
                .arg(QDir::toNativeSeparators(folder.path()));
        giveUp(State::Failed, problem);
    }
}

void LocalServer::Private::own()
{
    role = Role::Owner;
    restart();
    ownServer.setInfluxdPath(nextInfluxdPath);
    ownServer.start(wasRunning);
}

void LocalServer::Private::restart()
{
    setState(wasRunning ? State::Restarting : State::Starting);
}

void LocalServer::Private::settle()
{
    stopping = false;
    role = Role::None;
    lock.unlock();
    if (!std::exchange(startAgain, false)) {
        setState(State::Stopped);
        return;
    }
    wasRunning = false;
    beginTimer.start(0);
}

void LocalServer::Private::giveUp(State next, const Error &reason)
{
    error = reason;
    role = Role::None;
    lock.unlock();
    setState(next);
}

void LocalServer::Private::setState(State next)
{
    if (state == next)
        return;
    state = next;
    Q_EMIT q.stateChanged();
}

LocalServer::LocalServer(const QString &influxdPath, const QString &folder, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(*this, influxdPath, folder))
{
}

LocalServer::~LocalServer()
{
    d->ownServer.disconnect();
}

QString LocalServer::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/penstock/local-server");
}

LocalServer::State LocalServer::state() const
{
    return d->state;
}

const Error &LocalServer::error() const
{
    return d->error;
}

bool LocalServer::isOurs() const
{
    return d->role == Private::Role::Owner;
}

void LocalServer::setInfluxdPath(const QString &path)
{
    d->nextInfluxdPath = path;
}

void LocalServer::start()
{
    if (d->stopping) {
        d->startAgain = true;
        d->setState(State::Starting);
        return;
    }
    if (d->state == State::Starting || d->state == State::Running || d->state == State::Restarting)
        return;
    d->wasRunning = false;
    d->beginTimer.start(0);
    d->setState(State::Starting);
}

void LocalServer::stop()
{
    d->startAgain = false;
    if (d->stopping || d->state == State::Stopped || d->state == State::Missing || d->state == State::Failed)
        return;
    d->stopping = true;
    if (d->role == Private::Role::Owner) {
        d->ownServer.stop(); // settle() follows
    } else {
        d->sharedServer.stop();
        d->beginTimer.start(0); // begin() settles
    }
}

Profile LocalServer::profile() const
{
    return clientSettings().profile;
}

ClientSettings LocalServer::clientSettings() const
{
    if (d->state != State::Running)
        return localClientSettings(0, {});
    if (isOurs())
        return localClientSettings(d->ownServer.port(), d->ownServer.password());
    return localClientSettings(d->sharedServer.port(), d->sharedServer.password());
}

qint64 LocalServer::processId() const
{
    if (d->state != State::Running)
        return 0;
    return isOurs() ? d->ownServer.processId() : d->sharedServer.processId();
}

QString LocalServer::recentLog() const
{
    return d->ownServer.log();
}

} // namespace penstock
