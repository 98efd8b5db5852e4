// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localserver/localserver.h"

#include <QCoreApplication>
#include <QMetaEnum>

#include <cstdio>

using namespace penstock;

/// localserver_peer FOLDER: prints a line "State pid port ours" whenever the state changes, until it is ended.
int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    LocalServer server({}, QCoreApplication::arguments().value(1));
    QObject::connect(&server, &LocalServer::stateChanged, &app, [&server] {
        std::printf("%s %lld %d %s\n",
                    QMetaEnum::fromType<LocalServer::State>().valueToKey(static_cast<int>(server.state())),
                    static_cast<long long>(server.processId()), server.clientSettings().profile.url.port(),
                    server.isOurs() ? "ours" : "shared");
        std::fflush(stdout);
    });
    server.start();
    return QCoreApplication::exec();
}
