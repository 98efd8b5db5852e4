// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/pooljob.h"
#include "core/importing/importplan.h"
#include "core/importing/preflight.h"

namespace penstock {

/// A pre-flight in the thread pool.
class PreflightJob final : public PoolJob<Preflight>
{
    Q_OBJECT

public:
    PreflightJob(const ImportPlan &plan, const PreflightOptions &options, QObject *parent = nullptr);

    /// Ends it soon; what was read until then is its result.
    void stop() { m_progress->stop = true; }

    const Preflight &found() const { return value(); } ///< when Succeeded

Q_SIGNALS:
    /// Ten times a second. `share`: 0 to 1 of the file, below 0: unknown.
    void progress(quint64 rows, double share);

private:
    PreflightJob(const ImportPlan &plan, const PreflightOptions &options,
                 const std::shared_ptr<PreflightProgress> &progress, QObject *parent);
    void tell();

    const std::shared_ptr<PreflightProgress> m_progress;
};

} // namespace penstock
