// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartcanvas.h"

#include "core/series/serieslabels.h"
#include "ui/charts/chartaccess.h"
#include "ui/charts/crosshair.h"
#include "ui/charts/heatmapper.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace penstock {

namespace {

constexpr double dataMargin = 0.01; ///< of the span, before the first and after the last point
constexpr int quick = 600;          ///< ms; changes of the view that follow each other within are one step back

} // namespace

ChartCanvas::ChartCanvas(QWidget *parent) : QAbstractScrollArea(parent)
{
    installChartAccess();
    setLayoutDirection(Qt::LeftToRight); // as time goes
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Chart"));
    viewport()->setAcceptDrops(true);
    countHeatColumns();
    m_heatMapper = new HeatMapper(this);
    connect(m_heatMapper, &HeatMapper::made, this, [this](const HeatMapPtr &heat) {
        m_look.heat = heat;
        layOutScene();
        Q_EMIT heatChanged();
    });
    updateCursor();
}

ChartCanvas::~ChartCanvas() = default;

void ChartCanvas::setData(const ChartDataPtr &content, bool keepView)
{
    const bool keep = keepView && isZoomed();
    m_data = content;
    m_look.marks.reset(); // they are of the series before, as is the rest
    if (!keepView)
        m_look.heat.reset();
    m_look.panes.clear();
    m_look.units.clear();
    m_labels = content ? SeriesLabels::of(*content).differs : QStringList();
    m_shown.clear();
    m_menuTime.reset();
    if (!keepView) {
        m_anchor.reset();
        m_history.clear();
    }
    m_place.reset();
    if (!keep)
        m_view = m_data ? wholeView() : TimeSpan();
    rebuild();
}

void ChartCanvas::setShown(const std::vector<int> &series)
{
    m_shown = series;
    if (m_place && std::ranges::find(m_shown, m_place->series) == m_shown.end())
        m_place.reset();
    rebuild();
}

void ChartCanvas::setChartStyle(const ChartStyle &style)
{
    const bool isWhole = m_data && !isZoomed();
    m_style = style;
    rebuildWith(isWhole ? wholeView() : m_view);
}

TimeSpan ChartCanvas::wholeView() const
{
    if (m_style.kind == ChartStyle::Kind::HeatMap)
        return HeatMap::wholeColumns(m_data->span, m_heatColumns);
    if (m_style.kind != ChartStyle::Kind::Bars)
        return m_data->span.padded(dataMargin);
    // The first bar and the last one are whole.
    std::size_t most = 2;
    for (const ChartSeries &series : m_data->series)
        most = std::max(most, series.points.size());
    return m_data->span.padded(std::max(dataMargin, 0.5 / double(most - 1)));
}

void ChartCanvas::changeView(const TimeSpan &view, bool goesOn)
{
    if (!m_data)
        return;
    const TimeSpan wanted = view.within(wholeView());
    if (wanted != m_view)
        m_history.leave(ownView(), goesOn);
    m_view = wanted;
    rebuild();
    Q_EMIT viewChanged();
}

void ChartCanvas::setView(const TimeSpan &view)
{
    changeView(view, false);
}

void ChartCanvas::followView(const TimeSpan &view)
{
    if (!m_data || view == m_view)
        return;
    m_history.leave(ownView(), true);
    m_view = view;
    rebuild();
    Q_EMIT viewChanged();
}

void ChartCanvas::showAll()
{
    if (m_data)
        setView(wholeView());
}

/// True when the view changed a moment ago.
bool ChartCanvas::isQuick()
{
    const bool goesOn = m_lastChange.isValid() && m_lastChange.elapsed() < quick;
    m_lastChange.start();
    return goesOn;
}

void ChartCanvas::zoom(double factor)
{
    changeView(m_view.zoomed(factor, 0.5), isQuick());
}

void ChartCanvas::pan(double share)
{
    changeView(m_view.moved(share), isQuick());
}

/// How all of it looks depends on the width, the kind of chart and the rows so far: that is no span.
ViewHistory::View ChartCanvas::ownView() const
{
    return isZoomed() ? ViewHistory::View(m_view) : std::nullopt;
}

void ChartCanvas::goBack()
{
    if (m_data)
        goTo(m_history.back(ownView()));
}

