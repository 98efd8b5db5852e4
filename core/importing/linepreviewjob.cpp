// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/linepreviewjob.h"

namespace penstock {

LinePreviewJob::LinePreviewJob(const ImportPlan &plan, int count, QObject *parent) : PoolJob(parent)
{
    begin([plan, count](const Stop &stop) { return LinePreview::of(plan, count, [&stop] { return stop.load(); }); });
}

} // namespace penstock
