// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Stands for the system's ssh: carries what comes at a Unix socket to the server that -L names, without another host.
// What it is given, and its process id, go into the file FAKESSH_LOG, a line for each start; FAKESSH_SAYS is what it
// says instead, and then it ends.
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTcpSocket>

#include <cstdio>

namespace {

void carry(QLocalSocket *near, const QString &host, quint16 port)
{
    auto *const far = new QTcpSocket(near);
    const auto pass = [](QIODevice *from, QIODevice *to) {
        if (to->isOpen())
            to->write(from->readAll());
    };
    QObject::connect(near, &QIODevice::readyRead, far, [=] {
        if (far->state() == QAbstractSocket::ConnectedState)
            pass(near, far);
    });
    QObject::connect(far, &QTcpSocket::connected, near, [=] { pass(near, far); });
    QObject::connect(far, &QIODevice::readyRead, near, [=] { pass(far, near); });
    QObject::connect(far, &QAbstractSocket::errorOccurred, near, [=](QAbstractSocket::SocketError error) {
        if (error == QAbstractSocket::ConnectionRefusedError)
            std::fputs("channel 2: open failed: connect failed: Connection refused\r\n", stderr);
        pass(far, near);
        near->disconnectFromServer();
    });
    QObject::connect(near, &QLocalSocket::disconnected, near, [=] {
        far->disconnectFromHost();
        near->deleteLater();
    });
    far->connectToHost(host, port);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (QFile log(qEnvironmentVariable("FAKESSH_LOG")); log.open(QIODevice::Append))
        log.write(QByteArray::number(QCoreApplication::applicationPid()) + ' ' + QDir::currentPath().toUtf8() + ' ' +
                  arguments.join(u' ').toUtf8() + '\n');
    if (const QByteArray says = qgetenv("FAKESSH_SAYS"); !says.isEmpty()) {
        std::fputs(says.constData(), stderr);
        return 255;
    }
    // ./s:HOST:PORT
    const QString forward = arguments.value(arguments.indexOf(QStringLiteral("-L")) + 1);
    const QString path = QDir::current().absoluteFilePath(forward.section(u':', 0, 0));
    const QString host = forward.section(u':', 1, -2).remove(u'[').remove(u']');
    const quint16 port = forward.section(u':', -1).toUShort();
    QLocalServer server;
    server.setSocketOptions(QLocalServer::UserAccessOption);
    QObject::connect(&server, &QLocalServer::newConnection, &server, [&] {
        while (QLocalSocket *const near = server.nextPendingConnection())
            carry(near, host, port);
    });
    if (!server.listen(path)) {
        std::fputs("cannot listen\n", stderr);
        return 255;
    }
    return QCoreApplication::exec();
}
