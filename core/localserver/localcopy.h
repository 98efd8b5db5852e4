// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localserver/serverbackup.h"

#include <QFutureWatcher>
#include <QTimer>

#include <atomic>
#include <memory>

namespace penstock {

class ServerHold;
struct ServerKind;

/// Backs up a local server that has to rest for it: stops it, copies all that its kind keeps, its token among it, reads
/// the copies again and compares them, and starts it again when it ran. Refuses while another Penstock uses it.
class LocalCopy final : public ServerBackup
{
    Q_OBJECT

public:
    LocalCopy(LocalServer &server, const ServerKind &kind, const QString &folder, QObject *parent = nullptr);
    ~LocalCopy() override;

protected:
    void abort() override;

private:
    /// Between the thread that copies and this one.
    struct Progress
    {
        std::atomic_bool stop = false;
        std::atomic_int files = 0;
        std::atomic_int begun = 0;
        std::atomic_bool checking = false;
    };

    void copy();
    void showProgress();
    void conclude(const Result<qint64> &bytes);
    void letGo();
    static Result<qint64> copyAll(const ServerKind &kind, const QString &from, const QString &to, Progress &progress);

    LocalServer &m_server;
    const ServerKind &m_kind;
    std::unique_ptr<ServerHold> m_hold;
    std::shared_ptr<Progress> m_progress = std::make_shared<Progress>();
    QFutureWatcher<Result<qint64>> m_copy;
    QTimer m_timer;
    QString m_partial; ///< while it has not got its name
};

} // namespace penstock
