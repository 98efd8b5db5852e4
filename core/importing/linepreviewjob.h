// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/job.h"
#include "core/async/result.h"
#include "core/importing/importplan.h"

#include <QFutureWatcher>
#include <QStringList>

namespace penstock {

/// Makes the first lines of line protocol that a plan would write, in the thread pool.
class LinePreviewJob final : public Job
{
    Q_OBJECT

public:
    LinePreviewJob(const ImportPlan &plan, int count, QObject *parent = nullptr);

    const QStringList &lines() const { return m_lines; }

protected:
    void abort() override;

private:
    void take();

    QFutureWatcher<Result<QStringList>> m_watcher;
    QStringList m_lines;
};

} // namespace penstock
