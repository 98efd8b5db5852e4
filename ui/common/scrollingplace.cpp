// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/scrollingplace.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace penstock {

ScrollingPlace::ScrollingPlace(QWidget *content, QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(content);
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    content->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, const QWidget *now) {
        if (now && widget())
            bringIntoSight(now);
    });
}

/// The focus goes on its way while its content is deleted.
ScrollingPlace::~ScrollingPlace()
{
    disconnect(qApp, nullptr, this, nullptr);
}

QSize ScrollingPlace::sizeHint() const
{
    return widget() ? widget()->sizeHint() : QScrollArea::sizeHint();
}

QSize ScrollingPlace::minimumSizeHint() const
{
    const QSize needed = widget() ? widget()->minimumSizeHint() : QSize();
    return {needed.width(), std::min(needed.height(), fontMetrics().lineSpacing() * leastLines)};
}

/// A box layout has no less for what depends on the width: below that it takes from all alike.
int ScrollingPlace::neededHeight(int width) const
{
    const QLayout &inside = *widget()->layout();
    return inside.hasHeightForWidth() ? inside.totalHeightForWidth(width) : inside.totalMinimumSize().height();
}

void ScrollingPlace::fit()
{
    const QSize room = contentsRect().size();
    if (!widget() || room.isEmpty())
        return;
    int width = room.width();
    int needed = neededHeight(width);
    const bool isLow = needed > room.height();
    if (isLow) {
        width -= style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, verticalScrollBar());
        needed = neededHeight(width);
    }
    m_needed = needed;
    setVerticalScrollBarPolicy(isLow ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    widget()->resize(width, std::max(needed, room.height()));
    verticalScrollBar()->setSingleStep(fontMetrics().lineSpacing());
}

/// Its beginning, where it is higher than the place.
void ScrollingPlace::bringIntoSight(const QWidget *part)
{
    if (verticalScrollBarPolicy() == Qt::ScrollBarAlwaysOff || !part->isVisible() || !widget()->isAncestorOf(part))
        return;
    const int top = part->mapTo(widget(), QPoint()).y();
    const int least = top + part->height() - viewport()->height();
    QScrollBar &bar = *verticalScrollBar();
    bar.setValue(std::min(std::max(bar.value(), least), top));
}

void ScrollingPlace::reveal(const QWidget *part)
{
    m_revealed = part;
    bringIntoSight(part);
}

bool ScrollingPlace::eventFilter(QObject *watched, QEvent *event)
{
    const bool isFiltered = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        const int before = m_needed;
        fit();
        if (m_needed > before)
            verticalScrollBar()->setValue(0);
        if (const QWidget *const revealed = std::exchange(m_revealed, nullptr))
            bringIntoSight(revealed);
        updateGeometry();
    }
    return isFiltered;
}

void ScrollingPlace::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void ScrollingPlace::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    fit();
}

} // namespace penstock
