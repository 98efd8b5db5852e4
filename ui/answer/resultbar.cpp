// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answer/resultbar.h"

#include "core/result/resultset.h"
#include "ui/answer/entrychooser.h"
#include "ui/answer/exportmenu.h"
#include "ui/common/format.h"
#include "ui/common/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

#include <utility>

namespace penstock {

namespace {

constexpr int filterCharacters = 24;

} // namespace

ResultBar::ResultBar(QWidget *parent) : QWidget(parent), m_pages(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(spacing::hair, spacing::hair, spacing::hair, spacing::hair);
    layout->setSpacing(spacing::hair);
    QToolButton *const plan = addPage(Page::Plan, QStringLiteral("pattern"));
    plan->hide();
    layout->addWidget(plan);
    layout->addWidget(addPage(Page::Table, QStringLiteral("table")));
    layout->addWidget(addPage(Page::Chart, QStringLiteral("chart")));
    layout->addWidget(addPage(Page::Raw, QStringLiteral("log")));
    layout->addWidget(addPage(Page::Messages, QStringLiteral("message")));
    setPage(Page::Table);
    connect(m_pages, &QButtonGroup::idToggled, this, &ResultBar::pageChanged);
    connect(m_pages, &QButtonGroup::idClicked, this, &ResultBar::pageChosen);

    m_entries = new EntryChooser(this);
    connect(m_entries, &QComboBox::activated, this, &ResultBar::entryChosen);

    m_filter = new QLineEdit(this);
    m_filter->setPlaceholderText(tr("Filter rows"));
    m_filter->setAccessibleName(tr("Filter rows"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(themedIcon(QStringLiteral("filter"), ThemeRole::Muted), QLineEdit::LeadingPosition);
    m_filter->setMaximumWidth(fontMetrics().averageCharWidth() * filterCharacters);
    m_columnFilters = addSwitch(QStringLiteral("columns"), tr("Filter by column"), tr("A filter for each column"));
    m_series = addSwitch(QStringLiteral("tag"), tr("Series"), tr("The series of this table, to pick from"));
    m_export = makeExport();

    layout->addSpacing(spacing::small);
    layout->addWidget(m_entries);
    layout->addStretch(1);
    layout->addWidget(m_filter, 1);
    layout->addWidget(m_columnFilters);
    layout->addWidget(m_series);
    layout->addWidget(m_export);
}

/// Of the buttons beside their icons, as QToolButton counts it.
int ResultBar::widthOfWords() const
{
    constexpr int gap = 4; // Qt's, between icon and text
    int width = 0;
    const QList<QAbstractButton *> pages = m_pages->buttons();
    for (const QAbstractButton *button : pages + QList<QAbstractButton *>{m_export}) {
        const QFontMetrics metrics = button->fontMetrics();
        width += gap + metrics.size(Qt::TextShowMnemonic, button->text()).width() + metrics.horizontalAdvance(u' ') * 2;
    }
    return width;
}

QSize ResultBar::minimumSizeHint() const
{
    const QSize hint = layout()->minimumSize();
    return {m_isTight ? hint.width() : hint.width() - widthOfWords(), hint.height()};
}

void ResultBar::fit()
{
    const int wanted = layout()->minimumSize().width() + (m_isTight ? m_words : 0);
    if (const bool isTight = width() < wanted; std::exchange(m_isTight, isTight) == isTight)
        return;
    const QList<QAbstractButton *> pages = m_pages->buttons();
    for (QAbstractButton *button : pages + QList<QAbstractButton *>{m_export}) {
        static_cast<QToolButton *>(button)->setToolButtonStyle(m_isTight ? Qt::ToolButtonIconOnly
                                                                         : Qt::ToolButtonTextBesideIcon);
        button->setToolTip(m_isTight ? button->text().remove(u'&') : QString());
    }
    m_words = m_isTight ? wanted - layout()->minimumSize().width() : 0;
}

void ResultBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

QString ResultBar::nameOf(Page page)
{
    switch (page) {
    case Page::Plan:
        return tr("&Plan");
    case Page::Table:
        return tr("T&able");
    case Page::Chart:
        return tr("&Chart");
    case Page::Raw:
        return tr("Ra&w");
    case Page::Messages:
        return tr("Me&ssages");
    }
    return {};
}

QToolButton *ResultBar::addPage(Page page, const QString &icon)
{
    auto *button = new QToolButton(this);
    button->setText(nameOf(page));
    button->setIcon(themedIcon(icon));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    m_pages->addButton(button, int(page));
    return button;
}

QToolButton *ResultBar::addSwitch(const QString &icon, const QString &name, const QString &hint)
{
    auto *button = new QToolButton(this);
    button->setIcon(themedIcon(icon));
    button->setText(name);
    button->setToolTip(hint);
    button->setAccessibleName(name);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QToolButton *ResultBar::makeExport()
{
    auto *button = new QToolButton(this);
    button->setText(tr("E&xport"));
    button->setIcon(themedIcon(QStringLiteral("export")));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    auto *menu = new ExportMenu(button);
    connect(menu, &ExportMenu::asked, this, &ResultBar::exportAsked);
    button->setMenu(menu);
    return button;
}

ResultBar::Page ResultBar::page() const
{
    return Page(m_pages->checkedId());
}

void ResultBar::setPage(Page page)
{
    m_pages->button(int(page))->setChecked(true);
}

void ResultBar::setStatements(const QStringList &statements)
{
    m_entries->setStatements(statements);
}

void ResultBar::update(const ResultSet *result, bool all)
{
    m_entries->update(result, all);
    m_export->setEnabled(result && !result->entries().empty());
    fit();
}

void ResultBar::setEntry(int entry)
{
    m_entries->setCurrentIndex(entry);
}

void ResultBar::setPlanOffered(bool offered)
{
    QAbstractButton *const button = m_pages->button(int(Page::Plan));
    const bool isNew = offered && button->isHidden();
    button->setVisible(offered);
    if (isNew && page() == Page::Table)
        setPage(Page::Plan);
    else if (!offered && page() == Page::Plan)
        setPage(Page::Table);
}

void ResultBar::setNoteCount(std::size_t notes)
{
    m_pages->button(int(Page::Messages))
        ->setText(notes == 0 ? nameOf(Page::Messages) : tr("Me&ssages (%1)").arg(formatCount(notes)));
    fit();
}

} // namespace penstock
