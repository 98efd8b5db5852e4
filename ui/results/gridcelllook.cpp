// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/gridcelllook.h"

#include "ui/common/fixedfont.h"
#include "ui/common/stylemetrics.h"
#include "ui/common/theme.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace penstock {

namespace {

using Kind = GridModel::Kind;

constexpr int horizontalMargin = spacing::small;
constexpr int verticalMargin = 3;
constexpr int denseMargin = 1;
constexpr int longestTail = 20;
constexpr double strongestFill = 0.42; // of the accent over the surface: more would drown text on dark
constexpr double markStrength = 0.16;
constexpr qsizetype wholeSeconds = 19; // 2024-01-01T00:00:00
constexpr int singleLine = int(Qt::AlignVCenter) | int(Qt::TextSingleLine);

bool hasFraction(const QString &time)
{
    return time.size() > wholeSeconds + 9 && time[wholeSeconds] == u'.';
}

/// Digits of a time's fraction up to the last that is not zero.
int significantDigits(const QString &time)
{
    int digits = 0;
    for (int i = 1; hasFraction(time) && i <= 9; ++i) {
        if (time[wholeSeconds + i] != u'0')
            digits = i;
    }
    return digits;
}

} // namespace

GridCellLook::GridCellLook()
{
    setFont({});
}

QColor GridCellLook::fillColor(double strength)
{
    return blended(themeColor(ThemeRole::Accent), themeColor(ThemeRole::Surface),
                   std::clamp(strength, 0.0, 1.0) * strongestFill);
}

void GridCellLook::setFont(const QFont &font)
{
    m_text = font;
    m_fixed = fixedFont();
    m_character = QFontMetricsF(m_fixed).horizontalAdvance(u'0');
}

int GridCellLook::fixedWidth(qsizetype characters) const
{
    return int(std::ceil(qreal(characters) * m_character));
}

int GridCellLook::rowHeight() const
{
    return std::max(QFontMetrics(m_fixed).height(), QFontMetrics(m_text).height()) +
           2 * (isDense() ? denseMargin : verticalMargin);
}

const QFont &GridCellLook::fontOf(Kind kind) const
{
    return kind == Kind::Text ? m_text : m_fixed;
}

int GridCellLook::tailOf(Kind kind, const QString &text)
{
    if (kind == Kind::Time)
        return (significantDigits(text) + 2) / 3 * 3;
    if (kind != Kind::Number)
        return 0;
    const auto tail = std::ranges::find_if(text, [](QChar c) { return c == u'.' || c == u'e'; });
    return std::min(int(text.end() - tail), longestTail);
}

QString GridCellLook::shortened(Kind kind, const QString &text, int tail)
{
    if (kind != Kind::Time || !hasFraction(text) || tail >= 9)
        return text;
    const qsizetype kept = wholeSeconds + (tail == 0 ? 0 : 1 + tail);
    return text.left(kept) + text.mid(wholeSeconds + 10);
}

int GridCellLook::widthOf(Kind kind, const QString &text, int tail) const
{
    if (kind == Kind::Text)
        return QFontMetrics(m_text).horizontalAdvance(text) + 2 * horizontalMargin + 1;
    qsizetype characters = shortened(kind, text, tail).size();
    if (kind == Kind::Number)
        characters += tail - tailOf(kind, text);
    return fixedWidth(characters) + 2 * horizontalMargin + 1;
}

