// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answer/statementoutcome.h"

#include <QAbstractListModel>
#include <QStringList>

#include <vector>

namespace penstock {

/// The statements of a run: how each stands, what it brought, and its first words.
class OutcomeModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    struct Line
    {
        QString statement; ///< in one line
        bool isReadOnly = true;
    };

    /// Of a new run.
    void begin(const QList<Line> &lines);
    /// As many as there are statements.
    void update(const std::vector<StatementOutcome> &outcomes);

    const StatementOutcome &outcome(int row) const { return m_outcomes.at(std::size_t(row)); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QString stateText(int row) const;

    QList<Line> m_lines;
    std::vector<StatementOutcome> m_outcomes;
};

} // namespace penstock
