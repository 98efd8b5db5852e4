// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/stripalignment.h"

#include "ui/monitor/pipelinestrip.h"

#include <QWidget>

#include <algorithm>
#include <iterator>
#include <utility>

namespace penstock {

namespace {

constexpr int mostTurns = 8;

} // namespace

StripAlignment::StripAlignment(QWidget &view) : QObject(&view), m_view(view) {}

void StripAlignment::add(PipelineStrip &strip)
{
    m_strips += &strip;
    connect(&strip, &PipelineStrip::needsChanged, this, &StripAlignment::alignSoon);
    alignSoon();
}

void StripAlignment::remove(PipelineStrip &strip)
{
    strip.disconnect(this);
    m_strips.removeOne(&strip);
    alignSoon();
}

void StripAlignment::setOn(bool on)
{
    m_isOn = on;
    alignSoon();
}

/// When all of them have the size that they are given one after the other, and before they are painted.
void StripAlignment::alignSoon()
{
    if (m_isDue)
        return;
    m_isDue = true;
    QMetaObject::invokeMethod(this, &StripAlignment::align, Qt::QueuedConnection);
}

void StripAlignment::align()
{
    m_isDue = false;
    QList<PipelineStrip *> shown; // the others have no size of their own yet, and say so when they have
    std::ranges::copy_if(m_strips, std::back_inserter(shown), &PipelineStrip::isVisible);
    StripShare share;
    if (m_isOn && shown.size() > 1) {
        share.scale = shown.constFirst()->scale();
        for (const PipelineStrip *strip : std::as_const(shown))
            share.scale = std::min(share.scale, strip->scale());
        for (const PipelineStrip *strip : std::as_const(shown)) {
            const int rows = strip->figureRowsAt(share.scale);
            if (rows > 0)
                share.figureRows = share.figureRows > 0 ? std::min(share.figureRows, rows) : rows;
        }
        keepFromSwinging(share);
        share.figuresWidth = m_share.figuresWidth;
        share.sides = m_share.sides;
        for (PipelineStrip *strip : std::as_const(shown))
            strip->setShare(share);
        // In the font that they have now.
        share.figuresWidth = 0;
        share.sides = {};
        for (const PipelineStrip *strip : std::as_const(shown)) {
            const RatePlot::Sides sides = strip->sides();
            share.sides.left = std::max(share.sides.left, sides.left);
            share.sides.right = std::max(share.sides.right, sides.right);
            share.figuresWidth = std::max(share.figuresWidth, strip->figuresWidth());
        }
    }
    m_share = share;
    for (PipelineStrip *strip : std::as_const(shown))
        strip->setShare(share);
}

/// What strips need depends on how high they are, and that on what they show: should one lead to the other and back,
/// the smaller one stays.
void StripAlignment::keepFromSwinging(StripShare &share)
{
    const auto messages =
        std::ranges::count_if(m_strips, [](const PipelineStrip *strip) { return strip->messageHeight() > 0; });
    const Occasion occasion{m_view.size(), m_strips.size(), messages};
    if (occasion != m_occasion)
        m_turns = 0;
    m_occasion = occasion;
    if (share.scale == m_share.scale && share.figureRows == m_share.figureRows)
        return;
    if (++m_turns <= mostTurns)
        return;
    if (m_share.scale > 0)
        share.scale = std::min(share.scale, m_share.scale);
    if (m_share.figureRows > 0 && share.figureRows > 0)
        share.figureRows = std::min(share.figureRows, m_share.figureRows);
}

} // namespace penstock
