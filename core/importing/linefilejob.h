// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/job.h"
#include "core/importing/importplan.h"
#include "core/importing/linefile.h"

#include <QFutureWatcher>

#include <atomic>
#include <memory>

namespace penstock {

/// Saves what an import would write as a file of line protocol, in the thread pool.
class LineFileJob final : public Job
{
    Q_OBJECT

public:
    LineFileJob(const ImportPlan &plan, Flavour flavour, const QString &path, QObject *parent = nullptr);
    ~LineFileJob() override;

    const SavedLines &saved() const { return m_saved; } ///< when Succeeded
    /// The same as a sentence, and what else is to be said.
    QStringList report() const;

protected:
    void abort() override;

private:
    void take();

    QString m_path;
    std::shared_ptr<std::atomic<bool>> m_stop = std::make_shared<std::atomic<bool>>(false);
    QFutureWatcher<Result<SavedLines>> m_watcher;
    SavedLines m_saved;
};

} // namespace penstock
