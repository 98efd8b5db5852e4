// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStyledItemDelegate>

namespace penstock {

class ResultTableModel;

/// Paints cells straight from the table: numbers and times in the fixed font, zeros at the end of a time muted.
class ResultCellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ResultCellDelegate(const ResultTableModel &model, QObject *parent = nullptr);

    /// Of the widest of the column's first cells, with its margins.
    int widthOfCells(int column, const QFont &textFont) const;
    int rowHeight(const QFont &textFont) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int widthOf(const QString &text, bool numeric, const QFont &textFont) const;

    const ResultTableModel &m_model;
    QFont m_fixed;
};

} // namespace penstock
