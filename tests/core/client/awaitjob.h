// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/job.h"
#include "tests/support/patience.h"

#include <QTest>

namespace penstock {

/// Waits for a job's end and looks at it while it is still there. False when it does not end.
template <typename J, typename Inspect> bool awaitJob(J *job, Inspect inspect, int milliseconds = patienceMs)
{
    bool done = false;
    QObject context;
    QObject::connect(job, &Job::finished, &context, [&] {
        inspect(*job);
        done = true;
    });
    return QTest::qWaitFor([&done] { return done; }, milliseconds);
}

} // namespace penstock
