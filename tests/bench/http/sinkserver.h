// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdint>
#include <thread>

namespace penstock {

/// An HTTP server on loopback that reads bodies with a length or in chunks and answers each with 204, a thread for each
/// connection, by plain sockets: as little work of its own as can be.
class SinkServer final
{
public:
    SinkServer();
    ~SinkServer();

    std::uint16_t port() const { return m_port; } ///< 0: it could not listen

private:
    Q_DISABLE_COPY_MOVE(SinkServer)
    int m_listener = -1;
    std::uint16_t m_port = 0;
    std::jthread m_thread;
};

} // namespace penstock
