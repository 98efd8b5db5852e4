// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localserver/serverhold.h"

#include "core/localserver/localserver.h"
#include "core/localserver/serverusers.h"

#include <QDir>

namespace penstock {

namespace {

constexpr std::chrono::milliseconds endPoll{50};
constexpr qint64 endLimitMs = 20'000;

bool isDown(LocalServer::State state)
{
    return state == LocalServer::State::Stopped || state == LocalServer::State::Missing ||
           state == LocalServer::State::Failed;
}

} // namespace

ServerHold::ServerHold(LocalServer &server, QObject *parent)
    : QObject(parent),
      m_server(server),
      m_folder(server.folder()),
      m_lock(m_folder.lockPath()),
      m_wasUp(!isDown(server.state()))
{
    m_lock.setStaleLockTime(0);
    m_timer.setInterval(endPoll);
    connect(&m_timer, &QTimer::timeout, this, &ServerHold::look);
    m_since.start();
    m_timer.start();
    m_server.stop();
}

void ServerHold::release()
{
    disconnect();
    m_timer.stop();
    m_lock.unlock();
}

void ServerHold::look()
{
    const bool isOut = isDown(m_server.state());
    if (isOut && !QDir(m_folder.path()).exists()) {
        m_timer.stop();
        Q_EMIT held(); // it never ran
        return;
    }
    const ServerUsers users(m_folder.usersPath());
    const ServerUsers::Others others = isOut ? users.others() : ServerUsers::Others::Ending;
    if (isOut && others == ServerUsers::Others::None) {
        m_timer.stop();
        take();
        return;
    }
    const bool isUsed = others == ServerUsers::Others::Using;
    if (!isUsed && !m_since.hasExpired(endLimitMs))
        return;
    m_timer.stop();
    Q_EMIT refused(isUsed ? Refusal::Used : Refusal::Endless);
}

void ServerHold::take()
{
    const std::optional<ServerRecord> record = m_folder.readRecord();
    if (!m_lock.tryLock() || (record && m_folder.isServedBy(record->processId)))
        Q_EMIT refused(Refusal::Used);
    else
        Q_EMIT held();
}

} // namespace penstock
