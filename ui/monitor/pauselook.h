// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/pipelinesnapshot.h"
#include "ui/common/theme.h"

class QColor;
class QImage;
class QPoint;
class QRect;

namespace penstock {

/// How the reason of a pause is told apart: by its colour and, for those who see none, by the way it is hatched.
struct PauseLook
{
    enum class Hatch { Rising, Falling, Crossed, Upright, Level, Grid, Dotted };

    ThemeRole role = ThemeRole::Paused;
    Hatch hatch = Hatch::Rising;

    static PauseLook of(Pause::Reason reason);
    bool operator==(const PauseLook &) const = default;
};

// Straight into the pixels of a canvas, Format_RGB32, whose corner is at `origin` of the widget: ten times a second a
// QPainter is too dear for that.
/// Fills a band. Its lines stand on a lattice of the widget's own, so that they stand still while the band grows.
void paintHatch(QImage &canvas, const QPoint &origin, const QRect &band, const PauseLook &look);
/// `share`: of 255, how much of what is there is covered.
void paintShare(QImage &canvas, const QPoint &origin, const QRect &rect, const QColor &colour, int share);

} // namespace penstock
