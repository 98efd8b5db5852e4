// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/columnplans.h"

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
    /// For cells that are one of several choices; the cell's edit role is the index into them. ValuesRole: the list
    /// that a cell of samples shows.
    enum Role { ChoicesRole = Qt::UserRole, ChoiceIconsRole, ValuesRole };

    explicit ColumnPlanModel(QObject *parent = nullptr);

    void setColumns(const QList<ColumnGuess> &guesses, const QList<ColumnPlan> &plans);
    const ColumnPlans &columns() const { return m_columns; }

    void setRole(const QList<qsizetype> &rows, ColumnPlan::Role role);
    void setTimeZone(const QString &zone);
    void setTimePattern(const QString &pattern);
    void setTimeStart(std::int64_t start);
    void answer(const OpenQuestion &question, qsizetype answer);

    /// How the first times are read now, for people.
    void setTimes(const QStringList &times);

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
    QStringList samples(int row) const;
    QString toolTip(int row, int column) const;
    Qt::Alignment alignment(int row, int column) const;
    QVariant decoration(int row, int column) const;
    QVariant editValue(int row, int column) const;
    void setType(int row, int choice);
    void announce();

    ColumnPlans m_columns;
    QStringList m_times;
};

} // namespace penstock
