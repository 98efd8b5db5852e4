// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/namedrop.h"

#include "ui/common/theme.h"

#include <QDropEvent>
#include <QPainter>

namespace penstock {

NameDrop::NameDrop(QWidget *target) : QWidget(target)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    target->setAcceptDrops(true);
    target->installEventFilter(this);
}

bool NameDrop::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != parent())
        return false;
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop: {
        auto *const drag = static_cast<QDropEvent *>(event);
        const QList<NameDrag> names = m_isActive ? NameDrag::read(*drag->mimeData()) : QList<NameDrag>();
        if (names.isEmpty())
            return false;
        drag->acceptProposedAction();
        if (event->type() == QEvent::Drop) {
            hide();
            Q_EMIT dropped(names);
        } else if (isHidden()) {
            setGeometry(parentWidget()->rect());
            raise();
            show();
        }
        return true;
    }
    case QEvent::DragLeave:
    case QEvent::Hide:
        hide();
        return false;
    case QEvent::Resize:
        setGeometry(parentWidget()->rect());
        return false;
    default:
        return false;
    }
}

void NameDrop::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(ThemeRole::Surface)); // what stands below would shine through the text
    QColor tint = themeColor(ThemeRole::Accent);
    painter.setPen(QPen(tint, 1, Qt::DashLine));
    tint.setAlphaF(0.15F);
    painter.setBrush(tint);
    painter.drawRect(rect().adjusted(spacing::small, spacing::small, -spacing::small - 1, -spacing::small - 1));
    painter.setPen(themeColor(ThemeRole::Text));
    painter.drawText(rect(), Qt::AlignCenter, tr("Ask for it and draw it here"));
}

} // namespace penstock
