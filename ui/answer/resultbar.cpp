// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answer/resultbar.h"

#include "core/result/resultset.h"
#include "ui/answer/entrychooser.h"
#include "ui/answer/exportmenu.h"
#include "ui/common/characterwidth.h"
#include "ui/common/format.h"
#include "ui/common/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace penstock {

namespace {

constexpr int filterCharacters = 24;
constexpr int leastFilterCharacters = 12;

} // namespace

ResultBar::ResultBar(QWidget *parent) : FoldingBar(parent), m_pages(new QButtonGroup(this))
{
    row().setContentsMargins(spacing::hair, spacing::hair, spacing::hair, spacing::hair);
    addPage(Page::Plan, QStringLiteral("pattern"))->hide();
    addPage(Page::Table, QStringLiteral("table"));
    addPage(Page::Chart, QStringLiteral("chart"));
    addPage(Page::Raw, QStringLiteral("log"));
    addPage(Page::Messages, QStringLiteral("message"));
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
    m_filter->setMaximumWidth(characterWidth(fontMetrics()) * filterCharacters);
    m_columnFilters = addSwitch(QStringLiteral("columns"), tr("Filter by column"), tr("A filter for each column"));
    m_series = addSwitch(QStringLiteral("tag"), tr("Series"), tr("The series of this table, to pick from"));
    m_export = makeExport();

    row().addSpacing(spacing::small);
    row().addWidget(m_entries);
    row().addStretch(1);
    row().addWidget(m_filter, 100); // up to its greatest width; else half of the room would stay empty
    addField(*m_filter, leastFilterCharacters);
    addToEnd(*m_columnFilters);
    addToEnd(*m_series);
    addFurther(*m_export);
}

void ResultBar::addFurther(QToolButton &button)
{
    addWords(button);
    addToEnd(button);
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
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    m_pages->addButton(button, int(page));
    row().addWidget(button);
    addWords(*button);
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
