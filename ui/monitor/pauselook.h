// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/pipelinesnapshot.h"
#include "ui/common/theme.h"

class QPainter;
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

/// Fills a band. Its lines stand on a lattice of the widget's own, so that they stand still while the band grows.
void paintHatch(QPainter &painter, const QRect &band, const PauseLook &look);

} // namespace penstock
