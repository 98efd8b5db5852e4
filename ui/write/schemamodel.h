// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lineprotocol/linereview.h"

#include <QAbstractItemModel>

#include <memory>

namespace penstock {

class SchemaComparison;

/// The measurements of a text, and below each its tags and fields: types, counts, and what the server has of them.
class SchemaModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, TypeColumn, LinesColumn, ServerColumn, ColumnCount };

    /// `comparison` must outlive it.
    explicit SchemaModel(const SchemaComparison &comparison, QObject *parent = nullptr);

    void setReview(const std::shared_ptr<const LineReview> &review);
    void updateServer(); ///< more is known of it

    /// Where a row's column stands first; line 0: nowhere.
    TextPosition positionOf(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// Of a row below a measurement.
    struct Part
    {
        std::size_t measurement = 0;
        const LineReview::Column *column = nullptr;
        bool isTag = false;
    };
    Part partAt(const QModelIndex &index) const;
    QVariant textOf(const LineReview::Measurement &measurement, int column) const;
    QVariant textOf(const Part &part, int column) const;

    const SchemaComparison &m_comparison;
    std::shared_ptr<const LineReview> m_review;
};

} // namespace penstock
