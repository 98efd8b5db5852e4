// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/job.h"
#include "core/importing/importplan.h"
#include "core/importing/preflight.h"

#include <QFutureWatcher>
#include <QTimer>

#include <memory>

namespace penstock {

/// A pre-flight in the thread pool.
class PreflightJob final : public Job
{
    Q_OBJECT

public:
    PreflightJob(const ImportPlan &plan, const PreflightOptions &options, QObject *parent = nullptr);
    ~PreflightJob() override;

    /// Ends it soon; what was read until then is its result.
    void stop();

    const Preflight &found() const { return m_found; } ///< when Succeeded

Q_SIGNALS:
    /// Ten times a second. `share`: 0 to 1 of the file, below 0: unknown.
    void progress(quint64 rows, double share);

protected:
    void abort() override;

private:
    void take();
    void tell();

    std::shared_ptr<PreflightProgress> m_progress = std::make_shared<PreflightProgress>();
    QFutureWatcher<Result<Preflight>> m_watcher;
    QTimer m_timer;
    Preflight m_found;
};

} // namespace penstock
