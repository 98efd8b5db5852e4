// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What of a strip has room in a size, and how large.
#include "ui/common/messagebar.h"
#include "ui/common/theme.h"
#include "ui/monitor/figuregrid.h"
#include "ui/monitor/lanerows.h"
#include "ui/monitor/pipelinestrip.h"
#include "ui/monitor/ratechart.h"
#include "ui/monitor/striphead.h"

#include <algorithm>
#include <cmath>

namespace penstock {

namespace {

// The strip's size in lines and characters of its font, from which on all of it grows.
constexpr double linesHigh = 22;
constexpr double charactersWide = 140;
constexpr double mostScale = 4;
constexpr double wholeHeadLines = 9.5;
constexpr double chartLines = 6;    // before lanes have room
constexpr double lineLines = 7;     // the strip, before there is the line of figures
constexpr double chartShare = 0.35; // of the width, before figures have room
constexpr int margins = 2 * spacing::medium;

} // namespace

double PipelineStrip::linesOf(const QSize &size) const
{
    return double(size.height() - messageHeight()) / double(m_lineHeight);
}

bool PipelineStrip::isUpright(const QSize &size) const
{
    return size.width() < m_leastHead.width() + spacing::large + m_leastChart.width() + margins;
}

double PipelineStrip::scaleOf(const QSize &size) const
{
    if (isUpright(size))
        return 1;
    const double fits = std::min(size.width() / (charactersWide * m_character), linesOf(size) / linesHigh);
    return std::floor(std::clamp(fits, 1.0, mostScale) * 10) / 10; // not anew with every pixel
}

double PipelineStrip::scale() const
{
    return scaleOf(size());
}

int PipelineStrip::figureRowsAt(double scale) const
{
    return isUpright(size()) ? 0 : rowsOfFigures(size(), scale);
}

int PipelineStrip::figuresWidth() const
{
    return m_figures->isHidden() ? 0 : m_figures->sizeHint().width();
}

RatePlot::Sides PipelineStrip::sides() const
{
    return m_chart->sides();
}

/// 0: the curve would become too narrow, or they are too high.
int PipelineStrip::rowsOfFigures(const QSize &size, double scale) const
{
    const double others = (m_leastHead.width() * scale) + (2 * spacing::large) + margins;
    for (std::size_t i = 0; i < figureRows.size(); ++i) {
        const QSizeF needed = QSizeF(m_figureSizes[i]) * scale;
        const double curve = size.width() - others - needed.width();
        const double high = needed.height() + (headingHeight() * scale) + (2 * spacing::small) + messageHeight();
        if (high <= size.height() && curve >= m_leastChart.width() * scale && curve >= chartShare * size.width())
            return figureRows[i];
    }
    return 0;
}

/// In the usual font: whose the figures are.
int PipelineStrip::headingHeight() const
{
    return m_snapshot.otherSinks.isEmpty() ? 0 : m_lineHeight + spacing::hair;
}

/// What it takes from the strip.
int PipelineStrip::messageHeight() const
{
    return m_message->isVisibleTo(this) ? m_message->sizeHint().height() + spacing::small : 0;
}

PipelineStrip::Arrangement PipelineStrip::arrangementOf(const QSize &size) const
{
    Arrangement is;
    is.isUpright = isUpright(size);
    if (is.isUpright) {
        const bool wide = size.width() >= m_figureSizes[1].width() + margins;
        is.figureRows = figureRows[wide ? 1 : 0];
        is.lanes = m_lanes->count() > 1 ? m_lanes->count() : 0;
        return is;
    }
    const double lines = linesOf(size);
    is.scale = m_share.scale > 0 ? std::min(scaleOf(size), m_share.scale) : scaleOf(size);
    is.isCompact = lines < (wholeHeadLines + m_head->moreLines()) * is.scale;
    is.figureRows = rowsOfFigures(size, is.scale);
    if (m_share.figureRows > 0)
        is.figureRows = std::min(is.figureRows, m_share.figureRows);
    is.hasLine = is.figureRows == 0 && lines >= lineLines * is.scale;
    if (m_lanes->count() > 1) {
        const double room = lines / is.scale - chartLines - (is.hasLine ? 1 : 0);
        const int rows = int(room / 1.15) - 1;
        is.lanes = rows < 1 ? 0 : std::min(rows, m_lanes->count());
    }
    return is;
}

QSize PipelineStrip::minimumSizeHint() const
{
    const int least = std::max({m_leastHead.width(), m_leastChart.width(), m_figureSizes[0].width()}) + margins;
    const int message = messageHeight();
    if (arrangementOf(size()).isUpright)
        return {least, QFrame::minimumSizeHint().height()};
    return {least, std::max(m_leastHead.height(), m_leastChart.height()) + 2 * spacing::small + message};
}

} // namespace penstock
