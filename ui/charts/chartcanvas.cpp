// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartcanvas.h"

#include "ui/charts/crosshair.h"
#include "ui/common/theme.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QMouseEvent>
#include <QPainter>

namespace penstock {

namespace {

constexpr double dataMargin = 0.01; // of the span, before the first and after the last point

} // namespace

ChartCanvas::ChartCanvas(QWidget *parent) : QChartView(parent)
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
    m_lines.emplace(*chart());
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
        m_frame.layOut(viewport()->size(), font(), m_view, m_data->valuesIn(m_view, m_shown));
        m_lines->show(*m_data, m_shown, m_frame);
    } else if (m_lines) {
        m_lines->clear();
    }
    m_pictureIsOld = true;
    viewport()->update();
}

int ChartCanvas::drawnPoints() const
{
    return m_lines->pointCount();
}

void ChartCanvas::drawBackground(QPainter *painter, const QRectF &rect)
{
    painter->fillRect(rect, themeColor(ThemeRole::Surface));
    if (m_data)
        m_frame.paint(*painter, font(), viewport()->width());
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
    if (const auto band = m_input.band(m_frame)) {
        QColor tint = themeColor(ThemeRole::Accent);
        painter.setPen(tint);
        tint.setAlphaF(0.15F);
        painter.setBrush(tint);
        painter.drawRect(*band);
    } else if (const auto mouse = m_input.reading(m_frame); mouse && m_data) {
        Crosshair(*m_data, m_shown, m_frame, *mouse).paint(painter);
    }
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
    if (m_lines)
        rebuild();
}

void ChartCanvas::wheelEvent(QWheelEvent *event)
{
    if (const auto view = m_input.wheel(*event, m_frame))
        setView(*view);
    event->accept();
}

void ChartCanvas::mousePressEvent(QMouseEvent *event)
{
    if (!m_data || !m_input.press(*event, m_frame))
        return;
    setFocus(Qt::MouseFocusReason);
    updateCursor();
}

void ChartCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (const auto view = m_input.move(*event, m_frame))
        setView(*view);
    viewport()->update();
}

void ChartCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (const auto view = m_input.release(*event, m_frame))
        setView(*view);
    updateCursor();
    viewport()->update();
}

void ChartCanvas::mouseDoubleClickEvent(QMouseEvent *)
{
    m_input.giveUp();
    showAll();
}

void ChartCanvas::leaveEvent(QEvent *event)
{
    m_input.leave();
    viewport()->update();
    QChartView::leaveEvent(event);
}

void ChartCanvas::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_Up:
        zoom(ChartInput::zoomPerStep);
        break;
    case Qt::Key_Minus:
    case Qt::Key_Down:
        zoom(1 / ChartInput::zoomPerStep);
        break;
    case Qt::Key_Left:
        pan(-ChartInput::panPerStep);
        break;
    case Qt::Key_Right:
        pan(ChartInput::panPerStep);
        break;
    case Qt::Key_Home:
        showAll();
        break;
    case Qt::Key_Space:
        m_input.holdSpace(true);
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
    m_input.holdSpace(false);
    updateCursor();
}

void ChartCanvas::updateCursor()
{
    viewport()->setCursor(m_input.cursor());
}

} // namespace penstock
