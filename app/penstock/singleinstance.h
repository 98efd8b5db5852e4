// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/penstock/commandline.h"

#include <QObject>

class QLocalServer;
class QLocalSocket;

namespace penstock {

/// One window per person: a second start hands its command line to the first over a socket in the runtime folder.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(QObject *parent = nullptr);

    /// True when another process lives and has the command line, which it takes as soon as it is not busy; this one has
    /// nothing left to do. Waits a few seconds at most, before there is any window.
    bool handOver(const CommandLine &commandLine) const;

    /// Takes command lines from later starts.
    void listen();

Q_SIGNALS:
    void received(const penstock::CommandLine &commandLine);

private:
    void accept();
    void read(QLocalSocket *socket);

    QString m_name;
    QLocalServer *m_server = nullptr;
};

} // namespace penstock
