// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/elidingbutton.h"

#include "ui/common/characterwidth.h"
#include "ui/common/format.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QStyleOptionToolButton>
#include <QStylePainter>

#include <algorithm>

namespace penstock {

ElidingButton::ElidingButton(QWidget *parent) : QToolButton(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidingButton::setReason(const QString &reason)
{
    m_reason = reason;
    setAccessibleDescription(reason);
}

QSize ElidingButton::minimumSizeHint() const
{
    constexpr int leastCharacters = 20;
    const QSize hint = sizeHint();
    return {std::min(hint.width(), characterWidth(fontMetrics()) * leastCharacters), hint.height()};
}

void ElidingButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    if (width() < sizeHint().width())
        option.text =
            fontMetrics().elidedText(text(), Qt::ElideMiddle, width() - spacing::medium, Qt::TextShowMnemonic);
    painter.drawComplexControl(QStyle::CC_ToolButton, option);
}

bool ElidingButton::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const QString words = width() < sizeHint().width() ? plainLabel(text()) : QString();
        setToolTip(words.isEmpty() || m_reason.isEmpty() ? words + m_reason : words + u'\n' + m_reason);
    }
    return QToolButton::event(event);
}

} // namespace penstock
