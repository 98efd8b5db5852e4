// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartframe.h"

#include "ui/common/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace penstock {

void ChartFrame::layOut(const QSize &size, const QFont &font, const TimeSpan &view, const ValueRange &values)
{
    const QFontMetrics metrics(font);
    const int bottom = 2 * metrics.height() + spacing::small;
    const double height = std::max(40, size.height() - bottom - spacing::medium);
    if (!values.isEmpty())
        m_values = ValueAxis(values.min, values.max, std::max(2, int(height / (metrics.height() * 2.5))));
    int labels = metrics.horizontalAdvance(QStringLiteral("0000"));
    for (const ValueAxis::Tick &tick : m_values.ticks())
        labels = std::max(labels, metrics.horizontalAdvance(tick.label));
    const double left = labels + spacing::medium + spacing::small;
    m_plot = QRectF(left, spacing::medium, std::max(40.0, size.width() - left - spacing::large), height);
    m_view = view;
    m_times = TimeAxis(view.from, view.to, int(m_plot.width()) / std::max(1, metrics.horizontalAdvance(u'0')));
}

double ChartFrame::yOf(double value) const
{
    return m_plot.bottom() - (value - m_values.from()) / (m_values.to() - m_values.from()) * m_plot.height();
}

void ChartFrame::paint(QPainter &painter, const QFont &font, double width) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setFont(font);
    const QFontMetrics metrics(font);
    const QColor grid = blended(themeColor(ThemeRole::Border), themeColor(ThemeRole::Surface), 0.6);
    const QColor frame = themeColor(ThemeRole::Border);
    for (const ValueAxis::Tick &tick : m_values.ticks()) {
        const double y = std::round(yOf(tick.value));
        painter.setPen(tick.value == 0 ? frame : grid);
        painter.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
        painter.setPen(themeColor(ThemeRole::Muted));
        painter.drawText(QRectF(0, y - metrics.height(), m_plot.left() - spacing::small, 2.0 * metrics.height()),
                         int(Qt::AlignRight) | Qt::AlignVCenter, tick.label);
    }
    for (const TimeAxis::Tick &tick : m_times.ticks()) {
        const double x = std::round(xOf(tick.time));
        painter.setPen(tick.isMajor ? frame : grid);
        painter.drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom() + spacing::hair));
        painter.setPen(themeColor(tick.isMajor ? ThemeRole::Text : ThemeRole::Muted));
        const double half = metrics.horizontalAdvance(tick.label) / 2.0 + 1;
        // The outermost labels are moved in rather than cut.
        const double middle = std::clamp(x, half, std::max(half, width - half));
        painter.drawText(QRectF(middle - half, m_plot.bottom() + spacing::hair + 1, 2 * half, metrics.height()),
                         Qt::AlignCenter, tick.label);
    }
    painter.setPen(frame);
    painter.drawLine(m_plot.bottomLeft(), m_plot.bottomRight());
    painter.setPen(themeColor(ThemeRole::Muted));
    painter.drawText(
        QRectF(m_plot.left(), m_plot.bottom() + spacing::hair + metrics.height(), m_plot.width(), metrics.height()),
        int(Qt::AlignRight) | Qt::AlignVCenter, m_times.context());
    painter.restore();
}

} // namespace penstock
