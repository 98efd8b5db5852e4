// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/halfkeys.h"

#include "ui/query/querytabs.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QShortcutEvent>

namespace penstock {

HalfKeys::HalfKeys(QueryTabs &tabs) : QObject(&tabs), m_tabs(tabs)
{
    qApp->installEventFilter(this);
}

bool HalfKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Shortcut || !static_cast<QShortcutEvent *>(event)->isAmbiguous() || !m_tabs.isSplit())
        return false;
    const auto *const owner = qobject_cast<const QWidget *>(watched);
    const QWidget *const tab = m_tabs.currentWidget();
    if (!owner || !tab || !m_tabs.isAncestorOf(owner))
        return false;
    const QKeySequence keys = static_cast<QShortcutEvent *>(event)->key();
    const QList<QAbstractButton *> buttons = tab->findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        if (button->isVisible() && button->isEnabled() && button->shortcut() == keys) {
            button->animateClick();
            return true;
        }
    }
    const QList<QLabel *> labels = tab->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        QWidget *const named = label->buddy();
        if (named && named->isVisible() && named->isEnabled() && QKeySequence::mnemonic(label->text()) == keys) {
            named->setFocus(Qt::ShortcutFocusReason);
            return true;
        }
    }
    return false;
}

} // namespace penstock
