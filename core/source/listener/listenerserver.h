// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/source/listener/listeneroptions.h"
#include "core/source/listener/listenerservice.h"

#include <QCoreApplication>
#include <QObject>
#include <QTcpServer>

namespace penstock {

class Intake;

/// The open port of a listener, on this machine only. Lives in the thread of its sockets.
class ListenerServer final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    ListenerServer(const ListenerOptions &options, Intake &intake);

    /// BadInput for an address that other machines can reach; Network when the port cannot be had.
    Status listen();
    quint16 port() const { return m_server.serverPort(); }

private:
    void accept();

    const ListenerOptions &m_options;
    ListenerService m_service;
    QTcpServer m_server;
    int m_connections = 0;
};

} // namespace penstock
