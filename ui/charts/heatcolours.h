// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace penstock {

/// The colours of a heat map, from few to many: of even steps in lightness as the eye sees it (OKLab), from near the
/// paper to far from it, in the theme that is in use; also those who are colour-blind see the order.
///
/// share: 0 to 1.
QColor heatColour(double share);

/// Lightness as the eye sees it, 0 to 1: https://bottosson.github.io/posts/oklab/
double perceivedLightness(const QColor &colour);

} // namespace penstock
