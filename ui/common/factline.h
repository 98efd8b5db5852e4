// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFontMetrics;

namespace penstock {

class RoleLabel;

/// "queue 12 k · in flight 2 · left 4.2 s" as far as it is no wider than that, in pixels: whole facts go, from the last
/// one on, and an ellipsis says so. The first one alone is cut at its end: half a number would be another one.
QString factsWithin(const QString &facts, const QFontMetrics &metrics, int width);

/// The same for several lines: they break behind a dot, and none begins with one.
QString factsInLines(QString facts);

/// An elided label that says facts shows them so. All of them are in its text and in its tool tip.
void setShowsFacts(RoleLabel &label);
bool showsFacts(const RoleLabel &label);

} // namespace penstock
