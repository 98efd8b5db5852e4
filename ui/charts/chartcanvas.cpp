// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartcanvas.h"

#include "ui/charts/crosshair.h"
#include "ui/common/theme.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QMouseEvent>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <limits>

namespace penstock {

namespace {

constexpr double dataMargin = 0.01; // of the span, before the first and after the last point
constexpr int pointBudget = 24'000; // Qt Charts takes about 12 ms for 10,000
constexpr int leastColumns = 200;
constexpr double sparse = 1.0 / 12; // points per pixel up to which each one is marked
constexpr double markerRadius = 2.5;
constexpr double wheelStep = 120; // eighths of a degree
constexpr double zoomPerStep = 0.8;
constexpr double panPerKey = 0.1;
constexpr int shortestBand = 4; // pixels; anything less was a click

} // namespace

ChartCanvas::ChartCanvas(QWidget *parent) : QChartView(parent), m_xAxis(new QValueAxis), m_yAxis(new QValueAxis)
{
    setFrameShape(NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Chart"));
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    // The axes only map values: an axis of Qt's would hold times in doubles.
    for (QValueAxis *axis : {m_xAxis, m_yAxis}) {
        axis->setVisible(false);
        chart()->addAxis(axis, axis == m_xAxis ? Qt::AlignBottom : Qt::AlignLeft);
    }
    updateCursor();
}

ChartCanvas::~ChartCanvas() = default;

void ChartCanvas::setData(const ChartDataPtr &content, bool keepView)
{
    const bool keep = keepView && isZoomed();
    m_data = content;
    m_shown.clear();
    if (!keep)
        m_view = m_data ? wholeView() : TimeSpan();
    rebuild();
}

void ChartCanvas::setShown(const std::vector<int> &series)
{
    m_shown = series;
    rebuild();
}

TimeSpan ChartCanvas::wholeView() const
{
    return m_data->span.padded(dataMargin);
}

void ChartCanvas::setView(const TimeSpan &view)
{
    if (!m_data)
        return;
    m_view = view.within(wholeView());
    rebuild();
    Q_EMIT viewChanged();
}

void ChartCanvas::showAll()
{
    if (m_data)
        setView(wholeView());
}

void ChartCanvas::zoom(double factor)
{
    setView(m_view.zoomed(factor, 0.5));
}

void ChartCanvas::pan(double share)
{
    setView(m_view.moved(share));
}

void ChartCanvas::rebuild()
{
    if (m_data) {
        layOutAxes();
        fillSeries();
    } else {
        for (QLineSeries *line : m_lines)
            line->clear();
    }
    m_pictureIsOld = true;
    viewport()->update();
}

void ChartCanvas::layOutAxes()
{
    const QFontMetrics metrics(font());
    double smallest = std::numeric_limits<double>::infinity();
    double largest = -smallest;
    for (const int index : m_shown) {
        const ChartSeries &series = m_data->series[std::size_t(index)];
        const ChartSeries::Rows rows = series.rowsIn(m_view);
        const MinMaxPyramid::Range range = series.values.range(rows.first, rows.last);
        if (range.empty || !std::isfinite(range.min) || !std::isfinite(range.max))
            continue;
        smallest = std::min(smallest, range.min);
        largest = std::max(largest, range.max);
    }
    const int bottom = 2 * metrics.height() + spacing::small;
    const double height = std::max(40, viewport()->height() - bottom - spacing::medium);
    if (smallest <= largest)
        m_values = ValueAxis(smallest, largest, std::max(2, int(height / (metrics.height() * 2.5))));
    int labels = metrics.horizontalAdvance(QStringLiteral("0000"));
    for (const ValueAxis::Tick &tick : m_values.ticks())
        labels = std::max(labels, metrics.horizontalAdvance(tick.label));
    const double left = labels + spacing::medium + spacing::small;
    m_plot = QRectF(left, spacing::medium, std::max(40.0, viewport()->width() - left - spacing::large), height);
    m_times = TimeAxis(m_view.from, m_view.to, int(m_plot.width()) / std::max(1, metrics.horizontalAdvance(u'0')));

    chart()->setPlotArea(m_plot);
    m_xAxis->setRange(0, 1);
    m_yAxis->setRange(m_values.from(), m_values.to());
}

void ChartCanvas::fillSeries()
{
    while (m_lines.size() < m_shown.size()) {
        auto *line = new QLineSeries;
        chart()->addSeries(line);
        line->attachAxis(m_xAxis);
        line->attachAxis(m_yAxis);
        m_lines.push_back(line);
    }
    const int fair = pointBudget / 4 / std::max(1, int(m_shown.size()));
    const int columns = std::clamp(int(m_plot.width()), 1, std::max(leastColumns, fair));
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const bool used = i < m_shown.size();
        m_lines[i]->setVisible(used);
        const QList<QPointF> points =
            used ? m_data->series[std::size_t(m_shown[i])].reduced(m_view, columns) : QList<QPointF>();
        m_lines[i]->setPointsVisible(double(points.size()) < m_plot.width() * sparse);
        m_lines[i]->replace(points);
    }
    styleSeries();
}

void ChartCanvas::styleSeries()
{
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        QPen pen(seriesColor(m_shown[i]), 1.5, seriesPenStyle(m_shown[i]), Qt::FlatCap, Qt::RoundJoin);
        m_lines[i]->setPen(pen);
        m_lines[i]->setMarkerSize(markerRadius);
    }
}

