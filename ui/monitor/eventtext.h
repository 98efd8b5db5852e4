// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/runevent.h"

#include <QString>

namespace penstock {

/// What happened, in a word or two: "Paused", "Sent again".
QString eventWord(const RunEvent &event);

/// The rest of it, for people: "429, the server asked to wait: too many requests"; empty when the word says all.
QString eventText(const RunEvent &event);

} // namespace penstock
