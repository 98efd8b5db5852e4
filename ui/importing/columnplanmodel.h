// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv/typeinference.h"
#include "core/importing/columnproblem.h"
#include "core/importing/importplan.h"

#include <QAbstractTableModel>

namespace penstock {

/// A row for each column of the file: what it becomes, and what the sample says of it.
class ColumnPlanModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        SourceColumn,
        NameColumn,
        RoleColumn,
        TypeColumn,
        SamplesColumn,
        EmptyColumn,
        DistinctColumn,
        NoteColumn,
        ColumnCount
    };
    /// For cells that are one of several choices; the cell's edit role is the index into them.
    enum Role { ChoicesRole = Qt::UserRole, ChoiceIconsRole };

    explicit ColumnPlanModel(QObject *parent = nullptr);

    void setColumns(const QList<ColumnGuess> &guesses, const QList<ColumnPlan> &plans);
    const QList<ColumnPlan> &plans() const { return m_plans; }

    /// A file has one time: making a column the time makes the former one a field.
    void setRole(int row, ColumnPlan::Role role);

    int timeRow() const; ///< -1: none
    void setTimeZone(const QString &zone);

    ColumnProblem problem(int row) const { return m_problems.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void plansChanged();

private:
    QString displayText(int row, int column) const;
    QString toolTip(int row, int column) const;
    QVariant decoration(int row, int column) const;
    QVariant editValue(int row, int column) const;
    QList<TimestampFormat> timeFormats(int row) const;
    void setType(int row, int choice);
    void announce();

    QList<ColumnGuess> m_guesses;
    QList<ColumnPlan> m_plans;
    QList<ColumnProblem> m_problems;
    QString m_timeZone;
};

} // namespace penstock
