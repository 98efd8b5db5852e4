// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartinput.h"

#include "ui/charts/chartscene.h"

#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace penstock {

namespace {

constexpr double wheelStep = 120; // eighths of a degree
constexpr int shortestBand = 4;   // pixels; anything less was a click

} // namespace

std::optional<TimeSpan> ChartInput::wheel(const QWheelEvent &event, const ChartScene &scene) const
{
    const QPoint turn = event.angleDelta();
    if (std::abs(turn.x()) > std::abs(turn.y()))
        return scene.view().moved(-turn.x() / wheelStep * panPerStep);
    return scene.view().zoomed(std::pow(zoomPerStep, turn.y() / wheelStep), scene.shareAt(event.position().x()));
}

bool ChartInput::press(const QMouseEvent &event, const ChartScene &scene)
{
    const bool pans = event.button() == Qt::MiddleButton || (event.button() == Qt::LeftButton && m_spaceHeld);
    if (!pans && event.button() != Qt::LeftButton)
        return false;
    m_drag = pans ? Drag::Pan : event.modifiers().testFlag(Qt::ControlModifier) ? Drag::Choice : Drag::Band;
    m_dragStart = event.pos();
    m_mouse = event.pos();
    m_dragView = scene.view();
    return true;
}

std::optional<TimeSpan> ChartInput::move(const QMouseEvent &event, const ChartScene &scene)
{
    m_mouse = event.pos();
    if (m_drag != Drag::Pan)
        return {};
    return m_dragView.moved((m_dragStart.x() - event.pos().x()) / scene.plot().width());
}

std::optional<TimeSpan> ChartInput::release(const QMouseEvent &event, const ChartScene &scene)
{
    const Drag drag = std::exchange(m_drag, Drag::None);
    m_mouse = event.pos();
    const std::optional<TimeSpan> band = drag == Drag::Band ? banded(event.pos(), scene) : std::nullopt;
    return band && band->length() < TimeSpan::shortest ? band->zoomed(1, 0.5) : band;
}

std::optional<TimeSpan> ChartInput::releaseChoice(const QMouseEvent &event, const ChartScene &scene)
{
    if (m_drag != Drag::Choice)
        return {};
    m_drag = Drag::None;
    m_mouse = event.pos();
    return banded(event.pos(), scene);
}

/// From where the drag began; none: it was a click.
std::optional<TimeSpan> ChartInput::banded(const QPoint &end, const ChartScene &scene) const
{
    if (std::abs(end.x() - m_dragStart.x()) < shortestBand)
        return {};
    const auto [from, to] = std::minmax({scene.shareAt(m_dragStart.x()), scene.shareAt(end.x())});
    return TimeSpan{scene.view().at(std::max(from, 0.0)), scene.view().at(std::min(to, 1.0))};
}

std::optional<QRectF> ChartInput::band(const ChartScene &scene) const
{
    if ((m_drag != Drag::Band && m_drag != Drag::Choice) || !m_mouse)
        return {};
    const QRectF &plot = scene.plot();
    const double from = std::clamp(double(std::min(m_dragStart.x(), m_mouse->x())), plot.left(), plot.right());
    const double to = std::clamp(double(std::max(m_dragStart.x(), m_mouse->x())), plot.left(), plot.right());
    return QRectF(from, plot.top(), to - from, plot.height());
}

std::optional<QPoint> ChartInput::reading(const ChartScene &scene) const
{
    return m_drag == Drag::None && m_mouse && scene.plot().contains(*m_mouse) ? m_mouse : std::nullopt;
}

bool ChartInput::showsFocus(Qt::FocusReason reason, bool before)
{
    switch (reason) {
    case Qt::TabFocusReason:
    case Qt::BacktabFocusReason:
    case Qt::ShortcutFocusReason:
        return true;
    case Qt::ActiveWindowFocusReason:
    case Qt::PopupFocusReason:
    case Qt::MenuBarFocusReason:
        return before;
    default:
        return false;
    }
}

Qt::CursorShape ChartInput::cursor() const
{
    return m_drag == Drag::Pan ? Qt::ClosedHandCursor : m_spaceHeld ? Qt::OpenHandCursor : Qt::CrossCursor;
}

} // namespace penstock
