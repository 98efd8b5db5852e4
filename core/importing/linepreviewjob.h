// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/pooljob.h"
#include "core/importing/linepreview.h"

namespace penstock {

/// Tries a plan on the first rows of its file, in the thread pool.
class LinePreviewJob final : public PoolJob<LinePreview>
{
    Q_OBJECT

public:
    LinePreviewJob(const ImportPlan &plan, int count, QObject *parent = nullptr);

    const LinePreview &preview() const { return value(); }
};

} // namespace penstock