void ChartCanvas::goForward()
{
    if (m_data)
        goTo(m_history.forward(ownView()));
}

void ChartCanvas::goTo(const ViewHistory::View &view)
{
    m_view = view.value_or(wholeView());
    rebuild();
    Q_EMIT viewChanged();
}

void ChartCanvas::rebuildWith(const TimeSpan &view)
{
    const bool isOther = std::exchange(m_view, view) != view;
    rebuild();
    if (isOther)
        Q_EMIT viewChanged();
}

void ChartCanvas::rebuild()
{
    askForHeat();
    layOutScene();
    // What was read may be gone, and below a mouse that rests stands another time.
    Q_EMIT timeReadChanged();
}

void ChartCanvas::layOutScene()
{
    if (m_data)
        m_scene.layOut(m_data, m_shown, m_view, viewport()->size(), font(), m_style, devicePixelRatioF(), m_look);
    else
        m_scene.clear();
    m_pictureIsOld = true;
    viewport()->update();
}

void ChartCanvas::paintOn(QPainter &painter, const QSizeF &size) const
{
    painter.fillRect(QRectF(QPointF(), size), themeColor(ThemeRole::Surface));
    if (!m_data)
        return;
    ChartScene scene;
    scene.layOut(m_data, m_shown, m_view, size, font(), m_style, painter.device()->devicePixelRatioF(), m_look);
    scene.paint(painter);
}

void ChartCanvas::paintEvent(QPaintEvent *)
{
    if (m_pictureIsOld || m_picture.deviceIndependentSize().toSize() != viewport()->size()) {
        m_picture = QPixmap(viewport()->size() * devicePixelRatioF());
        m_picture.setDevicePixelRatio(devicePixelRatioF());
        m_picture.fill(themeColor(ThemeRole::Surface));
        QPainter painter(&m_picture);
        painter.setLayoutDirection(Qt::LeftToRight);
        m_scene.paint(painter);
        m_pictureIsOld = false;
    }
    QPainter painter(viewport());
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.drawPixmap(0, 0, m_picture);
    if (const auto band = m_input.band(m_scene)) {
        QColor tint = themeColor(ThemeRole::Accent);
        painter.setPen(tint);
        tint.setAlphaF(0.15F);
        painter.setBrush(tint);
        painter.drawRect(*band);
    } else if (m_dropPane) {
        paintDropPlace(painter);
    } else {
        paintReading(painter);
    }
    if (m_showsFocus) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen(themeColor(ThemeRole::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1));
    }
}

/// Of the mouse, else of the keys, else of a chart beside this one.
std::optional<std::int64_t> ChartCanvas::readTime() const
{
    const auto own = timeRead();
    const bool isInView = m_timeBeside && *m_timeBeside >= m_view.from && *m_timeBeside <= m_view.to;
    return own || !m_data || !isInView ? own : m_timeBeside;
}

void ChartCanvas::setTimeBeside(const std::optional<std::int64_t> &time)
{
    if (time == m_timeBeside)
        return;
    m_timeBeside = time;
    viewport()->update();
    Q_EMIT readingChanged();
}

std::optional<std::int64_t> ChartCanvas::timeRead() const
{
    if (!m_data)
        return {};
    if (const auto mouse = m_input.reading(m_scene))
        return m_view.at(m_scene.shareAt(mouse->x()));
    return m_place ? std::optional(timeOf(*m_place)) : std::nullopt;
}

std::int64_t ChartCanvas::timeOf(const Place &place) const
{
    return m_data->series[std::size_t(place.series)].points.time(std::size_t(place.row));
}

void ChartCanvas::setPlace(const std::optional<Place> &place)
{
    m_place = place;
    m_input.leave();
    if (place) {
        const std::int64_t time = timeOf(*place);
        if (time < m_view.from || time > m_view.to)
            changeView(m_view.moved(m_view.shareOf(time) - 0.5), true);
    }
    viewport()->update();
    Q_EMIT readingChanged();
    Q_EMIT timeReadChanged();
}

void ChartCanvas::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const bool isWhole = m_data && !isZoomed();
    countHeatColumns();
    rebuildWith(isWhole ? wholeView() : m_view);
}

void ChartCanvas::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        rebuild();
}

void ChartCanvas::updateCursor()
{
    viewport()->setCursor(m_input.cursor());
}

} // namespace penstock
