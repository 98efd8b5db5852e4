// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv/typeinference.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace penstock {

/// The first records of a CSV file as they were read.
class CsvPreviewModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int maximumRows = 200;

    explicit CsvPreviewModel(QObject *parent = nullptr);

    void setPreview(const QList<ColumnGuess> &columns, const QList<QStringList> &records);
    void clear() { setPreview({}, {}); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<ColumnGuess> m_columns;
    QList<QStringList> m_records;
};

} // namespace penstock
