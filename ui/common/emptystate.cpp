// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/emptystate.h"

#include "ui/common/characterwidth.h"
#include "ui/common/format.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace penstock {

namespace {

constexpr int textCharacters = 72; // in a line
constexpr int textShare = 100;     // of the row, of which its sides have one each at least

/// The least width within this one in which it needs no more lines: they are about as long as each other. Where words
/// have no spaces, one letter would stand in the last one.
int balancedWidth(const QLabel &label, int width)
{
    const QFontMetrics metrics = label.fontMetrics();
    const auto placed = [&label, &metrics](int within) {
        return metrics.boundingRect(QRect(0, 0, within, 1), int(Qt::AlignCenter) | Qt::TextWordWrap, label.text());
    };
    const int height = placed(width).height();
    int narrowest = width;
    for (int least = 1; height > metrics.height() * 3 / 2 && least < narrowest;) {
        const int middle = (least + narrowest) / 2;
        const QRect place = placed(middle);
        if (place.height() <= height && place.width() <= middle)
            narrowest = middle;
        else
            least = middle + 1;
    }
    return narrowest;
}

} // namespace

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
    row->addWidget(m_text, textShare);
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
    m_text->setText(unbrokenCommands(text));
    if (isVisible())
        fit();
}

QSize EmptyState::minimumSizeHint() const
{
    constexpr int leastCharacters = 20;
    const int action = m_action->text().isEmpty() ? 0 : m_action->sizeHint().height() + spacing::small;
    return {characterWidth(fontMetrics()) * leastCharacters,
            m_title->fontMetrics().height() + action + 2 * spacing::small};
}

QSize EmptyState::sizeHint() const
{
    constexpr int characters = 40;
    const int width = characterWidth(fontMetrics()) * characters;
    const int least = minimumSizeHint().height();
    return {width, least + m_icon->sizeHint().height() + m_text->heightForWidth(width) + 2 * spacing::large};
}

void EmptyState::balance(int width)
{
    const int side = (width - balancedWidth(*m_title, width)) / 2;
    m_title->setContentsMargins(side, 0, side, 0);
    const int room = std::min(width * textShare / (textShare + 2), characterWidth(fontMetrics()) * textCharacters);
    m_text->setMaximumWidth(balancedWidth(*m_text, std::max(room, 1)));
}

/// Shows what there is room for.
void EmptyState::fit()
{
    const int width = std::max(this->width() - 2 * spacing::large, 1);
    balance(width);
    const int action = m_action->text().isEmpty() ? 0 : m_action->sizeHint().height() + 2 * spacing::small;
    const int title = m_title->heightForWidth(width) + action;
    const int text = m_text->heightForWidth(std::min(width, m_text->maximumWidth())) + 2 * spacing::small;
    const int icon = m_icon->sizeHint().height() + spacing::small;
    const int room = height() - 2 * spacing::small;
    m_text->setVisible(!m_text->text().isEmpty() && title + text <= room);
    m_icon->setVisible(title + text + icon <= room);
    m_title->setVisible(title <= height());
    int margin = title <= room ? spacing::small : 0;
    if (title + text + icon + 2 * (spacing::large - spacing::small) <= room)
        margin = spacing::large;
    layout()->setContentsMargins(spacing::large, margin, spacing::large, margin);
    const QString words = m_title->isHidden() ? m_title->text() + u'\n' + m_text->text() : m_text->text();
    setToolTip(m_text->isHidden() ? words.trimmed() : QString());
}

void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void EmptyState::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fit();
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_icon)
        updateIcon();
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && isVisible())
        fit(); // what fits is measured in letters
}

void EmptyState::updateIcon()
{
    const int side = fontMetrics().height() * 5 / 2;
    m_icon->setPixmap(themedIcon(m_iconName, ThemeRole::Muted).pixmap(QSize(side, side), devicePixelRatioF()));
}

} // namespace penstock
