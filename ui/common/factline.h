// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFontMetrics;

namespace penstock {

class RoleLabel;

/// What becomes of the last of some facts where there is no room for all.
enum class LastFact {
    Goes,  ///< it is the first that goes
    Stays, ///< it says how things stand: those before it go, from the one beside it on, while it has half of the room
    LosesWords ///< as many of its words as must, from its end on: bytes, say
};

/// The name as far as it is no wider than that, in pixels, and an ellipsis. Of a number in it all digits stay, or none:
/// half a number would be another one.
QString nameWithin(const QString &name, const QFontMetrics &metrics, int width);

/// "queue 12 k · in flight 2 · left 4.2 s" as far as it is no wider than that, in pixels: whole facts go, from the last
/// one on, and an ellipsis says so. The first one alone is cut at its end, as a name is.
QString factsWithin(const QString &facts, const QFontMetrics &metrics, int width, LastFact last = LastFact::Goes);

/// The same for several lines: they break behind a dot, and none begins with one.
QString factsInLines(QString facts);

/// An elided label that says facts shows them so. All of them are in its text and in its tool tip.
void setShowsFacts(RoleLabel &label, LastFact last = LastFact::Goes);
bool showsFacts(const RoleLabel &label);
/// What such a label shows in so many pixels.
QString shownFacts(const RoleLabel &label, int width);

} // namespace penstock
