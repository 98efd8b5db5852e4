// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/error.h"
#include "core/localserver/influxdprocess.h"
#include "core/localserver/localaddress.h"
#include "core/localserver/localserverfolder.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>

class QLockFile;

namespace penstock {

class Job;

/// The local server that another Penstock looks after: watches the folder's lock and its server.json.
class SharedServer final : public QObject
{
    Q_OBJECT

public:
    SharedServer(const LocalServerFolder &folder, QLockFile &lock, QObject *parent = nullptr);
    ~SharedServer() override;

    void watch();
    void stop();

    const InfluxdProcess &process() const { return m_process; }
    const LocalAddress &address() const { return m_address; }
    QString secret() const { return m_secret; }
    /// Why the system gave it no network of its own; empty when it did.
    QString openReason() const { return m_record ? m_record->openReason : QString(); }

Q_SIGNALS:
    void running();                            ///< it takes the login
    void down();                               ///< it died; its owner is expected to start it again
    void ownerGone();                          ///< the lock is ours now; watching has ended
    void failed(const penstock::Error &error); ///< the owner lives, but its server is of no use; watching has ended
    void logAppended(const QString &lines);
    void printed(const QByteArray &line);

private:
    void look();
    void waitForIt();
    void onEnded();
    void tryLogin(const ServerRecord &record);
    void onLogin();
    void cancelLogin();
    bool isHeldHere() const;
    Error silence() const;

    const LocalServerFolder &m_folder;
    QLockFile &m_lock;
    InfluxdProcess m_process;
    QTimer m_timer;
    QElapsedTimer m_waiting;
    std::optional<ServerRecord> m_record; ///< of the server that takes, or is being asked for, the login
    LocalAddress m_address;
    QString m_secret;
    QPointer<Job> m_login;
};

} // namespace penstock