int ChartCanvas::drawnPoints() const
{
    int points = 0;
    for (const QLineSeries *line : m_lines)
        points += int(line->count());
    return points;
}

double ChartCanvas::shareAt(double x) const
{
    return (x - m_plot.left()) / m_plot.width();
}

double ChartCanvas::yOf(double value) const
{
    return m_plot.bottom() - (value - m_values.from()) / (m_values.to() - m_values.from()) * m_plot.height();
}

void ChartCanvas::drawBackground(QPainter *painter, const QRectF &rect)
{
    painter->fillRect(rect, themeColor(ThemeRole::Surface));
    if (!m_data)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setFont(font());
    const QFontMetrics metrics(font());
    const QColor grid = blended(themeColor(ThemeRole::Border), themeColor(ThemeRole::Surface), 0.6);
    const QColor frame = themeColor(ThemeRole::Border);
    for (const ValueAxis::Tick &tick : m_values.ticks()) {
        const double y = std::round(yOf(tick.value));
        painter->setPen(tick.value == 0 ? frame : grid);
        painter->drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
        painter->setPen(themeColor(ThemeRole::Muted));
        painter->drawText(QRectF(0, y - metrics.height(), m_plot.left() - spacing::small, 2.0 * metrics.height()),
                          int(Qt::AlignRight) | Qt::AlignVCenter, tick.label);
    }
    for (const TimeAxis::Tick &tick : m_times.ticks()) {
        const double x = std::round(m_plot.left() + m_view.shareOf(tick.time) * m_plot.width());
        painter->setPen(tick.isMajor ? frame : grid);
        painter->drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom() + spacing::hair));
        painter->setPen(themeColor(tick.isMajor ? ThemeRole::Text : ThemeRole::Muted));
        const double half = metrics.horizontalAdvance(tick.label) / 2.0 + 1;
        // The outermost labels are moved in rather than cut.
        const double middle = std::clamp(x, half, std::max(half, viewport()->width() - half));
        painter->drawText(QRectF(middle - half, m_plot.bottom() + spacing::hair + 1, 2 * half, metrics.height()),
                          Qt::AlignCenter, tick.label);
    }
    painter->setPen(frame);
    painter->drawLine(m_plot.bottomLeft(), m_plot.bottomRight());
    painter->setPen(themeColor(ThemeRole::Muted));
    painter->drawText(
        QRectF(m_plot.left(), m_plot.bottom() + spacing::hair + metrics.height(), m_plot.width(), metrics.height()),
        int(Qt::AlignRight) | Qt::AlignVCenter, m_times.context());
    painter->restore();
}

void ChartCanvas::paintEvent(QPaintEvent *)
{
    if (m_pictureIsOld || m_picture.deviceIndependentSize().toSize() != viewport()->size()) {
        m_picture = QPixmap(viewport()->size() * devicePixelRatioF());
        m_picture.setDevicePixelRatio(devicePixelRatioF());
        QPainter painter(&m_picture);
        painter.setRenderHint(QPainter::Antialiasing);
        render(&painter, QRectF(QPointF(), viewport()->size()), viewport()->rect());
        m_pictureIsOld = false;
    }
    QPainter painter(viewport());
    painter.drawPixmap(0, 0, m_picture);
    if (m_drag == Drag::Band)
        drawBand(painter);
    else if (m_data && m_mouse && m_drag == Drag::None && m_plot.contains(*m_mouse))
        Crosshair(*m_data, m_shown, {m_plot, m_view, [this](double value) { return yOf(value); }}, *m_mouse)
            .paint(painter);
}

