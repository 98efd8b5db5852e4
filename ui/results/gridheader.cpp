// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/gridheader.h"

#include "core/async/visibletext.h"
#include "ui/common/theme.h"
#include "ui/results/gridview.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOptionHeader>
#include <QToolTip>

#include <algorithm>

namespace penstock {

namespace {

constexpr int margin = spacing::small;
constexpr int edgeReach = 4;
constexpr int narrowest = 24;

} // namespace

GridHeader::GridHeader(GridView &view) : QWidget(&view), m_view(view)
{
    setMouseTracking(true);
    setAccessibleName(tr("Columns of the result"));
}

int GridHeader::heightOf(const QFont &font) const
{
    return QFontMetrics(font).height() + 2 * spacing::hair + 1;
}

int GridHeader::widthFor(const QString &name) const
{
    // The arrow, and the number beside it.
    return fontMetrics().horizontalAdvance(name) + 2 * margin + 2 * fontMetrics().height();
}

int GridHeader::leastFor(const QString &name) const
{
    return widthFor(name) - fontMetrics().height();
}

void GridHeader::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.fillRect(event->rect(), themeColor(ThemeRole::Window));
    const GridColumns &columns = m_view.columns();
    const int gutter = m_view.gutterWidth();
    painter.setClipRect(QRect(gutter + columns.pinnedWidth(), 0, width(), height()));
    for (int place = std::max(m_view.placeAt(gutter + columns.pinnedWidth()), columns.pinnedCount());
         place < columns.count() && m_view.columnLeft(place) < width(); ++place)
        paintSection(painter, place);
    painter.setClipping(false);
    for (int place = 0; place < columns.pinnedCount(); ++place)
        paintSection(painter, place);

    const QColor border = themeColor(ThemeRole::Border);
    painter.fillRect(QRect(0, height() - 1, width(), 1), border);
    painter.fillRect(QRect(gutter - 1, 3, 1, height() - 6), border);
    if (columns.pinnedCount() > 0)
        painter.fillRect(QRect(gutter + columns.pinnedWidth() - 1, 0, 1, height()), themeColor(ThemeRole::Muted));
    if (m_drag == Drag::Column)
        painter.fillRect(QRect(m_dropX - 1, 0, 2, height()), themeColor(ThemeRole::Accent));
}

void GridHeader::paintSection(QPainter &painter, int place) const
{
    const int id = m_view.columns().id(place);
    QStyleOptionHeader option;
    option.initFrom(this);
    option.rect = QRect(m_view.columnLeft(place), 0, m_view.columns().width(place), height());
    option.state.setFlag(QStyle::State_MouseOver, place == m_hovered);
    option.state.setFlag(QStyle::State_Sunken, m_drag == Drag::Pressed && id == m_column);
    style()->drawControl(QStyle::CE_HeaderSection, &option, &painter, this);

    QRect area = option.rect.adjusted(margin, 0, -margin, 0);
    const std::vector<GridView::SortMark> &marks = m_view.sortMarks();
    const auto mark = std::ranges::find(marks, id, &GridView::SortMark::column);
    if (mark != marks.end()) {
        paintArrow(painter, area, mark->isDescending, marks.size() > 1 ? int(mark - marks.begin()) + 1 : 0);
        area.setRight(area.right() - fontMetrics().height() * (marks.size() > 1 ? 3 : 2) / 2);
    }
    painter.setFont(font());
    painter.setPen(themeColor(ThemeRole::Text));
    const QString name = visibleText(m_view.model()->columnName(id));
    const bool isRight = m_view.model()->kind(id) != GridModel::Kind::Text;
    painter.drawText(area, int(isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(name, Qt::ElideRight, area.width()));
}

void GridHeader::paintArrow(QPainter &painter, const QRect &area, bool isDescending, int rank) const
{
    const qreal side = fontMetrics().height() * 0.5;
    QRectF box(0, 0, side, side / 2);
    box.moveCenter(QPointF(area.right() - side / 2, area.center().y() + 0.5));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeColor(ThemeRole::Accent), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (isDescending)
        painter.drawPolyline(QPolygonF{box.topLeft(), QPointF(box.center().x(), box.bottom()), box.topRight()});
    else
        painter.drawPolyline(QPolygonF{box.bottomLeft(), QPointF(box.center().x(), box.top()), box.bottomRight()});
    if (rank > 0) {
        painter.setFont(font());
        painter.setPen(themeColor(ThemeRole::Muted));
        painter.drawText(area.adjusted(0, 0, -int(side) - 3, 0), int(Qt::AlignRight) | Qt::AlignVCenter,
                         QString::number(rank));
    }
    painter.restore();
}

int GridHeader::edgeAt(int x) const
{
    for (const int at : {x - edgeReach, x + edgeReach}) {
        const int place = m_view.placeAt(at);
        if (place >= 0 && std::abs(m_view.columnLeft(place) + m_view.columns().width(place) - x) <= edgeReach)
            return place;
    }
    const int last = m_view.columns().count() - 1;
    const bool isBehind =
        last >= 0 && std::abs(m_view.columnLeft(last) + m_view.columns().width(last) - x) <= edgeReach;
    return isBehind ? last : -1;
}

int GridHeader::dropPlace(int x) const
{
    const GridColumns &columns = m_view.columns();
    int place = m_view.placeAt(std::max(x, m_view.gutterWidth()));
    if (place < 0)
        place = columns.count() - 1;
    const bool isRightHalf = x > m_view.columnLeft(place) + columns.width(place) / 2;
    // Behind the one whose right half it is; what is taken away before that makes it one less.
    const int behind = place + int(isRightHalf);
    return std::clamp(behind - int(columns.placeOf(m_column) < behind), 0, columns.count() - 1);
}

void GridHeader::endDrag()
{
    m_drag = Drag::None;
    m_column = -1;
    update();
}

void GridHeader::setHovered(int place)
{
    if (m_hovered == place)
        return;
    m_hovered = place;
    update();
}

bool GridHeader::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const int place = m_view.placeAt(help->pos().x()); place >= 0)
        QToolTip::showText(help->globalPos(), m_view.model()->columnNote(m_view.columns().id(place)).toHtmlEscaped(),
                           this);
    return true;
}

