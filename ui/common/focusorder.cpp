// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/focusorder.h"

#include <QWidget>

namespace penstock {

bool takesTabFocus(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus &&
           !widget.focusProxy();
}

QWidget *firstToFocus(QWidget &widget)
{
    QWidget *proxy = &widget;
    while (proxy->focusProxy())
        proxy = proxy->focusProxy();
    if (takesTabFocus(*proxy))
        return proxy;
    for (QWidget *next = widget.nextInFocusChain(); next && next != &widget; next = next->nextInFocusChain()) {
        if (widget.isAncestorOf(next) && takesTabFocus(*next))
            return next;
    }
    return nullptr;
}

} // namespace penstock
