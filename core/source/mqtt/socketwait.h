// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace penstock {

/// Lets a thread wait for a socket, or until another one wakes it.
class SocketWait
{
public:
    SocketWait();
    ~SocketWait();

    /// The system notices a peer that is gone.
    static void watch(int socket);

    /// A negative socket is passed over. False: the system says that the connection is lost.
    bool wait(int socket, bool reads, bool writes, int timeoutMs) const;
    /// Whoever waits, or does so next, goes on at once. Any thread.
    void wake() const;

private:
    Q_DISABLE_COPY_MOVE(SocketWait)

    const int m_wake; ///< an eventfd
};

} // namespace penstock
