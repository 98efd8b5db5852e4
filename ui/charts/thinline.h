// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

class QColor;
class QPainter;
class QPolygonF;

namespace penstock {

/// A line one unit wide, as thick at 200 % as it is at 100 %, quick however long it is: Qt is so with lines of one
/// pixel of the device, and with single pieces of a line that is not dashed. `isOneOfMany`: it is one pixel of the
/// device wide, which is the quickest.
void drawThinLine(QPainter &painter, const QPolygonF &run, const QColor &colour, Qt::PenStyle style, bool isOneOfMany);

} // namespace penstock
