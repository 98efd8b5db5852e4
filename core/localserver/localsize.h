// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/job.h"

#include <QFutureWatcher>
#include <QList>
#include <QString>
#include <QStringList>

#include <atomic>
#include <memory>

namespace penstock {

/// What the local server has on the disk, in bytes as files are long.
struct LocalSize
{
    struct Database
    {
        QString name;
        qint64 bytes = 0; ///< data and write-ahead log
    };

    qint64 bytes = 0;          ///< of the whole folder
    QList<Database> databases; ///< the largest first
};

/// The shards of a server's folder: "database/policy/id".
QStringList shardsIn(const QString &folder);

/// Measures the local server's folder, in another thread: a disk may take its time.
class LocalSizeJob final : public Job
{
    Q_OBJECT

public:
    explicit LocalSizeJob(const QString &folder, QObject *parent = nullptr);
    ~LocalSizeJob() override;

    const LocalSize &size() const { return m_size; } ///< when Succeeded

protected:
    void abort() override;

private:
    QFutureWatcher<LocalSize> m_watcher;
    std::shared_ptr<std::atomic_bool> m_stop = std::make_shared<std::atomic_bool>(false);
    LocalSize m_size;
};

} // namespace penstock
