// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/latedock.h"

#include <QEvent>
#include <QVBoxLayout>

#include <utility>

namespace penstock {

LateDock::LateDock(const QString &title, QWidget *parent) : QDockWidget(title, parent), m_place(new QWidget(this))
{
    auto *column = new QVBoxLayout(m_place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_place->installEventFilter(this);
    setWidget(m_place);
}

void LateDock::complete()
{
    if (std::exchange(m_isComplete, true))
        return;
    QWidget *const contents = makeContents();
    m_place->layout()->addWidget(contents);
    m_place->setFocusProxy(contents->focusProxy());
    contents->show(); // the place may be on its way to be seen, when nobody shows its children any more
}

bool LateDock::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_place && event->type() == QEvent::Show)
        complete();
    return QDockWidget::eventFilter(watched, event);
}

} // namespace penstock
