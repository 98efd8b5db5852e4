// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lineprotocol/linecursor.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <cstddef>
#include <functional>
#include <stop_token>

namespace penstock {

/// How a ListenerSource listens, and what it takes.
struct ListenerOptions
{
    QString address = QStringLiteral("127.0.0.1"); ///< 127.0.0.1 or ::1, or localhost; any other is refused
    quint16 port = 0;                              ///< 0: any free one
    QByteArray token;                              ///< clients must know it; empty: every program of this machine may
    QString database; ///< the only one that clients may write to; empty: whatever they name counts for nothing
    LineGrammar grammar = LineGrammar::V1; ///< what the target takes

    std::size_t queueBytes = 64 * 1024 * 1024; ///< of lines that were answered 204 and not taken by the pipeline yet
    qint64 bodyBytes = 25'000'000;             ///< of one request, packed and unpacked
    int connections = 256;
    std::chrono::seconds retryAfter{1}; ///< what clients are asked to wait when the queue is full

    std::chrono::milliseconds headPatience{10'000}; ///< from a request's first byte to the end of its header
    std::chrono::milliseconds bodyPatience{30'000}; ///< without a byte of its body
    std::chrono::milliseconds idlePatience{75'000}; ///< between two requests

    /// Told once it listens, in the thread that opens the source.
    std::function<void(const QString &address, quint16 port)> listening{};
    /// Requested: takes no more, and ends behind the last line that was answered 204.
    std::stop_token finish{};
};

} // namespace penstock
