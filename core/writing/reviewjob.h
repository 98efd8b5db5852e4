// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/pooljob.h"
#include "core/lineprotocol/linereview.h"

#include <QString>

#include <memory>

namespace penstock {

/// Reviews a text in the thread pool.
class ReviewJob final : public PoolJob<std::shared_ptr<const LineReview>>
{
    Q_OBJECT

public:
    ReviewJob(const QString &text, const LineReview::Rules &rules, QObject *parent = nullptr);
};

} // namespace penstock
