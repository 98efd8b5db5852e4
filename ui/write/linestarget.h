// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lineprotocol/linereview.h"

#include <QString>

namespace penstock {

class Session;

/// By which a session's server reads lines; of one that is not known yet, or of null, those of 1.x.
LineReview::Rules rulesOf(const Session *session, Precision precision);

/// "home · telemetry", and the retention policy unless it is the default one; where the text itself says where it goes,
/// that. `session` and `review` may be null.
QString linesTarget(const Session *session, const QString &database, const QString &retentionPolicy,
                    const LineReview *review);

/// "Write cpu, mem": of the measurements of a review, which may be null.
QString linesTitle(const LineReview *review);

} // namespace penstock
