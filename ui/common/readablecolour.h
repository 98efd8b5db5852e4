// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace penstock {

/// The colour for text on that ground: darker on a light one and lighter on a dark one, no more than it needs for the
/// contrast of 4.5 : 1 that WCAG 2.1 asks of text.
QColor readableOn(const QColor &ground, const QColor &colour);

} // namespace penstock