void GridCellLook::paint(QPainter &painter, const QRect &rect, const Cell &cell, const QPalette &palette) const
{
    if (cell.isSelected) {
        painter.fillRect(rect, palette.brush(QPalette::Highlight));
    } else if (cell.fill) {
        // The line between rows stays free, so that bars do not grow together.
        const int left = rect.left() + int(std::lround(cell.fill->from * rect.width()));
        const int right = rect.left() + int(std::lround(cell.fill->to * rect.width()));
        painter.fillRect(QRect(left, rect.top(), right - left, rect.height() - 1), fillColor(cell.fill->strength));
    }
    if (cell.mark != GridModel::Mark::None)
        paintMark(painter, rect, cell.mark, cell.isSelected);
    if (cell.text.isEmpty())
        return;
    const QRect area = rect.adjusted(horizontalMargin, 0, -horizontalMargin, 0);
    const QFont &font = fontOf(cell.kind);
    painter.setFont(font);
    if (cell.mark == GridModel::Mark::Removed) {
        QFont struck = font;
        struck.setStrikeOut(true);
        painter.setFont(struck);
    }
    painter.setPen(cell.isNull ? themeColor(ThemeRole::Muted) : palette.color(QPalette::Text));
    const QString text = shortened(cell.kind, cell.text, cell.tail);
    const int width = cell.kind == Kind::Text ? QFontMetrics(font).horizontalAdvance(text) : fixedWidth(text.size());
    if (width > area.width())
        painter.drawText(area, int(Qt::AlignLeft) | singleLine,
                         QFontMetrics(font).elidedText(text, Qt::ElideRight, area.width()));
    else if (cell.kind == Kind::Text)
        painter.drawText(area, int(Qt::AlignLeft) | singleLine, text);
    else if (cell.isNull || cell.kind == Kind::Figure)
        painter.drawText(area, int(Qt::AlignRight) | singleLine, text);
    else if (cell.kind == Kind::Number)
        paintNumber(painter, area, cell);
    else
        paintTime(painter, area, text);
}

/// A colour, and a sign for those who do not see it: a corner for what is changed; what goes is struck out.
void GridCellLook::paintMark(QPainter &painter, const QRect &rect, GridModel::Mark mark, bool isSelected)
{
    const bool isChanged = mark == GridModel::Mark::Changed;
    const QColor color = themeColor(isChanged ? ThemeRole::Paused : ThemeRole::Error);
    if (!isSelected)
        painter.fillRect(rect.adjusted(0, 0, 0, -1), blended(color, themeColor(ThemeRole::Surface), markStrength));
    if (!isChanged)
        return;
    const int side = rect.height() / 3;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(QPolygon({rect.topLeft(), rect.topLeft() + QPoint(side, 0), rect.topLeft() + QPoint(0, side)}));
    painter.restore();
}

void GridCellLook::paintNumber(QPainter &painter, const QRect &area, const Cell &cell) const
{
    // As far to the left as the longest fraction of the column wants it, unless there is no room.
    const int rest = fixedWidth(cell.tail - tailOf(Kind::Number, cell.text));
    const int room = area.width() - fixedWidth(cell.text.size());
    painter.drawText(area.adjusted(0, 0, -std::clamp(rest, 0, room), 0), int(Qt::AlignRight) | singleLine, cell.text);
}

void GridCellLook::paintTime(QPainter &painter, const QRect &area, const QString &text) const
{
    const int alignment = int(Qt::AlignRight) | singleLine;
    // Up to the last digit below the second that is not zero; the zone is muted, too.
    qsizetype significant = std::min(wholeSeconds, text.size());
    for (qsizetype at = wholeSeconds + 1; at < text.size() && text[at].isDigit(); ++at) {
        if (text[at] != u'0')
            significant = at + 1;
    }
    const int rest = fixedWidth(text.size() - significant);
    painter.drawText(area.adjusted(0, 0, -rest, 0), alignment, text.left(significant));
    if (rest == 0)
        return;
    painter.setPen(themeColor(ThemeRole::Muted));
    painter.drawText(area, alignment, text.mid(significant));
}

void GridCellLook::paintRowNumber(QPainter &painter, const QRect &rect, const QString &number, bool isSelected) const
{
    painter.fillRect(rect, themeColor(ThemeRole::Window));
    painter.setFont(m_fixed);
    painter.setPen(themeColor(isSelected ? ThemeRole::Text : ThemeRole::Muted));
    painter.drawText(rect.adjusted(0, 0, -spacing::hair, 0), int(Qt::AlignRight) | singleLine, number);
}

int GridCellLook::rowNumberWidth(quint64 largest) const
{
    int digits = 2;
    for (quint64 rest = largest / 100; rest > 0; rest /= 10)
        ++digits;
    return fixedWidth(digits) + spacing::small + spacing::hair;
}

} // namespace penstock
