// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace penstock {

/// How Qt Charts, which formats as printf does, is to write the numbers of an axis from..to with a tick each `interval`
/// (> 0): all digits that tell ticks apart, and no more.
QString axisLabelFormat(double from, double to, double interval);

/// For an axis at a side: beside labels narrower than three dots Qt Charts takes room from the title, which it then
/// cuts short.
QString sideLabelFormat(const QString &format, double from, double to);

} // namespace penstock
