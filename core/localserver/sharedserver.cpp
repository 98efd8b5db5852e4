// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localserver/sharedserver.h"

#include "core/localserver/localloginjob.h"

#include <QCoreApplication>
#include <QDir>
#include <QLockFile>

namespace penstock {

namespace {

constexpr std::chrono::milliseconds whileWaiting{250};
constexpr std::chrono::milliseconds whileRunning{1'000};
constexpr qint64 patienceMs = 30'000;
constexpr qint64 patienceWithProcessMs = 600'000; // a large database is opened before HTTP answers

} // namespace

SharedServer::SharedServer(const LocalServerFolder &folder, QLockFile &lock, QObject *parent)
    : QObject(parent), m_folder(folder), m_lock(lock)
{
    m_address.socketPath = folder.socketPath();
    m_address.kind = kindsIn(folder.path()).value(0, m_address.kind);
    connect(&m_timer, &QTimer::timeout, this, &SharedServer::look);
    connect(&m_process, &InfluxdProcess::ended, this, &SharedServer::onEnded);
    connect(&m_process, &InfluxdProcess::logAppended, this, &SharedServer::logAppended);
    connect(&m_process, &InfluxdProcess::printed, this, &SharedServer::printed);
}

SharedServer::~SharedServer()
{
    cancelLogin();
}

void SharedServer::watch()
{
    m_waiting.start();
    waitForIt();
}

void SharedServer::stop()
{
    m_timer.stop();
    m_record.reset();
    m_process.letGo();
    cancelLogin();
}

void SharedServer::waitForIt()
{
    cancelLogin();
    m_record.reset();
    m_timer.start(whileWaiting);
}

void SharedServer::look()
{
    if (m_lock.tryLock()) {
        stop();
        Q_EMIT ownerGone();
        return;
    }
    const std::optional<ServerRecord> record = m_folder.readRecord();
    const bool alive = record && m_folder.isServedBy(record->processId);
    if (!m_record && alive && LocalAddress::of(*record, m_folder).isServedBy(record->processId)) {
        tryLogin(*record);
    } else if (!m_record && m_waiting.hasExpired(alive ? patienceWithProcessMs : patienceMs)) {
        if (isHeldHere()) {
            m_waiting.start();
            return;
        }
        stop();
        Q_EMIT failed(silence());
    }
}

void SharedServer::onEnded()
{
    if (!m_record)
        return;
    m_waiting.start();
    waitForIt();
    Q_EMIT down();
}

void SharedServer::tryLogin(const ServerRecord &record)
{
    if (!m_process.adopt(record.processId, true))
        return; // it has just ended
    m_record = record;
    m_address = LocalAddress::of(record, m_folder);
    m_secret = m_folder.readSecret(*m_address.kind);
    m_timer.start(whileRunning);
    m_login = new LocalLoginJob(m_address, m_secret, LocalLoginJob::Role::Guest, this);
    connect(m_login.data(), &Job::finished, this, &SharedServer::onLogin);
}

void SharedServer::onLogin()
{
    if (!m_login)
        return;
    if (m_login->state() == Job::State::Succeeded) {
        m_process.readLogNow(); // it may tell of lost data, to be known before the first query
        Q_EMIT running();
    } else if (m_waiting.hasExpired(patienceMs)) {
        const Error error = m_login->error();
        stop();
        Q_EMIT failed(error);
    } else {
        waitForIt(); // its owner may be about to make the administrator
    }
}

void SharedServer::cancelLogin()
{
    if (!m_login)
        return;
    m_login->disconnect(this);
    m_login->deleteLater();
    m_login.clear();
}

/// By a backup or a reset of ours, which takes as long as it takes.
bool SharedServer::isHeldHere() const
{
    qint64 owner = 0;
    QString host;
    QString name;
    return m_lock.getLockInfo(&owner, &host, &name) && owner == QCoreApplication::applicationPid();
}

Error SharedServer::silence() const
{
    qint64 owner = 0;
    QString host;
    QString name;
    m_lock.getLockInfo(&owner, &host, &name);
    Error error;
    error.kind = Error::Kind::Unavailable;
    error.message =
        tr("Another program (%1, process %2) looks after the local server in %3, but the server does not answer. "
           "Close that program and try again.")
            .arg(name)
            .arg(owner)
            .arg(QDir::toNativeSeparators(m_folder.path()));
    return error;
}

} // namespace penstock
