// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/connecttry.h"
#include "core/sink/backpressure.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace penstock {

class Session;
struct Error;

/// Opens a session again while its server says that it is busy (429, 503), or is away, as the writes themselves would
/// wait.
class BusyServer final : public QObject
{
    Q_OBJECT

public:
    struct Patience
    {
        std::chrono::milliseconds longest{300'000}; ///< as long as a pipeline has; 0: for ever
        bool alsoAway = false;                      ///< also for one that cannot be reached, or has trouble
    };
    explicit BusyServer(Session &session);
    BusyServer(Session &session, const Patience &patience);

    /// Whether it will be tried again after this failure; said() the first time.
    bool waitsAfter(const Error &error);
    /// Does not wait any longer for the next time.
    void tryNow();

Q_SIGNALS:
    void said(const QString &sentence); ///< for people
    void waits(const penstock::ConnectTry &attempt);

private:
    QString announcement(const Error &error) const;

    Session &m_session;
    const Patience m_patience;
    Backpressure m_backpressure;
    QTimer m_timer;
    int m_tries = 0;
    std::optional<std::chrono::steady_clock::time_point> m_until;
};

} // namespace penstock
