// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/pipelineprogress.h"

#include <algorithm>

namespace penstock {

double settledShare(const PipelineSnapshot &snapshot)
{
    if (snapshot.sourceSize <= 0)
        return -1;
    if (snapshot.read == 0)
        return 0;
    const quint64 settled = snapshot.accepted + snapshot.rejected + snapshot.skipped + snapshot.unknown;
    const double ofRead = static_cast<double>(settled) / static_cast<double>(snapshot.read);
    const double wasRead = static_cast<double>(snapshot.sourceBytes) / static_cast<double>(snapshot.sourceSize);
    return std::clamp(ofRead * wasRead, 0.0, 1.0);
}

qint64 timeLeft(const PipelineSnapshot &snapshot)
{
    const double done = settledShare(snapshot);
    const bool isHeld = !snapshot.pauses.isEmpty() && !snapshot.pauses.last().over &&
                        snapshot.pauses.last().reason == Pause::Reason::User;
    if (done <= 0 || isHeld)
        return -1;
    // What an earlier run has settled took no time of this one.
    const double rows =
        static_cast<double>(snapshot.accepted + snapshot.rejected + snapshot.skipped + snapshot.unknown);
    const double now = rows - static_cast<double>(snapshot.resumed.rows());
    if (now <= 0)
        return -1;
    return qRound64(static_cast<double>(snapshot.elapsedMs) * (rows / done - rows) / now);
}

} // namespace penstock