void ChartCanvas::drawBand(QPainter &painter) const
{
    if (!m_mouse)
        return;
    const double from = std::clamp(double(std::min(m_dragStart.x(), m_mouse->x())), m_plot.left(), m_plot.right());
    const double to = std::clamp(double(std::max(m_dragStart.x(), m_mouse->x())), m_plot.left(), m_plot.right());
    QColor tint = themeColor(ThemeRole::Accent);
    painter.setPen(tint);
    tint.setAlphaF(0.15F);
    painter.setBrush(tint);
    painter.drawRect(QRectF(from, m_plot.top(), to - from, m_plot.height()));
}

void ChartCanvas::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    rebuild();
}

void ChartCanvas::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange)
        return;
    if (m_xAxis)
        rebuild();
}

void ChartCanvas::wheelEvent(QWheelEvent *event)
{
    const QPoint turn = event->angleDelta();
    if (std::abs(turn.x()) > std::abs(turn.y()))
        pan(-turn.x() / wheelStep * panPerKey);
    else
        setView(m_view.zoomed(std::pow(zoomPerStep, turn.y() / wheelStep), shareAt(event->position().x())));
    event->accept();
}

void ChartCanvas::mousePressEvent(QMouseEvent *event)
{
    const bool pans = event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && m_spaceHeld);
    if (!m_data || (!pans && event->button() != Qt::LeftButton))
        return;
    setFocus(Qt::MouseFocusReason);
    m_drag = pans ? Drag::Pan : Drag::Band;
    m_dragStart = event->pos();
    m_mouse = event->pos();
    m_dragView = m_view;
    updateCursor();
}

void ChartCanvas::mouseMoveEvent(QMouseEvent *event)
{
    m_mouse = event->pos();
    if (m_drag == Drag::Pan)
        setView(m_dragView.moved((m_dragStart.x() - event->pos().x()) / m_plot.width()));
    viewport()->update();
}

void ChartCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    const Drag drag = std::exchange(m_drag, Drag::None);
    m_mouse = event->pos();
    if (drag == Drag::Band && std::abs(event->pos().x() - m_dragStart.x()) >= shortestBand) {
        const auto [from, to] = std::minmax({shareAt(m_dragStart.x()), shareAt(event->pos().x())});
        const TimeSpan band{m_view.at(std::max(from, 0.0)), m_view.at(std::min(to, 1.0))};
        setView(band.length() < TimeSpan::shortest ? band.zoomed(1, 0.5) : band);
    }
    updateCursor();
    viewport()->update();
}

void ChartCanvas::mouseDoubleClickEvent(QMouseEvent *)
{
    m_drag = Drag::None;
    showAll();
}

void ChartCanvas::leaveEvent(QEvent *event)
{
    m_mouse.reset();
    viewport()->update();
    QChartView::leaveEvent(event);
}

void ChartCanvas::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_Up:
        zoom(zoomPerStep);
        break;
    case Qt::Key_Minus:
    case Qt::Key_Down:
        zoom(1 / zoomPerStep);
        break;
    case Qt::Key_Left:
        pan(-panPerKey);
        break;
    case Qt::Key_Right:
        pan(panPerKey);
        break;
    case Qt::Key_Home:
        showAll();
        break;
    case Qt::Key_Space:
        m_spaceHeld = true;
        updateCursor();
        break;
    default:
        QChartView::keyPressEvent(event);
    }
}

void ChartCanvas::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Space || event->isAutoRepeat()) {
        QChartView::keyReleaseEvent(event);
        return;
    }
    m_spaceHeld = false;
    updateCursor();
}

void ChartCanvas::updateCursor()
{
    viewport()->setCursor(m_drag == Drag::Pan ? Qt::ClosedHandCursor
                          : m_spaceHeld       ? Qt::OpenHandCursor
                                              : Qt::CrossCursor);
}

} // namespace penstock
