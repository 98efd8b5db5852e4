// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localserver/localserverfolder.h"

#include <QElapsedTimer>
#include <QLockFile>
#include <QObject>
#include <QTimer>

namespace penstock {

class LocalServer;

/// Stops the local server and keeps every Penstock from starting it, for as long as this object lives: its files are
/// nobody else's meanwhile.
class ServerHold final : public QObject
{
    Q_OBJECT

public:
    enum class Refusal {
        Used,    ///< by another Penstock
        Endless, ///< it does not end
    };

    explicit ServerHold(LocalServer &server, QObject *parent = nullptr);

    /// The server may be started again. The object may be deleted later: it sends nothing more.
    void release();

    const LocalServerFolder &folder() const { return m_folder; }
    bool wasUp() const { return m_wasUp; } ///< running, or about to

Q_SIGNALS:
    void held(); ///< or there is no folder yet
    void refused(penstock::ServerHold::Refusal refusal);

private:
    void look();
    void take();

    LocalServer &m_server;
    LocalServerFolder m_folder;
    QLockFile m_lock;
    QTimer m_timer;
    QElapsedTimer m_since;
    bool m_wasUp = false;
};

} // namespace penstock
