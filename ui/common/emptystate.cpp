// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/emptystate.h"

#include "ui/common/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace penstock {

EmptyState::EmptyState(const QString &icon, const QString &title, const QString &text, const QString &action,
                       QWidget *parent)
    : QWidget(parent), m_iconName(icon)
{
    m_icon = new QLabel(this);
    m_icon->setAlignment(Qt::AlignCenter);
    m_title = new QLabel(this);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    bold.setPointSizeF(bold.pointSizeF() * 1.15);
    m_title->setFont(bold);
    m_text = new QLabel(this);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_text->setMaximumWidth(fontMetrics().averageCharWidth() * 72);
    m_action = new QPushButton(action, this);
    m_action->setVisible(!action.isEmpty());
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    layout->setSpacing(spacing::small);
    layout->addStretch();
    layout->addWidget(m_icon);
    layout->addWidget(m_title);
    // Without an alignment in the layout, so that the height follows the wrapped text.
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_text, 100);
    row->addStretch(1);
    layout->addLayout(row);
    layout->addSpacing(spacing::small);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch();

    setText(title, text);
    updateIcon();
}

void EmptyState::setText(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    fit();
}

QSize EmptyState::minimumSizeHint() const
{
    const int action = m_action->isHidden() ? 0 : m_action->sizeHint().height() + spacing::small;
    return {QWidget::minimumSizeHint().width(), 2 * spacing::large + m_title->sizeHint().height() + action};
}

void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void EmptyState::fit()
{
    const int inner = std::min(width() - 2 * spacing::large, m_text->maximumWidth());
    const int room = height() - minimumSizeHint().height() - spacing::small;
    const int text = m_text->text().isEmpty() ? 0 : m_text->heightForWidth(inner) + spacing::small;
    m_text->setVisible(text > 0 && text <= room);
    m_icon->setVisible(text + m_icon->sizeHint().height() + spacing::small <= room);
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_icon)
        updateIcon();
    QWidget::changeEvent(event);
}

/// Where there is too little room the words matter more.
void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int inner = width() - 2 * spacing::large;
    int needed = 2 * spacing::large + m_icon->sizeHint().height() + m_title->heightForWidth(inner);
    if (!m_text->isHidden())
        needed += m_text->heightForWidth(std::min(inner, m_text->maximumWidth()));
    if (!m_action->isHidden())
        needed += spacing::small + m_action->sizeHint().height();
    needed += 4 * spacing::small; // between them
    m_icon->setVisible(needed <= height());
}

void EmptyState::updateIcon()
{
    const int side = fontMetrics().height() * 5 / 2;
    m_icon->setPixmap(themedIcon(m_iconName, ThemeRole::Muted).pixmap(QSize(side, side), devicePixelRatioF()));
}

} // namespace penstock
