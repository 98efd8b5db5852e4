// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeWidgetItem>

namespace penstock {

/// A row of a table of counts: a name, and figures behind it. Sorts figures as such, and what is not known behind them.
class CountItem final : public QTreeWidgetItem
{
public:
    static constexpr int numberRole = Qt::UserRole; ///< of a figure, below zero: not known; of the name: what is meant
    static constexpr int nameCharacters = 34;       ///< that the first column has room for

    using QTreeWidgetItem::QTreeWidgetItem;

    bool operator<(const QTreeWidgetItem &other) const override;

    /// A table for such rows. name: for screen readers.
    static QTreeWidget *newTree(const QString &name, const QStringList &headings, QWidget *parent);
};

} // namespace penstock
