// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localserver/platform.h"

#include <QFile>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

namespace penstock::platform {

namespace {

constexpr qint64 mostArguments = 64 * 1024; // bytes

/// 0 would mean this process and all that it began, and less would mean others.
void send(qint64 processId, int number)
{
    if (processId > 0)
        ::kill(static_cast<pid_t>(processId), number);
}

} // namespace

std::optional<ProcessEnd> collect(qint64 child)
{
    int status = 0;
    if (child == 0 || ::waitpid(static_cast<pid_t>(child), &status, WNOHANG) != child)
        return std::nullopt;
    return ProcessEnd{.bySignal = WIFSIGNALED(status), .exitCode = WEXITSTATUS(status)};
}

void askToEnd(qint64 processId)
{
    send(processId, SIGTERM);
}

void wake(qint64 processId)
{
    send(processId, SIGCONT);
}

void forceEnd(qint64 processId)
{
    send(processId, SIGKILL);
}

QString programOf(qint64 processId)
{
    return QFile::symLinkTarget(QStringLiteral("/proc/%1/exe").arg(processId));
}

QByteArrayList argumentsOf(qint64 processId)
{
    QFile file(QStringLiteral("/proc/%1/cmdline").arg(processId));
    const QByteArray arguments = file.open(QIODevice::ReadOnly) ? file.read(mostArguments) : QByteArray();
    return arguments.split('\0');
}

int makeLog()
{
    // In memory: a full disk silences nobody.
    const int log = ::memfd_create("penstock-influxd-log", MFD_CLOEXEC);
    if (log >= 0)
        ::fcntl(log, F_SETFL, O_APPEND); // so that cutting it makes no gap
    return log;
}

int openLog(qint64 processId)
{
    const QByteArray path = "/proc/" + QByteArray::number(processId) + "/fd/1";
    int log = ::open(path.constData(), O_RDWR | O_CLOEXEC | O_NONBLOCK);
    struct stat status{};
    if (log >= 0 && (::fstat(log, &status) != 0 || !S_ISREG(status.st_mode)))
        closeHandle(log);
    return log;
}

qint64 logSize(int log)
{
    struct stat status{};
    return ::fstat(log, &status) == 0 ? status.st_size : -1;
}

qint64 readLog(int log, qint64 position, char *bytes, qint64 most)
{
    return ::pread(log, bytes, static_cast<std::size_t>(most), position);
}

bool emptyLog(int log)
{
    return ::ftruncate(log, 0) == 0;
}

void closeHandle(int &handle)
{
    if (handle >= 0)
        ::close(handle);
    handle = -1;
}

} // namespace penstock::platform
