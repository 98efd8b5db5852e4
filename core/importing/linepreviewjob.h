// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/job.h"
#include "core/importing/linepreview.h"

#include <QFutureWatcher>

namespace penstock {

/// Tries a plan on the first rows of its file, in the thread pool.
class LinePreviewJob final : public Job
{
    Q_OBJECT

public:
    LinePreviewJob(const ImportPlan &plan, int count, QObject *parent = nullptr);

    const LinePreview &preview() const { return m_preview; }

protected:
    void abort() override;

private:
    void take();

    QFutureWatcher<Result<LinePreview>> m_watcher;
    LinePreview m_preview;
};

} // namespace penstock
