// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/series/timespan.h"

#include <QPoint>
#include <QRectF>

#include <optional>

class QMouseEvent;
class QWheelEvent;

namespace penstock {

class ChartScene;

/// What mouse and wheel want of a chart: another view, a band that is being drawn, or the values at the mouse.
class ChartInput
{
public:
    static constexpr double zoomPerStep = 0.8;
    static constexpr double panPerStep = 0.1; ///< of the view

    // Each of these answers the view that is asked for; none: it stays.

    std::optional<TimeSpan> wheel(const QWheelEvent &event, const ChartScene &scene) const;
    std::optional<TimeSpan> move(const QMouseEvent &event, const ChartScene &scene);
    std::optional<TimeSpan> release(const QMouseEvent &event, const ChartScene &scene);

    /// Control and the left button choose a span: the one that was chosen, when the button is let go.
    std::optional<TimeSpan> releaseChoice(const QMouseEvent &event, const ChartScene &scene);

    /// False for a button that does nothing here.
    bool press(const QMouseEvent &event, const ChartScene &scene);
    void leave() { m_mouse.reset(); }
    void giveUp() { m_drag = Drag::None; }
    /// While Space is held the left button pans.
    void holdSpace(bool held) { m_spaceHeld = held; }

    /// The band that is being drawn, within the plot.
    std::optional<QRectF> band(const ChartScene &scene) const;
    /// Where values should be read.
    std::optional<QPoint> reading(const ChartScene &scene) const;
    Qt::CursorShape cursor() const;

    /// Whoever came by keys is shown where the focus is; a window or a menu that was in between changes nothing.
    static bool showsFocus(Qt::FocusReason reason, bool before);

private:
    enum class Drag { None, Band, Choice, Pan };

    std::optional<TimeSpan> banded(const QPoint &end, const ChartScene &scene) const;

    std::optional<QPoint> m_mouse;
    Drag m_drag = Drag::None;
    QPoint m_dragStart;
    TimeSpan m_dragView;
    bool m_spaceHeld = false;
};

} // namespace penstock