void GridHeader::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const GridColumns &columns = m_view.columns();
    const int x = event->pos().x();
    m_pressX = x;
    const int edge = edgeAt(x);
    const int place = edge >= 0 ? edge : m_view.placeAt(x);
    m_column = place >= 0 ? columns.id(place) : -1;
    if (edge >= 0) {
        m_drag = Drag::Edge;
        m_pressWidth = columns.width(place);
    } else if (place >= 0) {
        m_drag = Drag::Pressed;
    } else if (x < m_view.gutterWidth()) {
        m_view.selectAll();
    }
    update();
}

void GridHeader::mouseMoveEvent(QMouseEvent *event)
{
    const GridColumns &columns = m_view.columns();
    const int x = event->pos().x();
    // Others may have come before it meanwhile, or it is gone.
    const int place = columns.placeOf(m_column);
    if (m_drag != Drag::None && place < 0)
        endDrag();
    switch (m_drag) {
    case Drag::None:
        setHovered(m_view.placeAt(x));
        setCursor(edgeAt(x) >= 0 ? Qt::SplitHCursor : Qt::ArrowCursor);
        return;
    case Drag::Edge:
        m_view.setColumnWidth(place, std::max(m_pressWidth + x - m_pressX, narrowest));
        Q_EMIT m_view.columnResized(m_column);
        return;
    case Drag::Pressed:
        if (std::abs(x - m_pressX) < QApplication::startDragDistance() || columns.count() < 2)
            return;
        m_drag = Drag::Column;
        [[fallthrough]];
    case Drag::Column:
        const int to = dropPlace(x);
        m_dropX = m_view.columnLeft(to) + (to > place ? columns.width(to) : 0);
        update();
    }
}

void GridHeader::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const Drag drag = m_drag;
    const int column = m_column;
    const int place = m_view.columns().placeOf(column);
    const int to = drag == Drag::Column && place >= 0 ? dropPlace(event->pos().x()) : place;
    endDrag();
    if (place < 0)
        return;
    if (drag == Drag::Pressed)
        Q_EMIT m_view.sortAsked(column, event->modifiers().testFlag(Qt::ShiftModifier));
    m_view.moveColumn(place, to);
}

void GridHeader::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int place = edgeAt(event->pos().x());
    if (place < 0)
        return mousePressEvent(event);
    m_view.fitColumn(place);
    Q_EMIT m_view.columnResized(m_view.columns().id(place));
}

void GridHeader::contextMenuEvent(QContextMenuEvent *event)
{
    if (const int place = m_view.placeAt(event->pos().x()); place >= 0)
        Q_EMIT m_view.columnMenuAsked(place, event->globalPos());
}

void GridHeader::leaveEvent(QEvent *)
{
    setHovered(-1);
}

} // namespace penstock
