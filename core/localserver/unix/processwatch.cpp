// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localserver/processwatch.h"

#include <QFile>

#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <poll.h>

namespace penstock {

namespace {

constexpr std::chrono::milliseconds lookEvery{250};

/// State and parent, the fields behind the name, which may hold anything: proc(5), /proc/PID/stat.
QList<QByteArray> statFields(qint64 processId)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(processId));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray stat = file.readAll();
    return stat.mid(stat.lastIndexOf(')') + 2).split(' ');
}

} // namespace

ProcessWatch::ProcessWatch(QObject *parent) : QObject(parent)
{
    m_timer.setInterval(lookEvery);
    connect(&m_timer, &QTimer::timeout, this, &ProcessWatch::look);
}

ProcessWatch::~ProcessWatch()
{
    stop();
}

bool ProcessWatch::watch(qint64 processId)
{
    stop();
    m_handle = static_cast<int>(::syscall(SYS_pidfd_open, static_cast<pid_t>(processId), 0));
    if (m_handle < 0 && errno == ESRCH)
        return false;
    m_processId = processId;
    if (m_handle < 0) {
        m_timer.start();
        return isRunning(processId);
    }
    m_notifier = std::make_unique<QSocketNotifier>(m_handle, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &ProcessWatch::look);
    return true;
}

void ProcessWatch::stop()
{
    m_timer.stop();
    if (m_notifier) {
        m_notifier->setEnabled(false);
        m_notifier.release()->deleteLater(); // it may be the one whose signal is being handled
    }
    if (m_handle >= 0)
        ::close(m_handle);
    m_handle = -1;
    m_processId = 0;
}

bool ProcessWatch::hasEnded() const
{
    if (m_handle < 0)
        return m_processId == 0 || !isRunning(m_processId);
    pollfd handle{.fd = m_handle, .events = POLLIN, .revents = 0};
    return ::poll(&handle, 1, 0) == 1;
}

void ProcessWatch::look()
{
    if (m_processId == 0 || !hasEnded())
        return;
    stop();
    Q_EMIT ended();
}

bool isRunning(qint64 processId)
{
    const QByteArray state = statFields(processId).value(0);
    return !state.isEmpty() && state != "Z" && state != "X";
}

qint64 parentOf(qint64 processId)
{
    return statFields(processId).value(1).toLongLong();
}

} // namespace penstock
