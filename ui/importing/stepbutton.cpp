// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/stepbutton.h"

#include "ui/common/theme.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>

namespace penstock {

StepButton::StepButton(int number, const QString &text, QWidget *parent) : QAbstractButton(parent), m_number(number)
{
    setText(text);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StepButton::setState(State state)
{
    m_state = state;
    const QString where = state == State::Done      ? tr("Step %1, done")
                          : state == State::Current ? tr("Step %1, this one")
                                                    : tr("Step %1, still to come");
    setAccessibleDescription(where.arg(m_number));
    update();
}

QSize StepButton::sizeHint() const
{
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    return {discSide() + spacing::small + metrics.horizontalAdvance(text()) + 2 * spacing::hair,
            discSide() + spacing::small};
}

QSize StepButton::minimumSizeHint() const
{
    return sizeHint();
}

QFont StepButton::textFont() const
{
    QFont result = font();
    result.setBold(m_state == State::Current);
    return result;
}

int StepButton::discSide() const
{
    return fontMetrics().height() + spacing::hair;
}

void StepButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = themeColor(ThemeRole::Accent);
    const QColor muted = themeColor(ThemeRole::Muted);
    const int side = discSide();
    QRect place =
        QStyle::visualRect(layoutDirection(), rect(), QRect(spacing::hair, (height() - side) / 2, side, side));

    const bool ahead = m_state == State::Ahead;
    painter.setBrush(m_state == State::Current ? QBrush(accent) : QBrush(Qt::NoBrush));
    painter.setPen(QPen(ahead ? muted : accent, 1.5));
    painter.drawEllipse(QRectF(place).adjusted(0.75, 0.75, -0.75, -0.75));
    if (m_state == State::Done) {
        themedIcon(QStringLiteral("check"), ThemeRole::Accent).paint(&painter, place.adjusted(4, 4, -4, -4));
    } else {
        painter.setPen(ahead ? muted : themeColor(ThemeRole::Surface));
        painter.drawText(place, Qt::AlignCenter, locale().toString(m_number));
    }

    const int left = side + spacing::small + spacing::hair;
    const QRect words = QStyle::visualRect(layoutDirection(), rect(), QRect(left, 0, width() - left, height()));
    painter.setFont(textFont());
    const bool hovered = isEnabled() && m_state == State::Done && underMouse();
    painter.setPen(hovered ? accent : ahead ? muted : themeColor(ThemeRole::Text));
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, text());

    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

void StepButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void StepButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace penstock
