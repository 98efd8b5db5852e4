// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/searchbar.h"

#include "ui/common/characterwidth.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace penstock {

namespace {

constexpr int fieldCharacters = 32;

} // namespace

SearchBar::SearchBar(const QString &name, QWidget *parent)
    : QWidget(parent), m_wanted(makeField(name, this)), m_state(new QLabel(this)), m_finding(new QHBoxLayout)
{
    m_state->setForegroundRole(QPalette::PlaceholderText);
    const auto button = [this](const QString &icon, const QString &text, auto slot) {
        auto *made = new QToolButton(this);
        made->setIcon(themedIcon(icon));
        made->setText(text);
        made->setToolTip(text);
        made->setAccessibleName(text);
        made->setAutoRaise(true);
        made->setFocusPolicy(Qt::TabFocus);
        connect(made, &QToolButton::clicked, this, slot);
        return made;
    };
    m_finding->setSpacing(spacing::hair);
    m_finding->addWidget(m_wanted, 1);
    m_finding->addWidget(button(QStringLiteral("arrow-up"), tr("Find previous (Shift+F3)"), [this] { find(false); }));
    m_finding->addWidget(button(QStringLiteral("arrow-down"), tr("Find next (F3)"), [this] { find(true); }));
    m_finding->addSpacing(spacing::hair);
    m_finding->addWidget(m_state, 1);
    m_finding->addWidget(button(QStringLiteral("close"), tr("Close the search"), [this] { leave(); }));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(spacing::small, spacing::hair, spacing::small, spacing::hair);
    rows->setSpacing(spacing::hair);
    rows->addLayout(m_finding);
    hide();
}

QToolButton *SearchBar::addSwitch(const QString &sign, const QString &text)
{
    auto *button = new QToolButton(this);
    button->setText(sign);
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    m_finding->insertWidget(++m_switches, button);
    QWidget *const before = m_switches == 1 ? m_wanted : m_finding->itemAt(m_switches - 1)->widget();
    setTabOrder(before, button);
    return button;
}

void SearchBar::addRow(QWidget *row)
{
    layout()->addWidget(row);
}

QLineEdit *SearchBar::makeField(const QString &name, QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setPlaceholderText(name);
    field->setAccessibleName(name);
    field->setClearButtonEnabled(true);
    field->setMaximumWidth(characterWidth(field->fontMetrics()) * fieldCharacters);
    return field;
}

void SearchBar::openField()
{
    show();
    m_wanted->setFocus(Qt::ShortcutFocusReason);
    m_wanted->selectAll();
}

void SearchBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return leave();
    if (event->matches(QKeySequence::FindPrevious))
        return find(false);
    if (event->matches(QKeySequence::FindNext))
        return find(true);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return find(!event->modifiers().testFlag(Qt::ShiftModifier));
    QWidget::keyPressEvent(event);
}

} // namespace penstock
