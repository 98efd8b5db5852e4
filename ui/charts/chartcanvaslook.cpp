// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a ChartCanvas shows beside its lines, and what is dragged onto it.
#include "ui/charts/chartcanvas.h"
#include "ui/charts/heatmapper.h"
#include "ui/charts/seriesdrag.h"
#include "ui/common/theme.h"

#include <QDropEvent>
#include <QPainter>

#include <algorithm>

namespace penstock {

namespace {

constexpr int cellWidth = 6; ///< pixels, about
constexpr int cellHeight = 8;
constexpr double newPaneShare = 0.18; ///< of the height, at its bottom, where a series gets a pane of its own

} // namespace

void ChartCanvas::setClock(const ChartClock &clock)
{
    if (clock == m_look.clock)
        return;
    m_look.clock = clock;
    rebuild();
}

void ChartCanvas::setMarks(const ChartMarksPtr &marks)
{
    if (!marks && !m_look.marks)
        return;
    m_look.marks = marks;
    rebuild();
}

void ChartCanvas::setPanes(const std::vector<int> &panes)
{
    if (panes == m_look.panes)
        return;
    m_look.panes = panes;
    rebuild();
}

void ChartCanvas::setUnits(const QStringList &units)
{
    if (units == m_look.units)
        return;
    m_look.units = units;
    rebuild();
}

bool ChartCanvas::isComputing() const
{
    return m_heatMapper->isBusy();
}

/// About so many, which decide how much time all of them show.
void ChartCanvas::countHeatColumns()
{
    m_heatColumns = viewport()->width() / cellWidth;
}

/// Until it is there, the one before stays, where its cells belong.
void ChartCanvas::askForHeat()
{
    if (!m_data || m_style.kind != ChartStyle::Kind::HeatMap) {
        m_heatMapper->stop();
        return;
    }
    m_heatMapper->make(m_data, m_shown, m_view, m_heatColumns, viewport()->height() / cellHeight);
}

/// A chart's own series, where there are panes, and names of a server that have some.
bool ChartCanvas::takes(const QMimeData &dragged) const
{
    const bool isSeries = !m_scene.isHeatMap() && SeriesDrag::read(dragged, m_data.get());
    return m_data && (isSeries || !NameDrag::read(dragged).isEmpty());
}

void ChartCanvas::dragEnterEvent(QDragEnterEvent *event)
{
    if (takes(*event->mimeData()))
        event->acceptProposedAction();
}

void ChartCanvas::dragMoveEvent(QDragMoveEvent *event)
{
    m_dropPane = dropPane(event->position().toPoint());
    event->acceptProposedAction();
    viewport()->update();
}

void ChartCanvas::dragLeaveEvent(QDragLeaveEvent *)
{
    m_dropPane.reset();
    viewport()->update();
}

void ChartCanvas::dropEvent(QDropEvent *event)
{
    m_dropPane.reset();
    viewport()->update();
    if (!takes(*event->mimeData()))
        return;
    event->acceptProposedAction();
    const int pane = dropPane(event->position().toPoint());
    if (const auto series = SeriesDrag::read(*event->mimeData(), m_data.get()))
        Q_EMIT seriesDropped(*series, pane);
    else
        Q_EMIT namesDropped(NameDrag::read(*event->mimeData()), pane);
}

/// Behind the last one: a new one. A heat map has none: -1.
int ChartCanvas::dropPane(const QPoint &at) const
{
    if (m_scene.isHeatMap())
        return -1;
    const int count = int(m_scene.panes().size());
    if (count < ChartScene::mostPanes && at.y() > viewport()->height() * (1 - newPaneShare))
        return count;
    return m_scene.paneAt(at.y());
}

void ChartCanvas::paintDropPlace(QPainter &painter) const
{
    const auto count = int(m_scene.panes().size());
    const bool isNew = *m_dropPane >= count;
    QRectF place;
    if (isNew) {
        const double top = viewport()->height() * (1 - newPaneShare);
        place = QRectF(m_scene.plot().left(), top, m_scene.plot().width(), viewport()->height() - top - 1);
    } else if (*m_dropPane < 0) {
        place = m_scene.plot();
    } else {
        place = m_scene.panes()[std::size_t(*m_dropPane)].frame.plot();
    }
    QColor tint = themeColor(ThemeRole::Accent);
    painter.setPen(QPen(tint, 1, isNew ? Qt::DashLine : Qt::SolidLine));
    tint.setAlphaF(0.15F);
    painter.setBrush(tint);
    painter.drawRect(place);
    painter.setPen(themeColor(ThemeRole::Text));
    painter.drawText(place, Qt::AlignCenter,
                     isNew             ? tr("Into a new pane")
                     : *m_dropPane < 0 ? tr("Into this heat map")
                                       : tr("Into this pane"));
}

} // namespace penstock
