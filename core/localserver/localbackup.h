// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localserver/serverbackup.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QProcess>
#include <QStringList>

#include <atomic>
#include <memory>

namespace penstock {

class NetworkEntry;

/// Backs a local server of 1.x up as influxd's own program does it (portable: any influxd 1.x takes it back with
/// `influxd restore -portable`), while the server runs; starts it when it does not.
class LocalBackup final : public ServerBackup
{
    Q_OBJECT

public:
    LocalBackup(LocalServer &server, const QString &folder, QObject *parent = nullptr);
    ~LocalBackup() override;

protected:
    void abort() override;

private:
    void begin();
    void awaitServer();
    void run();
    void readLines();
    void onFinished();
    void check();
    void conclude(const Status &status);
    void settle(const Status &status);

    LocalServer &m_server;
    QString m_partial; ///< while it has not got its name
    std::unique_ptr<NetworkEntry> m_network;
    QProcess m_process;
    QFutureWatcher<Result<qint64>> m_check;
    QFutureWatcher<void> m_removal;
    std::shared_ptr<std::atomic_bool> m_stop = std::make_shared<std::atomic_bool>(false);
    QStringList m_shards;
    QStringList m_lastWords;
    bool m_complete = false; ///< influxd says so
    bool m_held = false;     ///< something is under way that finished() waits for
};

} // namespace penstock
