// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace penstock {

class SeriesList;
class Table;

/// Shows a TableSeriesModel, in columns as wide as their texts need.
class TableSeriesView final : public QTreeView
{
    Q_OBJECT

public:
    explicit TableSeriesView(QWidget *parent = nullptr);

    /// After the model has another list, of that table.
    void fit(const SeriesList &list, const Table &table);
};

} // namespace penstock
