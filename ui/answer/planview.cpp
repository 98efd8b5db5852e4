// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answer/planview.h"

#include "core/result/table.h"
#include "ui/answer/planmodel.h"
#include "ui/answer/sharedelegate.h"
#include "ui/common/characterwidth.h"
#include "ui/common/foldingbar.h"
#include "ui/common/rolelabel.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

namespace penstock {

namespace {

constexpr int fewRows = 30; // all of which are open
constexpr int stepCharacters = 44;
constexpr int timeCharacters = 12;
constexpr int shareCharacters = 16;

} // namespace

PlanView::PlanView(QWidget *parent)
    : QWidget(parent),
      m_model(new PlanModel(this)),
      m_tree(new QTreeView(this)),
      m_total(new RoleLabel(ThemeRole::Muted, this))
{
    m_tree->setModel(m_model);
    m_tree->setItemDelegateForColumn(PlanModel::ShareColumn, new ShareDelegate(PlanModel::ShareRole, m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setAccessibleName(tr("Plan of the statement"));
    m_tree->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_tree->header()->setStretchLastSection(true);
    const int unit = characterWidth(fontMetrics());
    m_tree->setColumnWidth(PlanModel::StepColumn, unit * stepCharacters);
    m_tree->setColumnWidth(PlanModel::TimeColumn, unit * timeCharacters);
    m_tree->setColumnWidth(PlanModel::ShareColumn, unit * shareCharacters);

    auto *copy = new QAction(themedIcon(QStringLiteral("copy")), tr("&Copy the row"), m_tree);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &PlanView::copyRow);
    m_tree->addAction(copy);
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);

    auto *bar = new FoldingBar(this);
    bar->row().setContentsMargins(spacing::small, spacing::hair, spacing::small, spacing::hair);
    const auto button = [this, bar](const QString &icon, const QString &text, auto slot) {
        auto *made = new QToolButton(bar);
        made->setIcon(themedIcon(icon));
        made->setText(text);
        made->setAutoRaise(true);
        made->setFocusPolicy(Qt::TabFocus);
        connect(made, &QToolButton::clicked, this, slot);
        bar->row().addWidget(made);
        bar->addWords(*made);
    };
    m_total->setElided(true);
    bar->row().addWidget(m_total, 1);
    button(QStringLiteral("chevron-down"), tr("Open all"), [this] {
        m_tree->expandAll();
        widenSteps();
    });
    button(QStringLiteral("chevron-right"), tr("Steps only"), &PlanView::openSteps);
    button(QStringLiteral("copy"), tr("Copy the plan"), &PlanView::copyAll);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(m_tree, 1);
    setFocusProxy(m_tree);
}

bool PlanView::take(const std::shared_ptr<const Table> &table)
{
    if (table == m_table)
        return m_isPlan;
    m_table = table;
    const std::optional<QueryPlan> plan = table ? QueryPlan::of(*table) : std::nullopt;
    m_isPlan = plan.has_value();
    if (plan)
        setPlan(*plan);
    return m_isPlan;
}

void PlanView::setPlan(const QueryPlan &plan)
{
    m_model->setPlan(plan);
    m_tree->setColumnHidden(PlanModel::TimeColumn, !m_model->hasTimes());
    m_tree->setColumnHidden(PlanModel::ShareColumn, !m_model->hasTimes());
    m_total->setText(plan.duration ? tr("Measured by the server: %1 in all; the statement was run for it.")
                                         .arg(formatPlanDuration(*plan.duration))
                                   : tr("What the server would do; the statement was not run."));
    openSteps();
    m_tree->setCurrentIndex(m_model->index(0, 0));
}

/// Those that rest on others; where all of it fits, its figures too.
void PlanView::openSteps()
{
    m_tree->collapseAll();
    int rows = m_model->rowCount();
    for (const PlanStep &step : m_model->plan().steps)
        rows += int(step.figures.size()) + 1;
    if (rows <= fewRows) {
        m_tree->expandAll();
        widenSteps();
        return;
    }
    QModelIndexList open;
    for (int row = 0; row < m_model->rowCount(); ++row)
        open += m_model->index(row, 0);
    for (qsizetype i = 0; i < open.size(); ++i) {
        const QModelIndex index = open[i];
        const QModelIndex last = m_model->index(m_model->rowCount(index) - 1, 0, index);
        if (!last.isValid() || last.data(PlanModel::IsFigureRole).toBool())
            continue; // it has figures only
        m_tree->expand(index);
        for (int row = 0; row < m_model->rowCount(index); ++row)
            open += m_model->index(row, 0, index);
    }
    widenSteps();
}

/// For their names, as far as those are no novels; what somebody has made wider stays so.
void PlanView::widenSteps()
{
    const int before = m_tree->columnWidth(PlanModel::StepColumn);
    m_tree->resizeColumnToContents(PlanModel::StepColumn);
    const int wanted =
        std::min(m_tree->columnWidth(PlanModel::StepColumn), characterWidth(fontMetrics()) * 2 * stepCharacters);
    m_tree->setColumnWidth(PlanModel::StepColumn, std::max(before, wanted));
}

void PlanView::copyAll() const
{
    QApplication::clipboard()->setText(m_model->text());
}

void PlanView::copyRow() const
{
    QStringList cells;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QString cell = m_tree->currentIndex().siblingAtColumn(column).data().toString();
        if (!cell.isEmpty())
            cells += cell;
    }
    QApplication::clipboard()->setText(cells.join(u'\t'));
}

} // namespace penstock
