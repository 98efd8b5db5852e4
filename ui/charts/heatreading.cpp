// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heatreading.h"

#include "core/async/plural.h"
#include "core/series/readingtext.h"
#include "ui/common/theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace penstock {

namespace {

struct HeatReadingText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::HeatReading)
};

} // namespace

HeatReading::HeatReading(const ChartScene &scene, std::int64_t time, double value) : m_scene(scene)
{
    const HeatMapPtr &heat = scene.look().heat;
    if (!heat || heat->columns == 0)
        return;
    m_column = heat->columnOf(time);
    m_row = heat->rowOf(value);
}

HeatReading HeatReading::at(const ChartScene &scene, const QPointF &place)
{
    const ChartFrame &frame = scene.panes().front().frame;
    const double share = (frame.plot().bottom() - place.y()) / frame.plot().height();
    return {scene, scene.view().at(frame.shareAt(place.x())), frame.values().at(share)};
}

std::uint64_t HeatReading::count() const
{
    return isEmpty() ? 0 : m_scene.look().heat->count(m_column, m_row);
}

QStringList HeatReading::lines() const
{
    const HeatMap &heat = *m_scene.look().heat;
    const ChartClock &clock = m_scene.look().clock;
    const TimeSpan times = heat.timesOf(m_column);
    const double low = heat.bottom + m_row * heat.height;
    return {HeatReadingText::tr("%1 to %2", "times").arg(clock.reading(times.from), clock.reading(times.to)),
            HeatReadingText::tr("%1 to %2", "values")
                .arg(readingText(low, heat.height / 100), readingText(low + heat.height, heat.height / 100)),
            withCount(HeatReadingText::tr("%n values", nullptr, plural(count())), count())};
}

QString HeatReading::text() const
{
    return isEmpty() ? QString() : lines().join(QStringLiteral("; "));
}

void HeatReading::paint(QPainter &painter) const
{
    if (isEmpty())
        return;
    const HeatMap &heat = *m_scene.look().heat;
    const ChartFrame &frame = m_scene.panes().front().frame;
    const double left = frame.xOf(heat.timesOf(m_column).from);
    const double right = frame.xOf(heat.timesOf(m_column).to);
    const double top = frame.yOf(heat.bottom + (m_row + 1) * heat.height);
    const double bottom = frame.yOf(heat.bottom + m_row * heat.height);
    const QRectF cell = QRectF(QPointF(left, top), QPointF(right, bottom)).intersected(frame.plot());
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(themeColor(ThemeRole::Surface), 3));
    painter.drawRect(cell);
    painter.setPen(QPen(themeColor(ThemeRole::Text), 1));
    painter.drawRect(cell);

    const QFontMetricsF metrics(painter.font());
    const QStringList said = lines();
    double width = 0;
    for (const QString &line : said)
        width = std::max(width, metrics.horizontalAdvance(line));
    QRectF box(0, 0, width + 2 * spacing::small, double(said.size()) * metrics.height() + 2 * spacing::hair);
    // In the corner that is farther away, as the values of other charts.
    box.moveTop(frame.plot().top() + spacing::hair);
    if (cell.center().x() > frame.plot().center().x())
        box.moveLeft(frame.plot().left() + spacing::hair);
    else
        box.moveRight(frame.plot().right() - spacing::hair);
    box.moveLeft(std::max(box.left(), 0.0));
    box = box.toAlignedRect();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(themeColor(ThemeRole::Border));
    painter.setBrush(themeColor(ThemeRole::Raised));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    QRectF row(box.left() + spacing::small, box.top() + spacing::hair, width, metrics.height());
    for (const QString &line : said) {
        painter.setPen(themeColor(&line == &said.last() ? ThemeRole::Text : ThemeRole::Muted));
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, line);
        row.translate(0, metrics.height());
    }
}

} // namespace penstock
