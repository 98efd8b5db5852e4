// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localserver/loopback.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHostAddress>
#include <QTcpServer>

namespace penstock {

namespace {

constexpr QByteArrayView loopbackHex("0100007F"); // 127.0.0.1 as /proc/net/tcp spells it on little-endian machines
constexpr QByteArrayView loopbackHexBigEndian("7F000001");
constexpr QByteArrayView listening("0A");

/// Inode of the socket that listens on 127.0.0.1:port, empty when there is none. Fields: proc(5), /proc/net/tcp.
QByteArray listenerInode(quint16 port)
{
    QFile table(QStringLiteral("/proc/net/tcp"));
    if (!table.open(QIODevice::ReadOnly))
        return {};
    const QByteArray hexPort = QByteArray::number(port, 16).rightJustified(4, '0').toUpper();
    // Files in /proc have no size: read until nothing comes.
    for (const QByteArray &line : table.readAll().split('\n')) {
        const QList<QByteArray> fields = line.simplified().split(' ');
        if (fields.size() < 10 || fields[3] != listening)
            continue;
        const qsizetype colon = fields[1].indexOf(':');
        const QByteArray address = fields[1].left(colon);
        const bool loopback = address == loopbackHex || address == loopbackHexBigEndian;
        if (loopback && fields[1].mid(colon + 1) == hexPort)
            return fields[9];
    }
    return {};
}

} // namespace

Result<ServerPorts> findFreePorts(quint16 preferredHttp)
{
    // Both are held at the same time, so that they differ.
    QTcpServer http;
    QTcpServer rpc;
    const bool found = ((preferredHttp != 0 && http.listen(QHostAddress::LocalHost, preferredHttp)) ||
                        http.listen(QHostAddress::LocalHost, 0)) &&
                       rpc.listen(QHostAddress::LocalHost, 0);
    if (!found)
        return failure(Error::Kind::Network,
                       QCoreApplication::translate("penstock::LocalServer",
                                                   "There is no free port on 127.0.0.1 for the local server: %1.")
                           .arg(http.isListening() ? rpc.errorString() : http.errorString()));
    return ServerPorts{.http = http.serverPort(), .rpc = rpc.serverPort()};
}

bool listensOnLoopback(qint64 processId, quint16 port)
{
    const QByteArray inode = listenerInode(port);
    if (inode.isEmpty() || inode == "0")
        return false;
    const QString wanted = QStringLiteral("socket:[%1]").arg(QString::fromLatin1(inode));
    const QString folder = QStringLiteral("/proc/%1/fd/").arg(processId);
    const QStringList descriptors = QDir(folder).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    for (const QString &descriptor : descriptors) {
        // Not a path in the file system, so QFileInfo::symLinkTarget() would make it one relative to the folder.
        if (QFile::symLinkTarget(folder + descriptor).endsWith(wanted))
            return true;
    }
    return false;
}

} // namespace penstock
