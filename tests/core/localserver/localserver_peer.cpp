// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localserver/localserver.h"

#include <QCoreApplication>
#include <QMetaEnum>
#include <QTimer>

#include <csignal>
#include <cstdio>

using namespace penstock;

namespace {

volatile std::sig_atomic_t ended = 0;

} // namespace

/// localserver_peer FOLDER: prints a line "State pid ours reason" whenever the state changes, until it is ended;
/// reason: why the server is open to others, or "private". SIGTERM ends it as a person would.
int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    LocalServer server({}, QCoreApplication::arguments().value(1));
    QObject::connect(&server, &LocalServer::stateChanged, &app, [&server] {
        std::printf("%s %lld %s %s\n",
                    QMetaEnum::fromType<LocalServer::State>().valueToKey(static_cast<int>(server.state())),
                    static_cast<long long>(server.processId()), server.isOurs() ? "ours" : "shared",
                    server.openReason().isEmpty() ? "private" : qPrintable(server.openReason()));
        std::fflush(stdout);
    });
    server.start();
    std::signal(SIGTERM, [](int) { ended = 1; });
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &app, [] {
        if (ended != 0)
            QCoreApplication::quit();
    });
    look.start(10);
    return QCoreApplication::exec();
}
