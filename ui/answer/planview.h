// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

class QTreeView;

namespace penstock {

class PlanModel;
class RoleLabel;
class Table;
struct QueryPlan;

/// A server's plan for a statement, to be read: the steps as a tree, how long each took, and its share of the whole.
class PlanView final : public QWidget
{
    Q_OBJECT

public:
    explicit PlanView(QWidget *parent = nullptr);

    /// Shows it if it is a plan; false: it is none. Null: there is nothing.
    bool take(const std::shared_ptr<const Table> &table);
    void setPlan(const QueryPlan &plan);

    QTreeView *tree() const { return m_tree; }

private:
    void copyAll() const;
    void copyRow() const;
    void openSteps();
    void widenSteps();

    PlanModel *m_model = nullptr;
    QTreeView *m_tree = nullptr;
    RoleLabel *m_total = nullptr;
    std::shared_ptr<const Table> m_table; ///< that was taken last
    bool m_isPlan = false;
};

} // namespace penstock
