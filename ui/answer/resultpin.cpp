// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answer/resultpin.h"

#include "ui/answer/differencewindow.h"
#include "ui/common/format.h"
#include "ui/common/messagebar.h"

#include <QAction>
#include <QMenu>
#include <QToolButton>

namespace penstock {

ResultPin::ResultPin(QToolButton &button, MessageBar &message, QObject *parent)
    : QObject(parent), m_button(button), m_message(message)
{
    auto *menu = new QMenu(&button);
    menu->setToolTipsVisible(true);
    m_pin = menu->addAction(tr("&Pin this table"), this, &ResultPin::pin);
    m_compare = menu->addAction(tr("&Compare with the pinned one"), this, &ResultPin::compare);
    m_unpin = menu->addAction(tr("&Forget the pinned one"), this, &ResultPin::unpin);
    button.setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &ResultPin::update);
    update();
}

void ResultPin::update()
{
    const bool hasTable = m_source && m_source().table;
    m_pin->setEnabled(hasTable);
    m_compare->setEnabled(hasTable && hasPin());
    m_unpin->setEnabled(hasPin());
    m_compare->setToolTip(m_pinned.title);
    m_button.setToolTip(hasPin() ? tr("Pinned: %1").arg(m_pinned.title)
                                 : tr("Keep this table, to see what is other in a later one"));
}

void ResultPin::pin()
{
    PinnedAnswer shown = m_source ? m_source() : PinnedAnswer();
    if (!shown.table)
        return;
    m_pinned = std::move(shown);
    update();
    m_message.showMessage(
        m_pinned.isWhole ? MessageBar::Kind::Success : MessageBar::Kind::Warning,
        m_pinned.isWhole
            ? tr("Pinned, with %1 rows. Run a statement, then compare.").arg(formatCount(m_pinned.table->rowCount()))
            : tr("Pinned as it is now, with %1 rows: it has not all of its rows.")
                  .arg(formatCount(m_pinned.table->rowCount())));
}

void ResultPin::unpin()
{
    m_pinned = {};
    update();
}

void ResultPin::compare()
{
    const PinnedAnswer shown = m_source ? m_source() : PinnedAnswer();
    if (!shown.table || !hasPin())
        return;
    auto *window = new DifferenceWindow(m_pinned, shown, m_button.window());
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->show();
}

} // namespace penstock
