// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answer/queryplan.h"

#include <QAbstractItemModel>

#include <vector>

namespace penstock {

/// A server's plan as a tree: below a step first its figures, then the steps that it rests on.
class PlanModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { StepColumn, TimeColumn, ShareColumn, FiguresColumn };
    enum Role {
        ShareRole = Qt::UserRole, ///< 0 to 1; invalid: not measured
        IsFigureRole,
    };

    using QAbstractItemModel::QAbstractItemModel;

    void setPlan(const QueryPlan &plan);
    const QueryPlan &plan() const { return m_plan; }
    bool hasTimes() const { return m_plan.duration.has_value(); }

    /// What stands there, each row on a line, indented.
    QString text() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// A row: a step, or a figure of one.
    struct Row
    {
        std::size_t step = 0;
        qsizetype figure = -1; ///< -1: the step itself
        std::ptrdiff_t parent = -1;
        int place = 0; ///< below its parent
        std::vector<std::size_t> children{};
    };

    void addRow(const Row &row);
    const Row &row(const QModelIndex &index) const { return m_rows[std::size_t(index.internalId())]; }
    QString shown(const Row &row, int column) const;
    QString figuresOf(const PlanStep &step) const;

    QueryPlan m_plan;
    std::vector<Row> m_rows;
    std::vector<std::size_t> m_roots; ///< rows
};

/// 359.6 µs; three to four digits that matter.
QString formatPlanDuration(std::int64_t nanoseconds);

} // namespace penstock
