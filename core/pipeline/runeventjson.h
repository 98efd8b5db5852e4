// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/runevent.h"

#include <QJsonObject>

#include <optional>

namespace penstock {

/// For programs, the same in every language: "started", "paused", "resumed", "retried", "refused", "unknown", "halved",
/// "checkpoint", "tuned", "note", "succeeded", "failed", "cancelled".
QString eventToken(RunEvent::Kind kind);

/// The same: "none", "flat", "slower", "timeout", "too_large".
QString tuningToken(TuningSnapshot::Reason reason);
/// None when it is none of these.
TuningSnapshot::Reason tuningReasonOf(const QString &token);

/// "event", "number", "after_seconds", and what else it has: "reason", "status", "seconds", "rows", "row", "text",
/// "lane", "concurrency", "why".
QJsonObject toJson(const RunEvent &event);

/// Nothing when it is no event.
std::optional<RunEvent> runEventOf(const QJsonObject &object);

} // namespace penstock
