// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the bar above a chart gives way.
#include "ui/charts/chartbar.h"
#include "ui/common/focusorder.h"
#include "ui/common/foldingbar.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>
#include <QMenu>
#include <QToolButton>

namespace penstock {

void ChartBar::makeMore()
{
    m_more = new QToolButton(this);
    m_more->setIcon(themedIcon(QStringLiteral("more")));
    m_more->setAccessibleName(tr("More of the chart"));
    m_more->setToolTip(tr("What there is no room for here"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->setMenu(new QMenu(m_more));
    m_more->hide();
    connect(m_more->menu(), &QMenu::aboutToShow, this, &ChartBar::fillMore);
}

/// Those that there are now, in their order.
QList<QWidget *> ChartBar::parts() const
{
    QList<QWidget *> parts{m_kind, m_axes, m_computed, m_spans};
    if (m_hasFilter)
        parts += m_filtered;
    parts += m_ways;
    return parts;
}

void ChartBar::setFiltered(bool filtered)
{
    m_hasFilter = filtered;
    fit();
}

void ChartBar::setLow(bool low)
{
    if (low == m_isLow)
        return;
    m_isLow = low;
    fit();
}

void ChartBar::fit()
{
    const QList<QWidget *> all = parts();
    const QMargins margins = layout()->contentsMargins();
    const auto widthOf = [this](const QWidget *part) { return part->sizeHint().width() + layout()->spacing(); };
    int room = width() - margins.left() - margins.right() + layout()->spacing();
    int wanted = 0;
    for (const QWidget *part : all)
        wanted += widthOf(part);
    if (!m_isLow || wanted <= room) {
        showParts(all);
        return;
    }
    room -= widthOf(m_more);
    QList<QWidget *> shown{m_kind};
    room -= widthOf(m_kind);
    for (QWidget *part : all.sliced(1)) {
        room -= widthOf(part);
        if (room < 0)
            break; // in their order
        shown += part;
    }
    showParts(shown);
}

/// What had the focus does not just go: Qt would give it to the first control of the window.
void ChartBar::showParts(const QList<QWidget *> &shown)
{
    const bool folds = shown.size() < parts().size();
    const QWidget *const focus = QApplication::focusWidget();
    const bool hadMore = focus == m_more;
    if (folds)
        m_more->show();
    for (QWidget *part :
         {static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_axes), static_cast<QWidget *>(m_computed),
          static_cast<QWidget *>(m_spans), static_cast<QWidget *>(m_filtered), m_ways}) {
        const bool isShown = shown.contains(part);
        if (isShown != part->isHidden())
            continue;
        if (!isShown && focus && (focus == part || part->isAncestorOf(focus)) && folds)
            m_more->setFocus(Qt::OtherFocusReason);
        part->setVisible(isShown);
        QWidget *const next = isShown && hadMore && !folds ? firstToFocus(*part) : nullptr;
        if (next)
            next->setFocus(Qt::OtherFocusReason);
    }
    if (!folds)
        m_more->hide();
}

void ChartBar::fillMore()
{
    QList<QToolButton *> buttons;
    for (QWidget *part : parts()) {
        if (!part->isHidden())
            continue;
        if (part != m_ways) {
            buttons += static_cast<QToolButton *>(part);
            continue;
        }
        for (QToolButton *way : m_ways->findChildren<QToolButton *>(Qt::FindDirectChildrenOnly)) {
            if (!way->isHidden())
                buttons += way;
        }
    }
    FoldingBar::fill(*m_more->menu(), buttons);
}

bool ChartBar::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        fit();
    return QWidget::event(event);
}

} // namespace penstock
