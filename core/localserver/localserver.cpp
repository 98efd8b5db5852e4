// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localserver/localserver.h"

#include "core/localserver/damagenotes.h"
#include "core/localserver/localaddress.h"
#include "core/localserver/localserverfolder.h"
#include "core/localserver/loopbackdoor.h"
#include "core/localserver/ownserver.h"
#include "core/localserver/processwatch.h"
#include "core/localserver/servererrors.h"
#include "core/localserver/serverusers.h"
#include "core/localserver/sharedserver.h"

#include <QLockFile>
#include <QStandardPaths>
#include <QTimer>

namespace penstock {

namespace {

constexpr std::chrono::milliseconds endingPoll{50};
constexpr qsizetype logLinesKept = 1'000;
constexpr qint64 endingLimitMs = 20'000; // its warden needs less than 2 s

} // namespace

/// Whoever holds the folder's lock looks after the server (OwnServer), everybody else uses it (SharedServer).
struct LocalServer::Private final : public QObject
{
    enum class Role { None, Owner, Guest };

    Private(LocalServer &server, const QString &influxdPath, const QString &folderPath);

    void begin();
    bool joinUsers();
    const InfluxdProcess &process() const;
    void own();
    void restart();
    void settle();
    void readDamage(const QByteArray &line);
    void giveUp(State next, const Error &reason);
    void setState(State next);

    LocalServer &q;
    LocalServerFolder folder;
    QLockFile lock;
    ServerUsers users;
    OwnServer ownServer;
    SharedServer sharedServer;
    LoopbackDoor door;
    QTimer beginTimer;
    QElapsedTimer sinceBegin;
    QString nextInfluxdPath;
    State state = State::Stopped;
    Role role = Role::None;
    Error error;
    DamageNotes damage;
    bool wasRunning = false; ///< since start()
    bool stopping = false;
    bool startAgain = false;
};

LocalServer::Private::Private(LocalServer &server, const QString &influxdPath, const QString &folderPath)
    : q(server),
      folder(folderPath),
      lock(folder.lockPath()),
      users(folder.usersPath()),
      ownServer(folder, users),
      sharedServer(folder, lock),
      door(folder.socketPath()),
      nextInfluxdPath(influxdPath),
      damage(folder)
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
    connect(&ownServer, &OwnServer::printed, this, &Private::readDamage);
    connect(&sharedServer, &SharedServer::printed, this, &Private::readDamage);
    connect(&sharedServer, &SharedServer::logAppended, &q, &LocalServer::logAppended);
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
    } else if (!joinUsers()) {
        return;
    } else if (damage.begin(); lock.tryLock()) {
        own();
    } else if (lock.error() == QLockFile::LockFailedError) {
        role = Role::Guest;
        sharedServer.watch();
    } else {
        giveUp(State::Failed, unwritableFolder(folder.path(), {}));
    }
}

bool LocalServer::Private::joinUsers()
{
    if (users.join())
        return true;
    if (users.error() != 0) {
        giveUp(State::Failed, unwritableFolder(folder.path(), qt_error_string(users.error())));
    } else if (sinceBegin.hasExpired(endingLimitMs)) {
        giveUp(State::Failed, endlessEnd(folder.path()));
    } else {
        beginTimer.start(endingPoll);
    }
    return false;
}

void LocalServer::Private::own()
{
    role = Role::Owner;
    // A server that only its owner left goes on as if nothing had happened.
    if (state != State::Running || !sharedServer.process().isRunning() || sharedServer.process().hasEnded())
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
    users.leave();
    lock.unlock();
    if (!std::exchange(startAgain, false)) {
        setState(State::Stopped);
        return;
    }
    wasRunning = false;
    sinceBegin.start();
    beginTimer.start(0);
}

void LocalServer::Private::readDamage(const QByteArray &line)
{
    if (damage.read(line, role == Role::Owner))
        Q_EMIT q.damageFound();
}

void LocalServer::Private::giveUp(State next, const Error &reason)
{
    error = reason;
    role = Role::None;
    users.leave();
    lock.unlock();
    setState(next);
}

void LocalServer::Private::setState(State next)
{
    if (state == next)
        return;
    state = next;
    if (state != State::Running && state != State::Restarting)
        door.close();
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
    d->sinceBegin.start();
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
        d->users.leave();
        d->beginTimer.start(0); // begin() settles
    }
}

Profile LocalServer::profile() const
{
    return clientSettings().profile;
}

ClientSettings LocalServer::clientSettings() const
{
    const QString secret = d->state != State::Running ? QString()
                           : isOurs()                 ? d->ownServer.secret()
                                                      : d->sharedServer.secret();
    return address().settings(secret);
}

const LocalAddress &LocalServer::address() const
{
    return d->role == Private::Role::Guest ? d->sharedServer.address() : d->ownServer.address();
}

QString LocalServer::folder() const
{
    return d->folder.path();
}

QString LocalServer::openReason() const
{
    if (d->state != State::Running)
        return {};
    return isOurs() ? d->ownServer.openReason() : d->sharedServer.openReason();
}

QString LocalServer::openWarning() const
{
    return openReason().isEmpty() ? QString() : openServerWarning(openReason());
}

const QStringList &LocalServer::damage() const
{
    return d->damage.sentences();
}

QString LocalServer::damagePath() const
{
    return d->folder.damagePath();
}

Status LocalServer::share(quint16 port)
{
    Q_ASSERT(d->state == State::Running);
    if (address().kind->hasSocket)
        return d->door.open(port);
    if (port == 0 || port == address().port)
        return {};
    return failure(
        Error::Kind::BadInput,
        tr("%1 listens at a port of 127.0.0.1 by itself, %2 at present, and cannot be shared at another one.")
            .arg(address().product())
            .arg(address().port));
}

quint16 LocalServer::sharedPort() const
{
    return d->door.port();
}

qint64 LocalServer::processId() const
{
    return d->state == State::Running ? d->process().processId() : 0;
}

QString LocalServer::recentLog() const
{
    return d->process().log(logLinesKept);
}

const InfluxdProcess &LocalServer::Private::process() const
{
    return role == Role::Guest ? sharedServer.process() : ownServer.process();
}

} // namespace penstock
