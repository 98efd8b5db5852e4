// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lineprotocol/linereview.h"

#include <QAbstractTableModel>

#include <vector>

namespace penstock {

/// What is to be said of single lines: what a server refused, mistakes, and doubts.
class RemarksModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { LineColumn, KindColumn, TextColumn, ColumnCount };
    enum class Kind { Refused, Mistake, Warning };

    struct Entry
    {
        Kind kind = Kind::Mistake;
        TextPosition position{}; ///< line 0: it stands nowhere any more
        QString text{};

        bool operator==(const Entry &) const = default;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setEntries(std::vector<Entry> entries);
    const std::vector<Entry> &entries() const { return m_entries; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString word(Kind kind);

    std::vector<Entry> m_entries;
};

} // namespace penstock
