// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/job.h"
#include "core/async/result.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QProcess>
#include <QStringList>

#include <atomic>
#include <memory>

namespace penstock {

class LocalServer;
class NetworkEntry;

/// Backs the local server up into a new folder, as influxd's own program does it (portable: any influxd 1.x takes it
/// back with `influxd restore -portable`), while the server runs; starts it when it does not. What was made is read and
/// checked before it gets its name. Stopped or failed, it leaves nothing.
class LocalBackup final : public Job
{
    Q_OBJECT

public:
    /// The folder must not exist, or be empty.
    LocalBackup(LocalServer &server, const QString &folder, QObject *parent = nullptr);
    ~LocalBackup() override;

    QString folder() const { return m_folder; }
    int shards() const { return int(m_shards.size()); } ///< to be backed up; 0: not known yet, or none
    int begun() const { return m_begun; }               ///< of these
    bool isChecking() const { return m_checking; }      ///< all is there and being read again
    QString trouble() const { return m_trouble; }       ///< what influxd tries again at the moment; empty: nothing
    qint64 bytes() const { return m_bytes; }            ///< of the backup, when Succeeded

Q_SIGNALS:
    void progressed();

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
    QString m_folder;
    QString m_partial; ///< while it has not got its name
    std::unique_ptr<NetworkEntry> m_network;
    QProcess m_process;
    QFutureWatcher<Result<qint64>> m_check;
    QFutureWatcher<void> m_removal;
    std::shared_ptr<std::atomic_bool> m_stop = std::make_shared<std::atomic_bool>(false);
    QStringList m_shards;
    QStringList m_lastWords;
    QString m_trouble;
    qint64 m_bytes = 0;
    int m_begun = 0;
    bool m_complete = false; ///< influxd says so
    bool m_checking = false;
    bool m_held = false; ///< something is under way that finished() waits for
};

} // namespace penstock
