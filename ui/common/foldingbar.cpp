// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/foldingbar.h"

#include "ui/common/characterwidth.h"
#include "ui/common/focusorder.h"
#include "ui/common/format.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace penstock {

namespace {

/// Beside its icon, as QToolButton counts it. While they are shown: not what an icon alone takes, which is as wide as
/// high at least.
int wordsOf(const QToolButton &button)
{
    constexpr int gap = 4; // Qt's, between icon and text
    const QFontMetrics metrics = button.fontMetrics();
    const int width =
        gap + metrics.size(Qt::TextShowMnemonic, button.text()).width() + metrics.horizontalAdvance(u' ') * 2;
    const QSize whole = button.sizeHint();
    return button.toolButtonStyle() == Qt::ToolButtonTextBesideIcon ? std::min(width, whole.width() - whole.height())
                                                                    : width;
}

} // namespace

FoldingBar::FoldingBar(QWidget *parent) : QWidget(parent), m_row(new QHBoxLayout(this))
{
    m_row->setSpacing(spacing::hair);
}

void FoldingBar::addWords(QToolButton &button)
{
    button.setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_worded.append({&button, !button.toolTip().isEmpty()});
    showWords(m_fold == Fold::Nothing);
}

void FoldingBar::addField(QLineEdit &field, int characters)
{
    m_field = &field;
    m_fieldCharacters = characters;
}

/// What it wants beyond the least that it can have, which is about a letter.
int FoldingBar::wishOfField() const
{
    if (!m_field || m_field->isHidden())
        return 0;
    const QFontMetrics metrics = m_field->fontMetrics();
    const int beside = 6 + std::max(-metrics.minLeftBearing(), 0); // a line's own, the cursor, and what Qt adds
    const int hint = metrics.horizontalAdvance(m_field->placeholderText()) + beside;
    return std::max(std::max(m_fieldCharacters * characterWidth(metrics), hint) - metrics.maxWidth(), 0);
}

/// What of it the row counts as needed.
int FoldingBar::grantedToField() const
{
    return m_field && !m_field->isHidden() && m_field->minimumWidth() > 0
               ? std::max(m_field->minimumWidth() - m_field->minimumSizeHint().width(), 0)
               : 0;
}

void FoldingBar::grantField()
{
    if (!m_field)
        return;
    const int wish = wishOfField();
    const bool hasRoom = wish > 0 && width() >= least() - grantedToField() + wish;
    m_field->setMinimumWidth(hasRoom ? m_field->minimumSizeHint().width() + wish : 0);
}

void FoldingBar::addToEnd(QToolButton &button)
{
    if (!m_end) {
        m_end = new QWidget(this);
        auto *row = new QHBoxLayout(m_end);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(m_row->spacing());
        m_more = new QToolButton(this);
        m_more->setIcon(themedIcon(QStringLiteral("more")));
        m_more->setAccessibleName(tr("More"));
        m_more->setToolTip(tr("What there is no room for here"));
        m_more->setPopupMode(QToolButton::InstantPopup);
        m_more->setAutoRaise(true);
        m_more->setFocusPolicy(Qt::TabFocus);
        m_more->hide();
        m_menu = new QMenu(m_more);
        m_more->setMenu(m_menu);
        connect(m_menu, &QMenu::aboutToShow, this, &FoldingBar::fillMenu);
        m_row->addWidget(m_end);
        m_row->addWidget(m_more);
    }
    m_end->layout()->addWidget(&button);
}

/// As it is now.
int FoldingBar::least() const
{
    if (m_end)
        m_end->layout()->activate();
    return m_row->minimumSize().width();
}

int FoldingBar::widthOfWords() const
{
    int width = 0;
    for (const Worded &one : m_worded)
        width += one.button->isHidden() ? 0 : wordsOf(*one.button);
    return width;
}

/// What the menu saves, when there are no words; 0: it is as wide as they are.
int FoldingBar::widthOfEnd() const
{
    if (!m_end)
        return 0;
    int width = -m_more->sizeHint().width() - m_row->spacing();
    const QList<QToolButton *> buttons = m_end->findChildren<QToolButton *>(Qt::FindDirectChildrenOnly);
    for (QToolButton *button : buttons) {
        if (button->isHidden())
            continue;
        const bool hasWords = button->toolButtonStyle() == Qt::ToolButtonTextBesideIcon;
        width += button->sizeHint().width() - (hasWords ? wordsOf(*button) : 0) + m_row->spacing();
    }
    return std::max(width, 0);
}

QSize FoldingBar::minimumSizeHint() const
{
    int width = least() - grantedToField();
    if (m_fold == Fold::Nothing)
        width -= widthOfWords();
    if (m_fold != Fold::End)
        width -= widthOfEnd();
    return {width, m_row->minimumSize().height()};
}

void FoldingBar::fit()
{
    const int wish = wishOfField();
    const int now = least() - grantedToField() + wish;
    const int forEnd = widthOfEnd();
    const int icons = m_fold == Fold::Nothing ? now - widthOfWords() : m_fold == Fold::Words ? now : now + forEnd;
    const int words = m_fold == Fold::Nothing ? now : icons + widthOfWords() + m_slack;
    setFold(width() >= words ? Fold::Nothing : width() >= icons || forEnd == 0 ? Fold::Words : Fold::End);
    grantField();
}

void FoldingBar::setFold(Fold fold)
{
    const Fold before = std::exchange(m_fold, fold);
    const int whole = before == Fold::Nothing ? least() : 0;
    showWords(fold == Fold::Nothing);
    if (before == Fold::Nothing && fold != Fold::Nothing)
        m_slack = whole - least() - widthOfWords();
    const bool folds = fold == Fold::End;
    if (!m_end || m_end->isHidden() == folds)
        return;
    // What has the focus must not just go: Qt would give it to the first control of the window.
    QWidget &coming = folds ? static_cast<QWidget &>(*m_more) : *m_end;
    QWidget &going = folds ? *m_end : static_cast<QWidget &>(*m_more);
    const QWidget *const focus = QApplication::focusWidget();
    coming.show();
    if (focus && (focus == &going || going.isAncestorOf(focus))) {
        if (QWidget *const next = firstToFocus(coming))
            next->setFocus(Qt::OtherFocusReason);
    }
    going.hide();
}

void FoldingBar::showWords(bool shown)
{
    const auto style = shown ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly;
    for (const Worded &one : std::as_const(m_worded)) {
        if (one.button->toolButtonStyle() != style)
            one.button->setToolButtonStyle(style);
        if (!one.hasOwnTip)
            one.button->setToolTip(shown ? QString() : plainLabel(one.button->text()));
    }
}

void FoldingBar::fill(QMenu &menu, const QList<QToolButton *> &buttons)
{
    menu.clear();
    menu.setToolTipsVisible(true);
    for (QToolButton *button : buttons) {
        const QString text = button->text().isEmpty() ? button->accessibleName() : button->text();
        QAction *action = menu.addAction(button->icon(), text);
        action->setToolTip(button->toolTip());
        action->setEnabled(button->isEnabled());
        action->setCheckable(button->isCheckable());
        action->setChecked(button->isChecked());
        action->setMenu(button->menu());
        connect(action, &QAction::triggered, button, &QToolButton::click);
    }
}

void FoldingBar::fillMenu()
{
    QList<QToolButton *> buttons = m_end->findChildren<QToolButton *>(Qt::FindDirectChildrenOnly);
    buttons.removeIf([](const QToolButton *button) { return button->isHidden(); });
    fill(*m_menu, buttons);
}

bool FoldingBar::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        fit();
    return QWidget::event(event);
}

} // namespace penstock
