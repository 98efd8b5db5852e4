// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/patterntree.h"

#include "ui/common/theme.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

#include <algorithm>

namespace penstock {

namespace {

constexpr int patternRole = Qt::UserRole; ///< index into m_patterns
constexpr int ownRole = Qt::UserRole + 1;

} // namespace

PatternTree::PatternTree(QWidget *parent) : QWidget(parent), m_filter(new QLineEdit), m_tree(new QTreeWidget)
{
    m_filter->setPlaceholderText(tr("Find a pattern"));
    m_filter->setAccessibleName(tr("Find a pattern"));
    m_filter->setClearButtonEnabled(true);
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setAccessibleName(tr("Query patterns"));
    m_tree->setIndentation(spacing::large);
    m_tree->setExpandsOnDoubleClick(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::hair);
    row->addWidget(m_filter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::small, spacing::hair, spacing::small, 0);
    column->setSpacing(spacing::hair);
    column->addLayout(row);
    column->addWidget(m_tree, 1);
    setFocusProxy(m_filter);
    connect(m_filter, &QLineEdit::textChanged, this, &PatternTree::applyFilter);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &PatternTree::take);
    connect(m_tree, &QTreeWidget::itemActivated, this, &PatternTree::activated);
}

void PatternTree::addTool(QWidget *tool)
{
    static_cast<QBoxLayout *>(layout()->itemAt(0)->layout())->addWidget(tool);
}

void PatternTree::setGroups(const QList<PatternGroup> &own, const QList<PatternGroup> &builtIn)
{
    const QString name = m_current.name();
    {
        const QSignalBlocker still(m_tree);
        m_tree->clear();
        m_patterns.clear();
        for (const PatternGroup &group : own)
            addGroup(group, true);
        for (const PatternGroup &group : builtIn)
            addGroup(group, false);
    }
    applyFilter(m_filter->text());
    const bool isThere = std::ranges::find(m_patterns, name, &QueryPattern::name) != m_patterns.end();
    if (!m_patterns.isEmpty()) {
        choose(isThere ? name : m_patterns.constFirst().name());
        return;
    }
    m_current = {};
    m_isOwn = false;
    Q_EMIT chosen();
}

void PatternTree::addGroup(const PatternGroup &group, bool isOwn)
{
    auto *parent = new QTreeWidgetItem(m_tree, {group.title});
    parent->setFlags(Qt::ItemIsEnabled);
    for (const QueryPattern &entry : group.patterns) {
        auto *item = new QTreeWidgetItem(parent, {entry.title()});
        item->setToolTip(0, entry.text());
        item->setData(0, patternRole, int(m_patterns.size()));
        item->setData(0, ownRole, isOwn);
        m_patterns.append(entry);
    }
    parent->setExpanded(true);
}

bool PatternTree::choose(const QString &name)
{
    for (QTreeWidgetItemIterator item(m_tree); *item; ++item) {
        const bool isPattern = (*item)->parent() != nullptr;
        if (!isPattern || m_patterns.at((*item)->data(0, patternRole).toInt()).name() != name)
            continue;
        if ((*item)->isHidden())
            m_filter->clear();
        if (m_tree->currentItem() == *item)
            take(*item);
        else
            m_tree->setCurrentItem(*item);
        return true;
    }
    return false;
}

void PatternTree::applyFilter(const QString &text)
{
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_tree->topLevelItem(i);
        bool any = false;
        for (int j = 0; j < group->childCount(); ++j) {
            QTreeWidgetItem *item = group->child(j);
            const QueryPattern &entry = m_patterns[item->data(0, patternRole).toInt()];
            const bool matches =
                (entry.title() + u' ' + entry.name() + u' ' + entry.text()).contains(text, Qt::CaseInsensitive);
            item->setHidden(!matches);
            any = any || matches;
        }
        group->setHidden(!any);
    }
}

void PatternTree::take(QTreeWidgetItem *item)
{
    if (!item || !item->parent())
        return;
    m_current = m_patterns[item->data(0, patternRole).toInt()];
    m_isOwn = item->data(0, ownRole).toBool();
    Q_EMIT chosen();
}

} // namespace penstock
