// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/serverprocess.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <csignal>

namespace penstock {

namespace {

constexpr int startupMs = 60'000; // a loaded machine, and a server on a virtual machine of its own
constexpr int endMs = 30'000;     // what it is still to write takes its time on such a machine

/// Until this process ends it alone is given this port: it holds the one of the same number where no server here is.
bool reserve(quint16 port)
{
    const int held = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    if (held >= 0 && ::bind(held, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0)
        return true;
    if (held >= 0)
        ::close(held);
    return false;
}

} // namespace

ServerProcess::~ServerProcess()
{
    stop();
}

void ServerProcess::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(endMs))
        kill();
}

// Below those that the kernel hands out to whoever asks for any: no other test gets it before the program has opened
// it, or while that is being started again.
quint16 ServerProcess::freePort()
{
    constexpr int first = 20'000;
    constexpr int count = 12'000;
    static int next = int(getpid()) * 41 % count; // tests run beside each other
    for (int i = 0; i < count; ++i) {
        const auto port = quint16(first + next++ % count);
        if (QTcpServer server; server.listen(QHostAddress::LocalHost, port) && reserve(port))
            return port;
    }
    return 0;
}

bool ServerProcess::start(const QString &program, const QString &debianPackage, const QStringList &arguments,
                          quint16 port)
{
    const QString path =
        QStandardPaths::findExecutable(program, {}).isEmpty()
            ? QStandardPaths::findExecutable(program, {QStringLiteral("/usr/sbin"), QStringLiteral("/sbin")})
            : QStandardPaths::findExecutable(program, {});
    if (path.isEmpty()) {
        m_problem = QStringLiteral("%1 is not installed (Debian package: %2)").arg(program, debianPackage);
        return false;
    }
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardOutputFile(filePath(QStringLiteral("log")), QIODevice::Append);
    m_process.setWorkingDirectory(folder());
    m_process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGTERM); });
    m_process.start(path, arguments);
    const QDeadlineTimer deadline(startupMs);
    while (!deadline.hasExpired()) {
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), port);
        if (socket.waitForConnected(100))
            return true;
        if (m_process.state() == QProcess::NotRunning)
            break;
        QThread::msleep(20); // a program that opens its port tells nobody
    }
    m_problem = QStringLiteral("%1 did not come up: %2").arg(program, QString::fromUtf8(log().right(2'000)));
    m_folder.setAutoRemove(false);
    return false;
}

void ServerProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished(endMs);
}

bool ServerProcess::writeFile(const QString &name, const QByteArray &content)
{
    QFile file(filePath(name));
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size())
        return true;
    m_problem = file.errorString();
    return false;
}

QByteArray ServerProcess::log() const
{
    QFile file(filePath(QStringLiteral("log")));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace penstock
