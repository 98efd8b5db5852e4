// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/noticestack.h"

#include "ui/common/messagebar.h"
#include "ui/common/theme.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace penstock {

NoticeStack::NoticeStack(QWidget *parent) : QWidget(parent), m_more(new QToolButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_more->setAutoRaise(true);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->hide();
    column->addWidget(m_more, 0, Qt::AlignRight);
    connect(m_more, &QToolButton::clicked, this, [this] {
        m_showsAll = !m_showsAll;
        arrange();
    });
}

MessageBar &NoticeStack::bar(int topic)
{
    MessageBar *&bar = m_bars[topic];
    if (!bar) {
        // What hides a bar for want of room is its holder: the bar knows by itself whether it has something to say.
        auto *holder = new QWidget(this);
        auto *layout = new QVBoxLayout(holder);
        layout->setContentsMargins(0, 0, 0, 0);
        bar = new MessageBar(holder);
        layout->addWidget(bar);
        holder->hide();
        connect(bar, &MessageBar::said, this, [this, made = bar] { raiseBar(made); });
        connect(bar, &MessageBar::cleared, this, &NoticeStack::arrange);
    }
    return *bar;
}

void NoticeStack::raiseBar(MessageBar *bar)
{
    const bool isFirst = m_bars.value(0) == bar;
    const bool hasFirst = !m_order.isEmpty() && m_bars.value(0) == m_order.constFirst();
    m_order.removeOne(bar);
    m_order.insert(!isFirst && hasFirst ? 1 : 0, bar);
    arrange();
    Q_EMIT said(bar);
}

void NoticeStack::arrange()
{
    auto *const column = static_cast<QVBoxLayout *>(layout());
    int said = 0;
    for (qsizetype i = 0; i < m_order.size(); ++i) {
        QWidget *const holder = m_order[i]->parentWidget();
        if (column->indexOf(holder) != int(i)) {
            column->removeWidget(holder);
            column->insertWidget(int(i), holder);
        }
        const bool speaks = !m_order[i]->isHidden();
        holder->setVisible(speaks && (m_showsAll || said < mostShown));
        said += speaks ? 1 : 0;
    }
    const int behind = said - mostShown;
    m_showsAll = m_showsAll && behind > 0;
    m_more->setVisible(behind > 0);
    m_more->setText(m_showsAll ? tr("Show fewer messages") : tr("%n more messages", nullptr, behind));
    m_more->setIcon(themedIcon(m_showsAll ? QStringLiteral("arrow-up") : QStringLiteral("chevron-down")));
}

} // namespace penstock
