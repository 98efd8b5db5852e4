// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/rolelabel.h"

#include "ui/common/characterwidth.h"
#include "ui/common/factline.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace penstock {

RoleLabel::RoleLabel(ThemeRole role, QWidget *parent) : QLabel(parent), m_role(role)
{
    setTextFormat(Qt::PlainText);
    applyRole();
}

void RoleLabel::setRole(ThemeRole role)
{
    if (role == m_role)
        return;
    m_role = role;
    applyRole();
}

void RoleLabel::setElided(bool elided)
{
    m_elided = elided;
    setSizePolicy(elided ? QSizePolicy::Ignored : QSizePolicy::Preferred, QSizePolicy::Preferred);
    updateToolTip();
    updateGeometry();
}

void RoleLabel::setText(const QString &text)
{
    if (text == this->text())
        return;
    QLabel::setText(text);
    updateToolTip();
}

QSize RoleLabel::minimumSizeHint() const
{
    constexpr int leastCharacters = 8;
    const QSize hint = QLabel::minimumSizeHint();
    return m_elided ? QSize(std::min(hint.width(), characterWidth(fontMetrics()) * leastCharacters), hint.height())
                    : hint;
}

void RoleLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    // The theme changed, and not just our own colour, which applyRole() itself sets.
    if (event->type() == QEvent::PaletteChange && palette().color(QPalette::WindowText) != themeColor(m_role))
        applyRole();
}

void RoleLabel::paintEvent(QPaintEvent *event)
{
    if (!m_elided && !isSqueezed()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    const int room = contentsRect().width();
    const QString shown = m_elided && showsFacts(*this)
                              ? shownFacts(*this, room)
                              : fontMetrics().elidedText(text(), m_elided ? Qt::ElideMiddle : Qt::ElideRight, room);
    style()->drawItemText(&painter, contentsRect(), int(alignment()), palette(), isEnabled(), shown, foregroundRole());
}

void RoleLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    updateToolTip();
}

void RoleLabel::applyRole()
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, themeColor(m_role));
    setPalette(colours);
}

/// Its lines have less height than they need. Measured beside the label: heightForWidth() lays out a text that can be
/// selected anew, which asks for another painting, for ever.
bool RoleLabel::isSqueezed() const
{
    if (!wordWrap() || text().isEmpty())
        return false;
    const QRect inside = contentsRect().adjusted(margin(), margin(), -margin(), -margin());
    const int needed = fontMetrics()
                           .boundingRect(QRect(0, 0, inside.width(), 1), int(alignment()) | Qt::TextWordWrap, text())
                           .height();
    return inside.height() < needed - 1;
}

void RoleLabel::updateToolTip()
{
    const bool isCut = m_elided ? fontMetrics().horizontalAdvance(text()) > contentsRect().width() : isSqueezed();
    if (!m_elided && !m_tellsWhole && (!isCut || !toolTip().isEmpty()))
        return;
    setToolTip(isCut ? text() : QString());
    m_tellsWhole = isCut;
}

} // namespace penstock
